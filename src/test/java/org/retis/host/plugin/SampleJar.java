package org.retis.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.retis.host.sample.Note;
import org.retis.host.sample.Notes;
import org.retis.host.sample.NotesJob;
import org.retis.host.sample.NotesMacro;
import org.retis.host.sample.NotesResource;
import org.retis.host.sample.OpenServlet;

/** Builds the JAR of the sample plugin, whole or with something wrong. */
public final class SampleJar {

  public static final String KEY = "org.retis.host.sample";

  private static final List<Class<?>> CLASSES =
      List.of(
          Note.class,
          Notes.class,
          NotesMacro.class,
          NotesMacro.View.class,
          NotesResource.class,
          NotesResource.Text.class,
          OpenServlet.class,
          NotesJob.class);

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private String descriptor =
      """
      <atlassian-plugin key="org.retis.host.sample" name="Sample" plugins-version="2">
        <plugin-info><version>1.0</version>
          <param name="configure.url">/plugins/servlet/open</param></plugin-info>
        <resource type="i18n" name="i18n" location="sample/texts"/>
        <resource type="download" name="images/" location="sample/images/"/>
        <ao key="ao"><entity>org.retis.host.sample.Note</entity></ao>
        <velocity-allowlist key="views">
          <method>org.retis.host.sample.NotesMacro$View#texts()</method>
        </velocity-allowlist>
        <web-resource key="style">
          <dependency>com.atlassian.auiplugin:ajs</dependency>
          <dependency>org.retis.host.sample:base</dependency>
          <resource type="download" name="notes.css" location="sample/notes.css"/>
        </web-resource>
        <web-resource key="base">
          <context>atl.general</context>
          <resource type="download" name="base.css" location="sample/notes.css"/>
        </web-resource>
        <xhtml-macro key="notes" name="notes" class="org.retis.host.sample.NotesMacro">
          <parameters/>
        </xhtml-macro>
        <rest key="rest" path="/sample" version="1.0">
          <package>org.retis.host.sample</package>
        </rest>
        <servlet key="open" class="org.retis.host.sample.OpenServlet">
          <url-pattern>/open</url-pattern><url-pattern>/open/*</url-pattern>
        </servlet>
        <web-item key="link" section="system.space.tools/addons" weight="10">
          <label key="sample.link"/>
          <link linkId="sample-link">/plugins/servlet/open?key=$htmlUtil.urlEncode($space.key)</link>
          <condition
            class="com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition"/>
        </web-item>
        <job-config key="job">
          <job key="notesJob" perClusterJob="true"/><schedule cron-expression="0 0 2 * * ?"/>
        </job-config>
      </atlassian-plugin>
      """;

  public SampleJar() {
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", KEY);
    headers.put("Bundle-Version", "1.0.0");
    headers.put("Atlassian-Plugin-Key", KEY);
    headers.put("Spring-Context", "*");
    headers.put(
        "Import-Package",
        "net.java.ao,com.atlassian.activeobjects.external,com.atlassian.sal.api.transaction,"
            + "com.atlassian.event.api,com.atlassian.confluence.macro,"
            + "com.atlassian.confluence.content.render.xhtml,"
            + "com.atlassian.confluence.plugin.services,"
            + "com.atlassian.webresource.api.assembler,com.atlassian.annotations.security,"
            + "com.atlassian.plugins.rest.api.security.annotation,com.atlassian.scheduler,"
            + "jakarta.inject,jakarta.ws.rs,jakarta.ws.rs.core,jakarta.servlet,"
            + "jakarta.servlet.http");
    CLASSES.forEach(this::add);
    file("sample/texts.properties", "sample.link=Notes of the space");
    file("sample/texts_fr.properties", "sample.link=Notes de l\\u2019espace");
    file("sample/notes.css", ".notes { color: inherit }");
    file("sample/images/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    file("sample/secret.txt", "not for downloading");
    file("sample/notes.html.vm", "<ul>#foreach($text in $view.texts())<li>$text</li>#end</ul>");
    file("META-INF/spring/sample.xml", spring("notesJob"));
  }

  private static String spring(String job) {
    return """
        <beans xmlns="http://www.springframework.org/schema/beans"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
            xsi:schemaLocation="http://www.springframework.org/schema/beans
              http://www.springframework.org/schema/beans/spring-beans.xsd
              http://www.eclipse.org/gemini/blueprint/schema/blueprint
              http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
            default-autowire="constructor">
          <osgi:reference id="objects"
            interface="com.atlassian.activeobjects.external.ActiveObjects"/>
          <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
          <osgi:reference id="velocity"
            interface="com.atlassian.confluence.plugin.services.VelocityHelperService"/>
          <osgi:reference id="pages"
            interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
          <bean id="notes" class="org.retis.host.sample.Notes" init-method="start"
            destroy-method="stop"/>
          <bean id="%s" class="org.retis.host.sample.NotesJob"/>
        </beans>
        """
        .formatted(job);
  }

  private void add(Class<?> type) {
    String entry = type.getName().replace('.', '/') + ".class";
    try (InputStream bytes = type.getResourceAsStream("/" + entry)) {
      entries.put(entry, bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds or replaces a text file. */
  public SampleJar file(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Leaves an entry out. */
  public SampleJar without(String name) {
    entries.remove(name);
    return this;
  }

  /** Sets a header of the manifest, or leaves it out. */
  public SampleJar header(String name, String value) {
    if (value == null) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
    return this;
  }

  /** Adds an import. */
  public SampleJar importing(String name) {
    return header("Import-Package", headers.get("Import-Package") + "," + name);
  }

  /** Changes the descriptor. */
  public SampleJar descriptor(String old, String changed) {
    if (!descriptor.contains(old)) {
      throw new IllegalArgumentException(old);
    }
    descriptor = descriptor.replace(old, changed);
    return this;
  }

  /** Writes the JAR. */
  public Path write(Path folder) throws IOException {
    file("atlassian-plugin.xml", descriptor);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.forEach(manifest.getMainAttributes()::putValue);
    Path path = Files.createTempFile(folder, "sample", ".jar");
    try (OutputStream out = Files.newOutputStream(path);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
        jar.closeEntry();
      }
    }
    return path;
  }
}
