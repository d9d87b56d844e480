package org.retis.host.site;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.retis.host.site.SiteRig.THEN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.SiteEvents.AttachmentChanged;
import org.retis.host.site.SiteEvents.Change;

/** Files at pages, on every database that the host runs on. */
@RunWith(Parameterized.class)
public class AttachmentsTest {

  private final TestDatabases database;
  private SiteRig rig;
  private Attachments attachments;
  private SitePage page;

  public AttachmentsTest(TestDatabases database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  @Before
  public void open() {
    rig = new SiteRig(database);
    attachments = rig.site.attachments();
    page = rig.page("Minutes");
    rig.heard.clear();
  }

  @After
  public void close() {
    rig.close();
  }

  @Test
  public void aFileComesBackByteByByteOnEveryNode() throws IOException {
    byte[] bytes = new byte[1_300_000];
    new Random(7).nextBytes(bytes);
    SiteAttachment saved =
        attachments.save(file("Plan.PDF", "application/pdf"), new ByteArrayInputStream(bytes));
    Attachments onOtherNode = new Site(rig.source).attachments();
    SiteAttachment read = onOtherNode.byName(page.id(), "plan.pdf").orElseThrow();
    assertEquals(saved, read);
    assertEquals("Plan.PDF", read.name());
    assertEquals(bytes.length, read.size());
    assertEquals("application/pdf", read.mediaType());
    assertEquals(rig.ada.key(), read.creatorKey());
    assertEquals(THEN, read.modified());
    assertArrayEquals(bytes, bytes(onOtherNode, read, 1));
    assertEquals(
        List.of(new AttachmentChanged(Change.CREATED, saved, page, rig.ada.key())), rig.heard);
  }

  @Test
  public void anEmptyFileIsAFile() throws IOException {
    SiteAttachment saved = save("empty.txt", "");
    assertEquals(0, saved.size());
    assertEquals(0, bytes(attachments, saved, 1).length);
  }

  @Test
  public void aFileOfTheSameNameIsANewVersion() throws IOException {
    SiteAttachment first = save("list.txt", "one");
    SiteAttachment second = save("LIST.txt", "second");
    assertEquals(first.id(), second.id());
    assertEquals(2, second.version());
    assertEquals(6, second.size());
    assertEquals(1, attachments.count(page.id()));
    assertEquals(
        List.of(2, 1),
        attachments.versions(first.id()).stream().map(SiteAttachment.Version::number).toList());
    assertEquals("one", new String(bytes(attachments, second, 1), StandardCharsets.UTF_8));
    assertEquals(Change.UPDATED, rig.heard(AttachmentChanged.class).get(1).change());
  }

  @Test
  public void badNamesAreRefusedAndStrangeTypesAreJustBytes() {
    for (String name : List.of("", " ", "..", "a/b", "a\\b", "a\nb", "x".repeat(256))) {
      assertEquals("attachment.name", refusal(name));
    }
    assertEquals(0, rig.rows("HOST_FILE_PIECE"));
    SiteAttachment odd =
        attachments.save(file("a.html", "text/html\r\nX: y"), InputStream.nullInputStream());
    assertEquals("application/octet-stream", odd.mediaType());
    SiteAttachment bare =
        attachments.save(file("b.html", "Text/HTML; charset=x"), InputStream.nullInputStream());
    assertEquals("text/html", bare.mediaType());
  }

  @Test
  public void aBrokenUploadLeavesNothing() {
    InputStream broken =
        new InputStream() {
          private int left = 400_000;

          @Override
          public int read() throws IOException {
            if (left == 0) {
              throw new IOException("gone");
            }
            left--;
            return 1;
          }
        };
    assertThrows(
        UncheckedIOException.class, () -> attachments.save(file("a.txt", "text/plain"), broken));
    assertEquals(0, rig.rows("HOST_FILE_PIECE"));
    assertEquals(0, rig.rows("HOST_ATTACHMENT"));
    assertThrows(
        RefusedException.class,
        () ->
            attachments.save(
                new NewFile(4711, "a.txt", "text/plain", "", null, THEN),
                InputStream.nullInputStream()));
  }

  @Test
  public void aTooLargeFileIsRefusedWithoutReadingItAll() {
    FilePieces pieces = new FilePieces(new Sql(rig.source), 300_000);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 1;
          }
        };
    RefusedException refused = assertThrows(RefusedException.class, () -> pieces.write(1, endless));
    assertEquals("attachment.size", refused.key());
    assertEquals(0, rig.rows("HOST_FILE_PIECE"));
  }

  @Test
  public void ofManyUploadsOfOneNameEachIsAVersion() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      List<Callable<SiteAttachment>> uploads = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        uploads.add(() -> save("shared.txt", "text"));
      }
      for (Future<SiteAttachment> result : crowd.invokeAll(uploads)) {
        result.get();
      }
    } finally {
      crowd.shutdownNow();
    }
    SiteAttachment file = attachments.byName(page.id(), "shared.txt").orElseThrow();
    assertEquals(6, file.version());
    assertEquals(6, attachments.versions(file.id()).size());
    assertEquals(1, rig.rows("HOST_ATTACHMENT"));
  }

  @Test
  public void aFileIsRenamedTrashedRestoredAndRemoved() {
    SiteAttachment file = save("old.txt", "text");
    SiteAttachment named = attachments.rename(file.id(), "new.txt", "k");
    assertEquals("new.txt", named.name());
    assertTrue(attachments.byName(page.id(), "old.txt").isEmpty());
    attachments.trash(file.id(), "k");
    assertTrue(attachments.of(page.id(), 0, 10).isEmpty());
    assertEquals(
        List.of(file.id()),
        attachments.trashed(rig.space.id()).stream().map(SiteAttachment::id).toList());
    SiteAttachment usurper = save("NEW.txt", "text");
    RefusedException taken =
        assertThrows(RefusedException.class, () -> attachments.restore(file.id(), "k"));
    assertEquals("attachment.taken", taken.key());
    assertThrows(RefusedException.class, () -> attachments.rename(usurper.id(), "a/b", "k"));
    attachments.remove(usurper.id(), "k");
    attachments.restore(file.id(), "k");
    assertEquals(1, attachments.count(page.id()));
    attachments.remove(file.id(), "k");
    assertEquals(0, rig.rows("HOST_FILE"));
    assertEquals(0, rig.rows("HOST_FILE_PIECE"));
    assertEquals(
        List.of(
            Change.CREATED,
            Change.UPDATED,
            Change.TRASHED,
            Change.CREATED,
            Change.REMOVED,
            Change.RESTORED,
            Change.REMOVED),
        rig.heard(AttachmentChanged.class).stream().map(AttachmentChanged::change).toList());
  }

  @Test
  public void readsThePagesOrTheSpacesFilesBitByBit() {
    SiteAttachment a = save("a.txt", "a");
    SiteAttachment b = save("b.txt", "b");
    SiteAttachment c = save("c.txt", "c");
    assertEquals(List.of(a, b), attachments.of(page.id(), 0, 2));
    assertEquals(List.of(b, c), attachments.inSpace(rig.space.id(), a.id(), 5));
    rig.site.pages().trash(page.id(), null);
    assertEquals(List.of(), attachments.inSpace(rig.space.id(), 0, 5));
    assertThrows(RefusedException.class, () -> save("d.txt", "d"));
  }

  private SiteAttachment save(String name, String text) {
    return attachments.save(
        file(name, "text/plain"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private NewFile file(String name, String mediaType) {
    return new NewFile(page.id(), name, mediaType, "", rig.ada.key(), THEN);
  }

  private String refusal(String name) {
    return assertThrows(RefusedException.class, () -> save(name, "text")).key();
  }

  private static byte[] bytes(Attachments attachments, SiteAttachment file, int version)
      throws IOException {
    SiteAttachment.Version wanted =
        attachments.versions(file.id()).stream()
            .filter(one -> one.number() == version)
            .findFirst()
            .orElseThrow();
    try (InputStream in = attachments.open(wanted)) {
      return in.readAllBytes();
    }
  }
}
