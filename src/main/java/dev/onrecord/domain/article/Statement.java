package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.Optional;

/// Reported speech: a span of an article and its speaker.
///
/// @param span the sentence, or the part of it, that reports the words; offsets in the article's
///   text, half-open, UTF-16
/// @param quoted the words given directly, without their quotation marks, in order, each inside
///   `span`; empty for indirect speech
/// @param speaker the fullest name in the article, without role: `Nikolai Makarov`; of an unnamed
///   speaker the noun: `the committee`
/// @param role the title or office before the name: `General`
/// @param via the outlet through which the words are reported: `BBC News`
public record Statement(
    Span span, List<Span> quoted, String speaker, Optional<String> role, Optional<String> via) {
  public Statement {
    quoted = List.copyOf(quoted);
    if (speaker.isBlank()) {
      throw new IllegalArgumentException("a statement must name its speaker");
    }
    for (Span words : quoted) {
      if (!span.contains(words)) {
        throw new IllegalArgumentException("quoted words " + words + " must be inside " + span);
      }
    }
  }

  /// The speaker as an answer introduces them: `General Nikolai Makarov`.
  public String introduction() {
    return role.map(r -> r + " " + speaker).orElse(speaker);
  }

  /// The last word of the speaker's name, which articles mostly use alone.
  public String lastName() {
    return speaker.substring(speaker.lastIndexOf(' ') + 1);
  }

  /// The directly quoted words that are inside a sentence.
  public List<Span> quotedIn(Span sentence) {
    return quoted.stream().filter(sentence::contains).toList();
  }
}
