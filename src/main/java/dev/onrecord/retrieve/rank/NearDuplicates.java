package dev.onrecord.retrieve.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The near-duplicates among the articles of an index, each looked up once.
public final class NearDuplicates {
  /// Articles that may share a feature. More share it only if it belongs to their site, such as a
  /// sentence about cookies, and then it does not help to find near-duplicates.
  private static final int MOST_SHARING = 1_000;

  /// Features of one article that are looked up. A longer article has enough of them in these.
  private static final int MOST_FEATURES = 256;

  private final PassageIndex index;
  private final Map<String, Optional<ArticleWording>> wordings = new HashMap<>();
  private final Map<String, Map<String, ArticleWording>> near = new HashMap<>();

  public NearDuplicates(PassageIndex index) {
    this.index = index;
  }

  /// Whether more than one article may have a sentence.
  ///
  /// @param key of the sentence
  boolean isShared(long key) throws IOException {
    return key != 0 && index.articlesWith(key) > 1;
  }

  /// How an article is worded; empty if it has no passage.
  Optional<ArticleWording> wording(String articleId) throws IOException {
    Optional<ArticleWording> known = wordings.get(articleId);
    if (known == null) {
      known = index.wording(articleId);
      wordings.put(articleId, known);
    }
    return known;
  }

  /// Whether two articles are near-duplicates.
  boolean areNear(String one, String other) throws IOException {
    Optional<ArticleWording> wording = wording(one);
    return wording.isPresent()
        && wording(other).filter(another -> another.isNear(wording.get())).isPresent();
  }

  /// The near-duplicates of an article without itself, by article id.
  public Map<String, ArticleWording> of(String articleId) throws IOException {
    Map<String, ArticleWording> known = near.get(articleId);
    if (known == null) {
      known = new TreeMap<>();
      Optional<ArticleWording> own = wording(articleId);
      if (own.isPresent()) {
        List<Long> features =
            own.get().features().reversed().stream().limit(MOST_FEATURES).toList();
        for (ArticleWording other : index.wordingsWith(features, MOST_SHARING)) {
          if (!other.articleId().equals(articleId) && other.isNear(own.get())) {
            known.put(other.articleId(), other);
          }
        }
      }
      near.put(articleId, known);
    }
    return known;
  }
}
