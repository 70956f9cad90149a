package dev.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Gathered.Found;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Every entry of a feed is an article of its own.
final class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
          <title>Harbour News</title><link>https://news.example/</link><language>en-gb</language>
          <description>All of it</description>
          <item>
            <title>River &amp;amp; sea flood Bath</title>
            <link>https://news.example/flood</link>
            <guid isPermaLink="false">flood-1</guid>
            <dc:creator>Ann Lee</dc:creator>
            <pubDate>Fri, 03 May 2024 23:30:00 EST</pubDate>
            <description>Short of it.</description>
            <content:encoded><![CDATA[<p>The river rose <b>nine metres</b> on Sunday.</p>
              <p>“Nobody died,” the mayor&nbsp;said.</p><script>x()</script>]]></content:encoded>
          </item>
          <item>
            <title>Fire</title>
            <link>https://news.example/fire</link>
            <author>desk@news.example (Bo Ek)</author>
            <pubDate>soon</pubDate>
            <description>The lighthouse in Varna burned on Monday, officials said.</description>
          </item>
          <item>
            <title>Only a headline</title><guid>empty-1</guid><description>Read more</description>
          </item>
          <item>
            <title>Again</title><guid>flood-1</guid><description>It has rained again.</description>
          </item>
          <item><description>It has no name at all, this one.</description></item>
        </channel>
      </rss>
      """;

  @Test
  void everyEntryOfRssIsAnArticle() {
    Gathered feed = Gathered.from("feed.xml", RSS);
    assertThat(feed.articles()).hasSize(2);
    Found flood = feed.articles().getFirst();
    assertThat(flood.text())
        .isEqualTo(
            """
            River & sea flood Bath

            The river rose nine metres on Sunday.

            “Nobody died,” the mayor\u00A0said.\
            """);
    assertThat(flood.source().origin()).isEqualTo("feed.xml#flood-1");
    assertThat(flood.source().mediaType()).isEqualTo("application/rss+xml");
    assertThat(flood.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River & sea flood Bath"))
                .withAuthor(Optional.of("Ann Lee"))
                .withOutlet(Optional.of("Harbour News"))
                .withPublished(LocalDate.of(2024, 5, 3), "RSS pubDate")
                .withUrl(Optional.of("https://news.example/flood"))
                .withLanguage(Optional.of("en-GB")));
    Found fire = feed.articles().getLast();
    assertThat(fire.source().origin()).isEqualTo("feed.xml#https://news.example/fire");
    assertThat(fire.text())
        .isEqualTo("Fire\n\nThe lighthouse in Varna burned on Monday, officials said.");
    assertThat(fire.metadata().author()).contains("Bo Ek");
    assertThat(fire.metadata().published()).isEmpty();
    assertThat(feed.refusals())
        .containsExactly(
            "feed.xml#empty-1: it has less than a sentence of text; its page may have more",
            "feed.xml#flood-1: it has the id of an entry before it; each needs its own",
            "feed.xml#entry 5: it has no guid, id, link or title to be known by");
  }

  @Test
  void anEntryIsKeptByItself() {
    for (Found article : Gathered.from("feed.xml", RSS).articles()) {
      Found again = Gathered.again(article);
      assertThat(again.text()).isEqualTo(article.text());
      assertThat(again.source().origin()).isEqualTo(article.source().origin());
      assertThat(again.metadata()).isEqualTo(article.metadata());
      assertThat(again.source().bytes()).isEqualTo(article.source().bytes());
    }
  }

  @Test
  void atomIsReadInEachKindOfText() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-AU">
          <title type="html">Harbour &lt;b&gt;News&lt;/b&gt;</title>
          <id>urn:feed</id><updated>2024-06-01T00:00:00Z</updated>
          <author><name>The desk</name></author>
          <entry>
            <title>Plain</title><id>urn:1</id><link rel="self" href="https://news.example/self"/>
            <link href="https://news.example/1"/><published>2024-05-03T23:30:00-05:00</published>
            <updated>2024-06-01T00:00:00Z</updated>
            <author><name>Ann Lee</name></author><author><name>Bo Ek</name></author>
            <content type="text">It rained, x &lt; y they said.

        It is over.</content>
          </entry>
          <entry xml:lang="fr">
            <title>Markup</title><id>urn:2</id><updated>2024-06-01T00:00:00Z</updated>
            <summary>Short.</summary>
            <content type="html">&lt;p&gt;It rained.&lt;/p&gt;&lt;p&gt;It is over now.&lt;/p&gt;</content>
          </entry>
          <entry>
            <title>Tree</title><id>urn:3</id>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <i>rained</i> a
              lot.</p><p>It is over.</p></div></content>
          </entry>
        </feed>
        """;
    Gathered feed = Gathered.from("https://news.example/atom", atom);
    assertThat(feed.refusals()).isEmpty();
    assertThat(feed.articles())
        .extracting(Found::text)
        .containsExactly(
            "Plain\n\nIt rained, x < y they said.\n\nIt is over.",
            "Markup\n\nIt rained.\n\nIt is over now.",
            "Tree\n\nIt rained a lot.\n\nIt is over.");
    assertThat(feed.articles().getFirst().metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("Plain"))
                .withAuthor(Optional.of("Ann Lee, Bo Ek"))
                .withOutlet(Optional.of("Harbour News"))
                .withPublished(LocalDate.of(2024, 5, 3), "Atom published")
                .withUrl(Optional.of("https://news.example/1"))
                .withLanguage(Optional.of("en-AU")));
    Metadata second = feed.articles().get(1).metadata();
    assertThat(second.published()).isEmpty();
    assertThat(second.author()).contains("The desk");
    assertThat(second.language()).contains("fr");
    assertThat(Gathered.again(feed.articles().get(2)).text())
        .isEqualTo(feed.articles().get(2).text());
  }

  @Test
  void rssOfOldIsRead() {
    String rdf =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="https://news.example/"><title>Café News</title></channel>
          <item rdf:about="https://news.example/1"><title>One</title>
            <link>https://news.example/1</link><dc:date>2024-05-03</dc:date>
            <description>The café closed on Monday.</description></item>
        </rdf:RDF>
        """;
    Found one = Gathered.from("a.rdf", rdf.getBytes(ISO_8859_1)).only();
    assertThat(one.text()).isEqualTo("One\n\nThe café closed on Monday.");
    assertThat(one.metadata().outlet()).contains("Café News");
    assertThat(one.metadata().publishedBy()).contains("RSS date");
    String older =
        """
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
            "http://my.netscape.example/publish/formats/rss-0.91.dtd">
        <rss><channel><title>Old</title><item><title>Two</title>
        <link>https://news.example/2</link><description>The mayor resigned today.</description>
        </item></channel></rss>
        """;
    assertThat(Gathered.from("old", older).only().text())
        .isEqualTo("Two\n\nThe mayor resigned today.");
  }

  @Test
  void whatIsNoFeedOfArticlesIsRefusedByName() {
    assertThat(Gathered.from("a.xml", "<?xml version='1.0'?><svg/>").refusal())
        .isEqualTo(
            "a.xml: it is XML of an unknown kind, its root is <svg>; RSS, Atom, NITF and NewsML-G2"
                + " are known");
    assertThat(Gathered.from("a.xml", RSS.substring(0, 900)).refusal())
        .startsWith("a.xml: it is no well-formed XML: ");
    assertThat(Gathered.from("a.xml", "<rss><channel><title>a</title></channel></rss>").refusal())
        .isEqualTo("a.xml: it is a feed of 0 entries; it may have 1 to 20,000");
  }

  private static final String DECLARES =
      "its DOCTYPE declares entities or is not closed, and nothing of it is read: leave it out,"
          + " and write characters for the entities";

  @Test
  void nothingIsLoadedOrUnfolded() {
    String declared =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">
        <!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]>
        <rss version="2.0"><channel><title>&c;</title><item><guid>1</guid>
        <description>It is &a; that is told here.</description></item></channel></rss>
        """;
    assertThat(Gathered.from("a.xml", declared).refusal()).isEqualTo("a.xml: " + DECLARES);
    assertThat(Gathered.from("a", declared.substring(declared.indexOf("?>") + 2)).refusal())
        .isEqualTo("a: " + DECLARES);
    assertThat(Gathered.from("a.xml", "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'a").refusal())
        .isEqualTo("a.xml: " + DECLARES);
  }

  @Test
  void aDefinitionElsewhereIsNeverLoaded() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String feed =
          """
          <?xml version="1.0"?><!-- > %s --><?a b?>
          <!DOCTYPE rss PUBLIC "-//Netscape > Communications//DTD RSS 0.91//EN"
           "http://localhost:%d/rss-0.91.dtd">
          <rss version="0.91"><channel><title>Old</title><link>https://news.example/</link>
          <item><title>Two</title><link>https://news.example/2</link>
          <description>%s</description></item></channel></rss>
          """;
      int port = server.getAddress().getPort();
      String comment = "long ".repeat(1_000);
      assertThat(
              Gathered.from("a.xml", feed.formatted(comment, port, "The mayor resigned today."))
                  .only()
                  .text())
          .isEqualTo("Two\n\nThe mayor resigned today.");
      assertThat(
              Gathered.from("a.xml", feed.formatted("", port, "The &eacute; is declared there."))
                  .refusal())
          .contains("no well-formed XML", "eacute");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void hostileFeedsAreRefused() {
    String head = "<rss version='2.0'><channel><title>a</title>";
    assertThat(Gathered.from("a", head + "<item>".repeat(200_000)).refusal())
        .contains("nested more than 64 deep");
    assertThat(Gathered.from("a", head + "<item/>".repeat(400_000)).refusal())
        .contains("more than 300,000 elements");
    String many = head + "<item><guid>1</guid></item>".repeat(20_000) + "</channel></rss>";
    Gathered read = Gathered.from("a", many);
    assertThat(read.refusals()).hasSize(20_000);
    assertThat(read.articles()).isEmpty();
  }
}
