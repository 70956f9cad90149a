package dev.onrecord.ask;

import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Filter.Published;
import dev.onrecord.domain.question.Filter.Source;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.question.QuestionReader;
import dev.onrecord.question.filter.FilterPhrases;
import dev.onrecord.question.filter.Mention;
import dev.onrecord.retrieve.ScopeStatistics;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Understands what questions say of which articles to search, by what the archive holds. It only
/// narrows what the caller asks for.
///
/// Words are no filter where nothing in the archive lies in it, where it contradicts the caller, or
/// where the question says nothing else.
public final class QuestionFilters {
  private final QuestionReader reader = new QuestionReader();
  private final ScopeStatistics statistics;
  private final Supplier<LocalDate> today;

  /// @param today the day that *last week* is counted from
  public QuestionFilters(ScopeStatistics statistics, Supplier<LocalDate> today) {
    this.statistics = statistics;
    this.today = today;
  }

  /// @param question that stands alone
  /// @param scope what the caller asks for
  FilteredQuestion of(String question, Scope scope, Filtering filtering) {
    FilteredQuestion filtered =
        switch (filtering) {
          case Filtering.Read read -> read(question, scope, today.get());
          case Filtering.Known(var filters) -> known(question, scope, filters);
        };
    return filtered.filters().isEmpty()
        ? filtered
        : filtered.telling(FilterNotices.of(filtered.filters(), leavesOut(filtered, scope)));
  }

  private FilteredQuestion read(String question, Scope scope, LocalDate day) {
    FilteredQuestion ofOutlet =
        by(
            FilteredQuestion.unfiltered(question, scope),
            FilterPhrases.outlet(question, statistics::outlets),
            mention -> new Source(mention.words(), mention.limit()));
    return by(
        ofOutlet,
        FilterPhrases.days(ofOutlet.searched(), day),
        mention -> new Published(mention.words(), mention.limit().from(), mention.limit().to()));
  }

  /// A question with one filter more, if there is one and it may be taken for one.
  private <T> FilteredQuestion by(
      FilteredQuestion before, Optional<Mention<T>> found, Function<Mention<T>, Filter> meaning) {
    return found
        .filter(mention -> !reader.read(mention.rest()).terms().isEmpty())
        .flatMap(
            mention ->
                meaning
                    .apply(mention)
                    .within(before.scope())
                    .map(filter -> before.by(filter, mention.rest())))
        .filter(after -> statistics.passages(after.scope()) > 0)
        .orElse(before);
  }

  /// What was understood before is not asked of today's archive again, nor counted from today.
  private FilteredQuestion known(String question, Scope scope, List<Filter> filters) {
    FilteredQuestion filtered = FilteredQuestion.unfiltered(question, scope);
    for (Filter filter : filters) {
      Optional<? extends Mention<?>> mention =
          switch (filter) {
            case Source source -> FilterPhrases.outlet(filtered.searched(), source::outlets);
            case Published published -> FilterPhrases.days(filtered.searched(), today.get());
          };
      if (mention.isPresent() && mention.get().words().equals(filter.words())) {
        filtered = filtered.by(filter, mention.get().rest());
      }
    }
    return filtered;
  }

  /// Whether articles without a day would be searched, were there no limit to days in the question.
  private boolean leavesOut(FilteredQuestion filtered, Scope scope) {
    if (scope.from().isPresent()
        || scope.to().isPresent()
        || filtered.filters().stream().noneMatch(Published.class::isInstance)) {
      return false;
    }
    Set<String> outlets = filtered.scope().outlets();
    Scope any = new Scope(scope.articles(), outlets, Optional.empty(), Optional.empty());
    Scope dated =
        new Scope(scope.articles(), outlets, Optional.of(LocalDate.MIN), Optional.empty());
    return statistics.passages(dated) < statistics.passages(any);
  }
}
