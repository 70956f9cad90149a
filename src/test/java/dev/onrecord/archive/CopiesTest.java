package dev.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Engines;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Provenance;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One text from several places: nothing that was acknowledged is lost, whatever becomes of the
/// others.
final class CopiesTest {
  private static final String TEXT = "The harbor opened in May, she said.";
  private static final String OTHER = "The harbor closed in June, she said.";

  @TempDir private Path home = Path.of("");
  private OpenHome open;

  @BeforeEach
  void begin() {
    open = Engines.open(home, Settings.standard(2));
    assertThat(add(Submissions.text("a.txt", TEXT))).isInstanceOf(ImportResult.Added.class);
    assertThat(add(Submissions.text("b.txt", TEXT))).isInstanceOf(ImportResult.Known.class);
    assertThat(open.archive().provenances("a"))
        .extracting(Provenance::origin)
        .containsExactly("b.txt");
  }

  @AfterEach
  void end() {
    open.close();
  }

  private ImportResult add(Submission submission) {
    return open.archive().add(List.of(submission), (done, total) -> {}).getFirst();
  }

  private Optional<String> text(String id) {
    return open.archive().article(id).map(Article::text);
  }

  @Test
  void aCopyIsAnArticleOnceTheFirstHasAnotherText() {
    assertThat(add(Submissions.text("a.txt", OTHER))).isInstanceOf(ImportResult.Replaced.class);
    assertThat(text("a")).contains(OTHER);
    assertThat(text("b")).contains(TEXT);
    assertThat(open.archive().provenances("a")).isEmpty();
  }

  @Test
  void theArticleStaysWhenItsFirstOriginGoes() {
    assertThat(open.archive().removeFrom("a.txt")).isTrue();
    assertThat(text("a")).contains(TEXT);
    assertThat(open.archive().source("a")).map(Submission::origin).contains("b.txt");
    assertThat(open.archive().removeFrom("b.txt")).isTrue();
    assertThat(text("a")).isEmpty();
  }

  @Test
  void aCopyThatChangesIsAnArticleOfItsOwn() {
    assertThat(add(Submissions.text("b.txt", OTHER))).isInstanceOf(ImportResult.Added.class);
    assertThat(text("b")).contains(OTHER);
    assertThat(text("a")).contains(TEXT);
    assertThat(open.archive().provenances("a")).isEmpty();
  }

  @Test
  void removalByIdTakesTheCopiesAlong() {
    assertThat(open.archive().remove("a")).isTrue();
    assertThat(open.archive().isEmpty()).isTrue();
    assertThat(open.archive().remove("a")).isFalse();
    assertThat(add(Submissions.text("b.txt", TEXT))).isInstanceOf(ImportResult.Added.class);
  }

  @Test
  void whatIsRemovedAndComesAgainHasItsIdAgain() {
    open.archive().remove("a");
    add(Submissions.text("elsewhere/a.txt", OTHER));
    add(Submissions.text("a.txt", TEXT));
    assertThat(text("a")).contains(TEXT);
    assertThat(
            open.archive()
                .articles(
                    new ArticleFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                    1)
                .articles())
        .hasSize(2);
  }

  @Test
  void theSameTextInTwoPapersIsTwoArticles() {
    Metadata post = Metadata.NONE.withOutlet(Optional.of("Post"));
    Metadata times = Metadata.NONE.withOutlet(Optional.of("Times"));
    assertThat(add(Submissions.text("post.txt", TEXT, post)))
        .isInstanceOf(ImportResult.Known.class);
    assertThat(add(Submissions.text("times.txt", TEXT, times)))
        .isInstanceOf(ImportResult.Added.class);
    assertThat(open.archive().article("a")).flatMap(a -> a.metadata().outlet()).contains("Post");
    assertThat(open.archive().article("times"))
        .flatMap(a -> a.metadata().outlet())
        .contains("Times");
  }

  @Test
  void otherMetadataOfTheSameTextReplacesTheOld() {
    Metadata titled = Metadata.NONE.withTitle(Optional.of("Harbor news"));
    assertThat(add(Submissions.text("a.txt", TEXT, titled)))
        .isInstanceOf(ImportResult.Replaced.class);
    assertThat(open.archive().article("a"))
        .flatMap(a -> a.metadata().title())
        .contains("Harbor news");
    assertThat(open.archive().versions("a")).hasSize(1);
    assertThat(
            open.questions().ask("when did the harbor open", Scope.EVERYTHING).outcome().toString())
        .contains("Harbor news");
  }

  @Test
  void anArticleAndItsCopyThatChangeTogetherAreBothWhatTheyAreNow() {
    String third = "The harbor burned in July, she said.";
    open.archive()
        .add(
            List.of(Submissions.text("b.txt", third), Submissions.text("a.txt", OTHER)),
            (done, total) -> {});
    assertThat(text("a")).contains(OTHER);
    assertThat(text("b")).contains(third);
  }

  @Test
  void whatACopyAddedStays() {
    Metadata dated = Metadata.NONE.withOutlet(Optional.of("Elben Post"));
    for (int i = 0; i < 2; i++) {
      add(Submissions.text("b.txt", TEXT, dated));
      assertThat(add(Submissions.text("a.txt", TEXT))).isInstanceOf(ImportResult.Known.class);
      assertThat(open.archive().article("a"))
          .flatMap(article -> article.metadata().outlet())
          .contains("Elben Post");
    }
  }

  @Test
  void aCopyThatBecomesOneOfAnotherArticleIsNoArticleOfItsOldText() {
    add(Submissions.text("c.txt", OTHER));
    open.archive()
        .add(
            List.of(
                Submissions.text("b.txt", OTHER),
                Submissions.text("a.txt", "The harbor burned in July, she said.")),
            (done, total) -> {});
    assertThat(open.archive().provenances("c"))
        .extracting(Provenance::origin)
        .containsExactly("b.txt");
    assertThat(text("b")).isEmpty();
  }
}
