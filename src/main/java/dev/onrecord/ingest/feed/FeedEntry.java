package dev.onrecord.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.html.HtmlText;
import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Stated;
import dev.onrecord.ingest.prose.Story;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/// One entry of a feed, with what it shares with the others.
public final class FeedEntry {
  private static final Pattern MARKUP = Pattern.compile("<[/a-zA-Z!]|&[#\\w]{1,30};");
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)\\S+\\s+\\S+\\s+.*[.!?…。！？][\\p{Pe}\\p{Pf}\"']*(?:\\s.*)?");

  /// Without a full stop, so many words are one that was cut off.
  private static final int CUT_OFF = 8;

  private final Document document;
  private final Element element;
  private final byte[] bytes;

  FeedEntry(Document document, Element element, byte[] bytes) {
    this.document = document;
    this.element = element;
    this.bytes = bytes;
  }

  /// A feed of only this entry.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// What names it among the entries of its feed: its guid or id, else its link, else its title.
  public Optional<String> id() {
    return Stream.of("guid", "id", "link", "title")
        .flatMap(name -> EntryFields.value(element, name).stream())
        .flatMap(value -> Stated.line(value).stream())
        .findFirst();
  }

  /// The article, or nothing if it cannot be read or has less than a sentence of text.
  public Optional<Story> story() {
    SyndFeed feed;
    try {
      feed = new SyndFeedInput().build(document);
    } catch (FeedException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return feed.getEntries().stream().findFirst().flatMap(entry -> story(feed, entry));
  }

  private Optional<Story> story(SyndFeed feed, SyndEntry entry) {
    ProseText body =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(FeedEntry::prose)
            .max(Comparator.comparingInt(p -> p.text(Optional.empty()).length()))
            .orElseGet(ProseText::new);
    String words = body.text(Optional.empty());
    // Only what is short is looked at so closely.
    if (words.split("\\s+", CUT_OFF).length < CUT_OFF && !SENTENCE.matcher(words).matches()) {
      return Optional.empty();
    }
    EntryFields fields = new EntryFields(feed, entry, element);
    Metadata metadata =
        fields
            .metadata()
            .withTitle(title(entry.getTitleEx()).or(() -> plain(entry.getTitle())))
            .withOutlet(
                Optional.ofNullable(entry.getSource())
                    .flatMap(source -> plain(source.getTitle()))
                    .or(() -> title(feed.getTitleEx()))
                    .or(() -> plain(feed.getTitle())));
    return Optional.of(new Story(body.text(metadata.title()), metadata));
  }

  private static Optional<String> title(@Nullable SyndContent title) {
    return title == null ? Optional.empty() : plain(title.getValue());
  }

  /// A name without the markup that some feeds put into names.
  private static Optional<String> plain(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    return MARKUP.matcher(value).find()
        ? HtmlText.of(value).flatMap(p -> Stated.line(String.join(" ", p.paragraphs())))
        : Stated.line(value);
  }

  private static ProseText prose(SyndContent content) {
    String value = Objects.requireNonNullElse(content.getValue(), "");
    // RSS says that a description is plain text, and nobody keeps to it.
    if (!MARKUP.matcher(value).find() || "text".equals(content.getType())) {
      ProseText prose = new ProseText();
      value.lines().forEach(prose::add);
      return prose;
    }
    return HtmlText.of(value).orElseGet(ProseText::new);
  }
}
