package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.word.MalformedException;
import dev.onrecord.ingest.word.Properties;
import dev.onrecord.ingest.word.Relations;
import dev.onrecord.ingest.word.WordText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Word documents (DOCX, ECMA-376). The other packages of office programs are refused by name.
///
/// The parts are read with the JDK's own streaming parser: Apache POI would build the whole
/// document in memory, with 15 MB of classes for its schema, to give the same paragraphs.
final class Office implements Format {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String MIME_TYPE = "mimetype";

  private static final int MAX_BYTES = 64 << 20;

  @Override
  public String mediaType() {
    return MEDIA_TYPE;
  }

  /// By its name; [Zip] finds those of other names.
  @Override
  public boolean matches(Start start) {
    return start.startsWith("PK\u0003\u0004") && start.isNamed(".docx");
  }

  /// Whether an archive is a package of an office program.
  static boolean is(Members members) {
    return members.named(CONTENT_TYPES).isPresent() || members.named(MIME_TYPE).isPresent();
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, MAX_BYTES);
    Content content =
        document.content() instanceof InflatedContent member ? member : Content.of(bytes);
    Document whole = Document.of(document.origin(), content, document.stated());
    try (Members members = Members.open(whole)) {
      Relations relations = Relations.of(part(members, "_rels/.rels"));
      String main = relations.target("officeDocument").orElse("word/document.xml");
      Optional<ZipArchiveEntry> body = members.named(main);
      if (body.isEmpty() || !main.startsWith("word/")) {
        throw new UnreadableException(kind(members, main));
      }
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      List<String> paragraphs = new ArrayList<>(WordText.of(members.read(body.get())));
      paragraphs.addAll(WordText.of(part(members, folder + "footnotes.xml")));
      paragraphs.addAll(WordText.of(part(members, folder + "endnotes.xml")));
      String text = ArticleText.checked(String.join("\n\n", paragraphs));
      String properties = relations.target("core-properties").orElse("docProps/core.xml");
      Metadata found = Properties.of(part(members, properties));
      sink.article(
          new Submission(bytes, MEDIA_TYPE, document.origin(), document.stated().or(found)), text);
    } catch (MalformedException e) {
      throw new UnreadableException("it is a damaged DOCX file: " + e.getMessage());
    }
  }

  /// A part's bytes, none where it is not there.
  private static byte[] part(Members members, String name) throws UnreadableException {
    Optional<ZipArchiveEntry> entry = members.named(name);
    return entry.isPresent() ? members.read(entry.get()) : new byte[0];
  }

  private static String kind(Members members, String main) throws UnreadableException {
    String mimeType = new String(part(members, MIME_TYPE), StandardCharsets.US_ASCII).strip();
    if (mimeType.startsWith("application/vnd.oasis.opendocument")) {
      return "it is an OpenDocument file; save it as DOCX or PDF";
    }
    if (mimeType.equals("application/epub+zip")) {
      return "it is an EPUB book; save its articles as HTML or text";
    }
    if (main.startsWith("xl/") || members.named("xl/workbook.xml").isPresent()) {
      return "it is an Excel workbook; save its sheet as CSV";
    }
    if (main.startsWith("ppt/") || members.named("ppt/presentation.xml").isPresent()) {
      return "it is a PowerPoint presentation; save its text as DOCX or PDF";
    }
    return "it is no DOCX file: it has no word/document.xml; save it as DOCX";
  }
}
