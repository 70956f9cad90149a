package dev.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Gathered.Found;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Markdown without its marks, and front matter of Markdown and of plain text.
final class MarkdownTest {
  private static final String FRONT =
      """
      ---
      title: "River floods: Bath under water"
      author: [By Ann Lee, Bo Ek]
      outlet: Harbour News
      date: 2024-05-03T23:10:00-05:00
      link: https://news.example/flood
      lang: en_GB
      tags: [rivers, {deep: [1, 2]}]
      weather: {rain: 20}
      ---

      """;

  @Test
  void frontMatterIsMetadataAndNoText() {
    Found article = Gathered.from("flood.txt", FRONT + "# The river rose.\n").only();
    assertThat(article.text()).isEqualTo("# The river rose.\n");
    assertThat(article.source().mediaType()).isEqualTo("text/plain");
    assertThat(new String(article.source().bytes(), UTF_8)).startsWith("---\ntitle");
    assertThat(article.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River floods: Bath under water"))
                .withAuthor(Optional.of("Ann Lee, Bo Ek"))
                .withOutlet(Optional.of("Harbour News"))
                .withPublished(LocalDate.of(2024, 5, 3), "front matter date")
                .withUrl(Optional.of("https://news.example/flood"))
                .withLanguage(Optional.of("en-GB")));
    assertThat(Gathered.again(article).text()).isEqualTo(article.text());
  }

  @Test
  void frontMatterOfNoNamedTextMakesItMarkdown() {
    Found article = Gathered.from("flood", FRONT + "The river *rose*.\n").only();
    assertThat(article.text()).isEqualTo("River floods: Bath under water\n\nThe river rose.");
    assertThat(article.source().mediaType()).isEqualTo("text/markdown");
    assertThat(Gathered.again(article).text()).isEqualTo(article.text());
  }

  @Test
  void whoeverHandsItInIsRightAboutIt() {
    Metadata stated = Metadata.NONE.withOutlet(Optional.of("The Mail"));
    Document document =
        Document.of("a.md", Content.of((FRONT + "It rose.").getBytes(UTF_8)), stated);
    Metadata metadata = Gathered.from(document).only().metadata();
    assertThat(metadata.outlet()).contains("The Mail");
    assertThat(metadata.author()).contains("Ann Lee, Bo Ek");
  }

  @Test
  void valuesThatCannotBeReadAreLeftOut() {
    String front =
        """
        ---
        title: ~
        headline: Floods
        author: {name: Ann Lee}
        date: soon
        url: javascript:alert(1)
        language: English
        ---
        It rose.
        """;
    assertThat(Gathered.from("a.md", front).only().metadata())
        .isEqualTo(Metadata.NONE.withTitle(Optional.of("Floods")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nThe river rose.\n---\nThe end.",
        "---\nNote: the river rose.\n---\nThe end.",
        "---\ntitle: The river rose.\nThe end.",
        "---\ntitle: [unclosed\n---\nThe end.",
        "----\ntitle: a\n----\nThe end.",
        "--- title: a\n---\nThe end.",
        "The end.\n---\ntitle: a\n---\n",
        "---",
        "--- The river rose.",
      })
  void whatIsNoFrontMatterStaysText(String text) {
    if (text.equals("---")) {
      assertThat(Gathered.from("a", text).refusal()).contains("no letters");
      return;
    }
    Found article = Gathered.from("a", text).only();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void frontMatterAloneIsNoArticle() {
    assertThat(Gathered.from("a.txt", FRONT).refusal())
        .isEqualTo("a.txt: it has no text; an article has some");
  }

  @Test
  void markdownIsReadWithoutItsMarks() {
    String markdown =
        """
        River *floods* Bath
        ===================

        The river rose **nine metres** on Sunday,
        the [council](https://council.example "Council") said.
        It was “the worst” since `1968`.\\
        Nobody died.

        ![A boat](boat.jpg)

        ## What next

        - Schools stay closed
          on Monday
        - Trains run &amp; buses do not

        1. First item

        > The water will go, the mayor said.

        ```
        code();
        ```

            indented();

        <div>markup</div>

        [council]: https://council.example
        # hashtag
        #nohashtag is text
        """;
    Found article = Gathered.from("flood.md", markdown).only();
    assertThat(article.text())
        .isEqualTo(
            """
            River floods Bath

            The river rose nine metres on Sunday, the council said. It was “the worst” since 1968.
            Nobody died.

            What next

            Schools stay closed on Monday

            Trains run & buses do not

            First item

            The water will go, the mayor said.

            hashtag

            #nohashtag is text\
            """);
    assertThat(article.metadata())
        .isEqualTo(Metadata.NONE.withTitle(Optional.of("River floods Bath")));
    assertThat(Gathered.again(article).text()).isEqualTo(article.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"story.txt", "story", "story.md.txt"})
  void plainTextThatLooksLikeMarkdownStaysPlain(String name) {
    String text = "# 1 song in Bath\n\n* He said *nothing*, [1] and left.\n";
    assertThat(Gathered.from(name, text).only().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "&a [*a, ", "!!java.net.URL [", "\""})
  void hostileFrontMatterIsTextInNoTime(String deep) {
    String text = "---\ntitle: " + deep.repeat(8_000 / deep.length()) + "\n---\nThe end.";
    assertThat(Gathered.from("a.txt", text).only().text()).endsWith("The end.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "*", "[", "![", "- ", "`", "_a*", "<a ", "1) ", "](", "\t", "&"})
  void hostileMarkdownIsReadInNoTime(String deep) {
    String text = "The river rose.\n\n" + deep.repeat(200_000 / deep.length()) + "a\n";
    assertThat(Gathered.from("a.md", text).only().text()).startsWith("The river rose.");
  }

  @Test
  void aTextOfMoreBracketsThanProseHasIsLeftAsItIs() {
    String marks = "![[]()".repeat(170_000);
    assertThat(Gathered.from("a.md", "# Floods\n\nIt *rose*.\n\n" + marks).only().text())
        .isEqualTo("# Floods\n\nIt *rose*.\n\n" + marks);
    String links = "[Bath](https://news.example/bath) is wet.\n\n".repeat(5_000);
    assertThat(Gathered.from("a.md", links).only().text()).startsWith("Bath is wet.\n\nBath is");
  }
}
