package dev.onrecord.segment;

import static dev.onrecord.domain.article.Kind.CAPTION;
import static dev.onrecord.domain.article.Kind.CREDIT;
import static dev.onrecord.domain.article.Kind.DATELINE;
import static dev.onrecord.domain.article.Kind.FURNITURE;
import static dev.onrecord.domain.article.Kind.RELATED_LINK;
import static dev.onrecord.domain.article.Kind.SUBHEADING;
import static dev.onrecord.domain.article.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SeedsTest {
  static Stream<Arguments> pageParts() {
    return Stream.of(
        arguments(
            "000",
            TITLE,
            List.of("Russia threatens preemptive strike over planned US missile shield")),
        arguments(
            "000",
            SUBHEADING,
            List.of("Talks at dead end?", "Russia missiles shown heading to U.S. cities")),
        arguments(
            "000",
            RELATED_LINK,
            List.of(
                "US Ambassador Mike McFaul vents on Twitter about Russian media",
                "Report: Russia faced major nuclear disaster in 2011")),
        arguments(
            "000",
            FURNITURE,
            List.of(
                "Discuss as:",
                "More world news from msnbc.com and NBC News:",
                "Follow us on Twitter: @msnbc_world")),
        arguments("001", TITLE, List.of("Russia: Clock ticking on US missile defense deal")),
        arguments("001", DATELINE, List.of("MOSCOW -")),
        arguments("001", FURNITURE, List.of("Watch CBSN Live", "View CBS News In")),
        arguments("002", TITLE, List.of("Moscow Rejects U.S. Missile Shield Offer")),
        arguments(
            "002",
            FURNITURE,
            List.of(
                "Get the latest updates as we post them — right on your browser",
                ". Last Updated: 07/27/2016")),
        arguments(
            "003",
            TITLE,
            List.of(
                "Russia Warns Of 'Ending' NATO Missile 'Threat'",
                "Russia Warns Of 'Ending' NATO Missile 'Threat'")),
        arguments("003", FURNITURE, List.of()),
        arguments("004", TITLE, List.of("No Progress in Missile Defense Talks")),
        arguments("004", DATELINE, List.of("BRUSSELS --")),
        arguments("004", CREDIT, List.of("Reuters", "AP, Reuters")),
        arguments(
            "004",
            CAPTION,
            List.of(
                "General Yury Baluyevsky, left, holding talks with the EU's foreign policy chief,"
                    + " Javier Solana, in Brussels on Friday.")));
  }

  @ParameterizedTest
  @MethodSource("pageParts")
  void pagePartsAreTold(String seed, Kind kind, List<String> expected) {
    String text = Seeds.text(seed);
    assertThat(
            Blocks.of(text).stream()
                .filter(b -> b.kind() == kind)
                .map(Block::span)
                .map(s -> s.of(text)))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"000, 19", "001, 16", "002, 16", "003, 15", "004, 21"})
  void evidenceHasThisManySentences(String seed, int sentences) {
    assertThat(
            new Segmenter()
                .segment(Seeds.text(seed)).passages().stream()
                    .mapToInt(p -> p.sentences().size())
                    .sum())
        .isEqualTo(sentences);
  }
}
