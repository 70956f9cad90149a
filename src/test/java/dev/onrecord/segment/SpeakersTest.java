package dev.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Statement;
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
          """)
  void itsSpeakerIsNamedWithRoleAndOutlet(String text, String speaker, String role, String via) {
    List<Statement> statements = new Segmenter().segment(text).statements();
    assertThat(statements).isNotEmpty();
    Statement last = statements.getLast();
    assertThat(List.of(last.speaker(), last.role().orElse(""), last.via().orElse("")))
        .containsExactly(speaker, role == null ? "" : role, via == null ? "" : via);
  }
}
