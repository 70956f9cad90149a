package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Gathered.Found;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Articles as agencies send them: NITF and NewsML-G2.
final class NewsAgencyTest {
  private static final String NITF =
      """
      <nitf xml:lang="en-GB">
        <head><title>Flood slug</title>
          <docdata><date.issue norm="20240504T001500Z"/></docdata>
          <pubdata type="print" name="Harbour News" date.publication="20240503"
              ex-ref="https://news.example/flood"/></head>
        <body>
          <body.head>
            <hedline><hl1>River floods Bath</hl1><hl2>Worst since 1968</hl2></hedline>
            <byline>By <person>Ann Lee</person><byttl>Staff writer</byttl></byline>
            <dateline><location>BATH</location></dateline>
          </body.head>
          <body.content>
            <block><p>BATH — The river rose <em>nine metres</em> on
              <chron norm="20240505">Sunday</chron>.</p>
              <media media-type="image"><media-caption><p>Boats.</p></media-caption></media></block>
            <hl2>What next</hl2>
            <p>“Nobody died,” the <person>mayor</person> said.</p>
            <ul><li>Pumps work.</li></ul>
          </body.content>
          <body.end><tagline>Harbour News</tagline></body.end>
        </body>
      </nitf>
      """;

  private static final String TEXT =
      """
      River floods Bath

      BATH — The river rose nine metres on Sunday.

      What next

      “Nobody died,” the mayor said.

      Pumps work.\
      """;

  @Test
  void nitfIsRead() {
    String doctype = "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-5.dtd\">";
    Found article = Gathered.from("a.xml", doctype + NITF).only();
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River floods Bath"))
                .withAuthor(Optional.of("Ann Lee"))
                .withOutlet(Optional.of("Harbour News"))
                .withPublished(LocalDate.of(2024, 5, 3), "NITF date.publication")
                .withUrl(Optional.of("https://news.example/flood"))
                .withLanguage(Optional.of("en-GB")));
    assertThat(Gathered.again(article).text()).isEqualTo(TEXT);
    String unnamed =
        NITF.replace("<person>Ann Lee</person>", "Ann Lee").replaceAll("<pubdata[^>]*>", "");
    Metadata metadata = Gathered.from("a", unnamed).only().metadata();
    assertThat(metadata.author()).contains("Ann Lee");
    assertThat(metadata.publishedBy()).contains("NITF date.issue");
  }

  private static String item(String guid, String status, String content) {
    return """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="1">
      <itemMeta><provider qcode="p:1"><name>Harbour Agency</name></provider>
        <versionCreated>2024-05-03T10:00:00Z</versionCreated>
        <pubStatus qcode="stat:%s"/></itemMeta>
      <contentMeta><contentCreated>2024-05-03</contentCreated>
        <creator><name>Ann Lee</name></creator><language tag="en"/>
        <headline>River floods Bath</headline></contentMeta>
      <contentSet>%s</contentSet>
    </newsItem>
    """
        .formatted(guid, status, content);
  }

  @Test
  void newsMlIsReadInEachKindOfContent() {
    String message =
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
            + item(
                "urn:1",
                "usable",
                "<inlineXML>" + NITF.replace("<nitf", "<nitf xmlns=''") + "</inlineXML>")
            + item(
                "urn:2",
                "usable",
                "<inlineXML><html"
                    + " xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>It"
                    + " rained.</p><p>It is over.</p></body></html></inlineXML>")
            + item("urn:3", "usable", "<inlineData>It rained.\nIt is over.</inlineData>")
            + item("urn:4", "canceled", "<inlineData>It rained.</inlineData>")
            + "</itemSet></newsMessage>";
    Gathered read = Gathered.from("a.xml", message);
    String story = "River floods Bath\n\nIt rained.\n\nIt is over.";
    assertThat(read.articles()).extracting(Found::text).containsExactly(TEXT, story, story);
    assertThat(read.articles().getFirst().metadata().publishedBy())
        .contains("NITF date.publication");
    Found second = read.articles().get(1);
    assertThat(second.source().origin()).isEqualTo("a.xml#urn:2");
    assertThat(second.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River floods Bath"))
                .withAuthor(Optional.of("Ann Lee"))
                .withOutlet(Optional.of("Harbour Agency"))
                .withLanguage(Optional.of("en")));
    assertThat(Gathered.again(second).source().origin()).isEqualTo("a.xml#urn:2");
    assertThat(Gathered.again(second).text()).isEqualTo(story);
    assertThat(read.refusals())
        .containsExactly("a.xml#urn:4: its publisher's status for it is canceled, not usable");
  }
}
