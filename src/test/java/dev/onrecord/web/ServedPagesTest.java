package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as bytes, before any browser.
@ExtendWith(SeedServer.class)
final class ServedPagesTest {
  private static final String ARTICLE = "/articles/000_2bcf2a5f582daf81";

  static List<String> seeds() {
    return Submissions.seeds().stream()
        .map(Submission::origin)
        .map(origin -> origin.replaceAll(".*/|\\.\\w+$", ""))
        .toList();
  }

  private static Document page(ArchiveServer server, String path) {
    Reply reply = server.get(path);
    assertThat(reply.status()).as(path).isEqualTo(200);
    assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(reply.header("ETag")).isNotBlank();
    return Jsoup.parse(reply.text());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anArticleIsThereWordForWordAndEveryPlaceIsItsSpan(String id, ArchiveServer server) {
    JsonNode article = server.get("/api/articles/" + id).json();
    String text = article.path("text").asText();
    Element shown = page(server, "/articles/" + id).expectFirst(".article-text");
    shown.select(".outside-label").remove();
    assertThat(withoutSpace(shown.wholeText())).isEqualTo(withoutSpace(text));

    Elements places = shown.select("[id]");
    for (Element place : places) {
      String[] span = place.id().split("-", 2);
      assertThat(place.wholeText())
          .isEqualTo(text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])));
    }
    Stream<JsonNode> passages =
        article
            .path("passages")
            .valueStream()
            .filter(passage -> List.of("body", "caption").contains(passage.path("kind").asText()));
    Stream<JsonNode> statements = article.path("statements").valueStream();
    assertThat(places.eachAttr("id"))
        .doesNotHaveDuplicates()
        .containsAll(
            Stream.concat(passages, statements)
                .map(s -> s.path("start").asInt() + "-" + s.path("end").asInt())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Makarov threaten",
        "what did Rasmussen say",
        "what is the missile shield meant to counter",
        "what did Angela Merkel say about the shield",
      })
  void everyQuoteOfAnAnswerLeadsToItsMark(String question, ArchiveServer server) {
    JsonNode answer = server.ask(question);
    Document page = page(server, "/answers/" + answer.path("id").asText());
    assertThat(page.expectFirst(".asked").wholeText()).isEqualTo(question);
    Elements sources = page.select(".source");
    JsonNode citations = answer.path(answer.path("citations").isEmpty() ? "nearest" : "citations");
    assertThat(sources).hasSameSizeAs(citations);
    for (int i = 0; i < sources.size(); i++) {
      JsonNode citation = citations.get(i);
      String quote = citation.path("quote").asText();
      assertThat(sources.get(i).expectFirst(".quote").wholeText()).isEqualTo(quote);
      String[] link = sources.get(i).expectFirst("a.quiet").attr("href").split("#", 2);
      Element mark = page(server, link[0]).expectFirst("mark.passage[id=" + link[1] + "]");
      assertThat(mark.wholeText()).isEqualTo(quote);
      assertThat(mark.expectFirst("mark.highlight").wholeText())
          .isEqualTo(sources.get(i).expectFirst(".highlight").wholeText());
    }
  }

  @Test
  void aSentencesNumbersLeadToItsSources(ArchiveServer server) {
    JsonNode answer = server.ask("what did Makarov threaten");
    Document page = page(server, "/answers/" + answer.path("id").asText());
    assertThat(page.select(".sentence").eachText())
        .first()
        .isEqualTo(answer.path("sentences").get(0).path("text").asText() + "1");
    assertThat(page.select(".chip").eachAttr("href"))
        .containsExactly("#source-1", "#source-2", "#source-3")
        .allSatisfy(hash -> assertThat(page.select(hash)).hasSize(1));
    assertThat(page.select(".record dd").eachText())
        .contains("No language model: quoted from the articles");
    assertThat(page.select(".speaker").eachText()).first().asString().contains("Nikolai Makarov");
  }

  @ParameterizedTest
  @CsvSource({
    "mark=nonsense, which does not name a passage",
    "mark=%3Cb%3E, “<b>”",
    "mark=20-10, must end after its start",
    "mark=7-7, must end after its start",
    "mark=0-999999, has only 2915",
    "mark=1-99999999999, which does not name a passage",
    "mark=790-917&highlight=0-5, outside its passage",
    "highlight=0-5, no passage to mark",
  })
  void aMarkThatFitsNothingIsToldAndNotMade(String query, String told, ArchiveServer server) {
    Document page = page(server, ARTICLE + "?" + query);
    assertThat(page.select(".article-head .notice").eachText())
        .singleElement()
        .asString()
        .contains(told);
    assertThat(page.select("mark.highlight")).isEmpty();
    assertThat(page.select("mark.passage")).hasSize(query.contains("mark=790") ? 1 : 0);
  }

  @Test
  void aMarkOverSeveralBlocksHasAPartInEach(ArchiveServer server) {
    String text = server.get("/api" + ARTICLE).json().path("text").asText();
    Document page = page(server, ARTICLE + "?mark=700-1200");
    String marked =
        page.select("mark.passage").stream().map(Element::wholeText).reduce("", String::concat);
    assertThat(withoutSpace(marked)).isEqualTo(withoutSpace(text.substring(700, 1200)));
    assertThat(page.select("[id=700-1200]")).hasSize(1);
  }

  @Test
  void aPageTellsWhatItIsToThoseWhoAreSentItsAddress(ArchiveServer server) {
    Document article = page(server, ARTICLE);
    String title = "Russia threatens preemptive strike over planned US missile shield";
    assertThat(article.title()).isEqualTo(title + " · Onrecord");
    assertThat(property(article, "og:title")).isEqualTo(title);
    assertThat(property(article, "og:type")).isEqualTo("article");
    assertThat(property(article, "og:site_name")).isEqualTo("Onrecord");
    assertThat(property(article, "og:url")).isEqualTo(server.at(ARTICLE).toString());
    assertThat(property(article, "og:description"))
        .startsWith("Russia’s chief of defense staff reportedly warned")
        .hasSizeLessThanOrEqualTo(201)
        .isEqualTo(article.expectFirst("meta[name=description]").attr("content"));

    Document marked = page(server, ARTICLE + "?mark=790-917");
    assertThat(property(marked, "og:description"))
        .isEqualTo(
            "\"A decision to use destructive force preemptively will be taken if the situation"
                + " worsens,\" Makarov said, according to BBC News. (General Nikolai Makarov)");
    assertThat(property(marked, "og:url")).endsWith(ARTICLE + "?mark=790-917");
    assertThat(marked.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo(server.at(ARTICLE).toString());

    JsonNode answer = server.ask("what did Makarov threaten");
    Document answered = page(server, "/answers/" + answer.path("id").asText());
    assertThat(property(answered, "og:title")).isEqualTo("what did Makarov threaten");
    assertThat(property(answered, "og:description"))
        .startsWith("General Nikolai Makarov: \"A decision to use destructive force");
  }

  private static String property(Document page, String name) {
    return page.expectFirst("meta[property=" + name + "]").attr("content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/archive", ARTICLE, "/articles/nobody", "/answers/nobody"})
  void thePolicyKnowsTheOnlyInlineScript(String path, ArchiveServer server)
      throws NoSuchAlgorithmException {
    Reply reply = server.get(path);
    Matcher inline =
        Pattern.compile("(?s)<script(?! src)[^>]*>(.*?)</script>").matcher(reply.text());
    List<String> scripts =
        inline.results().map(m -> m.group(1)).filter(script -> !script.isEmpty()).toList();
    assertThat(scripts).hasSize(1);
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(scripts.getFirst().getBytes(StandardCharsets.UTF_8));
    assertThat(reply.header("Content-Security-Policy"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void whatSomebodySaysLeadsToItsPlace(ArchiveServer server) {
    Document page = page(server, ARTICLE);
    assertThat(page.select(".statement-speaker").eachText())
        .contains("General Nikolai Makarov 5 statements")
        .doesNotHaveDuplicates();
    assertThat(page.select(".statements a").eachAttr("href"))
        .contains("#790-917")
        .allSatisfy(hash -> assertThat(page.getElementById(hash.substring(1))).isNotNull());

    // A mark that cuts two statements takes their places; the server marks those instead.
    Document crossed = page(server, ARTICLE + "?mark=600-700");
    assertThat(crossed.getElementById("494-643")).isNull();
    assertThat(crossed.select(".statements a").eachAttr("href"))
        .contains(ARTICLE + "?mark=494-643#494-643", ARTICLE + "?mark=644-788#644-788");
    assertThat(page(server, ARTICLE + "?mark=494-643").getElementById("494-643")).isNotNull();
  }

  @Test
  void theArchiveIsListedPageByPageAndSearched() {
    List<Submission> articles =
        IntStream.rangeClosed(1, 51)
            .mapToObj(
                n -> Submissions.text("a%02d.txt".formatted(n), "Mayor %d resigned.".formatted(n)))
            .toList();
    try (ArchiveServer server = ArchiveServer.over(articles)) {
      Document first = page(server, "/archive");
      assertThat(first.select(".article-list a")).hasSize(50);
      assertThat(first.select("a[rel=prev]")).isEmpty();
      Document second = page(server, first.expectFirst("a[rel=next]").attr("href"));
      assertThat(second.select(".article-list a")).hasSize(1);
      assertThat(second.select("a[rel=next]")).isEmpty();
      assertThat(second.expectFirst("a[rel=prev]").attr("href")).isEqualTo("/archive");
      assertThat(page(server, "/archive?page=9").expectFirst(".listing-count").text())
          .isEqualTo("There is no page 9; the last is 2.");
      Document found = page(server, "/archive?query=mayor+51");
      assertThat(found.select(".article-list a").eachAttr("href")).containsExactly("/articles/a51");
      assertThat(found.expectFirst("#served-query").attr("value")).isEqualTo("mayor 51");
      for (String wrong :
          List.of(
              "page=none", "from=x", "from=2013-01-01&to=2012-01-01", "query=" + "x".repeat(201))) {
        Reply refused = server.get("/archive?" + wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.text()).expectFirst(".problem").text())
            .startsWith("This search is not valid");
      }
    }
  }

  @Test
  void aPageThatNeedsItsScriptSaysWhatCanBeDoneWithout(ArchiveServer server) {
    Document start = page(server, "/");
    assertThat(start.select("#served").text()).isEmpty();
    assertThat(start.select("noscript h1")).hasSize(1);
    assertThat(start.expectFirst("noscript code").text())
        .startsWith("curl -s " + server.at("/api/ask") + " ");
    assertThat(start.select("noscript a[href=/archive]")).isNotEmpty();
  }

  @Test
  void aQuoteWhoseArticleChangedSaysSoAndLeadsToTheTextThatItQuotes() {
    try (ArchiveServer server =
        ArchiveServer.over(List.of(Submissions.text("a.txt", "Mayor Vex resigned on Friday.")))) {
      JsonNode answer = server.ask("when did Mayor Vex resign");
      server.add(List.of(Submissions.text("a.txt", "Nothing is known of Mayor Vex at all.")));
      Document page = page(server, "/answers/" + answer.path("id").asText());
      assertThat(page.select(".stale")).hasSize(1);
      assertThat(page.expectFirst(".quote").wholeText()).isEqualTo("Mayor Vex resigned on Friday.");
      String link = page.expectFirst("a.quiet").attr("href");
      Document quoted = page(server, link.substring(0, link.indexOf('#')));
      assertThat(quoted.expectFirst("mark.passage").wholeText())
          .isEqualTo("Mayor Vex resigned on Friday.");
      assertThat(quoted.expectFirst(".standing").text())
          .endsWith("The quote is no longer in the article.");
    }
  }
}
