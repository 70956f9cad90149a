package dev.onrecord.question;

import static dev.onrecord.domain.question.Term.Kind.NAME;
import static dev.onrecord.domain.question.Term.Kind.NUMBER;
import static dev.onrecord.domain.question.Term.Kind.OTHER;
import static dev.onrecord.domain.question.Term.Kind.VERB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.question.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of a question that carry meaning.
final class TermsTest {
  static Stream<Arguments> terms() {
    return Stream.of(
        words("Who won the men's marathon in Boston?", "won", "men", "marathon", "Boston"),
        words("Why was O’Brien’s yacht seized?", "O’Brien", "yacht", "seized"),
        words("Which players' contracts end?", "players", "contracts", "end"),
        words("Does the US trust IT firms?", "US", "trust", "IT", "firms"),
        words("Does it trust us?", "trust"),
        words("what does the us export", "us", "export"),
        words("pls whats really the price of gold", "gold"),
        words("Is AT&T buying T-Mobile?", "AT&T", "buying", "T-Mobile"),
        words("Why did the U.S. leave?", "U.S", "leave"),
        words("Where is the F-16's pilot?", "F-16", "pilot"),
        words("Who stole $1,200.50 or €3m?", "stole", "$1,200.50", "€3m"),
        words("What's Beyoncé's new album?", "Beyoncé", "new", "album"),
        words("Why didn't the ferry sail?", "didn't", "ferry", "sail"),
        words("Who can’t vote?", "can’t", "vote"),
        words("Warum fiel das Spiel aus?", "Warum", "fiel", "das", "Spiel", "aus"),
        words("谁赢了 2010 World Cup?", "谁赢了", "2010", "World", "Cup"),
        words("Cafe\u0301 fire 🔥 cause", "Cafe\u0301", "fire", "cause"),
        words("WHERE DID THE TRAIN DERAIL?", "TRAIN", "DERAIL"),
        words("NATO", "NATO"));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void wordsThatOnlyAskOrJoinAreLeftOut(String question, List<String> words) {
    assertThat(read(question)).extracting(Term::text).isEqualTo(words);
  }

  static Stream<Arguments> kindsOfAnswer() {
    return Stream.of(
        words("How much did the stadium cost?", "stadium"),
        words("In which year did Kodak fail?", "Kodak", "fail"),
        words("Which country won?", "won"),
        words("How long did the trial last?", "trial"),
        words("When was the long jump?", "long", "jump"),
        words("How many number plates?", "plates"),
        words("Who are the people?", "people"),
        words("How much does it cost?", "cost"),
        words("What does the year cost?", "year"));
  }

  @ParameterizedTest
  @MethodSource("kindsOfAnswer")
  void wordsThatNameTheKindOfAnswerStayOnlyWhereNothingElseIs(String question, List<String> words) {
    assertThat(read(question)).extracting(Term::text).isEqualTo(words);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        arguments("Who coached Ajax?", "Ajax", NAME),
        arguments("Did iPhone sales fall?", "iPhone", NAME),
        arguments("Who sold the élysée Étoile?", "Étoile", NAME),
        arguments("Ajax sold whom?", "Ajax", OTHER),
        arguments("who coached ajax", "ajax", OTHER),
        arguments("Where is the F-16?", "F-16", NUMBER),
        arguments("Who paid $5?", "$5", NUMBER),
        arguments("Who won in 2010?", "2010", NUMBER),
        arguments("When did the minister resign?", "resign", VERB),
        arguments("When did the minister resign?", "minister", OTHER),
        arguments("Who was arrested in Lima?", "arrested", VERB),
        arguments("Why did Kodak fail in Asia?", "fail", VERB),
        arguments("Where was Federer born?", "born", VERB),
        arguments("WHERE DID THE TRAIN DERAIL?", "TRAIN", OTHER),
        arguments("WHERE DID THE TRAIN DERAIL?", "DERAIL", VERB));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void spellingAndOrderTellTheKind(String question, String word, Term.Kind kind) {
    assertThat(read(question))
        .filteredOn(term -> term.text().equals(word))
        .extracting(Term::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @MethodSource("terms")
  void everyTermStandsAtItsSpan(String question, List<String> words) {
    List<Term> terms = read(question);
    assertThat(terms)
        .hasSameSizeAs(words)
        .allSatisfy(term -> assertThat(term.span().of(question)).isEqualTo(term.text()));
  }

  @Test
  void offsetsCountUtf16CodeUnits() {
    String question = "why 😀 did Łódź flood";
    Term city = read(question).getFirst();
    assertThat(city.text()).isEqualTo("Łódź");
    assertThat(city.span().start()).isEqualTo(question.indexOf("Łódź"));
  }

  private static List<Term> read(String question) {
    return new QuestionReader().read(question).terms();
  }

  private static Arguments words(String question, String... words) {
    return arguments(question, List.of(words));
  }
}
