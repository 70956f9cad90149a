package dev.onrecord.archive;

import dev.onrecord.domain.article.Outlet;
import dev.onrecord.domain.question.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks whether an archive has the articles and outlets that a scope names.
public final class ScopeCheck {
  /// More outlets are counted, not named.
  private static final int MOST_NAMED = 12;

  private ScopeCheck() {}

  /// Says which article of a scope the archive lacks; empty if it has all.
  public static Optional<String> lackingArticle(Archive archive, Scope scope) {
    return scope.articles().stream()
        .sorted()
        .filter(id -> archive.article(id).isEmpty())
        .findFirst()
        .map("no article has the id '%s'"::formatted);
  }

  /// Says which outlet of a scope no article states, and which outlets are stated; empty if all of
  /// the scope are.
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
        .map(outlet -> "no article states the outlet '%s'; %s".formatted(outlet, stated(names)));
  }

  private static String stated(List<String> names) {
    if (names.isEmpty()) {
      return "no article states an outlet";
    }
    return names.size() > MOST_NAMED
        ? "%,d other outlets are stated, see the page Archive".formatted(names.size())
        : names.stream().collect(Collectors.joining("', '", "stated are '", "'"));
  }
}
