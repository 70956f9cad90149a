package dev.onrecord.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.encode.Encoder;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.verify.Verdict.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sentence that somebody else worded may say of its quotes.
final class ClaimCheckTest {
  private static final Encoder ENCODER =
      new Encoder(Prompts.open(Optional.empty()).text(PromptFile.ENCODE_QUESTION), 2);
  private static final ClaimCheck CHECK = new ClaimCheck(ENCODER::encode);

  private static final List<Citation> QUOTES =
      List.of(
          citation(
              "\"The bridge over the Elbe is not safe and might close in May,\" she told Radio"
                  + " Oslo.",
              "Ann Li"),
          citation(
              "Norway gave Sweden $1.5 million for the bridge in 2017-18, twelve percent of its"
                  + " price.",
              ""),
          citation("Eva Berg said Sweden would pay the rest if parliament agreed.", "Eva Berg"));

  @ParameterizedTest
  @CsvSource({
    "Prof. Miller, Prof. Baker",
    "Sgt. Lopez, Sgt. Hunter",
    "Capt. Stone, Capt. Fisher",
    "Rev. Smith, Rev. Carpenter",
    "Supt. Stone, Supt. Baker",
    "J. Miller, J. Baker",
  })
  void aNameBehindATitleIsNotTakenForTheStartOfASentence(String speaker, String other) {
    List<Citation> quotes =
        List.of(citation("The dam will hold for another year, " + speaker + " said.", ""));
    assertThat(CHECK.supports(speaker + " said the dam will hold for another year.", quotes))
        .isInstanceOf(Verdict.Supported.class);
    assertThat(CHECK.supports(other + " said the dam will hold for another year.", quotes))
        .isInstanceOf(Verdict.Unsupported.class);
    assertThat(CHECK.supports("The dam will hold for another year, " + other + " said.", quotes))
        .isInstanceOf(Verdict.Unsupported.class);
  }

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Li said that the bridge over the Elbe is not safe.",
        "The bridge over the Elbe isn't safe and might close in May, according to Ann Li.",
        "Norway gave Sweden 1.5 million dollars for the bridge in 2018, 12% of its price.",
        "Norway gave Sweden 1,500,000 dollars for the bridge.",
        "Eva Berg said that Sweden would pay the rest if parliament agreed.",
        "Swedish payment of the rest depends on parliament: if it agreed, Sweden would pay, Berg"
            + " said.",
      })
  void whatTheQuotesSayIsSupported(String sentence) {
    assertThat(CHECK.supports(sentence, QUOTES)).isInstanceOf(Verdict.Supported.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway gave Sweden $1.6 million for the bridge.                     | NUMBER
          Norway gave Sweden $1.5 billion for the bridge.                     | NUMBER
          Norway gave Sweden more than $1.5 million for the bridge.           | NUMBER
          Norway gave Sweden 12 million for the bridge.                       | NUMBER
          Norway gave Sweden $1.5 million for the bridge in 2016.             | NUMBER
          Norway gave Sweden eleven percent of the price of the bridge.       | NUMBER
          Norway gave Finland $1.5 million for the bridge.                    | NAME
          Finland gave Sweden $1.5 million for the bridge.                    | NAME
          The bridge over the Elbe is not safe and might close in June.       | NAME
          Eva Li said that Sweden would pay the rest if parliament agreed.    | NAME
          Ann Li said the bridge was "about to fall".                         | QUOTATION
          The bridge over the Elbe is safe.                                   | NEGATION
          Norway did not give Sweden $1.5 million for the bridge.             | NEGATION
          Eva Berg denied that Sweden would pay the rest if parliament agreed.| NEGATION
          Sweden gave Norway $1.5 million for the bridge.                     | ROLES
          The bridge over the Elbe is not safe and will close in May.         | HEDGE
          Eva Berg said Sweden will pay the rest.                             | HEDGE
          The bridge over the Elbe is a work of art that people love.         | MEANING
          """)
  void whatTheyDoNotSayIsNot(String sentence, Reason reason) {
    assertThat(reason(sentence, QUOTES)).contains(reason);
  }

  @Test
  void wordsInSomebodyElsesMouthAreNotSupported() {
    List<Citation> both =
        List.of(citation("Eva Berg said the bridge was old after she had met Ann Li.", "Eva Berg"));
    assertThat(reason("Ann Li said the bridge was old.", both)).contains(Reason.SPEAKER);
    assertThat(reason("Eva Berg said the bridge was old.", both)).isEmpty();
  }

  @Test
  void theDateOfPublicationIsKnownWhereItIsTold() {
    List<Citation> quotes = List.of(QUOTES.get(1));
    String told = "Norway gave Sweden $1.5 million, says an article published in 2020.";
    assertThat(reason("Norway gave Sweden $1.5 million in 2020.", quotes)).contains(Reason.NUMBER);
    assertThat(reason(told, quotes)).isNotEqualTo(Optional.of(Reason.NUMBER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "\uD83D", "12:"})
  void whatSaysNothingIsNotSupported(String sentence) {
    assertThat(CHECK.supports(sentence, QUOTES).isSupported()).isFalse();
  }

  @Test
  void withoutCitationsNothingIsSupported() {
    assertThat(CHECK.supports("The bridge is not safe.", List.of()))
        .isEqualTo(new Verdict.Unsupported(Reason.NO_CITATION, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "not ", "1", "1,", "A. ", "Li said ", "“a” ", "no more than ", "'"})
  void hostileSentencesTakeLittleTime(String part) {
    for (int length : new int[] {1_000, 1_000_000}) {
      String sentence = String.join("", Collections.nCopies(length / part.length(), part));
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> assertThatCode(() -> CHECK.supports(sentence, QUOTES)).doesNotThrowAnyException());
    }
  }

  /// The articles' own sentences, what people wrote who had read them, and both made false.
  @Test
  void trueSentencesAreKeptAndFalseOnesAreNot() throws IOException {
    AlteredClaims claims = AlteredClaims.seeds(CHECK::supports);
    StringWriter table = new StringWriter();
    claims.print("five articles", new PrintWriter(table, true));
    assertThat(AlteredClaims.shareKept(claims.unaltered())).as("%s", table).isGreaterThan(.98);
    assertThat(AlteredClaims.shareKept(claims.paraphrases())).as("%s", table).isGreaterThan(.85);
    for (Alteration alteration : Alteration.values()) {
      assertThat(claims.altered(alteration)).as("%s", alteration).hasSizeGreaterThan(20);
      assertThat(AlteredClaims.shareKept(claims.altered(alteration)))
          .as("%s of %s", alteration, table)
          .isLessThan(.061);
    }
    assertThat(AlteredClaims.shareKept(claims.altered())).as("%s", table).isLessThan(.02);
  }

  /// What is shown must besides stay with the words of its quote.
  @Test
  void nothingFalseStaysWithTheWordsOfItsQuote() throws IOException {
    AlteredClaims claims = AlteredClaims.seeds(CHECK::supportsVerbatim);
    StringWriter table = new StringWriter();
    claims.print("five articles", new PrintWriter(table, true));
    assertThat(AlteredClaims.shareKept(claims.unaltered())).as("%s", table).isGreaterThan(.98);
    assertThat(AlteredClaims.shareKept(claims.paraphrases())).as("%s", table).isGreaterThan(.3);
    assertThat(AlteredClaims.shareKept(claims.altered())).as("%s", table).isZero();
  }

  private static Optional<Reason> reason(String sentence, List<Citation> quotes) {
    return switch (CHECK.supports(sentence, quotes)) {
      case Verdict.Supported yes -> Optional.empty();
      case Verdict.Unsupported no -> Optional.of(no.reason());
    };
  }

  private static Citation citation(String quote, String speaker) {
    Span span = new Span(0, quote.length());
    return new Citation(
        "bridge",
        "A bridge",
        Optional.empty(),
        Optional.of(LocalDate.of(2020, 3, 4)),
        Article.sha256(quote),
        quote,
        span,
        span,
        Optional.of(speaker).filter(name -> !name.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }
}
