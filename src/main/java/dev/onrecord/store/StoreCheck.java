package dev.onrecord.store;

import dev.onrecord.domain.Finding;
import dev.onrecord.domain.Progress;
import dev.onrecord.domain.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Checks the store of a home: its file, the hash of every text, and every quote against its text.
/// It changes nothing, and reads the state of one moment.
public final class StoreCheck {
  private static final String TEXTS =
      """
      SELECT id, sha256, text, 0 AS past FROM article
      UNION ALL SELECT article_id, sha256, text, 1 FROM article_version
      """;

  private static final String QUOTES =
      """
      SELECT answer_id, n, c.article_id, quote, quote_start, quote_end,
             coalesce(a.text, v.text) AS text
      FROM answer_citation c
      LEFT JOIN article a ON a.id = c.article_id AND a.sha256 = c.sha256
      LEFT JOIN article_version v ON v.article_id = c.article_id AND v.sha256 = c.sha256
      """;

  private final Handle handle;
  private final List<Finding> findings = new ArrayList<>();
  private final Progress progress;

  private StoreCheck(Handle handle, Progress progress) {
    this.handle = handle;
    this.progress = progress;
  }

  /// Checks the file and its foreign keys with SQLite.
  public static List<Finding> file(Path home) {
    try {
      return Jdbi.create(Backup.readOnly(Database.in(home)))
          .withHandle(
              handle ->
                  List.of(
                      of(
                          "store: the file is whole",
                          handle
                              .createQuery("PRAGMA integrity_check")
                              .mapTo(String.class)
                              .filter(line -> !line.equals("ok"))
                              .list()),
                      of(
                          "store: every row refers to rows that exist",
                          handle
                              .createQuery("PRAGMA foreign_key_check")
                              .map((row, context) -> "a row of " + row.getString(1) + " does not")
                              .list())));
    } catch (JdbiException e) {
      Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
      return List.of(Finding.bad("store: the file cannot be read: " + cause.getMessage()));
    }
  }

  private static Finding of(String good, List<String> wrong) {
    return wrong.isEmpty()
        ? Finding.good(good)
        : Finding.bad("store: damaged: " + String.join("; ", wrong));
  }

  /// Checks every text and every quote.
  ///
  /// @param progress hears how many of all texts and quotes are done
  public static List<Finding> contents(Path home, Progress progress) {
    return Jdbi.create(Backup.readOnly(Database.in(home)))
        .withHandle(
            handle -> {
              handle.execute("BEGIN DEFERRED");
              try {
                return new StoreCheck(handle, progress).look();
              } finally {
                handle.execute("COMMIT");
              }
            });
  }

  private List<Finding> look() {
    int texts = count("article") + count("article_version");
    int total = texts + count("answer_citation");
    Tally articles = new Tally();
    Tally versions = new Tally();
    handle
        .createQuery(TEXTS)
        .map(
            (row, context) -> {
              Tally tally = row.getBoolean("past") ? versions : articles;
              boolean isSame =
                  Article.sha256(row.getString("text")).equals(row.getString("sha256"));
              tally.add(isSame, row.getString("id"), "its text does not match its hash");
              return articles.all() + versions.all();
            })
        .forEach(done -> progress.at(done, total));
    articles.tell("articles", "have their original text", findings);
    versions.tell("earlier versions", "have their original text", findings);
    quotes(texts, total);
    return findings;
  }

  private void quotes(int texts, int total) {
    Tally quotes = new Tally();
    int[] gone = {0};
    handle
        .createQuery(QUOTES)
        .map(
            (row, context) -> {
              String text = row.getString("text");
              String name = row.getString("answer_id") + " [" + row.getInt("n") + "]";
              if (text == null) {
                gone[0]++;
              } else {
                String quote = row.getString("quote");
                boolean stands =
                    stands(text, quote, row.getInt("quote_start"), row.getInt("quote_end"));
                quotes.add(
                    stands,
                    name,
                    "it differs from the text of %s".formatted(row.getString("article_id")));
              }
              return texts + quotes.all() + gone[0];
            })
        .forEach(done -> progress.at(done, total));
    quotes.tell("quotes", "stand word for word where they were cited from", findings);
    if (gone[0] > 0) {
      findings.add(
          Finding.good(
              "store: %,d quotes are from texts that are not stored any more".formatted(gone[0])));
    }
  }

  private static boolean stands(String text, String quote, int start, int end) {
    return 0 <= start
        && start <= end
        && end <= text.length()
        && text.substring(start, end).equals(quote);
  }

  private int count(String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one();
  }

  /// The number of good items, and the findings about bad ones.
  private static final class Tally {
    private int good;
    private final List<Finding> wrong = new ArrayList<>();

    void add(boolean isGood, String name, String otherwise) {
      if (isGood) {
        good++;
      } else {
        wrong.add(Finding.bad("store: %s: %s".formatted(name, otherwise)));
      }
    }

    int all() {
      return good + wrong.size();
    }

    void tell(String what, String so, List<Finding> findings) {
      findings.addAll(wrong);
      if (wrong.isEmpty()) {
        findings.add(Finding.good("store: all %,d %s %s".formatted(good, what, so)));
      }
    }
  }
}
