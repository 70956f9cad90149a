package dev.onrecord.ingest;

import dev.onrecord.ingest.feed.Feed;
import dev.onrecord.ingest.feed.FeedEntry;
import dev.onrecord.ingest.prose.Story;
import dev.onrecord.ingest.xml.MalformedXmlException;
import dev.onrecord.ingest.xml.NewsItem;
import dev.onrecord.ingest.xml.Nitf;
import dev.onrecord.ingest.xml.SafeXml;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Element;

/// XML that holds articles: feeds in RSS and Atom, an article each entry; NITF; NewsML-G2.
final class Xml implements Format {
  /// A feed has some ten entries; exports of whole sites are feeds, too.
  private static final int MAX_BYTES = 16 << 20;

  private static final int MAX_ENTRIES = 20_000;

  private static final Pattern CHARSET =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private static final Set<String> ROOTS =
      Set.of("rss", "rdf", "feed", "nitf", "newsitem", "newsmessage");

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public boolean matches(Start start) {
    String text = start.text();
    return text.startsWith("<?xml") || SafeXml.root(text).filter(ROOTS::contains).isPresent();
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, MAX_BYTES);
    Element root = root(Decoding.of(bytes, document, CHARSET));
    switch (root.getName()) {
      case "rss", "RDF" -> entries(document, Feed.of(root), "application/rss+xml", sink);
      case "feed" -> entries(document, Feed.of(root), "application/atom+xml", sink);
      case "nitf" -> Stories.give(document, bytes, "application/nitf+xml", Nitf.story(root), sink);
      case "newsItem" -> item(document, new NewsItem(root), bytes, sink);
      case "newsMessage" -> items(document, NewsItem.in(root), sink);
      default ->
          throw new UnreadableException(
              "it is XML of an unknown kind, its root is <%s>; RSS, Atom, NITF and NewsML-G2 are"
                      .formatted(root.getName())
                  + " known");
    }
  }

  private static Element root(String text) throws UnreadableException {
    try {
      return SafeXml.parse(text).getRootElement();
    } catch (MalformedXmlException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
  }

  private static void entries(Document document, Feed feed, String type, ArticleSink sink)
      throws UnreadableException {
    if (feed.size() == 0 || feed.size() > MAX_ENTRIES) {
      throw new UnreadableException(
          "it is a feed of %,d entries; it may have 1 to %,d".formatted(feed.size(), MAX_ENTRIES));
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < feed.size(); i++) {
      FeedEntry entry = feed.entry(i);
      Document part = part(document, entry.id().orElse("entry " + (i + 1)));
      Optional<Story> story = entry.story();
      if (entry.id().isEmpty()) {
        sink.refused(part.origin(), "it has no guid, id, link or title to be known by");
      } else if (!ids.add(part.origin())) {
        sink.refused(part.origin(), "it has the id of an entry before it; each needs its own");
      } else if (story.isEmpty()) {
        sink.refused(part.origin(), "it has less than a sentence of text; its page may have more");
      } else {
        give(part, entry.bytes(), type, story.get(), sink);
      }
    }
  }

  private static void items(Document document, List<NewsItem> items, ArticleSink sink)
      throws UnreadableException {
    if (items.isEmpty()) {
      throw new UnreadableException("it is a news message without news items");
    }
    for (int i = 0; i < items.size(); i++) {
      NewsItem item = items.get(i);
      Document part = part(document, item.guid().orElse("item " + (i + 1)));
      try {
        item(part, item, item.bytes(), sink);
      } catch (UnreadableException e) {
        sink.refused(part.origin(), e.reason());
      }
    }
  }

  private static void item(Document document, NewsItem item, byte[] bytes, ArticleSink sink)
      throws UnreadableException {
    Optional<String> forbidden = item.forbidden();
    if (forbidden.isPresent()) {
      throw new UnreadableException(
          "its publisher's status for it is %s, not usable".formatted(forbidden.get()));
    }
    Stories.give(document, bytes, "application/vnd.iptc.g2.newsitem+xml", item.story(), sink);
  }

  private static void give(
      Document part, byte[] bytes, String type, Story story, ArticleSink sink) {
    try {
      Stories.give(part, bytes, type, story, sink);
    } catch (UnreadableException e) {
      sink.refused(part.origin(), e.reason());
    }
  }

  /// A part by its name, or the document itself if it is that part.
  private static Document part(Document document, String name) {
    return document.isStoredPart()
        ? document
        : Document.of(document.origin() + "#" + name, document.content(), document.statedOfParts());
  }
}
