package dev.onrecord.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonObjectsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("{\"a\":[{\"text\":\"x\"},{\"text\":\"y\"}]}", List.of("x", "y")),
        arguments("Sure! ```json\n{\"text\": \"x\",}\n``` I hope that helps.", List.of("x")),
        arguments("{'text': 'x', quotes: [1, 2,],} // done", List.of("x")),
        arguments("{\"a\":[{\"text\":\"x\"},{\"text\":\"y", List.of("x")),
        arguments("{\"text\":\"a } in { a string \\\" x\"}", List.of("a } in { a string \" x")),
        arguments("a {brace} around {\"text\":\"x\"}", List.of("x")),
        arguments("say \"{\"text\":\"x\"}", List.of("x")),
        arguments("{\"text\":\"x\"}\n{\"text\":\"y\"}", List.of("x", "y")),
        arguments("<think>{\"text\":\"no\"}</think>{\"text\":\"x\"}", List.of("x")),
        arguments("{\"text\":\"line\nbreak\"}", List.of("line\nbreak")),
        arguments("{\"text\": \"x\"} } } ] {\"text\":\"y\"}", List.of("x", "y")),
        arguments("{".repeat(50_000) + "}".repeat(50_000), List.of()),
        arguments("{\"text\":\"" + "x".repeat(20_000) + "\"}", List.of()),
        arguments("[[[[", List.of()),
        arguments("", List.of()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void objectsAreFoundWhateverIsAroundThem(String text, List<String> expected) {
    for (int size : new int[] {1, 7, 200_000}) {
      List<String> found = new ArrayList<>();
      JsonObjects objects =
          new JsonObjects(
              object -> {
                if (object.has("text")) {
                  found.add(object.path("text").asText());
                }
              });
      for (int i = 0; i < text.length(); i += size) {
        objects.read(text.substring(i, Math.min(text.length(), i + size)));
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void anObjectIsFoundAsSoonAsItEnds() {
    List<String> found = new ArrayList<>();
    JsonObjects objects = new JsonObjects(object -> found.add(object.toString()));
    objects.read("{\"sentences\": [{\"text\": \"x\"}");
    assertThat(found).containsExactly("{\"text\":\"x\"}");
    assertThat(objects.isWhole()).isFalse();
    objects.read("]}");
    assertThat(found).hasSize(2);
    assertThat(objects.isWhole()).isTrue();
  }
}
