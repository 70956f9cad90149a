package dev.onrecord.verify;

import dev.onrecord.verify.Quantity.Bound;
import dev.onrecord.verify.Quantity.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether every number of a sentence is one of its quotes'.
final class Numbers {
  /// What makes a date the day on which an article was published.
  private static final Pattern PUBLISHED =
      Pattern.compile("\\b(?:published|publication|dated|issue of|article of)\\b");

  private Numbers() {}

  /// The first number that the grounds lack, as the sentence writes it.
  static Optional<String> missing(Prose sentence, Grounds grounds) {
    return allMissing(sentence, grounds).stream().findFirst();
  }

  /// The numbers that the grounds lack.
  static List<String> allMissing(Prose sentence, Grounds grounds) {
    List<Quantity> known =
        Stream.concat(
                grounds.all().stream().flatMap(prose -> Quantity.of(prose).stream()),
                dates(sentence, grounds))
            .toList();
    return Quantity.of(sentence).stream()
        .filter(said -> known.stream().noneMatch(quantity -> covers(quantity, said)))
        .map(said -> said.span().of(sentence.text()))
        .toList();
  }

  private static boolean covers(Quantity known, Quantity said) {
    boolean kind =
        known.kind() == said.kind() || (said.kind() == Kind.PLAIN && known.kind() == Kind.MONEY);
    boolean bound = said.bound() == Bound.NONE || said.bound() == known.bound();
    return known.value() == said.value() && kind && bound;
  }

  /// Day and year of publication, if that is what the sentence is about.
  private static Stream<Quantity> dates(Prose sentence, Grounds grounds) {
    return PUBLISHED.matcher(sentence.text()).find()
        ? grounds.citations().stream()
            .flatMap(citation -> citation.published().stream())
            .flatMap(
                date -> Quantity.of(Prose.of(date.getDayOfMonth() + " " + date.getYear())).stream())
        : Stream.empty();
  }
}
