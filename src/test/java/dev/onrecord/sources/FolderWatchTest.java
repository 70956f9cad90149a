package dev.onrecord.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Engines;
import dev.onrecord.archive.ImportListener;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.TextVersion;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive is like the folder that it watches.
final class FolderWatchTest {
  private static final String FIRE = "The lighthouse in Varna burned on Monday, the mayor said.";
  private static final String FLOOD = "The river in Bath rose nine metres, the council said.";

  @TempDir private Path home = Path.of("");
  @TempDir private Path folder = Path.of("");
  private final List<String> heard = new ArrayList<>();
  private OpenHome open;
  private FolderWatch watch;

  @BeforeEach
  void begin() {
    open = Engines.open(home, Settings.standard(2));
    watch = watch();
  }

  @AfterEach
  void end() {
    open.close();
  }

  private FolderWatch watch() {
    return new FolderWatch(
        open.archive(),
        folder,
        new ArticleFiles(List.of(), List.of(), (path, reason) -> heard.add(path + reason)),
        new ImportListener() {
          @Override
          public void onResult(ImportResult result) {
            heard.add(
                result.getClass().getSimpleName()
                    + " "
                    + folder.relativize(Path.of(result.origin())));
          }

          @Override
          public void removed(String origin) {
            heard.add("Removed " + folder.relativize(Path.of(origin)));
          }
        },
        heard::add);
  }

  /// Looks until all that changed has been the same for two looks.
  private List<String> heard() {
    heard.clear();
    watch.look();
    watch.look();
    return heard;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> quoted(String question) {
    return open.questions().ask(question, Scope.EVERYTHING).outcome()
            instanceof Outcome.Answered answered
        ? answered.citations().stream().map(Citation::articleId).toList()
        : List.of();
  }

  @Test
  void whatComesChangesAndGoesInTheFolderDoesSoInAnswers() throws IOException {
    write("fire.txt", FIRE);
    write("flood.txt", FLOOD);
    assertThat(heard()).containsExactly("Added fire.txt", "Added flood.txt");
    assertThat(quoted("what burned in Varna")).containsExactly("fire");
    write("fire.txt", FIRE.replace("Monday", "a Tuesday"));
    assertThat(heard()).containsExactly("Replaced fire.txt");
    assertThat(open.archive().versions("fire"))
        .extracting(TextVersion::sha256)
        .containsExactly(Article.sha256(FIRE.replace("Monday", "a Tuesday")), Article.sha256(FIRE));
    Files.delete(folder.resolve("fire.txt"));
    assertThat(heard()).containsExactly("Removed fire.txt");
    assertThat(quoted("what burned in Varna")).isEmpty();
    assertThat(open.archive().article("fire")).isEmpty();
    assertThat(open.archive().version("fire", Article.sha256(FIRE).substring(0, 16))).isPresent();
    assertThat(heard()).isEmpty();
  }

  @Test
  void whatIsStillWrittenWaits() throws IOException {
    write("fire.txt", FIRE.substring(0, 20));
    watch.look();
    write("fire.txt", FIRE);
    watch.look();
    assertThat(heard).isEmpty();
    watch.look();
    assertThat(open.archive().article("fire")).map(Article::text).contains(FIRE);
  }

  @Test
  void aRenamedFileKeepsItsArticle() throws IOException {
    write("fire.txt", FIRE);
    heard();
    Files.move(folder.resolve("fire.txt"), folder.resolve("blaze.txt"));
    assertThat(heard()).containsExactly("Known blaze.txt", "Removed fire.txt");
    assertThat(quoted("what burned in Varna")).containsExactly("fire");
    Files.delete(folder.resolve("blaze.txt"));
    heard();
    assertThat(quoted("what burned in Varna")).isEmpty();
  }

  @Test
  void whatWentWhileNobodyLookedIsGoneWithTheNextLook() throws IOException {
    write("fire.txt", FIRE);
    write("flood.txt", FLOOD);
    heard();
    Files.delete(folder.resolve("fire.txt"));
    watch = watch();
    assertThat(heard()).containsExactly("Known flood.txt", "Removed fire.txt");
  }

  @Test
  void aFolderThatIsSuddenlyEmptyLosesNothing() throws IOException {
    write("fire.txt", FIRE);
    write("flood.txt", FLOOD);
    heard();
    Files.delete(folder.resolve("fire.txt"));
    Files.delete(folder.resolve("flood.txt"));
    assertThat(heard()).singleElement().asString().contains("its 2 articles stay");
    assertThat(quoted("what burned in Varna")).containsExactly("fire");
    write("snow.txt", "Snow closed the pass on Friday, the police said.");
    assertThat(heard()).contains("Removed fire.txt", "Removed flood.txt");
  }

  @Test
  void aPartThatAFileHoldsNoMoreIsRemoved() throws IOException {
    write(
        "news.jsonl",
        "{\"id\":\"a\",\"text\":\"" + FIRE + "\"}\n{\"id\":\"b\",\"text\":\"" + FLOOD + "\"}\n");
    assertThat(heard()).containsExactly("Added news.jsonl#a", "Added news.jsonl#b");
    write("news.jsonl", "{\"id\":\"b\",\"text\":\"" + FLOOD + "\"}\n");
    assertThat(heard()).containsExactly("Known news.jsonl#b", "Removed news.jsonl#a");
    write("news.jsonl", "");
    assertThat(heard()).containsExactly("Refused news.jsonl");
    assertThat(quoted("what rose in Bath")).hasSize(1);
  }

  @Test
  void aFileThatHoldsOneArticleInPlaceOfManyAndBackLosesTheOld() throws IOException {
    write(
        "news.json",
        "[{\"id\":1,\"text\":\"" + FIRE + "\"},{\"id\":2,\"text\":\"" + FLOOD + "\"}]");
    heard();
    write("news.json", "{\"text\":\"Snow closed the pass on Friday, the police said.\"}");
    assertThat(heard()).anyMatch(line -> line.startsWith("Removed"));
    assertThat(quoted("what burned in Varna")).isEmpty();
    assertThat(quoted("what closed the pass")).hasSize(1);
    write(
        "news.json",
        "[{\"id\":1,\"text\":\"" + FIRE + "\"},{\"id\":2,\"text\":\"" + FLOOD + "\"}]");
    heard();
    assertThat(quoted("what closed the pass")).isEmpty();
    assertThat(quoted("what burned in Varna")).hasSize(1);
  }

  @Test
  void aFileWhoseNameBeginsAsAnothersIsItsOwn() throws IOException {
    write("C", FIRE);
    write("C#.txt", FLOOD);
    heard();
    write("C", FIRE.replace("Monday", "Tuesday"));
    assertThat(heard()).containsExactly("Replaced C");
    Files.delete(folder.resolve("C#.txt"));
    assertThat(heard()).containsExactly("Removed C#.txt");
    assertThat(quoted("what burned in Varna")).hasSize(1);
  }
}
