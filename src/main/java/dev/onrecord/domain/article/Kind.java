package dev.onrecord.domain.article;

import java.util.Locale;

/// The kind of a span of an article.
public enum Kind {
  /// The article's own headline, also where it is repeated.
  TITLE,
  /// A headline over a part of the article.
  SUBHEADING,
  /// The place where a report was written: `MOSCOW - `.
  DATELINE,
  /// The article's own prose.
  BODY,
  /// The words under a picture.
  CAPTION,
  /// The supplier of the text or picture: an agency line, a byline.
  CREDIT,
  /// Text of the website, not of the article: menus, cookie notices, "Read more".
  FURNITURE,
  /// The headline of another story.
  RELATED_LINK;

  /// Whether a span of this kind may be cited.
  public boolean isEvidence() {
    return this == BODY || this == CAPTION;
  }

  /// The name in JSON, such as `related_link`.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
