package dev.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file in the making.
final class Packed {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Packed with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Packed with(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A Word document with this in its body.
  static Packed word(String body) {
    return new Packed()
        .with(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        .with(
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                + "</Relationships>")
        .with(
            "word/document.xml",
            "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                + "<w:body>"
                + body
                + "</w:body></w:document>");
  }
}
