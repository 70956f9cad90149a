package dev.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;

/// Files made to harm who reads them.
final class HostileFiles {
  private static final String OBJECT = "{\"text\": \"Rain fell.\"}";

  private final Path folder;

  private HostileFiles(Path folder) {
    this.folder = folder;
  }

  /// Writes them all.
  static void write(Path folder) throws IOException {
    HostileFiles files = new HostileFiles(folder);
    files.archives();
    files.json();
    files.tables();
    files.documents();
    files.markdown();
    files.sparse();
  }

  private void archives() throws IOException {
    byte[] zeros = zeros(63 << 20);
    save("bomb-flat.zip", zeros);
    byte[] layer = zeros;
    for (int depth = 0; depth < 4; depth++) {
      Packed next = new Packed();
      for (int i = 0; i < 16; i++) {
        next.with("lib" + i + ".zip", layer);
      }
      layer = next.bytes();
    }
    save("bomb-nested.zip", layer);
    save("bomb-4-gib.zip", statedSize(zeros(1 << 20), 0xFFFFFFFEL));
    save("bomb-overlapping.zip", overlapping(zeros(60 << 20), 5_000));
    byte[] deep = new Packed().with("a.txt", "Rain fell.").bytes();
    for (int depth = 0; depth < 200; depth++) {
      deep = new Packed().with("a.zip", deep).bytes();
    }
    save("deep.zip", deep);
    Packed many = new Packed();
    for (int i = 0; i < 100_001; i++) {
      many.with("n" + i, "");
    }
    save("many.zip", many.bytes());
    save("directory.zip", overlapping(zeros(1), 600_000));
    save("extra-fields.zip", extraFields(250));
    Packed names = new Packed();
    for (int i = 0; i < 1_000; i++) {
      names.with("../".repeat(10_000) + i, "Rain fell.");
    }
    save("long-names.zip", names.bytes());
  }

  private void json() throws IOException {
    String open = "{\"a\":";
    save("deep.json", open.repeat(100_000) + "1" + "}".repeat(100_000));
    save("deep-list.json", "[".repeat(100_000) + "]".repeat(100_000));
    save("deep-element.json", "[" + OBJECT + "," + open.repeat(100_000));
    save("deep-line.jsonl", open.repeat(100_000) + "\n" + OBJECT + "\n");
    try (OutputStream out = Files.newOutputStream(folder.resolve("keys.json"))) {
      out.write("{\"x\": {".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 700_000; i++) {
        out.write(("\"key" + i + "\":0,").getBytes(StandardCharsets.UTF_8));
      }
      out.write(("\"k\":0}, \"articles\": [" + OBJECT + "]}").getBytes(StandardCharsets.UTF_8));
    }
    save("long-string.json", "[{\"text\": \"" + "x".repeat(80 << 20) + "\"}, " + OBJECT + "]");
    save("number.json", "[{\"text\": " + "9".repeat(3 << 20) + "}]");
    save("refused.jsonl", "x\n".repeat(3_000_000));
    save("small-objects.json", "[" + "{},".repeat(5_000_000) + OBJECT + "]");
    save("html.json", "{\"text\": \"<p>" + "<b>".repeat(1_200_000) + "x</p>\"}");
    save("html-tables.json", "{\"text\": \"<p>" + "<table><tr><td>".repeat(250_000) + "x</p>\"}");
  }

  private void tables() throws IOException {
    save("open-quote.csv", "id,text\n1,\"" + "x\n".repeat(80 << 19));
    save("header.csv", "text," + "x".repeat(50 << 20));
    save("columns.csv", "text" + ",x".repeat(10_000) + "\n" + ",".repeat(4_000_000) + "\n");
  }

