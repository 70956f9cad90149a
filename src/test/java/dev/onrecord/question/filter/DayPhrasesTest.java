package dev.onrecord.question.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayPhrasesTest {
  /// A Wednesday.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what do articles from 2009 say about the shield? | 2009-01-01 | 2009-12-31 | what is said"
            + " about the shield?",
        "what did Gates say in articles from 2009? | 2009-01-01 | 2009-12-31 | what did Gates say?",
        "In articles of March 2012, what did Gates say? | 2012-03-01 | 2012-03-31 | what did Gates"
            + " say?",
        "which articles published in March 2012 mention Gates | 2012-03-01 | 2012-03-31 | which"
            + " articles mention Gates",
        "any news of 3 May 2012 about Iran? | 2012-05-03 | 2012-05-03 | what is said about Iran?",
        "any news of May 3rd, 2012 about Iran? | 2012-05-03 | 2012-05-03 | what is said about"
            + " Iran?",
        "any news on 2012-05-03 about Iran? | 2012-05-03 | 2012-05-03 | what is said about Iran?",
        "is there news since 2010 about Iran | 2010-01-01 | | what is said about Iran",
        "is there news after Feb 2012 about Iran | 2012-03-01 | | what is said about Iran",
        "articles from 29 February 2012 about angels | 2012-02-29 | 2012-02-29 | what is said about"
            + " angels",
        "news since 2010 about the harbour | 2010-01-01 | | what is said about the harbour",
        "who won in articles before March 2012 | | 2012-02-29 | who won",
        "who won in news articles until 3 May 2012? | | 2012-05-03 | who won?",
        "who won in articles from 2009 to 2011? | 2009-01-01 | 2011-12-31 | who won?",
        "who won in articles published between March 2009 and May 2009 | 2009-03-01 | 2009-05-31"
            + " | who won",
        "who won according to the news from the 1990s? | 1990-01-01 | 1999-12-31 | who won?",
        "who won according to yesterday's news? | 2026-11-24 | 2026-11-24 | who won?",
        "what do last week's papers say about Iran? | 2026-11-16 | 2026-11-22 | what is said about"
            + " Iran?",
        "what was reported last week about Iran? | 2026-11-16 | 2026-11-22 | what was reported"
            + " about Iran?",
        "what has been published in March 2012 about Iran? | 2012-03-01 | 2012-03-31 | what has"
            + " been published about Iran?",
        "what did Gates say, published in March 2012? | 2012-03-01 | 2012-03-31 | what did Gates"
            + " say?",
        "who won in articles from the last three days? | 2026-11-22 | 2026-11-25 | who won?",
        "what happened in Kyiv in the news from last month? | 2026-10-01 | 2026-10-31 | what"
            + " happened in Kyiv?",
      })
  void aPhraseOfPublicationMeansItsDays(String question, String from, String to, String rest) {
    isFound(question, from, to, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Gates say last week? | 2026-11-16 | what did Gates say?",
        "what did Gates say about Iran last week? | 2026-11-16 | what did Gates say about Iran?",
        "Last week, what did Gates say? | 2026-11-16 | what did Gates say?",
        "what happened last week in Kyiv? | 2026-11-16 | what happened in Kyiv?",
        "what happened yesterday | 2026-11-24 | what happened",
        "who was arrested today? | 2026-11-25 | who was arrested?",
        "what has Gates said this month? | 2026-11-01 | what has Gates said?",
        "who won the election last month? | 2026-10-01 | who won the election?",
        "how many people died last year? | 2025-01-01 | how many people died?",
        "what happened in the last 3 days? | 2026-11-22 | what happened?",
        "what happened in the past week? | 2026-11-18 | what happened?",
        "what did Gates say about Iran in last week? | 2026-11-16 | what did Gates say about Iran?",
        "what did the armed forces do last week? | 2026-11-16 | what did the armed forces do?",
        "what did he say yesterday about the men arrested? | 2026-11-24 | what did he say about the"
            + " men arrested?",
        "which Russian company bought the bank last week? | 2026-11-16 | which Russian company"
            + " bought the bank?",
        "why were the man and the woman arrested today? | 2026-11-25 | why were the man and the"
            + " woman arrested?",
        "where was the man arrested last week? | 2026-11-16 | where was the man arrested?",
        "has the government resigned this month? | 2026-11-01 | has the government resigned?",
        "in which city did the ship sink yesterday? | 2026-11-24 | in which city did the ship"
            + " sink?",
        "pls tell me who resigned last week | 2026-11-16 | pls tell me who resigned",
      })
  void whatHappenedSinceIsReportedSince(String question, String from, String rest) {
    isFound(question, from, TODAY.toString(), rest);
  }

  private static void isFound(String question, String from, String to, String rest) {
    assertThat(FilterPhrases.days(question, TODAY))
        .hasValueSatisfying(
            mention -> {
              assertThat(mention.limit()).isEqualTo(new Days(day(from), day(to)));
              assertThat(mention.rest()).isEqualTo(rest);
              assertThat(question).contains(mention.words());
            });
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Gates say in 2009?",
        "who said in 2009 that the shield works?",
        "what happened on 3 May 2012?",
        "what happened since 2010?",
        "what happened in March?",
        "who has led Romania since 2010?",
        "what did the report published in March 2012 say?",
        "which book was published in March 2012?",
        "how many cases were reported in 2009?",
        "what was published in 1859 by Darwin?",
        "what did Einstein's articles from 1905 say?",
        "what did UN reports from 2009 say?",
        "what stories from 1945 did veterans tell?",
        "how did people react to the news of 3 May 2012?",
        "what did articles from 2009 elections say?",
        "what do articles from 2009 and 2012 say about Iran?",
        "what did articles from 31 February 2012 say about Iran?",
        "what did articles from 2012 to 2009 say about Iran?",
        "what do articles from early 2009 say about Iran?",
        "what do articles from 03/05/2012 say about Iran?",
        "what do articles from March say about Iran?",
        "which articles of the constitution protect speech?",
        "what happened last week in the war of 1812?",
        "what happened last week in the 19th century?",
        "what happened last week two centuries ago?",
        "who is in Berlin this week?",
        "what is planned this month?",
        "what will open this year?",
        "who leads Romania today?",
        "how many people live in Kyiv today?",
        "whose wall has fragments that are visible even today?",
        "which bank has most money this year?",
        "who was the president last year?",
        "who is the man who was arrested last week?",
        "what did Gates say that Putin did last week?",
        "who founded the company sold last week?",
        "the company was sold last week who founded it",
        "The company was sold last week. Who founded it?",
        "who praised the deal struck last week?",
        "which party sits in the parliament founded last year?",
        "who leads the party founded last year?",
        "who was the man arrested last week?",
        "what did the man arrested yesterday in Kyiv do?",
        "why did the minister appointed last month, Smith, resign?",
        "the man arrested yesterday, what did he say?",
        "what is the law passed last month about?",
        "what did Gates say happened last week?",
        "where was the man arrested last week in Kyiv held?",
        "name the minister who resigned last week",
        "tell me about the company sold last week",
        "the company sold last week",
        "what aren't the tribes last week?",
        "what did Gates say about last week's summit?",
        "what has changed since last week?",
        "what did he say about yesterday?",
        "what did the Today programme say?",
        "who wrote Yesterday?",
        "who wrote This Week?",
        "what did USA Today say?",
        "what happened before last week?",
        "what happened last week and yesterday?",
        "what did he call last week a success for?",
        "WHAT DID GATES SAY LAST WEEK?",
        "what did Gates say last?",
        "",
        "last week",
      })
  void anythingElseIsWhenItHappened(String question) {
    assertThat(FilterPhrases.days(question, TODAY)).isEmpty();
  }
}
