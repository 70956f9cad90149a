package dev.onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.store.KeyStore;
import dev.onrecord.view.Json;
import dev.onrecord.view.KeyView;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the keys of a home, without their secrets.
@Command(
    name = "list",
    description = "List all keys, also expired and revoked ones. Secrets are not shown.",
    mixinStandardHelpOptions = true)
final class KeyListCommand implements Callable<Integer> {
  @Mixin private HomeOption folder = new HomeOption();

  @Option(names = "--json", description = "Print a JSON array.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    List<KeyView> keys = keys();
    if (json) {
      out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(keys));
    } else if (keys.isEmpty()) {
      out.println("No keys. Whoever can reach a server of this archive may do everything.");
    } else {
      keys.forEach(key -> out.println(line(key)));
    }
    out.flush();
    return 0;
  }

  private List<KeyView> keys() {
    if (!KeyStore.isIn(folder.home)) {
      folder.requireArchive();
      return List.of();
    }
    Instant now = Instant.now();
    try (KeyStore keys = KeyStore.open(folder.home)) {
      return keys.list().stream().map(key -> KeyView.of(key, now)).toList();
    }
  }

  private static String line(KeyView key) {
    return "%s  %-7s  %s  %s in %s%s%s, created %s%s%s"
        .formatted(
            key.id(),
            key.state(),
            key.name(),
            String.join(", ", key.permissions()),
            collections(key),
            limit(key.requestsPerMinute(), "a minute"),
            limit(key.concurrent(), "at once"),
            day(key.created()),
            key.expires().map(end -> ", expires " + day(end)).orElse(""),
            key.lastUsed().map(used -> ", last used " + used).orElse(", never used"));
  }

  private static String collections(KeyView key) {
    return key.collections().contains(AccessKey.EVERY_COLLECTION)
        ? "all collections"
        : String.join(", ", key.collections());
  }

  private static String limit(OptionalInt limit, String unit) {
    return limit.isPresent() ? ", %,d %s".formatted(limit.getAsInt(), unit) : "";
  }

  private static String day(String instant) {
    return instant.substring(0, "2012-01-31".length());
  }
}