  private void documents() throws IOException {
    String doctype = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">%s]><x>&b;</x>";
    save("xxe.docx", word(doctype.formatted("<!ENTITY e SYSTEM \"file:///etc/passwd\">")));
    StringBuilder laughs = new StringBuilder();
    for (char name = 'c'; name < 'z'; name++) {
      laughs.append("<!ENTITY %c \"%s\">".formatted(name, "&%c;".formatted(name - 1).repeat(10)));
    }
    save("laughs.docx", word(doctype.formatted(laughs)));
    save("deep.docx", Packed.word("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000)).bytes());
    save(
        "bomb.docx",
        Packed.word("<w:p><w:r><w:t>" + " ".repeat(63 << 20) + "</w:t></w:r></w:p>").bytes());
    save("bomb.pdf", pdf("/FlateDecode", deflated(new byte[100 << 20])));
    save(
        "bomb-twice.pdf",
        pdf("[/FlateDecode /FlateDecode]", deflated(deflated(new byte[100 << 20]))));
    save("deep.pdf", "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000));
    String operators = "BT /F1 12 Tf " + "1 0 0 1 0 0 Tm (x) Tj ".repeat(300_000) + "ET";
    save(
        "operators.pdf", pdf("/FlateDecode", deflated(operators.getBytes(StandardCharsets.UTF_8))));
  }

  /// Each of a mebibyte, as large as an article may be.
  private void markdown() throws IOException {
    markdown("quotes.md", "> ".repeat(1 << 19));
    markdown("lists.md", "- ".repeat(1 << 19));
    markdown("emphasis.md", "*a_ ".repeat(1 << 18));
    markdown("brackets.md", "[".repeat(1 << 20));
    markdown("pictures.md", "![[]()".repeat(1 << 17));
    markdown("references.md", "[a]: b\n\n" + "[".repeat(1 << 18) + "a" + "][a]".repeat(1 << 17));
    markdown("paragraphs.md", ("![[]()".repeat(450) + "\n\n").repeat(388));
  }

  private void markdown(String name, String marks) throws IOException {
    String text = "The river rose.\n\n" + marks;
    save(name, text.substring(0, Math.min(text.length(), 1 << 20)));
  }

  private void sparse() throws IOException {
    for (String name :
        new String[] {"sparse.txt", "sparse.jsonl", "sparse.csv", "sparse.zip", "sparse.pdf"}) {
      try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
        if (name.endsWith(".zip")) {
          file.write(new byte[] {'P', 'K', 3, 4});
        } else if (name.endsWith(".pdf")) {
          file.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        }
        file.setLength(name.equals("sparse.jsonl") ? 1L << 28 : 1L << 30);
      }
    }
  }

  private static byte[] zeros(int count) {
    return new Packed().with("zeros.txt", new byte[count]).bytes();
  }

  private static byte[] word(String document) {
    return new Packed()
        .with("[Content_Types].xml", "<Types/>")
        .with("word/document.xml", document)
        .bytes();
  }

  /// The archive, its member stated to be of another size.
  private static byte[] statedSize(byte[] zip, long size) {
    int directory = ZipTest.indexOf(zip, new byte[] {'P', 'K', 1, 2});
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, (int) size);
    return zip;
  }

  /// An archive whose directory names its one member so many times.
  private static byte[] overlapping(byte[] zip, int times) {
    int start = ZipTest.indexOf(zip, new byte[] {'P', 'K', 1, 2});
    int end = ZipTest.indexOf(zip, new byte[] {'P', 'K', 5, 6});
    ByteBuffer out = ByteBuffer.allocate(start + (end - start) * times + 22);
    out.order(ByteOrder.LITTLE_ENDIAN).put(zip, 0, start);
    for (int i = 0; i < times; i++) {
      out.put(zip, start, end - start);
    }
    return ended(out, start, times);
  }

  private static byte[] ended(ByteBuffer out, int start, int members) {
    int size = out.position() - start;
    out.putInt(0x06054b50).putInt(0).putShort((short) members).putShort((short) members);
    out.putInt(size).putInt(start).putShort((short) 0);
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  /// An archive whose directory is of extra fields without content.
  private static byte[] extraFields(int members) {
    byte[] zip = zeros(1);
    int start = ZipTest.indexOf(zip, new byte[] {'P', 'K', 1, 2});
    int end = ZipTest.indexOf(zip, new byte[] {'P', 'K', 5, 6});
    int extra = 65_532;
    ByteBuffer out = ByteBuffer.allocate(start + (end - start + extra) * members + 22);
    out.order(ByteOrder.LITTLE_ENDIAN).put(zip, 0, start);
    for (int i = 0; i < members; i++) {
      int header = out.position();
      out.put(zip, start, end - start);
      out.putShort(header + 30, (short) extra);
      for (int field = 0; field < extra / 4; field++) {
        out.putShort((short) (field + 0x1000)).putShort((short) 0);
      }
    }
    return ended(out, start, members);
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  /// A file of one page with this content. Its table of objects is left to be found.
  private static byte[] pdf(String filter, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        """
        %%PDF-1.7
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
        /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
        4 0 obj <</Filter %s /Length %d>> stream
        """
            .formatted(filter, content.length)
            .getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private void save(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void save(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
