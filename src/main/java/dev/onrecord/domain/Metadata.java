package dev.onrecord.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What a source states about an article; nothing here is guessed.
///
/// @param url where it was published
/// @param language BCP 47, such as `en`
public record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language) {
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// This, with a title where it has none.
  public Metadata orTitle(Optional<String> other) {
    return new Metadata(title.or(() -> other), outlet, published, url, language);
  }
}
