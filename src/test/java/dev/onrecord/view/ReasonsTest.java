package dev.onrecord.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.Engines;
import dev.onrecord.FilledHomes;
import dev.onrecord.Submissions;
import dev.onrecord.answer.extractive.Contributions;
import dev.onrecord.ask.SearchResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Hit;
import dev.onrecord.domain.answer.RankedPlace;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The reasons for every sentence that is compared for questions about the five articles.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReasonsTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/eval/seeds.jsonl");

  /// Of the questions, which are asked: all would take long.
  private static final int EVERY = 3;

  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  private final OpenHome open;
  private final List<Told> told = new ArrayList<>();

  /// A passage and the reasons given for it.
  private record Told(Hit hit, List<String> reasons) {
    Question question() {
      return hit.place().explanation().question();
    }

    Evidence evidence() {
      return hit.place().explained().evidence();
    }

    List<String> beginning(String words) {
      return reasons.stream().filter(reason -> reason.startsWith(words)).toList();
    }
  }

  ReasonsTest(@TempDir Path home) throws IOException {
    FilledHomes.fill(home, Submissions.seeds());
    open = Engines.open(home, Settings.standard(2));
    List<String> lines = Files.readAllLines(QUESTIONS);
    for (int i = 0; i < lines.size(); i += EVERY) {
      SearchResult found =
          open.questions()
              .search(question(lines.get(i)), Scope.EVERYTHING, Filtering.NONE, SearchResult.MOST);
      for (Hit hit : found.hits()) {
        boolean several = found.explanations().size() > 1;
        told.add(new Told(hit, Reasons.of(hit.place(), hit.citation(), several)));
      }
    }
  }

  private static String question(String line) throws JsonProcessingException {
    return Json.MAPPER.readTree(line).path("question").asText();
  }

  @AfterAll
  void close() {
    open.close();
  }

  @Test
  void everyPassageHasTwoToSixReasonsInWords() {
    assertThat(told).hasSizeGreaterThan(500);
    for (Told each : told) {
      assertThat(each.reasons()).as(each.question().text()).hasSizeBetween(2, Reasons.MOST);
      assertThat(each.reasons()).doesNotHaveDuplicates();
      for (String reason : each.reasons()) {
        assertThat(reason).endsWith(".").doesNotContain("null", "Optional", "  ");
        assertThat(QUOTED.matcher(reason).replaceAll(""))
            .as("only ranks are numbers")
            .doesNotContainPattern("\\d\\.\\d");
      }
    }
  }

  @Test
  void theRankIsTold() {
    for (Told each : told) {
      RankedPlace standing = each.hit().place();
      assertThat(each.reasons().getFirst())
          .contains(" of %d sentences".formatted(standing.explanation().ranking().size()))
          .contains(standing.rank() == 1 ? " is the best " : " is ");
    }
  }

  @Test
  void whatItIsSaidToSayStandsInItWordForWord() {
    int checked = 0;
    for (Told each : told) {
      for (String reason : each.beginning("It says ")) {
        String[] halves = reason.split(" and, in its speaker's name, ", 2);
        checked += checkWords(each, halves[0], each.evidence().text());
        if (halves.length > 1) {
          checked += checkWords(each, halves[1], speaker(each.evidence()));
        }
      }
      for (String reason : each.beginning("Its speaker's name has ")) {
        checked += checkWords(each, reason, speaker(each.evidence()));
      }
    }
    assertThat(checked).isGreaterThan(300);
  }

  /// Each word that is not only the question's form of the one before it.
  private static int checkWords(Told each, String reason, String text) {
    List<MatchResult> words = QUOTED.matcher(reason).results().toList();
    for (MatchResult word : words) {
      boolean isOfQuestion = reason.substring(0, word.start()).endsWith("” for ");
      for (String part : word.group(1).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
        assertThat((isOfQuestion ? each.question().text() : text).toLowerCase(Locale.ROOT))
            .as(reason)
            .contains(isOfQuestion ? part.toLowerCase(Locale.ROOT) : beginning(part));
      }
    }
    return words.size();
  }

  /// Of a term of several words, each may stand there in another form.
  private static String beginning(String word) {
    return word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT);
  }

  @Test
  void whatItIsSaidToLackIsNotInItInAnyForm() {
    int checked = 0;
    for (Told each : told) {
      List<String> stems = stems(each.evidence().text() + " " + speaker(each.evidence()));
      for (String reason : each.reasons()) {
        if (reason.startsWith("It does not say") || reason.contains("not in the sentence itself")) {
          for (MatchResult word : QUOTED.matcher(reason).results().toList()) {
            assertThat(stems.containsAll(stems(word.group(1)))).as(reason).isFalse();
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  @Test
  void whoIsSaidToBeNamedIsNamed() {
    int checked = 0;
    for (Told each : told) {
      for (String reason : each.beginning("It reports words of ")) {
        if (reason.endsWith("whom the question names.")) {
          String last = each.evidence().statement().orElseThrow().lastName();
          assertThat(each.question().text()).containsIgnoringCase(last);
          checked++;
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void onlyWhatWouldBeNoAnswerIsSaidNotToBeTakenAsOne() {
    for (Told each : told) {
      assertThat(each.beginning("It is not accepted as an answer: ").isEmpty())
          .isEqualTo(each.hit().place().explained().accepted());
    }
  }

  @Test
  void allThatAScoreIsMadeOfHasItsOwnWords() {
    assertThat(Contributions.NAMES.stream().map(FeaturePhrases::of)).doesNotHaveDuplicates();
  }

  /// A score is what its parts add to the mean, so that what weighed most is told truly.
  @Test
  void thePartsOfAScoreAreAllOfIt() {
    for (Told each : told) {
      RankedPlace standing = each.hit().place();
      double mean =
          standing.explanation().ranking().stream()
              .mapToDouble(explained -> explained.score())
              .average()
              .orElseThrow();
      assertThat(
              standing.explained().parts().stream().mapToDouble(part -> part.effect()).sum() + mean)
          .isCloseTo(standing.explained().score(), Offset.offset(1e-6));
    }
  }

  private static String speaker(Evidence evidence) {
    return evidence.statement().map(statement -> statement.speaker()).orElse("");
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    try (EnglishAnalyzer analyzer = new EnglishAnalyzer();
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
