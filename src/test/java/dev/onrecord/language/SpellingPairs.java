package dev.onrecord.language;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Words that British and American English spell differently. Each stage that compares words must
/// take both for one.
public final class SpellingPairs {
  private SpellingPairs() {}

  /// The British word and the American one, in the same inflection.
  public static Stream<Arguments> all() {
    return Stream.of(
            "colour color",
            "favourite favorite",
            "defence defense",
            "centre center",
            "manoeuvre maneuver",
            "organisation organization",
            "analysed analyzed",
            "programmes programs",
            "catalogue catalog",
            "travelled traveled",
            "grey gray",
            "judgement judgment")
        .map(pair -> pair.split(" "))
        .map(pair -> Arguments.of(pair[0], pair[1]));
  }
}
