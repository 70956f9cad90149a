package dev.onrecord.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.answer.Sentences;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import org.junit.jupiter.api.Test;

/// How a quote reads in an answer.
final class FramingTest {
  private static final Question QUESTION =
      Sentences.question(AnswerType.STATEMENT, "What did Li say?");

  @Test
  void aReportStandsAsItIs() {
    assertThat(frame(Sentences.sentence(QUESTION, "Rain fell in Oslo.")))
        .isEqualTo("Rain fell in Oslo.");
  }

  @Test
  void aQuotationIsIntroducedByItsSpeaker() {
    String text = "\"The bridge will not hold another winter,\" he said.";
    assertThat(
            frame(
                Sentences.said(
                    QUESTION, text, "Dr|Ann Li", "The bridge will not hold another winter,")))
        .isEqualTo("Dr Ann Li: \"The bridge will not hold another winter,\"");
  }

  @Test
  void theHalvesOfAQuotationAreJoined() {
    String text = "“The bridge is old,” she said, “and it will fall down.”";
    assertThat(
            frame(
                Sentences.said(
                    QUESTION, text, "Ann Li", "The bridge is old,", "and it will fall down.")))
        .isEqualTo("Ann Li: \"The bridge is old, … and it will fall down.\"");
  }

  @Test
  void wordsThatNameTheirSpeakerStandAsTheyAre() {
    String text = "The engineer Li said that the old bridge would not hold.";
    assertThat(frame(Sentences.said(QUESTION, text, "Ann Li"))).isEqualTo(text);
  }

  @Test
  void wordsThatSayHeAreIntroduced() {
    String text = "He said the “old” bridge would not hold another winter.";
    assertThat(frame(Sentences.said(QUESTION, text, "Professor|Jon Berg", "old")))
        .isEqualTo("Professor Jon Berg: " + text);
  }

  @Test
  void halfASentenceIsMostlyQuoted() {
    assertThat(Framing.isMostlyQuoted(Sentences.said(QUESTION, "\"abcd\" he", "Li", "abcd")))
        .isFalse();
    assertThat(Framing.isMostlyQuoted(Sentences.said(QUESTION, "\"abcde\" he", "Li", "abcde")))
        .isTrue();
    assertThat(Framing.isMostlyQuoted(Sentences.sentence(QUESTION, "No words."))).isFalse();
  }

  private static String frame(Evidence evidence) {
    return Framing.frame(new Proof(evidence, evidence.sentence()));
  }
}
