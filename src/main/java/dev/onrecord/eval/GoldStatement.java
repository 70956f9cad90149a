package dev.onrecord.eval;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A statement in an article and its speaker, marked by hand.
///
/// @param words the first words of the sentence, or of the part of it, that reports the speech;
///   offsets in the article's text, half-open, UTF-16
/// @param kind how the speech is reported: `direct`, `indirect`, `headline`; only names a row of
///   the table
/// @param speakers all right names, the best one first; none if the article does not say who said
///   the words
/// @param vias all right outlets; an empty one means no outlet
/// @param optional whether editors disagree if this is a statement at all; then it counts only if
///   it is found with a wrong speaker
record GoldStatement(
    Span words, String kind, List<String> speakers, List<Optional<String>> vias, boolean optional) {
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

  GoldStatement {
    speakers = List.copyOf(speakers);
    vias = List.copyOf(vias);
    if (vias.isEmpty()) {
      throw new IllegalArgumentException(
          "a gold statement must have at least one right outlet, or an empty one for none");
    }
  }

  /// Whether a found statement contains some of the words.
  boolean isIn(Statement found) {
    return found.span().overlaps(words);
  }

  /// Whether a found statement names a right speaker.
  boolean isNamedBy(Statement found) {
    return speakers.stream().anyMatch(name -> same(name, found.speaker()));
  }

  /// Whether an outlet, or none, is right.
  boolean allows(Optional<String> via) {
    return vias.stream()
        .anyMatch(right -> right.map(GoldStatement::plain).equals(via.map(GoldStatement::plain)));
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /// A name in lower case, without *the* or *a*, with straight apostrophes.
  private static String plain(String name) {
    String lower = name.replace('’', '\'').toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(lower).replaceFirst("");
  }
}
