package dev.onrecord.segment;

import static dev.onrecord.domain.article.Kind.BODY;
import static dev.onrecord.domain.article.Kind.CAPTION;
import static dev.onrecord.domain.article.Kind.CREDIT;
import static dev.onrecord.domain.article.Kind.DATELINE;
import static dev.onrecord.domain.article.Kind.FURNITURE;
import static dev.onrecord.domain.article.Kind.RELATED_LINK;
import static dev.onrecord.domain.article.Kind.SUBHEADING;
import static dev.onrecord.domain.article.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BlocksTest {
  private static final String PROSE =
      "The river rose by two metres overnight, and the bridge was closed.";
  private static final String MORE =
      "Schools in the valley will stay shut until the water falls again.";

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("Flood closes bridge\n\n" + PROSE, "Flood closes bridge", TITLE),
        arguments("Flood closes bridge\n" + PROSE + "\n" + MORE, "Flood closes bridge", TITLE),
        arguments(
            "Weather\n\nFlood closes valley bridge\n\n" + PROSE,
            "Flood closes valley bridge",
            TITLE),
        arguments(
            "Flood closes bridge\n\nWhat comes next?\n" + PROSE, "What comes next?", SUBHEADING),
        arguments(PROSE + "\n\nSchools stay shut\n" + MORE, "Schools stay shut", SUBHEADING),
        arguments(
            PROSE + "\n\nDam breaks in next county\n\n" + MORE,
            "Dam breaks in next county",
            RELATED_LINK),
        arguments("Flood closes bridge\r\n\r\nBy Jane Doe\r\n\r\n" + PROSE, "By Jane Doe", CREDIT),
        arguments(
            "Flood closes bridge\n\nBy Jane Doe and John Roe in Lima\n\n" + PROSE,
            "By Jane Doe and John Roe in Lima",
            CREDIT),
        arguments("PARIS (AFP) - " + PROSE, "PARIS (AFP) -", DATELINE),
        arguments("LONDON, March 3 — " + PROSE, "LONDON, March 3 —", DATELINE),
        arguments(
            "WASHINGTON, D.C. (Reuters) -- " + PROSE, "WASHINGTON, D.C. (Reuters) --", DATELINE),
        arguments("New Delhi (CNN) — " + PROSE, "New Delhi (CNN) —", DATELINE),
        arguments("(Reuters) - " + PROSE, "(Reuters) -", DATELINE),
        arguments(PROSE + " AP, Reuters", "AP, Reuters", CREDIT),
        arguments(PROSE + "\n\nAFP/Getty Images", "AFP/Getty Images", CREDIT),
        arguments("AFPA diver, left, looking at the bridge.\n\n" + PROSE, "AFP", CREDIT),
        arguments(
            "Getty ImagesThe bridge on Friday.\n\n" + PROSE, "The bridge on Friday.", CAPTION),
        arguments(
            "The bridge before the flood. (Photo: Jane Doe)\n\n" + PROSE,
            "The bridge before the flood.",
            CAPTION),
        arguments(
            "The bridge before the flood. (Photo: Jane Doe)\n\n" + PROSE,
            "(Photo: Jane Doe)",
            CREDIT),
        arguments(
            "Mayor Ann Li, left, and Ivo Blom at the bridge.\n\n" + PROSE,
            "Mayor Ann Li, left, and Ivo Blom at the bridge.",
            CAPTION),
        arguments(PROSE + "\n\nPhoto by Jane Doe", "Photo by Jane Doe", CREDIT),
        arguments(PROSE + "\n\nPhoto: Jane S. Doe", "Photo: Jane S. Doe", CREDIT),
        arguments(
            PROSE + "\nRelated articles\nDam breaks in county\nPaul is mayor",
            "Dam breaks in county",
            RELATED_LINK),
        arguments(
            PROSE + "\n\nMost popular\n\n1. Dam breaks in county\n2. Paul is mayor",
            "1. Dam breaks in county",
            RELATED_LINK),
        arguments(PROSE + "\n\nRecommended\nDam breaks in county\n\n" + MORE, MORE, BODY),
        arguments(
            PROSE + MORE + "\n\nComments (12)\n\nwaterman\nI saw the dam break myself.",
            "I saw the dam break myself.",
            FURNITURE),
        arguments("Comments (12)\n\n" + PROSE + "\n\n" + MORE, PROSE, BODY));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theMarkedStretchIsOfItsKind(String text, String words, Kind kind) {
    assertThat(blocks(text, kind)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Loading...",
        "Share this",
        "Share this article",
        "Sign up for our newsletter",
        "Subscribe to our daily newsletter to get the news in your inbox.",
        "Click here to read the full report",
        "Read more:",
        "Related stories:",
        "Last Updated: 27/07/2016",
        "Published: March 3, 2020 at 10:30",
        "March 3, 2020",
        "Copyright 2012 Example Media",
        "© 2012 Example Media. All rights reserved.",
        "We use cookies to improve your visit.",
        "https://example.com/story/1",
        "@example_news",
        "Follow us on Facebook and Twitter",
        "Get the app for breaking news",
        "* * *",
        "Most read",
        "12 comments",
        "Please enable JavaScript to view the comments.",
        "Read more: Ghost submarine found in canal",
        "Read also: Why did the dam break?",
        "RELATED: Dam breaks in next county",
        "More on this story: 'We lost everything'",
        "See also: The rivers that rise in spring",
      })
  void whatThePageSaysToItsVisitorIsFurniture(String words) {
    assertThat(blocks(PROSE + "\n\n" + words + "\n\n" + MORE, FURNITURE)).containsExactly(words);
    assertThat(blocks(words + "\n\nFlood closes bridge\n\n" + PROSE, FURNITURE))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the river to its mouth and you reach the port, where your journey ends.",
        "\"Share this with your neighbours,\" the mayor told residents.",
        "Get out now, officials warned residents of the lower town.",
        "Watch committees were formed in three villages after the theft.",
        "Twitter said it had removed 300 accounts that posed as news pages.",
        "The company said cookies on its website would be switched off.",
        "Read Island was cut off by the storm for two days.",
        "NATO - the alliance - said nothing.",
        "By Friday the water had fallen.",
        "- two bridges",
        "1. close the gate",
        "\"Why me?\"",
        "Reuters reported that the bridge had been closed.",
        "Related: the bridge had been closed twice before, in March and in May.",
        "Read more books, the teacher told her class on Friday.",
        "Comments by the mayor were not welcome in the valley.",
      })
  void aSentenceAboutTheWorldStaysBody(String words) {
    assertThat(blocks(PROSE + "\n\n" + words + "\n\n" + MORE, BODY))
        .containsExactly(PROSE, words, MORE);
  }

  @Test
  void aDoubledTitleIsTitleTwice() {
    String text = "Flood closes bridge\n\nFlood closes bridge\n\n" + PROSE;
    assertThat(blocks(text, TITLE)).hasSize(2);
    assertThat(blocks(text, BODY)).containsExactly(PROSE);
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    String first =
        """
        The river rose by two metres overnight, and the old stone bridge in the
        middle of the town was closed to all traffic. Nobody was hurt, the fire
        brigade said.\
        """;
    String second =
        """
        Schools in the valley will stay shut until the water falls again, which
        may take a week.\
        """;
    assertThat(blocks(first + "\n\n" + second, BODY)).containsExactly(first, second);
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    String text = "Flood closes bridge\n" + PROSE + "\n" + MORE + "\n" + PROSE;
    assertThat(blocks(text, BODY)).containsExactly(PROSE, MORE, PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris",
        "?",
        "Share this",
        "Rain\nSnow\nWind",
        "Only a headline",
        "你好",
        "\"…\"",
        "By Jane Doe",
        "MOSCOW - Rain",
        "Reuters",
        "www.example.com"
      })
  void aTextWithoutProseIsStillCitable(String text) {
    assertThat(new Segmenter().segment(text).passages()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200B", "\u200E", "\u00AD", "\u2060", "\u202C", "\uFEFF", "\u200B\u200E"})
  void whatNobodySeesAtTheEndsOfAParagraphChangesNothing(String unseen) {
    String quote = "“The bridge will open on Friday.";
    String text =
        Stream.of(
                "Flood closes bridge",
                "By Jane Doe",
                PROSE,
                quote + unseen + "”",
                "Share this",
                MORE)
            .map(paragraph -> unseen + paragraph + unseen)
            .collect(Collectors.joining("\n\n"));
    assertThat(blocks(text, TITLE)).containsExactly("Flood closes bridge");
    assertThat(blocks(text, CREDIT)).containsExactly("By Jane Doe");
    assertThat(blocks(text, FURNITURE)).containsExactly("Share this");
    assertThat(blocks(text, BODY)).containsExactly(PROSE, quote + unseen + "”", MORE);
  }

  @Test
  void aParagraphWithoutTitleIsOneBody() {
    assertThat(blocks(PROSE + " " + MORE, BODY)).containsExactly(PROSE + " " + MORE);
  }

  private static List<String> blocks(String text, Kind kind) {
    return Blocks.of(text).stream()
        .filter(b -> b.kind() == kind)
        .map(Block::span)
        .map(s -> s.of(text))
        .toList();
  }
}
