package dev.onrecord.answer.phrase;

import static dev.onrecord.domain.question.AnswerType.AMOUNT;
import static dev.onrecord.domain.question.AnswerType.COUNT;
import static dev.onrecord.domain.question.AnswerType.MONEY;
import static dev.onrecord.domain.question.AnswerType.OTHER;
import static dev.onrecord.domain.question.AnswerType.PERSON;
import static dev.onrecord.domain.question.AnswerType.PLACE;
import static dev.onrecord.domain.question.AnswerType.STATEMENT;
import static dev.onrecord.domain.question.AnswerType.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.answer.Sentences;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What looks like an answer, by the type that is asked for.
final class TypedPhrasesTest {
  private static final String CHIEF = "Who is president of Romania?";

  static Stream<Arguments> amounts() {
    return Stream.of(
        found(MONEY, "The shield costs $800m a year.", "$800m"),
        found(MONEY, "It paid £1.5bn, then €3 million.", "£1.5bn", "€3 million"),
        found(MONEY, "The fine was US$2,500, he said.", "US$2,500"),
        found(MONEY, "The fine was $2,500.", "$2,500"),
        found(MONEY, "He owed 40 million euros and 5 dollars.", "40 million euros", "5 dollars"),
        found(MONEY, "The bill of ¥100 and 300 yen.", "¥100", "300 yen"),
        found(MONEY, "The 40 guests had 3 million reasons."),
        found(COUNT, "The ship carries 10 interceptors.", "10"),
        found(COUNT, "Some 1,200 people, 3 million in all.", "1,200", "3 million"),
        found(COUNT, "Twelve jurors and dozens of witnesses.", "Twelve", "dozens"),
        found(COUNT, "Nobody came."),
        found(COUNT, "In 2010 and since 1999 it rained."),
        found(COUNT, "In 2010 of 2010 members 1999 came.", "2010", "1999"),
        found(AMOUNT, "It fell by 3.5% to 20 metres.", "3.5%", "20 metres"),
        found(AMOUNT, "In 1999, he weighed 80kg.", "1999", "80kg"),
        found(AMOUNT, "It is -5 °C, or 23 °F.", "5 °C", "23 °F"),
        found(AMOUNT, "Nothing was measured."));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        found(TIME, "The talks open on May 3, 2012.", "May 3, 2012"),
        found(TIME, "They met on 4 October 1999 in Oslo.", "4 October 1999"),
        found(TIME, "A cup on June 8-12.", "June 8-12"),
        found(TIME, "It opened in Sept. 2001 or so.", "Sept. 2001"),
        found(TIME, "It was built in the late 1950s.", "late 1950s"),
        found(TIME, "It ran from 1914 to 1918.", "1914", "1918"),
        found(TIME, "He leaves next Tuesday.", "next Tuesday"),
        found(TIME, "It rained yesterday and 3 days ago.", "yesterday", "3 days ago"),
        found(TIME, "A find of the 12th century.", "12th century"),
        found(TIME, "The mayor said Friday that it opens in March.", "March"),
        found(TIME, "The trial lasted nine weeks.", "nine weeks"),
        found(TIME, "They may march again."));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        found(PERSON, "The goal was scored by Kylian Mbappé.", "Kylian Mbappé"),
        found(PERSON, "In the end Ludwig van Beethoven left.", "Ludwig van Beethoven"),
        found(PERSON, "He met George W. Bush.", "George W. Bush"),
        found(PERSON, "But O’Brien beat Smith-Rowe.", "O’Brien", "Smith-Rowe"),
        found(PERSON, "The cabinet of Angela Merkel's party.", "Angela Merkel"),
        found(PERSON, "On Monday, in December, Theresa May and May left.", "Theresa May", "May"),
        found(PERSON, "The players’ union sued."),
        found(PLACE, "Ann Li was born in Lima.", "Lima"),
        found(PLACE, "A fire near the Black Sea hit Varna.", "Black Sea"),
        found(PLACE, "Lima won.", "Lima"),
        found(PLACE, "They ran home."),
        found(STATEMENT, "Ann Li said on Friday it cost $5."),
        found(OTHER, "Ann Li said on Friday it cost $5."));
  }

  @ParameterizedTest
  @MethodSource({"amounts", "times", "names"})
  void aPhraseLooksLikeWhatIsAskedFor(AnswerType type, String sentence, List<String> phrases) {
    assertThat(phrases(Sentences.question(type, "anything else"), sentence)).isEqualTo(phrases);
  }

  static Stream<Arguments> asked() {
    return Stream.of(
        arguments(CHIEF, "Romania's President Klaus Iohannis won.", List.of("Klaus Iohannis")),
        arguments(CHIEF, "Romanian President Klaus Iohannis won.", List.of("Klaus Iohannis")),
        arguments(CHIEF, "President Romania.", List.of()),
        arguments("who coached Ajax", "Ajax hired Ann Li.", List.of("Ann Li")));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void aNameIsWithoutWhatTheQuestionHolds(String question, String sentence, List<String> phrases) {
    assertThat(phrases(Sentences.question(PERSON, question), sentence)).isEqualTo(phrases);
  }

  static Stream<Arguments> whenSaid() {
    return Stream.of(
        arguments("When did the mayor say so?", List.of("Friday")),
        arguments("When is the fair?", List.of()));
  }

  @ParameterizedTest
  @MethodSource("whenSaid")
  void whenItWasSaidCountsOnlyIfThatIsAsked(String question, List<String> phrases) {
    String sentence = "There will be a fair, the mayor told reporters Friday.";
    assertThat(phrases(Sentences.question(TIME, question), sentence)).isEqualTo(phrases);
  }

  private static List<String> phrases(Question question, String sentence) {
    Evidence evidence = Sentences.sentence(question, sentence);
    return TypedPhrases.of(question, evidence)
        .map(span -> Sentences.words(span, evidence))
        .toList();
  }

  private static Arguments found(AnswerType type, String sentence, String... phrases) {
    return arguments(type, sentence, List.of(phrases));
  }
}
