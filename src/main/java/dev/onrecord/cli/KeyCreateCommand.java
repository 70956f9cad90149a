package dev.onrecord.cli;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.store.KeyStore;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a key and prints its secret, which is not stored.
@Command(
    name = "create",
    description = {
      "Make a key and print it. It is shown only this once.",
      "Programs send it as 'Authorization: Bearer KEY'. People use it to sign in on the page."
    },
    footer = {
      "",
      "Example:",
      "  onrecord key create --home my-archive \"press room\" --permit write --expires 90"
    },
    mixinStandardHelpOptions = true)
final class KeyCreateCommand implements Callable<Integer> {
  private static final int MAX_NAME = 100;
  private static final int MAX_DAYS = 36_500;

  @Mixin private HomeOption folder = new HomeOption();

  @Parameters(paramLabel = "NAME", description = "The person or program that gets the key.")
  private String name = "";

  @Option(
      names = "--permit",
      paramLabel = "PERMISSION",
      split = ",",
      description =
          "What the holder may do: read, write (includes read), or admin (includes both)."
              + " Default: read.")
  private Set<Permission> permissions = EnumSet.of(Permission.READ);

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description =
          "A collection that the key opens, or '*' for all. May be repeated. If a request names no"
              + " collection, it gets main, or the first one here if main is not among them."
              + " Default: main.")
  private List<String> collections = List.of(CollectionName.MAIN);

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      description = "Most requests in a minute. Default: no limit.")
  private @Nullable Integer requestsPerMinute;

  @Option(
      names = "--concurrent",
      paramLabel = "N",
      description = "Most questions, searches and uploads at the same time. Default: no limit.")
  private @Nullable Integer concurrent;

  @Option(
      names = "--expires",
      paramLabel = "DAYS",
      description = "Days until the key expires. Default: it never expires.")
  private @Nullable Integer expires;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    check();
    Instant now = Instant.now();
    try (KeyStore keys = KeyStore.open(folder.home)) {
      KeyStore.Created created =
          keys.create(
              name.strip(),
              permissions,
              collections.stream().distinct().toList(),
              new UseLimits(number(requestsPerMinute), number(concurrent)),
              now,
              Optional.ofNullable(expires).map(days -> now.plus(Duration.ofDays(days))));
      print(created);
    }
    return 0;
  }

  private void print(KeyStore.Created created) {
    PrintWriter out = spec.commandLine().getOut();
    AccessKey key = created.key();
    // Standard output has the secret and nothing else, so that a script can read it.
    out.println(created.secret());
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        "Save this key now: it is not shown again. %s access to %s. Revoke with 'onrecord key revoke"
                .formatted(level(key), collections(key))
            + " %s'.".formatted(key.id()));
    err.flush();
  }

  /// The highest permission, such as `Admin`.
  private static String level(AccessKey key) {
    String name = Collections.max(key.permissions()).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String collections(AccessKey key) {
    return key.collections().contains(AccessKey.EVERY_COLLECTION)
        ? "all collections"
        : (key.collections().size() == 1 ? "the collection " : "the collections ")
            + String.join(", ", key.collections());
  }

  private void check() {
    if (name.isBlank()
        || name.length() > MAX_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      refuse("NAME must be one line of 1 to %d characters".formatted(MAX_NAME));
    }
    collections.stream()
        .filter(collection -> !collection.equals(AccessKey.EVERY_COLLECTION))
        .flatMap(collection -> CollectionName.objection(collection).stream())
        .findFirst()
        .ifPresent(objection -> refuse("--collection: %s, or '*' for all".formatted(objection)));
    atLeastOne("--requests-per-minute", requestsPerMinute);
    atLeastOne("--concurrent", concurrent);
    atLeastOne("--expires", expires);
    if (expires != null && expires > MAX_DAYS) {
      refuse("--expires must be in [1, %d] days, got %d".formatted(MAX_DAYS, expires));
    }
  }

  private void atLeastOne(String option, @Nullable Integer value) {
    if (value != null && value < 1) {
      refuse("%s must be at least 1, got %d".formatted(option, value));
    }
  }

  private void refuse(String objection) {
    throw new ParameterException(spec.commandLine(), objection + ".");
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
