package dev.onrecord.archive;

import dev.onrecord.domain.article.Outlet;
import dev.onrecord.domain.question.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether an archive has what a scope names.
public final class ScopeCheck {
  /// Of more outlets than these none is told.
  private static final int MOST_TOLD = 12;

  private ScopeCheck() {}

  /// Which article of a scope an archive lacks, in words; empty if it has all.
  public static Optional<String> lackingArticle(Archive archive, Scope scope) {
    return scope.articles().stream()
        .sorted()
        .filter(id -> archive.article(id).isEmpty())
        .findFirst()
        .map("no article has the id '%s'"::formatted);
  }

  /// Which outlet of a scope no article states, in words, and what is stated; empty if all are.
  public static Optional<String> lackingOutlet(Archive archive, Scope scope) {
    if (scope.outlets().isEmpty()) {
      return Optional.empty();
    }
    List<String> names = archive.outlets().stream().map(Outlet::name).toList();
    Set<String> known = Set.copyOf(names);
    return scope.outlets().stream()
        .sorted()
        .filter(outlet -> !known.contains(outlet))
        .findFirst()
        .map(outlet -> "no article states the outlet '%s'; %s".formatted(outlet, told(names)));
  }

  private static String told(List<String> names) {
    if (names.isEmpty()) {
      return "none states any";
    }
    return names.size() > MOST_TOLD
        ? "they state %,d others, which the page Archive lists".formatted(names.size())
        : names.stream().collect(Collectors.joining("', '", "they state '", "'"));
  }
}
