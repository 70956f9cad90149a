package dev.onrecord.question.filter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Finds the words of a question that limit which articles are searched, where that is certain.
/// What is not stays a word of the question like any other, which costs a reader nothing: texts are
/// searched for it. A wrong filter hides the answer.
///
/// Certain are:
///
/// - An outlet, if the words around it make it the source (*according to the BBC*, *as reported by
///   Reuters*, *what does the Guardian say about it*, *said in the Guardian*, *news from AFP*, *in
///   BBC articles*), nothing goes on with its name (*the BBC's director*, *Reuters journalists*)
///   and one outlet of the archive is meant; [OutletNames] tells which names do. What only *says*
///   something may be somebody of that name (*what does Bloomberg say*), and is none, unless it can
///   be nobody: *the Guardian*, *BBC*. An outlet that something happens to, or that speaks for
///   itself (*the BBC building burned*, *what did the BBC say about its fees*), is none, nor is one
///   of several sources.
/// - Days, if the words say that articles were published then: *articles from 2009*, *news since
///   March 2012*, *yesterday's news*, *what was reported last week*. Exactly those days are meant.
/// - Days that count from today, if the question asks what happened then: *what did he say last
///   week*. It was not reported before, so the days are those from then until today; see
///   [RecentPhrases].
///
/// A year or month alone (*what did he say in 2009*, *the report published in March 2012*) is when
/// something happened, and texts look back: it is none.
public final class FilterPhrases {
  private FilterPhrases() {}

  /// The outlet that is the source; empty if none is for certain.
  ///
  /// @param outlets of the archive, asked for only if some phrase may name one
  public static Optional<Mention<Set<String>>> outlet(
      String question, Supplier<Set<String>> outlets) {
    return OutletPhrases.find(question, outlets);
  }

  /// The days of publication; empty if none are meant for certain.
  public static Optional<Mention<Days>> days(String question, LocalDate today) {
    return PublicationPhrases.find(question, today).or(() -> RecentPhrases.find(question, today));
  }
}
