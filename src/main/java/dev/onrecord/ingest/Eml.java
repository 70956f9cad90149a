package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.html.HtmlText;
import dev.onrecord.ingest.mail.Mail;
import dev.onrecord.ingest.mail.MailPart;
import dev.onrecord.ingest.mail.MalformedMailException;
import dev.onrecord.ingest.mail.PlainPart;
import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail, such as a newsletter: one article, and those that are attached.
final class Eml implements Format {
  private static final int MAX_BYTES = 32 << 20;

  private static final Pattern HEADER =
      Pattern.compile("(?m)^([!-9;-~]{1,60}):.*\\R(?:[ \\t].*\\R)*+");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private static final Set<String> TELLING =
      Set.of("message-id", "mime-version", "received", "return-path", "dkim-signature");

  private static final Set<String> USUAL = Set.of("from", "to", "date", "subject", "sender");

  /// A plain text this short, beside HTML that says more, only says where to read it.
  private static final int STUB = 300;

  @Override
  public String mediaType() {
    return "message/rfc822";
  }

  /// Its headers: two that everybody writes, and one that only machines do or the name of a mail.
  @Override
  public boolean matches(Start start) {
    String text = start.latin1();
    Matcher header = HEADER.matcher(text);
    Set<String> names = new HashSet<>();
    int at = text.startsWith("From ") ? text.indexOf('\n') + 1 : 0;
    while (header.region(at, text.length()).lookingAt()) {
      names.add(header.group(1).toLowerCase(Locale.ROOT));
      at = header.end();
    }
    return names.stream().filter(USUAL::contains).count() >= 2
        && (start.isNamed(".eml") || names.stream().anyMatch(TELLING::contains));
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, MAX_BYTES);
    Mail mail = mail(bytes);
    List<MailPart> attachments = mail.attachments();
    try {
      ProseText prose = prose(mail);
      if (attachments.isEmpty() || !prose.paragraphs().isEmpty()) {
        Metadata metadata = mail.metadata();
        Story story = new Story(prose.text(metadata.title()), metadata);
        Stories.give(document, bytes, mediaType(), story, sink);
      }
    } catch (UnreadableException e) {
      // What is attached may still be whole.
      sink.refused(document.origin(), e.reason());
    }
    PartNames names = new PartNames(document.origin() + "!/");
    Inflation inflation = Inflation.of(document.content());
    for (int i = 0; i < attachments.size(); i++) {
      MailPart attachment = attachments.get(i);
      parts.read(
          new Document(
              names.of(attachment.fileName(), i + 1),
              new InflatedContent(attachment.bytes(), inflation),
              document.statedOfParts(),
              Optional.empty(),
              attachment.charset().flatMap(Decoding::charset)),
          sink);
    }
  }

  private static Mail mail(byte[] bytes) throws UnreadableException, IOException {
    try {
      return Mail.read(new ByteArrayInputStream(bytes));
    } catch (MalformedMailException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
  }

  private static ProseText prose(Mail mail) throws UnreadableException {
    ProseText plain = new ProseText();
    Optional<MailPart> text = mail.text("plain");
    if (text.isPresent()) {
      String words = PlainPart.text(text.get(), decoded(text.get()));
      // Blank lines part paragraphs; what breaks lines inside them may mean something.
      BLANK_LINE.splitAsStream(words).forEach(plain::add);
    }
    int length = plain.text(Optional.empty()).length();
    Optional<MailPart> html = mail.text("html");
    if (html.isEmpty() || length >= STUB) {
      return plain;
    }
    ProseText shown =
        HtmlText.of(decoded(html.get()))
            .orElseThrow(() -> new UnreadableException("it has too many elements for a mail"));
    return shown.text(Optional.empty()).length() > 3 * length ? shown : plain;
  }

  /// Without a name, or as ASCII, which many name and do not keep to, it is UTF-8.
  private static String decoded(MailPart part) throws UnreadableException {
    Optional<Charset> charset = part.charset().flatMap(Decoding::charset);
    String text = Decoding.of(part.bytes(), charset);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("its text has NUL characters; it is binary, not text");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
