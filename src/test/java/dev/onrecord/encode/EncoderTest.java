package dev.onrecord.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The embedding model itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EncoderTest {
  private static final String PROMPT = "Represent this sentence for searching relevant passages:";
  private static final String SHORT = "Snow closed the pass.";
  private static final String OTHER_SUBJECT = "The central bank raised its rate to 4 percent.";
  private static final String LONG =
      "Heavy snow fell overnight on the mountain road and closed the pass to all traffic, "
          + "stranding dozens of lorry drivers until ploughs arrived at noon.";

  private final Encoder encoder = new Encoder(PROMPT, 2);

  @BeforeAll
  void warmUp() {
    encoder.encodeQuestion(SHORT);
  }

  @AfterAll
  void close() {
    encoder.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow closed the pass.",
        "😀😀 Snow 🌨️ closed 👨‍👩‍👧 the pass.",
        "Zürich, Łódź, São Paulo and Reykjavík",
        "Cafe\u0301 de\u0301ja\u0300 vu",
        "𝒩𝑒𝓌𝓈 of the 𝒟𝒶𝓎",
        "東京で雪 snow ソウル",
        "tab\tand\r\nline\u00A0break",
        "unbelievability-counterrevolutionaries",
      })
  void everyTokenMapsBackToTheText(String text) {
    List<Token> tokens = encoder.encode(List.of(text)).getFirst().tokens();
    assertThat(tokens).isNotEmpty();
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().of(text)).isNotBlank();
      assertThat(splitsSurrogates(text, token.span())).isFalse();
      end = token.span().end();
    }
    assertThat(lettersOutside(tokens, text)).isEmpty();
  }

  @Test
  void wordsAfterEmojiAndAccentsKeepTheirPlaces() {
    String text = "😀 Łódź 🌨️ snow";
    List<Token> tokens = encoder.encode(List.of(text)).getFirst().tokens();
    assertThat(tokens.getLast().span().of(text)).isEqualTo("snow");
    assertThat(tokens.getFirst().span().of(text)).isEqualTo("😀");
  }

  @Test
  void aQuestionsTokensAreItsOwn() {
    String question = "snow closed the pass";
    List<Token> asked = encoder.encodeQuestion(question).tokens();
    List<Token> plain = encoder.encode(List.of(question)).getFirst().tokens();
    assertThat(asked).isEqualTo(plain);
    assertThat(asked).extracting(token -> token.span().of(question)).contains("snow", "pass");
  }

  @Test
  void thePromptChangesAQuestionsVector() {
    float[] asked = encoder.encodeQuestion(SHORT).pooled();
    float[] plain = encoder.encode(List.of(SHORT)).getFirst().pooled();
    assertThat(asked).isNotEqualTo(plain);
    assertThat(cosine(asked, plain)).isGreaterThan(.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00A0", "\uFEFF"})
  void aTextWithoutWordsHasNoTokens(String text) {
    assertThat(encoder.encode(List.of(text)).getFirst().tokens()).isEmpty();
    assertThat(encoder.encodeQuestion(text).tokens()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83C snow", "snow \uDF28", "a \u0000 snow", "\uFFFF snow"})
  void brokenTextKeepsTheWordsPlaces(String text) {
    List<Token> tokens = encoder.encode(List.of(text)).getFirst().tokens();
    assertThat(tokens)
        .allMatch(token -> token.span().end() <= text.length())
        .anySatisfy(token -> assertThat(token.span().of(text)).contains("snow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"market", "Obama", "JAPAN"})
  void frequentWordsAndNamesAreKnown(String word) {
    assertThat(encoder.isWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"misile", "Kremiln", "Nesterenko", "", "two words", "\uFFFF"})
  void whatFallsIntoPiecesIsNot(String word) {
    assertThat(encoder.isWord(word)).isFalse();
  }

  @Test
  void noTextsHaveNoEncodings() {
    assertThat(encoder.encode(List.of())).isEmpty();
  }

  @Test
  void pooledVectorsAreOfUnitLength() {
    for (Encoding encoding : encoder.encode(List.of(SHORT, LONG, ""))) {
      assertThat(encoding.dimension()).isEqualTo(Encoder.DIMENSION);
      assertThat(Math.sqrt(dot(encoding.pooled(), encoding.pooled()))).isBetween(.9999, 1.0001);
    }
  }

  @Test
  void tokenVectorsAreOfUnitLengthOver127() {
    Encoding encoding = encoder.encode(List.of(SHORT)).getFirst();
    for (int i = 0; i < encoding.tokens().size(); i++) {
      double squares = 0;
      for (byte component : encoding.vector(i)) {
        squares += component * component;
      }
      assertThat(Math.sqrt(squares) / 127).isBetween(.98, 1.02);
    }
  }

  @Test
  void theSameTextsHaveTheSameEncodings() {
    List<String> texts = List.of(SHORT, LONG, OTHER_SUBJECT, SHORT);
    List<Encoding> first = encoder.encode(texts);
    List<Encoding> again = encoder.encode(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(again.get(i).pooled()).isEqualTo(first.get(i).pooled());
      assertThat(again.get(i).vectors()).isEqualTo(first.get(i).vectors());
    }
    assertThat(first.get(3).vectors()).isEqualTo(first.get(0).vectors());
  }

  @Test
  void amongOthersATextIsNearlyWhatItIsAlone() {
    Encoding alone = encoder.encode(List.of(SHORT)).getFirst();
    Encoding among = encoder.encode(List.of(LONG, SHORT, OTHER_SUBJECT)).get(1);
    assertThat(among.tokens()).isEqualTo(alone.tokens());
    assertThat(cosine(among.pooled(), alone.pooled())).isGreaterThan(.98);
  }

  @Test
  void likeTextsAreNearerThanUnlikeOnes() {
    float[] question = encoder.encodeQuestion("Why were trucks stuck in the mountains?").pooled();
    List<Encoding> texts = encoder.encode(List.of(LONG, OTHER_SUBJECT));
    assertThat(cosine(question, texts.get(0).pooled()))
        .isGreaterThan(cosine(question, texts.get(1).pooled()) + .1);
  }

  @Test
  void aLongTextIsEncodedByItsFirst512Pieces() {
    String text = "snow ".repeat(3_000).strip();
    Encoding encoding = encoder.encode(List.of(text)).getFirst();
    assertThat(encoding.tokens()).hasSize(510);
    assertThat(encoding.tokens().getLast().span()).isEqualTo(new Span(509 * 5, 509 * 5 + 4));
    assertThat(encoder.encodeQuestion(text).tokens()).hasSizeBetween(480, 509);
  }

  @Test
  void manyTextsComeBackInTheirOrder() {
    List<String> texts =
        Collections.nCopies(40, List.of(LONG, SHORT, OTHER_SUBJECT)).stream()
            .flatMap(List::stream)
            .toList();
    List<Encoding> encodings = encoder.encode(texts);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Token last = encodings.get(i).tokens().getLast();
      assertThat(last.span().of(text)).isEqualTo(".");
      assertThat(last.span().end()).isEqualTo(text.length());
    }
  }

  private static boolean splitsSurrogates(String text, Span span) {
    return Character.isLowSurrogate(text.charAt(span.start()))
        || Character.isHighSurrogate(text.charAt(span.end() - 1));
  }

  private static List<Integer> lettersOutside(List<Token> tokens, String text) {
    boolean[] covered = new boolean[text.length()];
    tokens.forEach(token -> Arrays.fill(covered, token.span().start(), token.span().end(), true));
    return IntStream.range(0, text.length())
        .filter(at -> Character.isLetterOrDigit(text.codePointAt(at)) && !covered[at])
        .boxed()
        .toList();
  }

  private static double cosine(float[] a, float[] b) {
    return dot(a, b);
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  /// Freed under a running pass, the model would take the whole process down.
  @Test
  void closingWaitsForWhatRunsAndRefusesWhatComesLater() throws InterruptedException {
    Encoder closing = new Encoder(PROMPT, 2);
    CountDownLatch begun = new CountDownLatch(4);
    Set<String> refusals = ConcurrentHashMap.newKeySet();
    List<Thread> askers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                while (true) {
                                  closing.encode(List.of(LONG, OTHER_SUBJECT));
                                  begun.countDown();
                                }
                              } catch (IllegalStateException e) {
                                refusals.add(String.valueOf(e.getMessage()));
                              }
                            }))
            .toList();
    begun.await();
    closing.close();
    closing.close();
    for (Thread asker : askers) {
      asker.join();
    }
    assertThat(refusals).containsExactly("the embedding model is closed");
  }

  @Test
  void manyTextsAreEncodedAsFewAre() {
    List<String> texts =
        IntStream.rangeClosed(1, 300).mapToObj(i -> (SHORT + " ").repeat(1 + i % 7)).toList();
    List<Encoding> few = encoder.encode(texts);
    List<Encoding> many = encoder.encodeMany(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(many.get(i).pooled()).isEqualTo(few.get(i).pooled());
      assertThat(many.get(i).vectors()).isEqualTo(few.get(i).vectors());
      assertThat(many.get(i).tokens().equals(few.get(i).tokens())).isTrue();
    }
  }
}
