package dev.onrecord.question.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutletPhrasesTest {
  private static final Set<String> OUTLETS =
      Set.of(
          "BBC News",
          "The Guardian",
          "Reuters",
          "Time",
          "Sky News",
          "Sky Sports",
          "Times of India",
          "People's Daily",
          "El País",
          "The New York Times",
          "Kyiv Post");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Putin say according to BBC? | BBC News | what did Putin say?",
        "what did Putin say according to the BBC? | BBC News | what did Putin say?",
        "what did putin say according to bbc news | BBC News | what did putin say",
        "WHAT DID PUTIN SAY ACCORDING TO BBC? | BBC News | WHAT DID PUTIN SAY?",
        "According to Reuters, who won the election? | Reuters | who won the election?",
        "What, according to the Guardian, did Putin say? | The Guardian | What did Putin say?",
        "who won in Kyiv according to Kyiv Post on Monday | Kyiv Post | who won in Kyiv on Monday",
        "what happened in Madrid according to El Pais | El País | what happened in Madrid",
        "who won according to the People's Daily? | People's Daily | who won?",
        "what did Gates want, as reported by Reuters? | Reuters | what did Gates want?",
        "what was reported by Reuters about Iran | Reuters | what was reported about Iran",
        "how many ships were reported by Reuters? | Reuters | how many ships were reported?",
        "what does the BBC say about the shield? | BBC News | what is said about the shield?",
        "what do Guardian articles say about the shield? | The Guardian | what is said about the"
            + " shield?",
        "what did Reuters report about the shield? | Reuters | what is said about the shield?",
        "tell me what Reuters writes about Iran | Reuters | tell me what is said about Iran",
        "what do articles from Reuters say about Iran? | Reuters | what is said about Iran?",
        "what did Putin say in the Guardian? | The Guardian | what did Putin say?",
        "what was said in the Guardian about Putin? | The Guardian | what was said about Putin?",
        "what did Putin say in Time? | Time | what did Putin say?",
        "what did Putin say, in the Guardian? | The Guardian | what did Putin say?",
        "is there any news from Reuters about Iran? | Reuters | what is said about Iran?",
        "who won the race in articles from Reuters? | Reuters | who won the race?",
        "who won the race in BBC articles from 2012? | BBC News | who won the race in the articles"
            + " from 2012?",
        "who won the race in BBC articles? | BBC News | who won the race?",
        "what did Lee say according to The New York Times? | The New York Times | what did Lee"
            + " say?",
      })
  void anOutletThatIsTheSourceLimits(String question, String outlet, String rest) {
    assertThat(FilterPhrases.outlet(question, () -> OUTLETS))
        .hasValueSatisfying(
            mention -> {
              assertThat(mention.limit()).containsExactly(outlet);
              assertThat(mention.rest()).isEqualTo(rest);
              assertThat(question).contains(mention.words());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Putin say according to Makarov?",
        "what did Putin say according to AFP?",
        "the BBC building burned",
        "who leads the BBC?",
        "what happened at the BBC",
        "who told the BBC that the shield works?",
        "what did Rasmussen tell BBC News?",
        "what did the BBC say about the strike?",
        "what does the BBC say about its strike?",
        "what does the BBC want?",
        "what did Hall say about bias in the BBC?",
        "who resigned from the BBC?",
        "who bought shares from Reuters?",
        "what was said about the Guardian?",
        "who died according to BBC journalists?",
        "who died according to the Guardian's editor?",
        "who died according to the Guardian Angels?",
        "who died according to BBC and Reuters?",
        "who died, according to Reuters, and who won according to the BBC?",
        "who died not according to Reuters?",
        "what did the man say who was reported by Reuters?",
        "what did the official who is quoted as said in the Guardian do?",
        "who died according to the guardian of the child?",
        "what did the child say according to the guardian?",
        "when did Putin say in time?",
        "who won according to the Times?",
        "who scored according to Sky?",
        "who won according to New Scientist?",
        "what is new, according to new findings?",
        "coverage of the BBC",
        "how did Reuters react?",
        "did Reuters lie about Iran?",
        "which Guardian journalist wrote about Snowden?",
        "who hacked the New York Times?",
        "according to whom did the BBC lie?",
        "what was the reaction to the BBC interview?",
        "",
        "according to",
      })
  void anythingElseDoesNot(String question) {
    assertThat(FilterPhrases.outlet(question, () -> OUTLETS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"BBC, true", "The BBC, true", "BBC Online, true", "BBC Sport, false"})
  void aShortNameMeansTheOneOutletThatBeginsSo(String outlet, boolean means) {
    assertThat(FilterPhrases.outlet("who won according to the BBC", () -> Set.of(outlet, "AP")))
        .map(Mention::limit)
        .isEqualTo(means ? Optional.of(Set.of(outlet)) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what did Putin say according to Bloomberg? | Bloomberg",
        "what did Putin say according to Axel Springer? | Axel Springer",
        "what did Bloomberg report about the shield? | Bloomberg",
        "what do Bloomberg articles say about the shield? | Bloomberg",
        "what do articles from Bloomberg say about the shield? | Bloomberg",
        "what does Guardian say about the shield? | The Guardian",
        "what does Fox News say about the shield? | Fox News",
        "what does AP say about the shield? | AP",
        "what does Bloomberg say about the shield? |",
        "what do Axel Springer say about the shield? |",
        "tell me what Bloomberg says about the shield |",
        "what did Putin say according to Michael Bloomberg? |",
        "what did Putin say according to Mayor Bloomberg? |",
        "according to Bloomberg, the founder of the bank, was the price fair |",
        "what did Bloomberg say about the shield? |",
      })
  void aNameThatMayBeSomebodysIsTheSourceOnlyWhereOutletsAre(String question, String outlet) {
    Set<String> outlets = Set.of("Bloomberg", "Axel Springer", "The Guardian", "Fox News", "AP");
    assertThat(FilterPhrases.outlet(question, () -> outlets).map(Mention::limit))
        .isEqualTo(Optional.ofNullable(outlet).map(Set::of));
  }

  @Test
  void namesThatDifferInCapitalsOrTheArticleAreOneOutlet() {
    Set<String> outlets = Set.of("Guardian", "The Guardian", "GUARDIAN");
    assertThat(FilterPhrases.outlet("who won according to the Guardian", () -> outlets))
        .hasValueSatisfying(mention -> assertThat(mention.limit()).isEqualTo(outlets));
  }

  @Test
  void anOwnNameIsMeantBesideLongerOnes() {
    assertThat(
            FilterPhrases.outlet(
                "who won according to the BBC", () -> Set.of("BBC", "BBC News", "BBC Sport")))
        .hasValueSatisfying(mention -> assertThat(mention.limit()).containsExactly("BBC"));
  }

  @Test
  void outletsAreLookedUpOnlyWhereOneMayBeNamed() {
    assertThat(
            FilterPhrases.outlet(
                "what did Makarov threaten",
                () -> {
                  throw new AssertionError("not needed");
                }))
        .isEmpty();
  }
}
