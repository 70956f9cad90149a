package dev.onrecord.view;

import dev.onrecord.domain.answer.Reprint;
import java.util.Optional;

/// An article with nearly the same text as a cited one, and the place of the cited sentence in it.
///
/// @param start offset in that article's text, in UTF-16 code units
/// @param end exclusive
public record ReprintView(
    String articleId,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    int start,
    int end,
    @OwnAddress String url) {
  static ReprintView of(Reprint reprint) {
    return new ReprintView(
        reprint.articleId(),
        reprint.title(),
        reprint.outlet(),
        reprint.published().map(Object::toString),
        reprint.span().start(),
        reprint.span().end(),
        reprint.url());
  }

  /// The outlet, or the title if no outlet is stated.
  public String name() {
    return outlet.orElse(title);
  }
}
