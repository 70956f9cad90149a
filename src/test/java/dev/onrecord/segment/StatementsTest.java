package dev.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          000 | reportedly warned Thursday    | Nikolai Makarov          | General                     |
          000 | made the remark               | another Russian official |                             | BBC News
          000 | Washington says               | Washington               |                             |
          000 | Moscow says                   | Moscow                   |                             |
          000 | "A decision                   | Nikolai Makarov          | General                     | BBC News
          000 | He said Russia would          | Nikolai Makarov          | General                     | Russia Today
          000 | "The deployment               | Nikolai Makarov          | General                     |
          000 | However, Russian              | Anatoly Serdyukov        | Russian Defense Minister    | BBC News
          000 | The United States says        | United States            |                             |
          000 | Secretary-General Anders      | Anders Fogh Rasmussen    | Secretary-General           |
          000 | Rasmussen said a deal         | Anders Fogh Rasmussen    | Secretary-General           |
          000 | "We will continue             | Anders Fogh Rasmussen    | Secretary-General           |
          000 | At the conference             | Nikolai Makarov          | General                     |
          001 | time is running out           | Sergey Lavrov            | Russia's foreign minister   |
          001 | reaffirmed                    | Sergey Lavrov            | Russia's foreign minister   |
          001 | The U.S. says                 | U.S.                     |                             |
          001 | "Like any responsible         | Sergey Lavrov            | Russia's foreign minister   |
          001 | "Our response                 | Sergey Lavrov            | Russia's foreign minister   |
          001 | Russia has insisted           | Russia                   |                             |
          001 | In a televised address        | Dmitry Medvedev          | President                   |
          001 | He urged the U.S.             | Dmitry Medvedev          | President                   |
          001 | But he added                  | Sergey Lavrov            | Russia's foreign minister   |
          001 | "I hope that                  | Sergey Lavrov            | Russia's foreign minister   |
          001 | "We must be heard             | Sergey Lavrov            | Russia's foreign minister   |
          002 | The Foreign Ministry          | Foreign Ministry         |                             |
          002 | U.S. Defense Secretary        | Robert Gates             | U.S. Defense Secretary      |
          002 | But Foreign Ministry          | Andrei Nesterenko        | Foreign Ministry spokesman  |
          002 | "Only a rejection             | Andrei Nesterenko        | Foreign Ministry spokesman  |
          002 | U.S. officials have           | U.S. officials           |                             |
          002 | Gates went further            | Robert Gates             | U.S. Defense Secretary      |
          002 | "And we've made               | Robert Gates             | U.S. Defense Secretary      |
          002 | British lawmakers             | British lawmakers        |                             |
          002 | "We are not convinced         | a report by the Parliament's Foreign Affairs Committee | |
          002 | "We conclude                  | the report               |                             |
          002 | It did not elaborate          | Moscow                   |                             |
          002 | the committee said            | the committee            |                             |
          003 | Vladimir Putin has said       | Vladimir Putin           | *                           |
          003 | The Russian president         | Vladimir Putin           | Russian president           |
          003 | Mr Putin said                 | Vladimir Putin           | Russian president           |
          003 | Without offering              | Vladimir Putin           | Russian president           |
          003 | "Now that                     | Vladimir Putin           | Russian president           | AFP
          003 | Russia "will do               | Vladimir Putin           | Russian president           |
          003 | In 2009, the Obama            | the Obama administration |                             |
          003 | CBS reported                  | Klaus Iohannis           | Romania's President         | CBS
          004 | Czech foreign minister        | Karel Schwarzenberg      | Czech Foreign Minister      |
          004 | After NATO talks              | Yury Baluyevsky          | General                     |
          004 | He told reporters             | Yury Baluyevsky          | General                     |
          004 | Iran "cannot be               | Yury Baluyevsky          | General                     |
          004 | "What is being                | Yury Baluyevsky          | General                     |
          004 | said, however                 | Yury Baluyevsky          | General                     |
          004 | "Today 10                     | Yury Baluyevsky          | General                     |
          004 | Who can give                  | Yury Baluyevsky          | General                     |
          004 | "Nobody tells                 | Yury Baluyevsky          | General                     |
          004 | "They're sending              | Karel Schwarzenberg      | Czech Foreign Minister      |
          004 | "I would not talk             | Karel Schwarzenberg      | Czech Foreign Minister      |
          004 | "There are Russian            | Karel Schwarzenberg      | Czech Foreign Minister      |
          004 | It's always a question        | Karel Schwarzenberg      | Czech Foreign Minister      |
          004 | also warned                   | Yury Baluyevsky          | General                     |
          004 | He blamed                     | Yury Baluyevsky          | General                     |
          """)
  void theSeedsSayWhoSpeaks(String seed, String words, String speaker, String role, String via) {
    String text = Seeds.text(seed);
    Statement statement = statement(text, words);
    assertThat(statement.speaker()).isEqualTo(speaker);
    if (!"*".equals(role)) {
      assertThat(statement.role().orElse(null)).isEqualTo(role);
    }
    assertThat(statement.via().orElse(null)).isEqualTo(via);
  }

  @ParameterizedTest
  @CsvSource({
    "000, 13", "001, 13", "002, 15", "003, 9", "004, 17",
  })
  void theSeedsHaveThisManyStatementsBesideTheirHeadlines(String seed, int count) {
    Segmentation segmentation = new Segmenter().segment(Seeds.text(seed));
    assertThat(segmentation.statements())
        .filteredOn(
            s -> segmentation.passages().stream().anyMatch(p -> p.span().contains(s.span())))
        .hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "000, Russia threatens,    Russia",
    "001, Russia: Clock,       Russia",
    "003, Russia Warns,        Russia",
  })
  void aHeadlineSaysWhoSpeaksOnce(String seed, String words, String speaker) {
    String text = Seeds.text(seed);
    assertThat(new Segmenter().segment(text).statements())
        .filteredOn(s -> s.span().of(text).startsWith(words))
        .extracting(Statement::speaker)
        .containsExactly(speaker);
  }

  @Test
  void theQuotedWordsLeaveTheCommaToTheFrame() {
    Statement statement = statement(Seeds.text("000"), "\"A decision");
    assertThat(statement.quoted()).containsExactly(new Span(791, 878));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          BUSINESS | chief executive Amara Singh said | Amara Singh | chief executive |
          BUSINESS | "We sold more                    | Amara Singh | chief executive |
          BUSINESS | "Next year                       | Amara Singh | chief executive |
          BUSINESS | The company said                 | the company | |
          BUSINESS | Analysts say                     | analysts    | |
          BUSINESS | Tom Hale, an                     | Tom Hale    | analyst at Northern Bank |
          BUSINESS | "Steel is dear                   | Tom Hale    | analyst at Northern Bank | Financial Times
          BUSINESS | A spokesman for                  | a spokesman for the union | |
          BUSINESS | Members claimed                  | members     | | Daily Courier
          BUSINESS | Singh denied                     | Amara Singh | chief executive |
          BUSINESS | Asked whether                    | Amara Singh | chief executive |
          SPORT    | “I saw the gap                   | Ivo Blom    | Striker |
          SPORT    | “My mother                       | Ivo Blom    | Striker |
          SPORT    | "The referee                     | Ana Ruiz    | Harbour coach |
          SPORT    | "How can you                     | Ana Ruiz    | Harbour coach |
          SPORT    | "Everybody saw                   | Ana Ruiz    | Harbour coach |
          SPORT    | Blom, who joined                 | Ivo Blom    | Striker |
          SPORT    | According to club                | Sam Hill Jr. | club captain |
          SPORT    | Mr Hill insisted                 | Sam Hill Jr. | club captain |
          SPORT    | Ruiz blamed                      | Ana Ruiz    | Harbour coach |
          COURT    | 'You stole                       | Ellen Marsh | Judge |
          COURT    | 'The court cannot                | Ellen Marsh | Judge |
          COURT    | Prosecutor Dana                  | Dana Whitlock | Prosecutor |
          COURT    | "He knew                         | Dana Whitlock | Prosecutor |
          COURT    | Crane's lawyer                   | Hugo Stern  | Crane's lawyer |
          COURT    | Stern said                       | Hugo Stern  | Crane's lawyer |
          COURT    | Police said                      | police      | |
          COURT    | "It is safe                      | a police spokeswoman | |
          COURT    | his sister Mary                  | Mary Crane  | sister | BBC Radio
          COURT    | "It is over                      | Mary Crane  | sister |
          COURT    | A statement from                 | a statement from the court | |
          WEATHER  | Winds of                         | National Weather Office | |
          WEATHER  | Forecaster Lena                  | Lena Ortiz  | Forecaster |
          WEATHER  | "Do not drive                    | Lena Ortiz  | Forecaster |
          WEATHER  | "We have seen                    | Joe Bell    | fisherman |
          WEATHER  | "But I am                        | Joe Bell    | fisherman |
          WEATHER  | Mayor Carla                      | Carla Voss  | Mayor |
          WEATHER  | We have sandbags                 | Carla Voss  | Mayor |
          WEATHER  | State television                 | Carla Voss  | Mayor | State television
          WEATHER  | "The river is                    | Carla Voss  | Mayor |
          WEATHER  | People close                     | people close to the matter | |
          WEATHER  | "I'm worried                     | Lena Ortiz  | Forecaster |
          WEATHER  | "It's old                        | Lena Ortiz  | Forecaster |
          WEATHER  | “The water came                  | Bill Yates  | resident |
          WEATHER  | The Interfax                     | the Interfax news agency | |
          TOWN     | "It's a great                    | Maria Lopez | Councillor |
          TOWN     | But shop owner                   | Tim Reed    | shop owner |
          TOWN     | "They didn't                     | Tim Reed    | shop owner |
          TOWN     | The mayor, Peter                 | Peter Novak | mayor |
          TOWN     | "By 2030                         | Peter Novak | mayor |
          TOWN     | Dr. Helen                        | Helen Cho   | |
          TOWN     | Opposition leader                | Karl Brandt | Opposition leader |
          TOWN     | Brandt's spokeswoman             | Eva Stone   | Brandt's spokeswoman |
          TOWN     | Lopez and Novak                  | Lopez and Novak | |
          TOWN     | "The buses stay                  | Lopez and Novak | |
          TOWN     | "Nothing has been                | an official | | AP
          TOWN     | In an interview                  | Joan Hart   | President | CNN
          TOWN     | Amnesty International            | Amnesty International | |
          TOWN     | "Why now                         | Ruth Allen  | Democratic Sen. |
          TOWN     | "We have no                      | Ruth Allen  | Democratic Sen. |
          TOWN     | Microsoft's chief                | Satya Rao   | Microsoft's chief executive |
          TOWN     | The software                     | the software maker | |
          """)
  void otherNewsSaysWhoSpeaks(News news, String words, String speaker, String role, String via) {
    Statement statement = statement(news.text(), words);
    assertThat(statement.speaker()).isEqualTo(speaker);
    assertThat(statement.role().orElse(null)).isEqualTo(role);
    assertThat(statement.via().orElse(null)).isEqualTo(via);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The missile said to be the fastest was shown on Friday.",
        "The president was told to wait outside the hall.",
        "Her \"resetting\" of the clock came at noon.",
        "Ana Ruiz did not say why she left the club.",
        "Shares added 2 percent on Friday.",
        "The storm threatened to flood the port.",
        "The United States agreed to the plan last week.",
        "The bank declined to say more about the loss.",
        "The fire claimed 12 lives in the lower town.",
        "He said it was over.",
        "Nobody said a word about the money.",
        "The verdict was said to be a surprise.",
        "The book \"The Long Night\" sold well.",
        "Ana Ruiz would not say whether police had asked her to leave.",
        "Ana Ruiz was asked whether she would resign.",
        "Asked whether she would resign, Ana Ruiz left the room.",
        "Nobody has said when the road will open.",
        "It is said that the road is closed.",
        "The driver, told to stop, drove on.",
        "Ana Ruiz, praised for her courage, left the room.",
        "Reports that she died are false.",
        "The figures tell a different story.",
        "The report, called \"Rain\", sold out.",
        "Police called the fire brigade.",
        "The firm added 200 jobs and reported a loss.",
        "The song \"Rain,\" released in May, sold well.",
        "According to plan, work starts in May.",
        "Cut the cloth according to their size.",
        "The plan that the delegates agreed to was dropped.",
        "A member of the team found it in the river.",
        "The mayor reported to work despite the fact that it rained.",
        "Universities such as Leeds, York, and Bath have admitted it.",
        "What would happen if Ivo Blom said no?",
        "Did Ivo Blom say no? Has he denied it?",
        "In \"Runaway,\" the director's latest stars an actor from Lima.",
      })
  void whereNobodySpeaksThereIsNoStatement(String sentence) {
    assertThat(new Segmenter().segment(sentence).statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "Who is it?" she said. "It is late," Ana Ruiz said.         | It is late
          Ana Ruiz asked: "Who is it?"                                | Who is it?
          "Stop!" Ana Ruiz shouted.                                   | Stop!
          Ana Ruiz said it was "a gift," and left.                    | a gift
          Ana Ruiz said: "We live in the U.S."                        | We live in the U.S.
          Ana Ruiz said: “It is late.”                                | It is late
          Ana Ruiz said: 'It is the ministers' plan,' and left.       | It is the ministers' plan
          Ana Ruiz said: ''It is late.'' And she left.                | It is late
          Ana Ruiz said, "It is late. Ivo Blom said: "It is not."     | It is not
          """)
  void theQuotedWordsAreExact(String text, String quoted) {
    List<Statement> statements = new Segmenter().segment(text).statements();
    assertThat(statements.stream().filter(s -> !s.quoted().isEmpty()).toList().getLast().quoted())
        .extracting(s -> s.of(text))
        .containsExactly(quoted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Rene\u0301e Sode\u0301n", "Jose\u0301 E\u0301mile", "Zoe\u0308 Pen\u0303a"})
  void aDecomposedNameIsWrittenAsTheTextWritesIt(String name) {
    String text =
        "Mayor " + name + " said the bridge was safe. \"It will open,\" " + name + " said.";
    assertThat(new Segmenter().segment(text).statements())
        .extracting(Statement::speaker)
        .containsExactly(name, name);
  }

  private static Statement statement(String text, String words) {
    Segmentation segmentation = new Segmenter().segment(text);
    return segmentation.statements().stream()
        .filter(s -> s.span().of(text).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no statement holds '" + words + "'"));
  }
}
