package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerbFormsTest {
  @ParameterizedTest
  @CsvSource({
    "say,    says,    said,    saying",
    "deny,   denies,  denied,  denying",
    "pray,   prays,   prayed,  praying",
    "urge,   urges,   urged,   urging",
    "stress, stresses, stressed, stressing",
    "vow,    vows,    vowed,   vowing",
    "beg,    begs,    begged,  begging",
    "quip,   quips,   quipped, quipping",
    "admit,  admits,  admitted, admitting",
    "explain, explains, explained, explaining",
    "warn,   warns,   warned,  warning",
    "go,     goes,    went,    going",
    "put,    puts,    put,     putting",
    "write,  writes,  wrote,   writing",
  })
  void theFormsFollowFromTheBase(String base, String third, String past, String participle) {
    assertThat(VerbForms.of(base)).isEqualTo(new VerbForms(base, third, past, participle));
  }
}
