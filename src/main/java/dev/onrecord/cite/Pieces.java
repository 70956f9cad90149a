package dev.onrecord.cite;

import dev.onrecord.language.FunctionWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The stretches of a quote that must each stand in the source without a break.
///
/// @param pieces their words, in order, none empty
record Pieces(List<List<String>> pieces) {
  /// Besides function words: the verbs of reporting, and the halves of *it's* and *don't*.
  private static final Set<String> EVERYWHERE = Set.of("said", "say", "says", "s", "t");

  private static final Pattern ELLIPSIS =
      Pattern.compile("[\\[(]?(?:…|\\.{3,}|\\. \\. \\.)[\\])]?");

  /// Words in brackets that the person who quotes added or changed.
  private static final Pattern ADDITION = Pattern.compile("\\[[^\\[\\]]{0,80}\\]");

  /// The ways to read a quote, in the order in which they are tried: as it is, since a source has
  /// ellipses and brackets of its own; with a gap at each ellipsis; with a gap at each pair of
  /// brackets too.
  static List<Pieces> readings(String quote) {
    return List.of(
        of(List.of(quote)),
        of(List.of(ELLIPSIS.split(quote, -1))),
        of(List.of(ELLIPSIS.split(ADDITION.matcher(quote).replaceAll("…"), -1))));
  }

  private static Pieces of(List<String> texts) {
    return new Pieces(
        texts.stream()
            .map(text -> FoldedWords.of(text).all())
            .filter(words -> !words.isEmpty())
            .toList());
  }

  /// How many words the pieces have together.
  int words() {
    return pieces.stream().mapToInt(List::size).sum();
  }

  /// Whether the pieces have a word that tells what a text is about. Words such as *the* and *said*
  /// stand in every text, so finding only those proves nothing.
  boolean haveSubstance() {
    return pieces.stream().flatMap(List::stream).anyMatch(Pieces::tellsSomething);
  }

  private static boolean tellsSomething(String word) {
    return !FunctionWords.has(word) && !EVERYWHERE.contains(word);
  }
}
