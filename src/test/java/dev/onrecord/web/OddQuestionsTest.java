package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever text a question is, it is answered or not found.
@ExtendWith(SeedServer.class)
final class OddQuestionsTest {
  static Stream<Arguments> questions() {
    return Stream.of(
        odd("Russian", "Чем угрожал генерал Макаров?"),
        odd("Chinese", "马卡罗夫威胁了什么？"),
        odd("Arabic", "بماذا هدد ماكاروف؟"),
        odd("Hindi", "मकारोव ने क्या धमकी दी?"),
        odd("markup", "<b>what</b> did <i>Makarov</i> threaten?"),
        odd("script", "<script>alert(1)</script>"),
        odd("closing script", "</script></textarea>\"'><img src=x onerror=alert(1)>"),
        odd("Lucene syntax", "*:* AND ("),
        odd("more Lucene syntax", "text:[* TO *] || id:/.*/ ~2 ^5 \\"),
        odd("SQL", "'; DROP TABLE article; --"),
        odd("template", "${jndi:ldap://127.0.0.1/a} {{7*7}} %s %n"),
        odd("punctuation", "?!...,;:-()[]{}"),
        odd("question mark", "?"),
        odd("one letter", "a"),
        odd("function words", "what did he say to her then"),
        odd("emoji", "😀🚀👨‍👩‍👧‍👦"),
        odd("emoji among words", "what did 🚀 Makarov threaten 😀"),
        odd("combining marks", "M\u0300\u0301\u0302a\u0303karov" + "\u0301".repeat(500)),
        odd("right to left override", "what did \u202Evorakam\u202C threaten"),
        odd("zero width", "Maka\u200Brov\uFEFF threat\u00ADened"),
        odd("control characters", "what\u0001 did\u0007 Makarov\u001b[31m threaten\u0000"),
        odd("line breaks", "what did\r\n\r\nMakarov\n\tthreaten"),
        odd("2,000 letters", "a".repeat(2_000)),
        odd("2,000 characters of words", "why war ".repeat(250)),
        odd("2,000 characters, all different", different()),
        odd("one name 300 times", "Makarov ".repeat(240)));
  }

  private static Arguments odd(String name, String question) {
    return Arguments.of(name, question);
  }

  private static String different() {
    StringBuilder text = new StringBuilder();
    for (char c = 0x4E00; text.length() < 2_000; c++) {
      text.append(c).append(' ');
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void aQuestionIsAnyText(String name, String question, ArchiveServer server) {
    JsonNode answer = server.ask(question);
    assertThat(answer.path("question").asText()).isEqualTo(question);
    assertThat(answer.path("status").asText()).isIn("answered", "not_found");
    assertThat(answer.path("answer").asText()).isNotBlank();
    assertThat(answer.path("answer").asText()).doesNotContain("null", "[]");
  }
}
