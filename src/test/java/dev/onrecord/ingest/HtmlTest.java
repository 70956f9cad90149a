package dev.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Gathered.Found;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as the articles that they show.
final class HtmlTest {
  private static final String BODY =
      """
      <p>The river Avon rose nine metres on Sunday, the council said,
         and the old bridge was <b>closed</b> to all traffic.</p>
      <p>“Nobody died,” said <a href="/lee">Ann Lee</a>, the mayor of Bath, who had come
         back from a meeting in London at noon.</p>
      <h2>What next</h2>
      <p>Schools stay closed on Monday, and trains run late, the council said.</p>
      <ul><li>Pumps work day and night.</li><li>Soldiers fill bags with sand.</li></ul>
      <script>track();</script><style>p { color: red }</style>
      """;

  private static final String TEXT =
      """
      River floods Bath

      The river Avon rose nine metres on Sunday, the council said, and the old bridge was closed to \
      all traffic.

      “Nobody died,” said Ann Lee, the mayor of Bath, who had come back from a meeting in London at \
      noon.

      What next

      Schools stay closed on Monday, and trains run late, the council said.

      Pumps work day and night.

      Soldiers fill bags with sand.\
      """;

  private static String page(String head, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en-GB"><head><title>River floods Bath | Harbour News</title>%s</head>
    <body class="no-consent">
    <div class="cookie-banner"><p>We use cookies to make this page worse. Accept all?</p></div>
    <header><a href="/">Harbour News</a></header>
    <nav><ul><li><a href="/uk">UK</a></li><li><a href="/world">World</a></li></ul></nav>
    <div id="wrap"><article><h1>River floods Bath</h1>
    <figure><img src="a.jpg" alt="Boats"><figcaption>Boats in Bath on Sunday</figcaption></figure>
    <div class="story">%s</div></article>
    <div class="related-stories"><h3>More on this</h3><ul>
    <li><a href="/1">Last flood was worse, says expert on rivers</a></li>
    <li><a href="/2">How to dry a carpet</a></li></ul></div>
    </div><footer><p>Contact us about anything at all. All rights reserved.</p></footer>
    </body></html>
    """
        .formatted(head, body);
  }

  private static Found read(String html) {
    return Gathered.from("flood.html", html).only();
  }

  @Test
  void theTextIsTheArticleAndNothingAroundIt() {
    Found article = read(page("", BODY));
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.source().mediaType()).isEqualTo("text/html");
    assertThat(article.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River floods Bath"))
                .withLanguage(Optional.of("en-GB")));
    assertThat(Gathered.again(article).text()).isEqualTo(TEXT);
  }

  private static final String JSON_LD =
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Site"},
        {"@type": ["ReportageNewsArticle"], "headline": "River floods Bath &amp; Wells",
         "author": [{"@id": "#lee"}, {"@type": "Person", "name": "Bo Ek"}, "Cy Fu"],
         "publisher": {"@id": "#paper"}, "datePublished": "2024-05-03T23:30:00-05:00",
         "dateModified": "2024-06-01", "mainEntityOfPage": {"@id": "https://news.example/flood"},
         "inLanguage": "en_US",},
        {"@id": "#lee", "@type": "Person", "name": "Ann Lee"},
        {"@id": "#paper", "@type": "Organization", "name": "The Harbour News"}]}
      </script>
      """;

  private static final String META =
      """
      <meta property="og:title" content="Floods! | Harbour News">
      <meta property="og:site_name" content="Harbour News">
      <meta property="og:url" content="https://news.example/og">
      <meta property="og:locale" content="en_AU">
      <meta property="article:published_time" content="2024-05-04T01:00:00Z">
      <meta property="article:author" content="https://social.example/lee">
      <meta name="author" content="By Dee Fox">
      <meta name="citation_publication_date" content="2024/05/05">
      <meta name="DC.title" content="Floods in Dublin Core">
      <meta name="dc.publisher" content="Core News">
      <link rel="canonical" href="https://news.example/canonical">
      """;

  @Test
  void jsonLdStandsAboveAll() {
    assertThat(read(page(META + JSON_LD, BODY)).metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River floods Bath & Wells"))
                .withAuthor(Optional.of("Ann Lee, Bo Ek, Cy Fu"))
                .withOutlet(Optional.of("The Harbour News"))
                .withPublished(LocalDate.of(2024, 5, 3), "JSON-LD datePublished")
                .withUrl(Optional.of("https://news.example/flood"))
                .withLanguage(Optional.of("en-US")));
  }

  @Test
  void openGraphStandsAboveMetaAndBrokenJsonLdIsNone() {
    String broken = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>";
    Found article = read(page(broken + META, BODY));
    assertThat(article.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("Floods!"))
                .withAuthor(Optional.of("Dee Fox"))
                .withOutlet(Optional.of("Harbour News"))
                .withPublished(LocalDate.of(2024, 5, 4), "Open Graph article:published_time")
                .withUrl(Optional.of("https://news.example/og"))
                .withLanguage(Optional.of("en-AU")));
    assertThat(article.text()).startsWith("Floods!\n\nRiver floods Bath\n\nThe river Avon");
  }

