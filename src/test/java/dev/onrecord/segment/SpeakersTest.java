package dev.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The speaker of a text's last statement.
final class SpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The fire began in Rothwick Castle on Monday. Lord Rothwick said the roof was lost. | Rothwick | |
          Forecaster Aisha Renwick of the Met Office said the storm would pass. | Aisha Renwick | Forecaster |
          "The ice is thinner than we thought," said lead author Olivier Lambrecht of the Royal Institute. | Olivier Lambrecht | lead author |
          Three sailors came home. One of them, Ruben Achebe, said the mast broke first. | Ruben Achebe | |
          Auctioneer Piers Langton said the clock had sold in a minute. | Piers Langton | Auctioneer |
          Mediator Hugh Penrose said both sides had agreed to meet. | Hugh Penrose | Mediator |
          Education secretary Paul Wintour said the schools would stay open. | Paul Wintour | Education secretary |
          "Nobody fights for mud," Clara Montefiore told the newspaper La Voce. | Clara Montefiore | | La Voce
          The bridge is safe, according to the state news agency ZNA, the engineer Ivo Marek said. | Ivo Marek | engineer | ZNA
          The great-uncle said it was late. | the great-uncle | |
          Aviation sources said the plane was late. It was the aviation office's. | aviation sources | |
          Council bosses said the road would close. | council bosses | |
          "It was the gaffer," shrugged the lawn-mower man. | the lawn-mower man | |
          Jo Bell stormed: "Never again." | Jo Bell | |
          "Enough," Jo Bell snapped. | Jo Bell | |
          "Enough," Jo Bell, 45, who lost her home, whispered as the doors closed. | Jo Bell | |
          Said Jo Bell: "Never again." | Jo Bell | |
          Jo Bell, on the radio: "Never again." Then Jo Bell left. | Jo Bell | |
          Jo Bell sat down. Mr Sam Roe stood up. Mr Roe: It is late. | Sam Roe | |
          Jo Bell lost. Her reply, in red ink: "Never again." | Jo Bell | |
          Jo Bell, who goes by "Jay," said she would stay. | Jo Bell | |
          Jo Bell, head of the union that is called "One", was late and claimed that the train had stopped. | Jo Bell | head of the union |
          Jo Bell (Lab., Leeds) enquired whether the road was open. | Jo Bell | |
          Jo Bell, a nurse at a clinic in Leeds, Yorkshire, said it was late. | Jo Bell | nurse at a clinic in Leeds |
          Jo Bell KC told the court that it was late. | Jo Bell | |
          The Labour Party's Jo Bell said it was late. | Jo Bell | Labour Party's |
          Defiant Jo Bell said it was late. | Jo Bell | Defiant |
          Maria do Carmo Alves of Rio Novo denied it. Then Alves said it was late. | Maria do Carmo Alves | |
          Marc de Wit spoke first. Mr de Wit said it was late. | Marc de Wit | |
          Sam Roe waited. When Jo Bell asked why, Roe replied that it was late. | Sam Roe | |
          "As for that," Jo Bell liked to say, "it is late." | Jo Bell | |
          Jo Bell did say that it was late. | Jo Bell | |
          Jo Bell was quoted by the newspaper La Voce as saying it was late. | Jo Bell | | La Voce
          Jo Bell left. In the film she is heard saying: "It is late." | Jo Bell | |
          Jo Bell asked whether the bridge was safe. | Jo Bell | |
          Prosecutors allege that the money was stolen. | prosecutors | |
          According to the report, Jo Bell said the money was stolen. | the report | |
          The money was stolen, according to figures compiled by the bank. | figures compiled by the bank | |
          A coffee chain, according to the U.S. tea firm, sold it. | the U.S. tea firm | |
          Lawyers for Jo Bell and her husband said it was late. | lawyers for Jo Bell and her husband | |
          Farmers interviewed by the council said it was late. | farmers interviewed by the council | |
          "The bridge is not safe," the mayor told reporters. | the mayor | |
          "The bridge is not safe," the old fisherman told local officials. | the old fisherman | |
          Tom Roe stood up. Judge Mark Pell asked where he had been. "At home," he replied. | Tom Roe | |
          Anna Pell said it was late. "Will you stay?" a reporter asked. "I will," she replied. | Anna Pell | |
          "Are you well?" asked the nurse. He replied: "I am." | the nurse | |
          "No comment," said a source close to the prime minister. | a source close to the prime minister | |
          "It is late," said one junior school head. | one junior school head | |
          "It is late," said the town's new mayor, Jo Bell. | Jo Bell | town's new mayor |
          "It is late," Jo Bell told The Rock. | Jo Bell | | Rock
          "It is late," Jo Bell told the Sunday Herald. | Jo Bell | | Sunday Herald
          "It is late," Jo Bell told Rock & Roll. | Jo Bell | | Rock & Roll
          "It is late," Jo Bell told a reporter for The New York Times. | Jo Bell | | New York Times
          "It is late," Jo Bell told the Commons. | Jo Bell | |
          The critic Jo Bell wrote in Le Soir that it was late. | Jo Bell | critic | Le Soir
          The Rail and Harbour Workers' Union said it was late. | Rail and Harbour Workers' Union | |
          Charity Jour d'Afrique said it was late. | Jour d'Afrique | |
          Churchwarden Jo Bell said it was late. | Jo Bell | Churchwarden |
          "It is late," said Det Sgt Jo Bell. | Jo Bell | Det Sgt |
          Police at the time said it was late. | police | |
          A spokesman would say only that it was late. | a spokesman | |
          Three nurses came. One of them said it was late. | one of them | |
          Her deputy, acting mayor Jo Bell, said it was late. | Jo Bell | acting mayor |
          The man who made it, Jo Bell, was ill. He wrote that it was late. | Jo Bell | |
          Born in Beaver, Neb., Jo Bell sold hats. "It is late," he used to say. | Jo Bell | |
          Chile, which owns the mine, accused the firm of theft. | Chile | |
          "It is late," said K. P. Bell, 58. | K. P. Bell | |
          Jo Bell was kind, calling Sam Roe "a friend." | Jo Bell | |
          """)
  void itsSpeakerIsNamedWithRoleAndOutlet(String text, String speaker, String role, String via) {
    List<Statement> statements = new Segmenter().segment(text).statements();
    assertThat(statements).isNotEmpty();
    Statement last = statements.getLast();
    assertThat(List.of(last.speaker(), last.role().orElse(""), last.via().orElse("")))
        .containsExactly(speaker, role == null ? "" : role, via == null ? "" : via);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The unions met. They said it was late.                                   | the unions
          Greenpeace said the whale was dead. They said more would follow.         | Greenpeace
          The ministry said no. "We have no plans," it said.                       | the ministry
          Jo Bell, 45, said no. "Never again," said the 45-year-old.               | Jo Bell
          Jo Bell won in Rome. The Londoner said it was late.                      | Jo Bell
          Coach Jo Bell met Sam Roe. The 30-year-old striker said it was late.     | Sam Roe
          James Roe met Mary Bell. James Roe said no. Then she said it was late.   | James Roe
          "Is it late?" Jo Bell asked. Sam Roe sighed. "Is it?" Jo Bell asked. "Very," the judge answered. | Sam Roe
          Jo Bell sat down. "It is late. We must go."                              | Jo Bell
          Sam Roe met Jo Bell, who said no. The minister waited. Asked why, she said it was late. | the minister
          Jo Bell said no. Sam Roe, a baker, lives with his wife, Bo Lund. "It is late," Ms Lund said. | Bo Lund
          Jo Ann Bell came first. Her son Paul Bell came second. Ms Bell said no.    | Jo Ann Bell
          Mary Ann Bell said yes. Ann Bell said no.                                | Mary Ann Bell
          """)
  void laterMentionsMeanTheSameSpeaker(String text, String speaker) {
    List<Statement> statements = new Segmenter().segment(text).statements();
    assertThat(statements.stream().map(Statement::speaker).reduce((a, b) -> b).orElse(null))
        .isEqualTo(speaker);
  }
}
