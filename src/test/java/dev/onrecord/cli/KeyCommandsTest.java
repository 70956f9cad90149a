package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.store.KeyStore;
import dev.onrecord.view.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyCommandsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aKeyIsMadeListedAndTakenBack() throws JsonProcessingException {
    Terminal made =
        key(
            "create",
            "press room",
            "--permit",
            "read,Write",
            "--collection",
            "press",
            "--collection",
            "main",
            "--requests-per-minute",
            "60",
            "--concurrent",
            "2",
            "--expires",
            "30");
    assertThat(made.exitCode()).as(made.err()).isZero();
    String secret = made.out().strip();
    String id = secret.split("_", -1)[1];
    assertThat(made.err())
        .contains("not shown again", "Write access to the collections press, main.", id);
    try (KeyStore keys = KeyStore.open(home())) {
      assertThat(keys.find(secret).genuine()).isTrue();
    }
    JsonNode listed = Json.MAPPER.readTree(key("list", "--json").out()).path(0);
    assertThat(listed.path("id").asText()).isEqualTo(id);
    assertThat(listed.path("state").asText()).isEqualTo("valid");
    assertThat(listed.path("permissions").toString()).isEqualTo("[\"read\",\"write\"]");
    assertThat(listed.path("collections").toString()).isEqualTo("[\"press\",\"main\"]");
    assertThat(listed.path("requestsPerMinute").asInt()).isEqualTo(60);
    assertThat(listed.path("concurrent").asInt()).isEqualTo(2);
    assertThat(listed.path("lastUsed").isNull()).isTrue();
    assertThat(key("revoke", id).out()).isEqualTo("Revoked " + id + ", press room.\n");
    Terminal list = key("list");
    assertThat(list.out())
        .contains(id, "revoked", "press room", "60 a minute", "2 at once", "never used")
        .doesNotContain(secret);
  }

  @Test
  void withoutMoreAKeyReadsTheMainCollection() {
    key("create", "reader");
    assertThat(key("list").out()).contains("valid", "reader  read in main, created");
  }

  @ParameterizedTest
  @CsvSource({
    "create, NAME",
    "create reader --permit root, root",
    "create reader --collection a/b, a/b",
    "create reader --requests-per-minute 0, --requests-per-minute must be at least 1",
    "create reader --concurrent -1, --concurrent must be at least 1",
    "create reader --expires 0, --expires must be at least 1",
    "create reader --expires 99999, --expires must be in",
    "'', 'create, list or revoke'",
  })
  void aWrongOptionIsNamed(String arguments, String told) {
    Terminal wrong = key(Stream.of(arguments.split(" ")).filter(a -> !a.isEmpty()).toList());
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains(told).doesNotContain("Exception");
    assertThat(KeyStore.isIn(home())).isFalse();
  }

  @Test
  void anUnknownKeyOrHomeIsTold() {
    assertThat(key("revoke", "000000000000").err()).contains("has no keys", "--home");
    assertThat(key("list").err()).contains("does not exist", "--home");
    key("create", "reader");
    Terminal unknown = key("revoke", "onr_000000000000_secret");
    assertThat(unknown.exitCode()).isEqualTo(1);
    // Somebody may paste the whole secret: it is not repeated.
    assertThat(unknown.err()).contains("onrecord key list").doesNotContain("secret");
  }

  private Terminal key(String... arguments) {
    return key(List.of(arguments));
  }

  private Terminal key(List<String> arguments) {
    List<String> home = arguments.isEmpty() ? List.of() : List.of("--home", home().toString());
    return Terminal.run(
        Stream.of(List.of("key"), arguments, home).flatMap(List::stream).toArray(String[]::new));
  }

  private Path home() {
    return folder.resolve("home");
  }
}