  private static String articles(String... things) {
    return "<script type='application/ld+json'>[" + String.join(",", things) + "]</script>";
  }

  private static String article(String headline, String author, String address) {
    return """
    {"@type": "NewsArticle", "headline": "%s", "author": "%s", %s}\
    """
        .formatted(headline, author, address);
  }

  private static final String TEASER =
      article("A fire in Wells", "Cy Fu", "\"url\": \"https://news.example/fire\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"url\": \"http://NEWS.example/flood/\"",
        "\"@id\": \"https://news.example/flood#article\"",
        "\"mainEntityOfPage\": {\"@type\": \"WebPage\", \"@id\": \"https://news.example/flood/\"}",
        "\"mainEntityOfPage\": {\"@type\": \"WebPage\", \"url\": \"https://news.example/flood\"}",
        "\"url\": [\"https://m.news.example/1\", \"https://news.example/flood\"]",
      })
  void ofSeveralArticlesInJsonLdThatOfThePagesAddressIsTaken(String address) {
    String list =
        """
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": %s}]}\
        """
            .formatted(article("A list", "Bo Ek", "\"url\": \"https://news.example/flood\""));
    String own = article("The Avon rises", "Ann Lee", address);
    for (String link :
        List.of(
            "<link rel='canonical' href='https://news.example/flood'>",
            "<meta property='og:url' content='https://news.example/flood'>",
            "<meta property='og:url' content='https://news.example/flood/#top'>")) {
      Metadata metadata = read(page(articles(list, TEASER, own, TEASER) + link, BODY)).metadata();
      assertThat(metadata.title()).as(link).contains("The Avon rises");
      assertThat(metadata.author()).contains("Ann Lee");
    }
  }

  @Test
  void ofSeveralArticlesInJsonLdThatOfThePagesHeadlineIsTaken() {
    String own = article("River  floods Bath", "Ann Lee", "\"url\": \"https://cdn.example/17\"");
    String shown = articles(TEASER, own);
    String other = "<link rel='canonical' href='https://news.example/flood'>";
    assertThat(read(page(other + shown, BODY)).metadata().author()).contains("Ann Lee");
    String named =
        """
        <meta property="og:title" content="A Fire in Wells | Harbour News">
        <meta property="og:site_name" content="Harbour News">
        """;
    String snow = article("Snow in Hull", "Bo Ek", "\"url\": \"https://news.example/snow\"");
    assertThat(read(page(named + articles(snow, TEASER), BODY)).metadata().author())
        .contains("Cy Fu");
    String update =
        article("Bridge closed", "Bo Ek", "\"url\": \"https://news.example/flood#update-2\"");
    String live =
        article("River floods Bath", "Dee Fox", "\"@id\": \"https://news.example/flood\"");
    assertThat(read(page(other + articles(own, update, live), BODY)).metadata().author())
        .contains("Dee Fox");
  }

  @Test
  void ofSeveralArticlesInJsonLdThatNothingTellsApartTheFirstIsTaken() {
    String other = article("Snow in Hull", "Bo Ek", "\"url\": \"https://news.example/snow\"");
    String unnamed = articles(TEASER, other);
    assertThat(read(page(unnamed, BODY)).metadata().author()).contains("Cy Fu");
    String link = "<link rel='canonical' href='https://news.example/flood'>";
    assertThat(read(page(link + unnamed, BODY)).metadata().author()).contains("Cy Fu");
  }

  @Test
  void metaTagsStandAboveElements() {
    String meta = META.lines().skip(5).reduce("", (a, b) -> a + b);
    Metadata metadata =
        read(page(meta, BODY + "<time itemprop=datePublished datetime=2024-05-06>today</time>"))
            .metadata();
    assertThat(metadata.title()).contains("Floods in Dublin Core");
    assertThat(metadata.outlet()).contains("Core News");
    assertThat(metadata.publishedBy()).contains("meta citation_publication_date");
    assertThat(metadata.published()).contains(LocalDate.of(2024, 5, 5));
    assertThat(metadata.url()).contains("https://news.example/canonical");
  }

  @Test
  void onlyATimeThatIsMarkedIsTheDay() {
    String times = "<time datetime=2020-01-01>old</time><time %s datetime=2024-05-06>new</time>";
    assertThat(read(page("", BODY + times.formatted("class=a"))).metadata().published()).isEmpty();
    assertThat(read(page("", BODY + times.formatted("pubdate"))).metadata().published())
        .contains(LocalDate.of(2024, 5, 6));
    assertThat(
            read(page("", BODY + times.formatted("itemprop=datePublished")))
                .metadata()
                .publishedBy())
        .contains("HTML datePublished");
  }

  @Test
  void aBodyThatOnlyJsonLdHasIsRead() {
    String stated =
        """
        <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Floods",
        "articleBody": "The river Avon rose nine metres on Sunday. %s
        The bridge is closed &amp; guarded."}]</script>
        """
            .formatted("It rained. ".repeat(50));
    assertThat(read(page(stated, "<p>Subscribe to read.</p>")).text())
        .startsWith("Floods\n\nThe river Avon rose nine metres on Sunday. It rained.")
        .endsWith("It rained.\n\nThe bridge is closed & guarded.");
    assertThat(read(page(stated, BODY)).text()).contains("Soldiers fill bags");
  }

  @Test
  void aSmallPageIsReadWhole() {
    assertThat(read("<!doctype html><p>The mayor resigned.</p><p>Nobody knows why.").text())
        .isEqualTo("The mayor resigned.\n\nNobody knows why.");
  }

  @Test
  void layoutIsReadAsItIsSeen() {
    String html =
        """
        <html><body>Old page<br>in two lines<br><br>Next&nbsp;paragraph<br /> <br />
        <table><tr><th>Year</th><th>Metres</th></tr><tr><td>1968</td><td>8</td></tr></table>
        <table><tr><td><p>Left column.</p></td><td><p>Right column.</p></td></tr></table>
        <p hidden>Hidden one.</p><p style="Display: none">Hidden two.</p>
        <p><span aria-hidden="true">Hidden three.</span>He said: <q>Go</q> and w<b>e</b>nt, 9 m<sup>2</sup>.</p>
        <pre>a  b
        c</pre><p>the end</body></html>
        """;
    assertThat(read(html).text())
        .isEqualTo(
            """
            Old page
            in two lines

            Next\u00A0paragraph

            Year\tMetres

            1968\t8

            Left column.

            Right column.

            He said: “Go” and went, 9 m2.

            a b
            c

            the end\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>Rain.",
        "\n <!-- a --><html><p>Rain.",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html><p>Rain.</p></html>",
        "<BODY bgcolor=white><p>Rain.",
      })
  void pagesAreKnownByHowTheyBegin(String html) {
    assertThat(Gathered.from("noname", html).only().text()).isEqualTo("Rain.");
  }

  @Test
  void aNameOnlyDecidesWhereThereIsMarkup() {
    assertThat(read("<p>Rain.</p>").text()).isEqualTo("Rain.");
    assertThat(read("Rain <b>fell</b>.").text()).isEqualTo("Rain <b>fell</b>.");
    String text = "<b>Rain</b> fell.";
    assertThat(Gathered.from("a.txt", text).only().text()).isEqualTo(text);
  }

  private static byte[] encoded(String declared, Charset charset) {
    return ("<!DOCTYPE html><meta charset=" + declared + "><p>Zürich – naïve café.")
        .getBytes(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8",
    "windows-1252, windows-1252",
    "iso-8859-1, windows-1252",
    "iso-8859-1, UTF-8",
    "utf-16, UTF-8",
    "nonsense, UTF-8",
    "macintosh-lies, UTF-8",
  })
  void theEncodingIsTheOneThatIsNamedUnlessThatCannotBe(String declared, String charset) {
    byte[] bytes = encoded(declared, Charset.forName(charset));
    assertThat(Gathered.from("a", bytes).only().text()).isEqualTo("Zürich – naïve café.");
  }

  @Test
  void aByteOrderMarkAndTheSenderStandAboveWhatIsNamed() {
    byte[] marked = ("\uFEFF" + new String(encoded("koi8-r", UTF_8), UTF_8)).getBytes(UTF_16BE);
    assertThat(Gathered.from("a", marked).only().text()).isEqualTo("Zürich – naïve café.");
    Document stated =
        new Document(
            "a",
            Content.of(encoded("koi8-r", Charset.forName("windows-1252"))),
            Metadata.NONE,
            Optional.of("text/html"),
            Optional.of(Charset.forName("windows-1252")));
    assertThat(Gathered.from(stated).only().text()).isEqualTo("Zürich – naïve café.");
  }

  @Test
  void bytesThatDoNotFitAreRefused() {
    assertThat(Gathered.from("a.html", encoded("utf-8", Charset.forName("windows-1252"))).refusal())
        .isEqualTo("a.html: it is not UTF-8: the byte at 39 does not fit; convert it to UTF-8");
    assertThat(Gathered.from("a.html", "<html><p>a\0b").refusal()).contains("NUL");
    assertThat(Gathered.from("a.html", "<html><body><script>only()</script>").refusal())
        .isEqualTo("a.html: it has no text; an article has some");
  }

  /// A page that would take a careless reader minutes, gigabytes, or its stack.
  record Hostile(String name, Supplier<String> body) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Hostile> HOSTILE =
      List.of(
          new Hostile("nested", () -> "<div>a, b ".repeat(200_000)),
          new Hostile("nested inline", () -> "<b>".repeat(200_000) + "a"),
          new Hostile("misnested", () -> "<b><a><p>x".repeat(8_000)),
          new Hostile(
              "misnested with attributes",
              () -> ("<b " + attributes(500) + ">").repeat(12) + "<p>x".repeat(10_000)),
          new Hostile("unclosed", () -> "<p><span class=a><li><td><h1>x".repeat(8_000)),
          new Hostile("tables", () -> "<table><tr><td>".repeat(20_000)),
          new Hostile("attributes", () -> "<p>a</p><p " + attributes(60_000) + ">b</p>"),
          new Hostile(
              "long attribute", () -> "<p class='" + "related ".repeat(300_000) + "'>b</p>"),
          new Hostile("unclosed comment", () -> "<p>a</p>" + "<!-- ".repeat(400_000)),
          new Hostile("unclosed tags", () -> "<p>a</p>" + "<a ".repeat(60_000)),
          new Hostile("entities", () -> "<p>" + "&amp".repeat(200_000)),
          new Hostile(
              "json",
              () -> "<script type=application/ld+json>" + "[".repeat(1_000_000) + "</script><p>a"),
          new Hostile(
              "json graphs",
              () ->
                  "<script type=application/ld+json>"
                      + "{\"@graph\":".repeat(900)
                      + "</script><p>a"),
          new Hostile("related", () -> "<div class=related>a, b ".repeat(8_000)),
          new Hostile(
              "paragraphs",
              () -> "<div class=x><p>It rained, they said, and more.</p></div>".repeat(5_000)));

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i);
    }
    return attributes.toString();
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostilePagesAreReadOrRefusedInTime(Hostile hostile) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Gathered read = Gathered.from("a.html", "<!DOCTYPE html><body>" + hostile.body().get());
    assertThat(read.articles().size() + read.refusals().size()).isEqualTo(1);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(nanos / 1_000_000).as("ms").isLessThan(10_000);
  }
}
