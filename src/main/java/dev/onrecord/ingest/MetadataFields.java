package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The named values of an article in a table or an object, such as a row of CSV.
///
/// A name counts in any case, and without what is no letter or digit: `published_at` is
/// `publishedAt`. Of the names that mean the same, the first that has a value wins.
final class MetadataFields {
  private static final List<String> TEXT =
      List.of("text", "body", "content", "articlebody", "fulltext");
  private static final List<String> TITLE = List.of("title", "headline", "name");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline", "creator");
  private static final List<String> OUTLET =
      List.of("outlet", "source", "publisher", "publication", "newspaper");
  private static final List<String> PUBLISHED =
      List.of("published", "date", "datepublished", "publishedat", "pubdate", "publicationdate");
  private static final List<String> URL = List.of("url", "link", "canonical", "canonicalurl");
  private static final List<String> LANGUAGE = List.of("language", "lang");
  private static final List<String> ID = List.of("id", "guid", "uuid", "url", "link");

  private static final Set<String> KNOWN =
      Stream.of(TEXT, TITLE, AUTHOR, OUTLET, PUBLISHED, URL, LANGUAGE, ID)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  /// @param name as the source spells it
  private record Field(String name, List<String> values) {}

  private final String kind;
  private final Map<String, Field> fields = new HashMap<>();

  /// @param kind what the source calls a field, to tell where the day is stated: `CSV column`
  MetadataFields(String kind) {
    this.kind = kind;
  }

  /// Whether a name means anything.
  static boolean isKnown(String name) {
    return KNOWN.contains(key(name));
  }

  /// Whether a name is one of a text.
  static boolean isText(String name) {
    return TEXT.contains(key(name));
  }

  /// The names that a text may have.
  static String textNames() {
    return "text, body, content, articleBody, full_text";
  }

  /// Adds values; those of the same name before stand.
  void put(String name, List<String> values) {
    List<String> present = values.stream().filter(value -> !value.isBlank()).toList();
    if (!present.isEmpty()) {
      fields.putIfAbsent(key(name), new Field(name, present));
    }
  }

  /// What tells this article from others in its document.
  Optional<String> id() {
    return first(ID).map(field -> field.values().getFirst().strip());
  }

  /// The title and the text, as paragraphs where it is markup.
  ///
  /// @throws UnreadableException if there is no text
  String text() throws UnreadableException {
    Field body =
        first(TEXT)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "it has no text: one of its fields must be " + textNames()));
    String whole = String.join("\n\n", body.values());
    String text = MarkedUp.isMarkup(whole) ? MarkedUp.paragraphs(whole) : whole;
    return ArticleText.checked(ArticleText.of(title().orElse(""), text));
  }

  /// Whether there is a text.
  boolean hasText() {
    return first(TEXT).isPresent();
  }

  Metadata metadata() {
    Metadata stated =
        Metadata.NONE
            .withTitle(title())
            .withAuthor(joined(AUTHOR).map(names -> BY.matcher(names).replaceFirst("")))
            .withOutlet(joined(OUTLET))
            .withUrl(joined(URL).filter(url -> WEB_ADDRESS.matcher(url).matches()))
            .withLanguage(
                joined(LANGUAGE)
                    .map(tag -> tag.replace('_', '-'))
                    .filter(tag -> LANGUAGE_TAG.matcher(tag).matches()));
    Optional<Field> published = first(PUBLISHED);
    Optional<LocalDate> day = published.flatMap(field -> StatedDays.of(field.values().getFirst()));
    return published.isPresent() && day.isPresent()
        ? stated.withPublished(day.get(), kind + " " + published.get().name())
        : stated;
  }

  /// The title on one line, its character references read where the text is markup.
  private Optional<String> title() {
    return joined(TITLE)
        .map(title -> isMarkup() ? MarkedUp.line(title) : title)
        .filter(title -> !title.isEmpty());
  }

  private boolean isMarkup() {
    return first(TEXT).filter(body -> MarkedUp.isMarkup(body.values().getFirst())).isPresent();
  }

  private Optional<String> joined(List<String> names) {
    return first(names)
        .map(
            field ->
                field.values().stream()
                    .map(value -> value.strip().replaceAll("\\s+", " "))
                    .collect(Collectors.joining(", ")));
  }

  private Optional<Field> first(List<String> names) {
    return names.stream().map(fields::get).filter(field -> field != null).findFirst();
  }

  private static String key(String name) {
    return NO_LETTER_OR_DIGIT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
