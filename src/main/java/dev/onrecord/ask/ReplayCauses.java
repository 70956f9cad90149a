package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.settings.ModelUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Lists the changes since a saved answer that may have changed the answer: of the archive, the
/// settings, the program and the language model.
final class ReplayCauses {
  private final List<String> found = new ArrayList<>();
  private final SavedAnswer then;
  private final Function<String, Optional<Article>> articles;

  private ReplayCauses(SavedAnswer then, Function<String, Optional<Article>> articles) {
    this.then = then;
    this.articles = articles;
  }

  /// One sentence for each change.
  ///
  /// @param whole whether all turns before the answer are still there
  static List<String> of(
      SavedAnswer then,
      SavedAnswer now,
      boolean whole,
      Function<String, Optional<Article>> articles) {
    ReplayCauses causes = new ReplayCauses(then, articles);
    causes.archive(now.index());
    causes.cited();
    causes.limits();
    if (!whole) {
      causes.found.add("What was asked before it in its conversation is deleted.");
    }
    causes.change(
        "caution", then.settings().caution().toString(), now.settings().caution().toString());
    causes.change("cross-encoder", reranker(then), reranker(now));
    causes.change("program", then.settings().version(), now.settings().version());
    causes.model(now.model());
    return causes.found;
  }

  private static String reranker(SavedAnswer answer) {
    return answer.settings().reranker().map("%.8s"::formatted).orElse("none");
  }

  private void archive(IndexState now) {
    IndexState before = then.index();
    change("archive", "generation " + before.generation(), "generation " + now.generation());
    if (before.articles() != now.articles()) {
      found.add("It had %s, and has %s now.".formatted(count(before), count(now)));
    }
  }

  private static String count(IndexState state) {
    return state.articles() == 1 ? "1 article" : "%,d articles".formatted(state.articles());
  }

  private void cited() {
    Map<String, Citation> byArticle = new LinkedHashMap<>();
    then.outcome()
        .quoted()
        .forEach(citation -> byArticle.putIfAbsent(citation.articleId(), citation));
    byArticle.forEach(
        (id, citation) -> {
          Optional<Article> article = articles.apply(id);
          if (article.isEmpty()) {
            found.add("The article \"%s\" (%s) is gone.".formatted(citation.title(), id));
          } else if (!article.get().sha256().equals(citation.sha256())) {
            found.add("The article \"%s\" (%s) has another text.".formatted(citation.title(), id));
          }
        });
  }

  private void limits() {
    for (String id : new TreeSet<>(then.scope().articles())) {
      if (articles.apply(id).isEmpty()) {
        found.add("The article %s, one of those asked, is gone.".formatted(id));
      }
    }
  }

  private void change(String what, String from, String to) {
    if (!from.equals(to)) {
      found.add("The %s went from %s to %s.".formatted(what, from, to));
    }
  }

  private void model(Optional<ModelUse> now) {
    if (!then.model().equals(now)) {
      found.add("It was written by %s, and is by %s now.".formatted(name(then.model()), name(now)));
    } else if (now.isPresent()) {
      found.add("A language model wrote it, and models need not repeat themselves.");
    }
  }

  private static String name(Optional<ModelUse> model) {
    return model
        .map(
            use ->
                "%s of %s with the prompts %.8s"
                    .formatted(use.model(), use.provider(), use.prompts()))
        .orElse("no language model");
  }
}
