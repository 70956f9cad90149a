package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.Optional;

/// Reported speech: a stretch of an article and who said it.
///
/// @param span the sentence, or the part of it, that reports the words; offsets in the article's
///   text, half-open, UTF-16
/// @param quoted the words given directly, without their quotation marks, in order, each inside
///   `span`; empty for indirect speech
/// @param speaker the fullest name that the article gives, without role: `Nikolai Makarov`; or what
///   the article calls an unnamed speaker: `the committee`
/// @param role what stands before the name where the article gives one: `General`
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

  /// The last word of the speaker's name, by which they are mostly called.
  public String lastName() {
    return speaker.substring(speaker.lastIndexOf(' ') + 1);
  }

  /// Those of the words given directly that are inside a sentence.
  public List<Span> quotedIn(Span sentence) {
    return quoted.stream().filter(sentence::contains).toList();
  }
}
