package dev.onrecord.domain.article;

import java.time.LocalDate;
import java.util.Optional;

/// The facts that a source states about an article; none of them is guessed.
///
/// @param author the byline, without "by"
/// @param published day of publication, in the time zone of the source
/// @param publishedBy the place where the source states that day: `JSON-LD datePublished`
/// @param url where it was published
/// @param language BCP 47, such as `en`
public record Metadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> publishedBy,
    Optional<String> url,
    Optional<String> language) {
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// This metadata; if it has no title, with another one.
  public Metadata orTitle(Optional<String> other) {
    return withTitle(title.or(() -> other));
  }

  /// This metadata, completed by another. The day and `publishedBy` come from the same one.
  public Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        author.or(other::author),
        outlet.or(other::outlet),
        published.or(other::published),
        published.isPresent() ? publishedBy : other.publishedBy,
        url.or(other::url),
        language.or(other::language));
  }

  public Metadata withTitle(Optional<String> value) {
    return new Metadata(value, author, outlet, published, publishedBy, url, language);
  }

  public Metadata withAuthor(Optional<String> value) {
    return new Metadata(title, value, outlet, published, publishedBy, url, language);
  }

  public Metadata withOutlet(Optional<String> value) {
    return new Metadata(title, author, value, published, publishedBy, url, language);
  }

  /// This metadata with another day of publication.
  ///
  /// @param by the place where the source states it
  public Metadata withPublished(LocalDate day, String by) {
    return new Metadata(title, author, outlet, Optional.of(day), Optional.of(by), url, language);
  }

  public Metadata withUrl(Optional<String> value) {
    return new Metadata(title, author, outlet, published, publishedBy, value, language);
  }

  public Metadata withLanguage(Optional<String> value) {
    return new Metadata(title, author, outlet, published, publishedBy, url, value);
  }

  /// Whether a text is an `http` or `https` URL.
  public static boolean isWebAddress(String text) {
    return text.regionMatches(true, 0, "https://", 0, 8)
        || text.regionMatches(true, 0, "http://", 0, 7);
  }
}
