package dev.onrecord.retrieve.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What part each token of a question plays.
final class QuestionTokensTest {
  @Test
  void questionWordsContentAndTheRestAreToldApart() {
    QuestionTokens tokens = tokens("Which river did it cross", 0, 1, 0, 0, 1);
    assertThat(tokens.asking()).containsExactly(0);
    assertThat(tokens.following()).containsExactly(1, 2, 3);
    assertThat(tokens.content()).containsExactly(1, 4);
    assertThat(tokens.joining()).containsExactly(2, 3);
  }

  @Test
  void whatFollowsCountsFromTheFirstQuestionWord() {
    QuestionTokens tokens = tokens("when was the man who won", 0, 0, 0, 1, 0, 1);
    assertThat(tokens.asking()).containsExactly(0, 4);
    assertThat(tokens.following()).containsExactly(1, 2, 3);
  }

  @Test
  void keywordsAskNothing() {
    QuestionTokens tokens = tokens("flood dam", 1, 1);
    assertThat(tokens.asking()).isEmpty();
    assertThat(tokens.following()).isEmpty();
    assertThat(tokens.joining()).isEmpty();
  }

  private static QuestionTokens tokens(String question, double... weights) {
    List<Token> tokens =
        Pattern.compile("\\w+")
            .matcher(question)
            .results()
            .map(word -> new Token(1, new Span(word.start(), word.end())))
            .toList();
    Encoding encoding = new Encoding(new float[1], tokens, new byte[tokens.size()]);
    return QuestionTokens.of(question, encoding, t -> weights[t]);
  }
}
