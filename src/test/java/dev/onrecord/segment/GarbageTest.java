package dev.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.language.Chars;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text, however broken.
final class GarbageTest {
  private static final int ROUNDS = 400;
  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "'",
          "’",
          "«",
          "»",
          "(",
          ")",
          "[",
          "]",
          ".",
          "...",
          "…",
          "?",
          "!",
          ",",
          ":",
          ";",
          "--",
          "—",
          "-",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          "\u00A0",
          "\uFEFF",
          "\u200B",
          "\u00AD",
          "\u2028",
          "\uD83C",
          "\uDF89",
          "🎉",
          "مرحبا",
          "؟",
          "你好。",
          "U.S.",
          "Mr.",
          "Gen. Ana Ruiz",
          "he said",
          "said",
          "Reuters",
          "MOSCOW - ",
          "Share this",
          "according to",
          "BBC News reported",
          "The minister",
          "adding that",
          "told",
          "warned",
          "Ana Ruiz",
          "who",
          "the",
          "of",
          "and",
          "5",
          "@x",
          "http://a.b/c",
          "AP",
          "By Jane Doe",
          "a",
          "rain",
          "Rain",
          "Photo: ",
          "1. ",
          "* ",
          "as saying",
          "’s",
          "was",
          "has");

  static Stream<String> texts() {
    Stream<String> random =
        IntStream.range(0, ROUNDS)
            .mapToObj(
                seed -> {
                  Random dice = new Random(seed);
                  StringBuilder text = new StringBuilder();
                  for (int n = dice.nextInt(120); n > 0; n--) {
                    text.append(PIECES.get(dice.nextInt(PIECES.size())));
                    text.append(dice.nextInt(3) > 0 ? " " : "");
                  }
                  return text.toString();
                });
    Stream<String> chosen =
        Stream.of(
            "",
            " ",
            "\n\r\n\t",
            "\uFEFF",
            "\"",
            "...",
            "\"\"\"\"",
            "Rain\rSnow",
            "🎉",
            "\uD83C",
            "he said he said, \"",
            "\" said",
            "said",
            "according to",
            ": \"");
    return Stream.concat(chosen, random);
  }

  static Stream<String> large() {
    return Stream.of(
            "a",
            ".",
            "“",
            "he said ",
            "a\n",
            "!)",
            "(",
            "Ana Ruiz, ",
            "A. ",
            "Rain fell. ",
            "the man of ")
        .map(piece -> piece.repeat(1_000_000 / piece.length()))
        .flatMap(text -> Stream.of(text, '"' + text + '"'));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextIsSegmentedWhole(String text) {
    isSegmentedWhole(text);
  }

  @Tag("thorough")
  @ParameterizedTest
  @MethodSource("large")
  void everyLargeTextIsSegmentedWhole(String text) {
    isSegmentedWhole(text);
  }

  private static void isSegmentedWhole(String text) {
    Segmentation result = new Segmenter().segment(text);
    BitSet inBlocks = covered(result.blocks().stream().map(Block::span).toList());
    BitSet inEvidence =
        covered(
            result.blocks().stream().filter(b -> b.kind().isEvidence()).map(Block::span).toList());
    List<Span> sentences = result.passages().stream().flatMap(p -> p.sentences().stream()).toList();
    BitSet inSentences = covered(sentences);
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isSpace(text.charAt(i)) && !Chars.isFormat(text.charAt(i))) {
        blank = false;
        if (!inBlocks.get(i) || inEvidence.get(i) != inSentences.get(i)) {
          assertThat(i).as("uncovered offset").isNegative();
        }
      }
    }
    assertThat(result.passages().isEmpty()).isEqualTo(blank);
    assertOrdered(result.blocks().stream().map(Block::span).toList());
    assertOrdered(result.passages().stream().map(Passage::span).toList());
    assertOrdered(sentences);
    assertThat(sentences)
        .allMatch(s -> s.length() <= Sentences.LONGEST && !s.isEmpty() && s.trim(text).equals(s));
    Stream<Span> headlines =
        result.blocks().stream()
            .filter(b -> b.kind() == Kind.TITLE || b.kind() == Kind.SUBHEADING)
            .map(Block::span);
    assertThat(Stream.concat(sentences.stream(), headlines).collect(Collectors.toSet()))
        .containsAll(result.statements().stream().map(s -> s.span()).toList());
    assertOrdered(result.statements().stream().map(s -> s.span()).toList());
  }

  private static BitSet covered(List<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(s -> covered.set(s.start(), s.end()));
    return covered;
  }

  private static void assertOrdered(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).end() > spans.get(i).start()) {
        assertThat(spans.get(i)).as("span after " + spans.get(i - 1)).isNull();
      }
    }
  }
}
