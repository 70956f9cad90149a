package dev.onrecord.question;

import static dev.onrecord.domain.question.AnswerType.AMOUNT;
import static dev.onrecord.domain.question.AnswerType.COUNT;
import static dev.onrecord.domain.question.AnswerType.MONEY;
import static dev.onrecord.domain.question.AnswerType.OTHER;
import static dev.onrecord.domain.question.AnswerType.PERSON;
import static dev.onrecord.domain.question.AnswerType.PLACE;
import static dev.onrecord.domain.question.AnswerType.SPEAKER;
import static dev.onrecord.domain.question.AnswerType.STATEMENT;
import static dev.onrecord.domain.question.AnswerType.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a question asks for, and of what.
final class QuestionReaderTest {
  private final QuestionReader reader = new QuestionReader();

  static Stream<Arguments> asked() {
    return Stream.of(
        arguments("Who won the men's marathon in Boston?", PERSON),
        arguments("who coached the team", PERSON),
        arguments("whos the referee", PERSON),
        arguments("Whose goal decided the final?", PERSON),
        arguments("To whom did the bank lend money?", PERSON),
        arguments("Who is the WHO's director?", PERSON),
        arguments("Who said the strike is over?", SPEAKER),
        arguments("who has denied the charges", SPEAKER),
        arguments("Who else warned about the dam?", SPEAKER),
        arguments("who says the strike is over", SPEAKER),
        arguments("Where did the train derail?", PLACE),
        arguments("Which country grows the most coffee?", PLACE),
        arguments("In what city was the trial held?", PLACE),
        arguments("When does the ferry leave?", TIME),
        arguments("when was the bridge closed", TIME),
        arguments("How long did the trial last?", TIME),
        arguments("In which year did the airline fail?", TIME),
        arguments("At what time did the storm reach land?", TIME),
        arguments("How much did the stadium cost?", MONEY),
        arguments("how much was the driver paid", MONEY),
        arguments("How expensive is the ticket?", MONEY),
        arguments("What is the price of wheat?", MONEY),
        arguments("What was the ministry's budget?", MONEY),
        arguments("stadium cost", MONEY),
        arguments("the cost of the stadium", MONEY),
        arguments("How much rain fell in Bergen?", AMOUNT),
        arguments("How high is the new tower?", AMOUNT),
        arguments("How old was the goalkeeper?", AMOUNT),
        arguments("How many people were arrested?", COUNT),
        arguments("how many goals did Mbappé score", COUNT),
        arguments("What percentage of voters stayed home?", COUNT),
        arguments("What did the judge say about the evidence?", STATEMENT),
        arguments("what does the company promise", STATEMENT),
        arguments("What has the coach said about the injury?", STATEMENT),
        arguments("What else did Lagarde warn of?", STATEMENT),
        arguments("what the judge said about the evidence", STATEMENT),
        arguments("what Lagarde thinks", STATEMENT),
        arguments("what company warned its workers", OTHER),
        arguments("What doesn't Ajax mean?", OTHER),
        arguments("Why was the match abandoned?", OTHER),
        arguments("How did the fire start?", OTHER),
        arguments("What caused the flood?", OTHER),
        arguments("Is the museum open?", OTHER),
        arguments("Warum wurde das Spiel abgebrochen?", OTHER),
        arguments("¿Cuándo llega el tren a Sevilla?", OTHER),
        arguments("earthquake Chile 2010", OTHER),
        arguments("wholesale prices", OTHER),
        arguments("", OTHER));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void theWordsTellWhatIsAskedFor(String question, AnswerType type) {
    assertThat(reader.read(question).asksFor()).isEqualTo(type);
  }

  static Stream<Arguments> firstQuestionWords() {
    return Stream.of(
        arguments("When did the player who scored twice join the club?", TIME),
        arguments("Where did the people who fled the flood go?", PLACE),
        arguments("How did the man who robbed the bank escape?", OTHER),
        arguments("What happened when the dam broke?", OTHER),
        arguments("How many people live in the town where the plant burned?", COUNT),
        arguments("Why did the shop that opened when prices fell close?", OTHER),
        arguments("What did the man who found the painting say?", STATEMENT),
        arguments("What did the WHO say about the vaccine?", STATEMENT),
        arguments("How many doctors did the WHO send?", COUNT));
  }

  @ParameterizedTest
  @MethodSource("firstQuestionWords")
  void theFirstQuestionWordTellsWhatIsAskedFor(String question, AnswerType type) {
    assertThat(reader.read(question).asksFor()).isEqualTo(type);
  }

  static Stream<Arguments> speakers() {
    return Stream.of(
        arguments("What did Christine Lagarde say about rates?", List.of("Christine", "Lagarde")),
        arguments("what did lagarde warn about", List.of("lagarde")),
        arguments("What did the coach of Ajax say?", List.of("coach", "Ajax")),
        arguments("What has Nokia's chairman promised?", List.of("Nokia", "chairman")),
        arguments("what Christine Lagarde said about rates", List.of("Christine", "Lagarde")),
        arguments("what does the us say", List.of("us")),
        arguments("What did he say?", List.of()),
        arguments("What do you think?", List.of()),
        arguments("Who said what about Lagarde?", List.of()),
        arguments("When did Lagarde say it?", List.of()),
        arguments("Why did Lagarde resign?", List.of()));
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void whoseWordsAreAskedForStandsBeforeTheVerb(String question, List<String> speaker) {
    assertThat(reader.read(question).speaker()).extracting(Term::text).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "?!... --- ()[]{}", "“”", "😀😀", "\u0301", "\uFEFF"})
  void punctuationHasNoTerms(String question) {
    assertThat(reader.read(question).terms()).isEmpty();
  }

  @Test
  void theTextIsWithoutWhiteSpaceAtItsEnds() {
    Question question = reader.read("\n\u00A0 Who won? \t");
    assertThat(question.text()).isEqualTo("Who won?");
    assertThat(question.terms().getFirst().span().of(question.text())).isEqualTo("won");
  }

  @Test
  void theQuestionMarkTellsNothing() {
    Question with = reader.read("Where did the train derail?");
    Question without = reader.read("Where did the train derail");
    assertThat(without.terms()).isEqualTo(with.terms());
    assertThat(without.asksFor()).isEqualTo(with.asksFor());
  }

  @Test
  void lowerCaseThatChangesTheLengthLosesNothing() {
    Question question = reader.read("What did İİİİ say");
    assertThat(question.asksFor()).isEqualTo(STATEMENT);
    assertThat(question.terms()).extracting(Term::text).containsExactly("İİİİ");
  }
}
