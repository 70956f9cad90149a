package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class KeyStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Path home;
  private final KeyStore keys;

  KeyStoreTest(@TempDir Path home) {
    this.home = home;
    keys = KeyStore.open(home);
  }

  @AfterEach
  void end() {
    keys.close();
  }

  @Test
  void aKeyIsFoundByItsSecretWithAllThatWasSaidOfIt() {
    KeyStore.Created created =
        keys.create(
            "dashboard",
            Set.of(Permission.READ, Permission.ADMIN),
            List.of("main", "press"),
            new UseLimits(OptionalInt.of(60), OptionalInt.of(2)),
            NOW,
            Optional.of(NOW.plus(Duration.ofDays(30))));
    assertThat(created.secret()).matches("onr_" + created.key().id() + "_[A-Za-z0-9_-]{43}");
    KeyStore.Found found = keys.find(created.secret());
    assertThat(found.genuine()).isTrue();
    assertThat(found.key()).contains(created.key());
    assertThat(keys.list()).containsExactly(created.key());
  }

  @Test
  void anotherSecretIsNotThisKeys() {
    KeyStore.Created created = create("reader");
    String secret = created.secret();
    char last = secret.charAt(secret.length() - 2);
    String changed =
        secret.substring(0, secret.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + secret.charAt(secret.length() - 1);
    assertThat(keys.find(changed)).isEqualTo(new KeyStore.Found(Optional.of(created.key()), false));
    String unknown = secret.replace(created.key().id(), "000000000000");
    for (String wrong : List.of(unknown, "", "onr_", secret + "x", "' OR 1=1 --", "\0")) {
      assertThat(keys.find(wrong)).isEqualTo(new KeyStore.Found(Optional.empty(), false));
    }
  }

  @Test
  void aKeyThatWasTakenBackStaysSoAndStillCounts() {
    assertThat(keys.isAny()).isFalse();
    AccessKey key = create("reader").key();
    assertThat(keys.isAny()).isTrue();
    assertThat(keys.revoke(key.id(), NOW).orElseThrow().revoked()).contains(NOW);
    Instant later = NOW.plusSeconds(5);
    assertThat(keys.revoke(key.id(), later).orElseThrow().revoked()).contains(NOW);
    assertThat(keys.revoke("000000000000", later)).isEmpty();
    try (KeyStore again = KeyStore.open(home)) {
      assertThat(again.isAny()).isTrue();
      assertThat(again.list().getFirst().opensAt(later)).isFalse();
    }
  }

  @Test
  void anotherProcessSeesAChangeAtOnce() {
    try (KeyStore other = KeyStore.open(home)) {
      assertThat(other.isAny()).isFalse();
      KeyStore.Created created = create("reader");
      assertThat(other.isAny()).isTrue();
      assertThat(other.find(created.secret()).genuine()).isTrue();
      keys.revoke(created.key().id(), NOW);
      assertThat(other.find(created.secret()).key().orElseThrow().opensAt(NOW)).isFalse();
    }
  }

  @Test
  void theLastDayOfUseIsKept() {
    AccessKey key = create("reader").key();
    LocalDate day = LocalDate.parse("2026-03-01");
    keys.used(key, day);
    AccessKey used = keys.list().getFirst();
    assertThat(used.lastUsed()).contains(day);
    keys.used(used, day.minusDays(1));
    assertThat(keys.list().getFirst().lastUsed()).contains(day);
    keys.used(used, day.plusDays(1));
    assertThat(keys.list().getFirst().lastUsed()).contains(day.plusDays(1));
  }

  @Test
  void noFileHasTheSecret() throws IOException {
    String secret = create("reader").secret();
    String random = secret.substring("onr_000000000000_".length());
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                      .doesNotContain(secret, random));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanReadTheFiles() throws IOException {
    create("reader");
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  private KeyStore.Created create(String name) {
    return keys.create(
        name, Set.of(Permission.READ), List.of("main"), UseLimits.NONE, NOW, Optional.empty());
  }
}
