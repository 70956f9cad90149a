package dev.onrecord.ingest;

import java.io.IOException;
import java.util.List;

/// Formats that hold no text, or none that is read here: refused by name.
final class OtherFormats implements Format {
  private record Signature(String start, String reason) {}

  private static final String UNPACK = "; unpack it, or pack it as ZIP";
  private static final String PICTURE =
      "a picture; let a program for text recognition (OCR) read it";

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(
              "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
              "an old or encrypted Office file; save it as DOCX without a password"),
          new Signature("{\\rtf", "an RTF file; save it as DOCX or plain text"),
          new Signature("\u001F\u008B", "a gzip file" + UNPACK),
          new Signature("BZh91AY&SY", "a bzip2 file" + UNPACK),
          new Signature("\u00FD7zXZ\u0000", "an xz file" + UNPACK),
          new Signature("(\u00B5/\u00FD", "a Zstandard file" + UNPACK),
          new Signature("7z\u00BC\u00AF'\u001C", "a 7z file" + UNPACK),
          new Signature("Rar!\u001A\u0007", "a RAR file" + UNPACK),
          new Signature("\u00FF\u00D8\u00FF", PICTURE),
          new Signature("\u0089PNG\r\n", PICTURE),
          new Signature("GIF8", PICTURE),
          new Signature(
              "SQLite format 3\0", "a database; export its articles as JSON lines or CSV"));

  @Override
  public String mediaType() {
    return "application/x-ole-storage";
  }

  @Override
  public boolean matches(Start start) {
    return SIGNATURES.stream().anyMatch(signature -> start.startsWith(signature.start()));
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    Start start = Start.of(document);
    for (Signature signature : SIGNATURES) {
      if (start.startsWith(signature.start())) {
        throw new UnreadableException("it is " + signature.reason());
      }
    }
    throw new UnreadableException(
        "it is stated to be an old Office file, and is none; state what it is, or nothing");
  }
}
