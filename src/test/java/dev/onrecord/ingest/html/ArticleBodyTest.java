package dev.onrecord.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ingest.html.NewsroomPages.Article;
import dev.onrecord.ingest.prose.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The article is found on pages that do not mark it.
final class ArticleBodyTest {
  static final List<String> NEWSROOMS = NewsroomPages.NEWSROOMS;

  private static final List<Article> SEEDS = new ArrayList<>();

  @BeforeAll
  static void readSeeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        List<String> paragraphs =
            Arrays.stream(Files.readString(file).split("\n\\s*\n"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        // The first paragraph is a line of the website.
        SEEDS.add(new Article(paragraphs.get(1), paragraphs.subList(2, paragraphs.size())));
      }
    }
  }

  private static Overlap overlap(String newsroom, int seed) throws IOException {
    Article article = SEEDS.get(seed);
    List<Article> others =
        SEEDS.stream().filter(other -> !other.title().equals(article.title())).toList();
    Story story = WebPage.of(NewsroomPages.of(newsroom, article, others)).orElseThrow();
    List<String> found =
        story.paragraphs().stream().filter(text -> !text.equals(article.title())).toList();
    return Overlap.of(article.paragraphs(), found);
  }

  @ParameterizedTest
  @FieldSource("NEWSROOMS")
  void onTheFullPageTheArticleIsFoundWithLittleAroundIt(String newsroom) throws IOException {
    for (int seed = 0; seed < SEEDS.size(); seed++) {
      Overlap overlap = overlap(newsroom, seed);
      assertThat(overlap.recall()).as(newsroom + seed).isGreaterThan(0.99);
      assertThat(overlap.precision()).as(newsroom + seed).isGreaterThan(0.9);
    }
  }

  @Test
  void onAllPagesTogetherFewWordsAreClutter() throws IOException {
    Overlap all = Overlap.NONE;
    for (String newsroom : NEWSROOMS) {
      for (int seed = 0; seed < SEEDS.size(); seed++) {
        all = all.plus(overlap(newsroom, seed));
      }
    }
    // With Readability4J precision was 0.942.
    assertThat(all.precision()).isGreaterThan(0.98);
    assertThat(all.recall()).isGreaterThan(0.999);
  }

  private static String text(String html) {
    return WebPage.of(html).orElseThrow().text();
  }

  private static String sentences(String start, int count) {
    return (start + " and more was said about it at the meeting. ").repeat(count).strip();
  }

  @Test
  void proseAboveTheHeadlineIsNotTheArticle() {
    String notice = sentences("We value your privacy", 12);
    String story = sentences("The river rose", 6);
    String html =
        "<html><body><div><p>%s</p><p>%s</p></div><h1>Floods</h1><div><p>%s</p><p>%s</p></div>"
            .formatted(notice, notice, story, story);
    assertThat(text(html)).isEqualTo("Floods\n\n" + story + "\n\n" + story);
  }

  @Test
  void longCommentsBelowAShortArticleAreNotTheArticle() {
    String story = sentences("The river rose", 4);
    String comment = sentences("I saw it too", 3);
    String html =
        "<html><body><h1>Floods</h1><div class=a><p>%s</p><p>%s</p></div><div class=b>%s</div>"
            .formatted(story, story, ("<div><p>" + comment + "</p></div>").repeat(6));
    assertThat(text(html)).isEqualTo("Floods\n\n" + story + "\n\n" + story);
  }

  @Test
  void anArticleThatAdvertisementsDivideIsReadWhole() {
    String advertisement = "<div class=x><p>Advertisement</p></div>";
    List<String> said = new ArrayList<>();
    StringBuilder html = new StringBuilder("<html><body><div id=story>");
    for (String start : List.of("The river rose", "The bridge fell", "The mayor came")) {
      String sentence = sentences(start, 5);
      said.addAll(List.of(sentence, sentence));
      html.append("<div class=t><p>%s</p><p>%s</p></div>".formatted(sentence, sentence))
          .append(advertisement);
    }
    assertThat(text(html + "</div>")).isEqualTo(String.join("\n\n", said));
  }

  @Test
  void aParagraphThatIsALinkToAnotherArticleIsLeftOut() {
    String story = sentences("The river rose", 6);
    String html =
        """
        <html><body><div><p>%s</p><p>Read more: <a href=/1>The bridge that fell in 1968</a></p>
        <p>%s</p><p>The <a href=/2>council</a> was silent.</p></div>
        """
            .formatted(story, story);
    assertThat(text(html)).isEqualTo(story + "\n\n" + story + "\n\nThe council was silent.");
  }
}
