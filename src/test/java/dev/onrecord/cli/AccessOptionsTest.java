package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.store.KeyStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessOptionsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--requests-per-minute=-1 | --requests-per-minute must be at least 0, got -1",
        "--concurrent=-1 | --concurrent must be at least 0, got -1",
        "--trusted-proxy=10.0.0.0/33 | an address or a network such as 10.0.0.0/8",
        "--trusted-proxy=10.0.0.0/8/8 | got '10.0.0.0/8/8'",
        "--trusted-proxy=proxy.example | got 'proxy.example'",
        "--trusted-proxy=fd00::/129 | got 'fd00::/129'",
        "--cors-origin=news.example | such as https://news.example, without a path",
        "--cors-origin=https://news.example/ | got 'https://news.example/'",
        "--cors-origin=null | got 'null'",
      })
  void aWrongOptionIsNamed(String option, String told) {
    Terminal wrong = serve(option);
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains(told).doesNotContain("Exception");
    assertThat(KeyStore.isIn(home())).isFalse();
  }

  @Test
  void whatIsRightGetsAsFarAsThePort() {
    Terminal tooFar =
        serve(
            "--requests-per-minute=60",
            "--concurrent=0",
            "--trusted-proxy=10.0.0.0/8,fd00::/8",
            "--trusted-proxy=::1",
            "--cors-origin=https://News.example:8443",
            "--cors-origin=*",
            "--port=70000");
    assertThat(tooFar.err()).contains("--port must be in");
  }

  private Terminal serve(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "serve";
    all[1] = "--home";
    all[2] = home().toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return Terminal.run(all);
  }

  private Path home() {
    return folder.resolve("home");
  }
}
