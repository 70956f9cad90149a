package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Word documents are read as they would be printed.
final class OfficeTest {
  private static final String BODY =
      """
      <w:p><w:pPr><w:pStyle w:val="Title"/><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Bridge shut</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">The bridge </w:t></w:r><w:del><w:r><w:delText>was</w:delText><w:t>x</w:t></w:r></w:del>
        <w:ins><w:r><w:t>is</w:t></w:r></w:ins><w:r><w:tab/><w:t>“shut”</w:t><w:br/><w:t>for</w:t></w:r>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> repairs</w:t></w:r>
        <w:r><w:footnoteReference w:id="2"/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p>
      <w:p/>
      <w:p><w:r><w:t>First line.</w:t><w:br/><w:br/><w:t>After a gap.</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Toll</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p><w:p><w:r><w:t>crowns</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>Alone one.</w:t></w:r></w:p><w:p><w:r><w:t>Alone two.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Once.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Once.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
      """;

  private static final String NOTES =
      """
      <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:t>Until May.</w:t></w:r></w:p></w:footnote></w:footnotes>
      """;

  private static final String CORE =
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
      <dc:title>Bridge &amp; ferry</dc:title><dc:creator>Ida Moe</dc:creator><dc:language>en-GB</dc:language>
      <dcterms:created>2024-01-02T03:04:05Z</dcterms:created></cp:coreProperties>
      """;

  @Test
  void aDocumentIsReadAsItIsPrinted() {
    byte[] docx =
        Packed.word(BODY)
            .with("word/footnotes.xml", NOTES)
            .with("docProps/core.xml", CORE)
            .with("word/comments.xml", "<w:comments/>")
            .bytes();
    for (String name : new String[] {"bridge.docx", "bridge"}) {
      Readings read = Readings.of(name, docx);
      assertThat(read.refused()).isEmpty();
      assertThat(read.texts())
          .containsEntry(
              name,
              """
              Bridge shut

              The bridge is “shut” for repairs.

              First line.

              After a gap.

              Toll | 5 crowns

              Alone one.

              Alone two.

              Once.

              Until May.\
              """);
      assertThat(read.metadata().title()).contains("Bridge & ferry");
      assertThat(read.metadata().author()).contains("Ida Moe");
      assertThat(read.metadata().language()).contains("en-GB");
      assertThat(read.metadata().published()).isEmpty();
      assertThat(read.again().texts()).isEqualTo(read.texts());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, xl/workbook.xml, an Excel workbook",
    "[Content_Types].xml, ppt/presentation.xml, a PowerPoint presentation",
    "[Content_Types].xml, other.xml, no DOCX",
  })
  void otherPackagesAreRefusedByName(String types, String part, String kind) {
    byte[] file = new Packed().with(types, "<Types/>").with(part, "<x/>").bytes();
    assertThat(Readings.of("a.bin", file).refused().get("a.bin")).contains("it is " + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.oasis.opendocument.text, OpenDocument",
    "application/epub+zip, EPUB",
  })
  void packagesWithAMimeTypeAreRefusedByName(String type, String kind) {
    byte[] file = new Packed().with("mimetype", type).with("content.xml", "<x/>").bytes();
    assertThat(Readings.of("a.odt", file).refused().get("a.odt")).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', old or encrypted Office",
    "'{\\rtf1 x}', RTF",
    "'\u001F\u008B\u0008', gzip",
  })
  void otherFilesAreRefusedByName(String start, String kind) {
    byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Readings.of("a.doc", file).refused().get("a.doc")).contains(kind);
  }
}
