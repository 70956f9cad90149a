package dev.onrecord.verify;

import dev.onrecord.language.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rule that words in quotation marks stand in the quotes of the sentence, word for word.
final class InventedQuote {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“„«]([^\"“”„«»]*)[\"”“»]|(?<![\\p{L}\\p{N}])[‘']([^‘’']{2,}?)[’'](?![\\p{L}\\p{N}])");
  private static final Pattern GAP = Pattern.compile("…|\\.{3,}|\\[[^\\[\\]]*\\]");

  private InventedQuote() {}

  /// The first words in quotation marks that the quotes lack.
  static Optional<String> missing(Prose sentence, Grounds grounds) {
    String known =
        grounds.all().stream()
            .map(prose -> folded(prose.text()))
            .collect(Collectors.joining(" | ", " ", " "));
    Matcher matcher = QUOTED.matcher(sentence.text());
    while (matcher.find()) {
      String words = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      for (String piece : List.of(GAP.split(words))) {
        String folded = folded(piece);
        if (!folded.isEmpty() && !known.contains(" " + folded + " ")) {
          return Optional.of(piece.strip());
        }
      }
    }
    return Optional.empty();
  }

  private static String folded(String text) {
    return String.join(" ", Tokenizer.lowerRuns(text));
  }
}
