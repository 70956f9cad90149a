package dev.onrecord.domain.article;

import java.util.Locale;

/// What a stretch of an article is.
public enum Kind {
  /// The article's own headline, each time it is repeated.
  TITLE,
  /// A headline over a part of the article.
  SUBHEADING,
  /// Where a report was filed: `MOSCOW - `.
  DATELINE,
  /// The article's own prose.
  BODY,
  /// The words under a picture.
  CAPTION,
  /// Who supplied the text or picture: an agency line, a byline.
  CREDIT,
  /// What the page says to its visitor, not what the article reports.
  FURNITURE,
  /// The headline of another story.
  RELATED_LINK;

  /// Whether a stretch of this kind may be cited.
  public boolean isEvidence() {
    return this == BODY || this == CAPTION;
  }

  /// The name in JSON, such as `related_link`.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
