package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Counts, by hand.
final class StatementTallyTest {
  private static final String TEXT = "0123456789".repeat(4);
  private static final Span FIRST = new Span(0, 10);
  private static final Span SECOND = new Span(10, 20);
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void whatIsFoundIsRightWrongOrTooMuch() {
    StatementTally tally =
        tally(
            List.of(
                gold(FIRST, "Ana Ruiz"), gold(SECOND, "Ivo Blom"), gold(new Span(30, 40), "AP")),
            List.of(
                found(FIRST, "Ana Ruiz", NONE),
                found(SECOND, "Ana Ruiz", NONE),
                found(new Span(20, 30), "Ana Ruiz", NONE)));
    assertThat(tally.speaker()).isEqualTo(new PrecisionRecall(1, 3, 3));
    assertThat(tally.detection()).isEqualTo(new PrecisionRecall(2, 3, 3));
    assertThat(tally.kinds()).containsEntry("direct", new PrecisionRecall(1, 2, 3));
    assertThat(tally.errors())
        .containsExactly(
            "speaker a.txt: direct: Ana Ruiz for Ivo Blom: 0123456789",
            "missed  a.txt: direct: AP: 0123456789",
            "extra   a.txt: Ana Ruiz: 0123456789");
  }

  @Test
  void articlesCaseAndApostrophesMakeNoOtherName() {
    StatementTally tally =
        tally(
            List.of(gold(FIRST, "the Farmers' Union"), gold(SECOND, "A spokesman")),
            List.of(found(FIRST, "Farmers’ union", NONE), found(SECOND, "the spokesman", NONE)));
    assertThat(tally.speaker()).isEqualTo(new PrecisionRecall(2, 2, 2));
    assertThat(tally.errors()).isEmpty();
  }

  @Test
  void ofTwoWhoSpeakInOneSentenceOneFoundStatementCountsForOne() {
    StatementTally tally =
        tally(
            List.of(gold(new Span(0, 3), "Ana Ruiz"), gold(new Span(6, 9), "Ivo Blom")),
            List.of(found(FIRST, "Ivo Blom", NONE)));
    assertThat(tally.speaker()).isEqualTo(new PrecisionRecall(1, 1, 2));
  }

  @Test
  void whereNobodyIsNamedNamingSomebodyIsWrongAndSilenceRight() {
    GoldStatement nobodys = new GoldStatement(FIRST, "direct", List.of(), List.of(NONE), false);
    assertThat(tally(List.of(nobodys), List.of()).speaker())
        .isEqualTo(new PrecisionRecall(0, 0, 0));
    assertThat(tally(List.of(nobodys), List.of(found(FIRST, "Ana Ruiz", NONE))).speaker())
        .isEqualTo(new PrecisionRecall(0, 1, 0));
  }

  @Test
  void anOptionalStatementCountsOnlyWithAWrongSpeaker() {
    GoldStatement optional =
        new GoldStatement(FIRST, "direct", List.of("Ana Ruiz"), List.of(NONE), true);
    assertThat(tally(List.of(optional), List.of()).speaker())
        .isEqualTo(new PrecisionRecall(0, 0, 0));
    assertThat(tally(List.of(optional), List.of(found(FIRST, "Ana Ruiz", NONE))).speaker())
        .isEqualTo(new PrecisionRecall(0, 0, 0));
    assertThat(tally(List.of(optional), List.of(found(FIRST, "Ivo Blom", NONE))).speaker())
        .isEqualTo(new PrecisionRecall(0, 1, 0));
  }

  @Test
  void outletsAreCountedApart() {
    Optional<String> voce = Optional.of("La Voce");
    List<GoldStatement> gold =
        List.of(
            new GoldStatement(FIRST, "direct", List.of("Ana Ruiz"), List.of(voce), false),
            new GoldStatement(SECOND, "direct", List.of("Ana Ruiz"), List.of(voce, NONE), false));
    assertThat(
            tally(gold, List.of(found(FIRST, "Ana Ruiz", voce), found(SECOND, "Ana Ruiz", voce)))
                .via())
        .isEqualTo(new PrecisionRecall(1, 1, 1));
    StatementTally wrong =
        tally(
            gold,
            List.of(found(FIRST, "Ana Ruiz", NONE), found(SECOND, "Ana Ruiz", Optional.of("AP"))));
    assertThat(wrong.via()).isEqualTo(new PrecisionRecall(0, 1, 1));
    assertThat(wrong.errors())
        .containsExactly(
            "via     a.txt: direct: none for La Voce: 0123456789",
            "via     a.txt: direct: AP for La Voce: 0123456789");
  }

  @Test
  void theMeasuresAreSharesOfWhatIsFoundAndOfWhatThereIs() {
    assertThat(new PrecisionRecall(3, 4, 6))
        .hasToString("precision 0.750 (3 of 4), recall 0.500 (3 of 6), F1 0.600");
    assertThat(PrecisionRecall.NONE)
        .hasToString("precision 1.000 (0 of 0), recall 1.000 (0 of 0), F1 1.000");
  }

  private static StatementTally tally(List<GoldStatement> gold, List<Statement> found) {
    StatementTally tally = new StatementTally();
    tally.add(new StatementSet.AnnotatedArticle("a.txt", TEXT, gold), found);
    return tally;
  }

  private static GoldStatement gold(Span words, String speaker) {
    return new GoldStatement(words, "direct", List.of(speaker), List.of(NONE), false);
  }

  private static Statement found(Span span, String speaker, Optional<String> via) {
    return new Statement(span, List.of(), speaker, NONE, via);
  }
}
