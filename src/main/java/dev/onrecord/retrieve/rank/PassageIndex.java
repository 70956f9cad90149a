package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Scope;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One state of a search index: what an engine must supply so that [Ranker] can rank its passages.
///
/// The engine numbers its passages. A number names the same passage as long as this object is used,
/// and of two passages that rank alike the one with the lower number comes first. One thread at a
/// time. Every method throws an [IOException] if the index cannot be read.
public interface PassageIndex {
  /// The texts that BM25 scores, each kind by itself.
  enum Unit {
    SENTENCE,
    PASSAGE
  }

  /// A text that a search found.
  ///
  /// @param text the number of a passage, or the place of a sentence
  /// @param score by BM25
  record Hit<T>(T text, double score) {}

  /// Where a sentence stands.
  ///
  /// @param passage the number of its passage
  /// @param fromEnd 1 for the passage's last sentence, 2 for the one before, and so on
  record SentencePlace(int passage, int fromEnd) {}

  /// What three searches found, each best first.
  ///
  /// @param passages by BM25 over passages
  /// @param sentences by BM25 over sentences
  /// @param nearest the numbers of the passages whose pooled vectors are nearest
  record Hits(
      List<Hit<Integer>> passages, List<Hit<SentencePlace>> sentences, List<Integer> nearest) {
    public Hits {
      passages = List.copyOf(passages);
      sentences = List.copyOf(sentences);
      nearest = List.copyOf(nearest);
    }
  }

  /// A passage's text and its article's title, which is empty where the article has none.
  record PassageText(String text, String title) {}

  /// The generation and size of the index.
  IndexState state() throws IOException;

  /// Searches sentences and passages that have any of some stems, and passages by their vector.
  ///
  /// @param vector pooled vector of the question
  /// @param limit how many hits each of the three searches returns at most
  Hits search(List<String> stems, float[] vector, Scope scope, int limit) throws IOException;

  /// How many texts of a kind the index has.
  int texts(Unit unit) throws IOException;

  /// How many texts of a kind have a stem.
  int frequency(Unit unit, String stem) throws IOException;

  /// How many passages have a stem as a name: with a capital inside a sentence.
  int nameFrequency(String stem) throws IOException;

  /// How many passages have a word piece.
  ///
  /// @param piece its number in the embedding model's vocabulary
  int pieceFrequency(int piece) throws IOException;

  /// The structure and token vectors of a passage. Asked once for each passage.
  PassagePayload payload(int passage) throws IOException;

  /// The text of a passage. Asked once for each passage that ranks high.
  PassageText text(int passage) throws IOException;

  /// Whether an article's text has all of some stems.
  boolean articleHas(String articleId, List<String> stems) throws IOException;

  /// How an article is worded; empty if it has no passage.
  Optional<ArticleWording> wording(String articleId) throws IOException;

  /// How many articles have one of the [features][ArticleWording#features].
  int articlesWith(long feature) throws IOException;

  /// The wordings of all articles that have at least one of some features.
  ///
  /// @param most a feature that more articles have is ignored
  Collection<ArticleWording> wordingsWith(List<Long> features, int most) throws IOException;
}
