package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.ArchiveChange;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticlePage;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Outlet;
import dev.onrecord.domain.article.StoredArticle;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the store is told, it keeps.
final class ArticleStoreTest {
  private static final Metadata STATED =
      Metadata.NONE
          .withTitle(Optional.of("Snow’s “title”"))
          .withOutlet(Optional.of("Radio Oslo"))
          .withPublished(LocalDate.of(2020, 1, 2), "stated")
          .withUrl(Optional.of("https://example.org/snow?a=1&b=2"))
          .withLanguage(Optional.of("en"));

  private final Path file;
  private final Database database;
  private final ArticleStore store;

  ArticleStoreTest(@TempDir Path folder) {
    file = folder.resolve("new").resolve("onrecord.db");
    database = Database.open(file);
    store = new ArticleStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNewStoreIsEmpty() {
    assertThat(store.contents()).isEmpty();
    assertThat(store.generation()).isZero();
    assertThat(store.article("snow")).isEmpty();
    assertThat(store.source("snow")).isEmpty();
    assertThat(store.articleFrom("snow.txt")).isEmpty();
    assertThat(store.outlets()).isEmpty();
    assertThat(store.page(filter(""), 1)).isEqualTo(new ArticlePage(List.of(), 1, 0));
  }

  @Test
  void anArticleIsKeptAsItIs() {
    String text = "\uFEFFSnow 🌨️\r\n\u00A0“fell”; DROP TABLE article; --\t";
    StoredArticle stored = stored("snow", STATED, text);
    save(store, List.of(stored));
    assertThat(store.article("snow")).contains(stored.article());
    assertThat(store.articlesWithText(Article.sha256(text))).contains(stored.article());
    assertThat(store.articleFrom("snow.txt")).contains(stored.article());
  }

  @Test
  void theBytesAreKeptAsReceived() {
    byte[] bytes = {(byte) 0xFF, 0, 'a', 0x1A, (byte) 0xC0};
    Submission received = new Submission(bytes, "text/plain", "b.txt", Metadata.NONE);
    save(store, List.of(new StoredArticle(article("b", STATED, "a"), received)));
    Submission source = store.source("b").orElseThrow();
    assertThat(source.bytes()).isEqualTo(bytes);
    assertThat(source.mediaType()).isEqualTo("text/plain");
    assertThat(source.origin()).isEqualTo("b.txt");
  }

  @Test
  void anArticleReplacesTheOneWithItsId() {
    save(store, List.of(stored("snow", STATED, "Snow fell.")));
    save(store, List.of(stored("snow", Metadata.NONE, "Snow melted.")));
    assertThat(store.contents()).containsOnlyKeys("snow");
    assertThat(store.article("snow")).contains(article("snow", Metadata.NONE, "Snow melted."));
    assertThat(store.articlesWithText(Article.sha256("Snow fell."))).isEmpty();
  }

  @Test
  void everySaveIsAGeneration() {
    assertThat(save(store, List.of(plain("a"), plain("b")))).isEqualTo(1);
    assertThat(save(store, List.of(plain("a")))).isEqualTo(2);
    assertThat(store.generation()).isEqualTo(2);
  }

  @Test
  void twoArticlesMayHaveTheSameText() {
    StoredArticle copy = stored("c", Metadata.NONE, "Text of a.");
    save(store, List.of(plain("a"), copy));
    assertThat(store.articlesWithText(Article.sha256("Text of a.")))
        .extracting(Article::id)
        .containsExactly("a", "c");
  }

  @Test
  void contentsTellWhenEachArticleLastChanged() {
    save(store, List.of(plain("a"), plain("b")));
    save(store, List.of(stored("b", STATED, "Another text.")));
    assertThat(store.contents()).isEqualTo(Map.of("a", 1L, "b", 2L));
  }

  @Test
  void reopeningKeepsAll() {
    StoredArticle stored = stored("snow", STATED, "Snow fell.");
    save(store, List.of(stored));
    try (Database opened = Database.open(file)) {
      ArticleStore again = new ArticleStore(opened);
      assertThat(again.article("snow")).contains(stored.article());
      assertThat(again.generation()).isEqualTo(1);
      save(again, List.of(plain("b")));
    }
    assertThat(store.contents()).containsOnlyKeys("snow", "b");
    assertThat(store.generation()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "100%, percent",
    "%, percent",
    "_, under",
    "snake_case, under",
    "O'Brien, quote",
    "'''', quote",
    "?, question",
    "\\, back",
    ":word0, colon",
    "[a-z]*, pattern",
    "zürich, umlaut",
    "ZÜRICH, umlaut",
    "москва, cyrillic",
    "МОСКВА, cyrillic",
  })
  void aQueryIsPlainTextInAnyCase(String query, String id) {
    save(
        store,
        List.of(
            stored("percent", Metadata.NONE, "Prices rose 100% again"),
            stored("under", Metadata.NONE, "A Snake_Case name"),
            stored("quote", Metadata.NONE, "Said O'Brien"),
            stored("question", Metadata.NONE, "What now?"),
            stored("back", Metadata.NONE, "C:\\news"),
            stored("colon", Metadata.NONE, "A :word0 of SQL"),
            stored("pattern", Metadata.NONE, "A [A-Z]* of code"),
            stored("umlaut", Metadata.NONE, "Snow in Zürich"),
            stored("cyrillic", Metadata.NONE, "Снег, Москва")));
    assertThat(ids(filter(query))).containsExactly(id);
  }

  @Test
  void allWordsOfAQueryMustBeThere() {
    save(store, List.of(stored("a", STATED, "Rain fell"), stored("b", Metadata.NONE, "Rain")));
    assertThat(ids(filter(" rain\tTITLE "))).containsExactly("a");
    assertThat(ids(filter("rain"))).containsExactly("a", "b");
    assertThat(ids(filter("  "))).containsExactly("a", "b");
    assertThat(ids(filter("rain hail"))).isEmpty();
  }

  @Test
  void outletAndDaysLimitAPage() {
    save(store, List.of(stored("a", STATED, "Rain"), plain("b")));
    LocalDate day = LocalDate.of(2020, 1, 2);
    Optional<LocalDate> open = Optional.empty();
    assertThat(ids(filter(Optional.of("Radio Oslo"), open, open))).containsExactly("a");
    assertThat(ids(filter(Optional.of("radio oslo"), open, open))).isEmpty();
    assertThat(ids(filter(Optional.empty(), Optional.of(day), Optional.of(day))))
        .containsExactly("a");
    assertThat(ids(filter(Optional.empty(), Optional.of(day.plusDays(1)), open))).isEmpty();
    assertThat(ids(filter(Optional.empty(), open, Optional.of(day.minusDays(1))))).isEmpty();
  }

  @Test
  void theNewestArticlesComeFirstAndThoseWithoutADateLast() {
    save(
        store,
        List.of(
            plain("a"),
            published("b", "2020-01-02"),
            published("c", "2021-12-31"),
            published("d", "2020-01-02"),
            plain("e"),
            published("f", "1999-12-31")));
    assertThat(ids(filter(""))).containsExactly("c", "b", "d", "f", "a", "e");
  }

  private static StoredArticle published(String id, String day) {
    return stored(id, stated(Optional.empty(), Optional.of(LocalDate.parse(day))), "Text " + id);
  }

  private static Metadata stated(Optional<String> outlet, Optional<LocalDate> published) {
    Metadata stated = Metadata.NONE.withOutlet(outlet);
    return published.map(day -> stated.withPublished(day, "stated")).orElse(stated);
  }

  @Test
  void outletsAreCountedByName() {
    save(
        store,
        List.of(
            of("a", "NRK"),
            of("b", "die Zeit"),
            of("c", "Ärzteblatt"),
            of("d", "NRK"),
            plain("e")));
    assertThat(store.outlets())
        .containsExactly(
            new Outlet("die Zeit", 1), new Outlet("NRK", 2), new Outlet("Ärzteblatt", 1));
  }

  private static StoredArticle of(String id, String outlet) {
    return stored(id, stated(Optional.of(outlet), Optional.empty()), "Text " + id);
  }

  @Test
  void aLongListHasPages() {
    save(store, IntStream.range(0, 101).mapToObj(i -> plain("article-%03d".formatted(i))).toList());
    ArticlePage last = store.page(filter(""), 3);
    assertThat(last.total()).isEqualTo(101);
    assertThat(last.pages()).isEqualTo(3);
    assertThat(last.articles()).extracting(Article::id).containsExactly("article-100");
    assertThat(store.page(filter(""), 1).articles()).hasSize(50);
    assertThat(store.page(filter(""), 4).articles()).isEmpty();
    assertThat(store.page(filter(""), Integer.MAX_VALUE).articles()).isEmpty();
  }

  private List<String> ids(ArticleFilter filter) {
    return store.page(filter, 1).articles().stream().map(Article::id).toList();
  }

  private static ArticleFilter filter(String query) {
    return new ArticleFilter(
        Optional.of(query).filter(q -> !q.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ArticleFilter filter(
      Optional<String> outlet, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new ArticleFilter(Optional.empty(), outlet, from, to);
  }

  private static StoredArticle plain(String id) {
    return stored(id, Metadata.NONE, "Text of " + id + ".");
  }

  private static StoredArticle stored(String id, Metadata metadata, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new StoredArticle(
        article(id, metadata, text), new Submission(bytes, "text/plain", id + ".txt", metadata));
  }

  private static Article article(String id, Metadata metadata, String text) {
    return new Article(id, metadata, text, Article.sha256(text));
  }

  private static long save(ArticleStore store, List<StoredArticle> articles) {
    return store.apply(new ArchiveChange(List.of(), articles, Map.of(), List.of()));
  }
}
