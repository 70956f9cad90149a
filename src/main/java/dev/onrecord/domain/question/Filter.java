package dev.onrecord.domain.question;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A limit that the words of a question set to the articles it is asked of.
public sealed interface Filter {
  /// The words of the question.
  String words();

  /// The part of this filter that is within a scope; empty if they contradict each other.
  Optional<? extends Filter> within(Scope scope);

  /// A scope with its limit of this kind replaced by this filter.
  Scope limit(Scope scope);

  /// Only articles of these outlets: *according to the BBC*.
  ///
  /// @param outlets as the articles state them, at least one; several are names of the same outlet
  record Source(String words, Set<String> outlets) implements Filter {
    public Source {
      outlets = Set.copyOf(outlets);
      if (outlets.isEmpty()) {
        throw new IllegalArgumentException("a filter must name an outlet, got none for: " + words);
      }
    }

    @Override
    public Optional<Source> within(Scope scope) {
      Set<String> both = new HashSet<>(outlets);
      if (!scope.outlets().isEmpty()) {
        both.retainAll(scope.outlets());
      }
      return both.isEmpty() ? Optional.empty() : Optional.of(new Source(words, both));
    }

    @Override
    public Scope limit(Scope scope) {
      return new Scope(scope.articles(), outlets, scope.from(), scope.to());
    }
  }

  /// Only articles published in these days: *articles from 2009*. At least one of the days is
  /// given.
  ///
  /// @param from first day, inclusive
  /// @param to last day, inclusive
  record Published(String words, Optional<LocalDate> from, Optional<LocalDate> to)
      implements Filter {
    @Override
    public Optional<Published> within(Scope scope) {
      Optional<LocalDate> first =
          scope.from().filter(day -> from.isEmpty() || day.isAfter(from.get())).or(() -> from);
      Optional<LocalDate> last =
          scope.to().filter(day -> to.isEmpty() || day.isBefore(to.get())).or(() -> to);
      boolean contradict = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
      return contradict ? Optional.empty() : Optional.of(new Published(words, first, last));
    }

    @Override
    public Scope limit(Scope scope) {
      return new Scope(scope.articles(), scope.outlets(), from, to);
    }
  }
}
