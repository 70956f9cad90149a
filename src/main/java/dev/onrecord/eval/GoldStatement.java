package dev.onrecord.eval;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A statement as a careful editor would tell it.
///
/// @param words the first words of the sentence, or of the part of it, that reports the speech;
///   offsets in the article's text, half-open, UTF-16
/// @param kind how the speech is reported: `direct`, `indirect`, `headline`; names a row of the
///   table and means nothing else
/// @param speakers every name that is right, the best one first; none if the article reports the
///   words and does not say whose they are
/// @param vias every outlet that is right; empty stands for no outlet
/// @param optional whether editors differ on whether this is a statement at all; it counts only
///   where it is found with a wrong speaker
record GoldStatement(
    Span words, String kind, List<String> speakers, List<Optional<String>> vias, boolean optional) {
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

  GoldStatement {
    speakers = List.copyOf(speakers);
    vias = List.copyOf(vias);
    if (vias.isEmpty()) {
      throw new IllegalArgumentException(
          "a gold statement must say which outlet is right, or none");
    }
  }

  /// Whether some of the words are in the statement.
  boolean isIn(Statement found) {
    return found.span().overlaps(words);
  }

  boolean isNamedBy(Statement found) {
    return speakers.stream().anyMatch(name -> same(name, found.speaker()));
  }

  /// Whether an outlet, or none, may be named.
  boolean allows(Optional<String> via) {
    return vias.stream()
        .anyMatch(right -> right.map(GoldStatement::plain).equals(via.map(GoldStatement::plain)));
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /// A name without its article, its case and the shape of its apostrophes.
  private static String plain(String name) {
    String lower = name.replace('’', '\'').toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(lower).replaceFirst("");
  }
}
