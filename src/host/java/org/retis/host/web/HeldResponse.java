package org.retis.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An answer whose body is kept back until it is known whether it is to be decorated. */
final class HeldResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private PrintWriter writer;
  private ServletOutputStream stream;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  boolean isHtml() {
    return String.valueOf(getContentType()).startsWith("text/html") && !isCommitted();
  }

  String text() {
    flushWriter();
    return bytes.toString(charset());
  }

  /** Sends the body as it was written. */
  void release() throws IOException {
    flushWriter();
    if (bytes.size() > 0) {
      getResponse().getOutputStream().write(bytes.toByteArray());
    }
  }

  private void flushWriter() {
    if (writer != null) {
      writer.flush();
    }
  }

  private Charset charset() {
    String name = getCharacterEncoding();
    return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new HeldStream();
    }
    return stream;
  }

  @Override
  public void flushBuffer() {
    flushWriter();
  }

  @Override
  public void resetBuffer() {
    bytes.reset();
  }

  @Override
  public void setContentLength(int length) {
    // the frame makes it longer
  }

  @Override
  public void setContentLengthLong(long length) {
    // the frame makes it longer
  }

  /** Writes into the kept bytes. */
  private final class HeldStream extends ServletOutputStream {

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] b, int offset, int length) {
      bytes.write(b, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers of plugins are written at once");
    }
  }
}
