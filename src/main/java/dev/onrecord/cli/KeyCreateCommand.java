package dev.onrecord.cli;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.store.KeyStore;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a key and shows its secret, once.
@Command(
    name = "create",
    description = {
      "Make a key and print its secret, which is shown this once and kept nowhere.",
      "Send it as 'Authorization: Bearer SECRET', or sign in with it on the page."
    },
    mixinStandardHelpOptions = true)
final class KeyCreateCommand implements Callable<Integer> {
  private static final int MAX_NAME = 100;
  private static final int MAX_DAYS = 36_500;

  @Mixin private HomeOption folder = new HomeOption();

  @Parameters(paramLabel = "NAME", description = "Who or what the key is for.")
  private String name = "";

  @Option(
      names = "--permit",
      paramLabel = "PERMISSION",
      split = ",",
      description =
          "What its holder may do: ${COMPLETION-CANDIDATES}, each with those before it. Default:"
              + " read.")
  private Set<Permission> permissions = EnumSet.of(Permission.READ);

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description =
          "A collection that it opens, or '*' for all. May be repeated; where a request names none,"
              + " main is meant, or the first if the key does not open that. Default: main.")
  private List<String> collections = List.of(CollectionName.MAIN);

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      description = "So many requests a minute. Default: no limit.")
  private @Nullable Integer requestsPerMinute;

  @Option(
      names = "--concurrent",
      paramLabel = "N",
      description =
          "So many questions, searches and uploads that are answered at once. Default: no limit.")
  private @Nullable Integer concurrent;

  @Option(
      names = "--expires",
      paramLabel = "DAYS",
      description = "After so many days it opens nothing. Default: never.")
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
      tell(created);
    }
    return 0;
  }

  private void tell(KeyStore.Created created) {
    PrintWriter out = spec.commandLine().getOut();
    AccessKey key = created.key();
    // The secret alone on a line: it can be cut out by a program.
    out.println(created.secret());
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        ("This is the only time that it is shown. It may %s in %s; take it back with 'onrecord key"
                + " revoke %s'.")
            .formatted(
                key.permissions().stream()
                    .sorted()
                    .map(permission -> permission.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")),
                String.join(", ", key.collections()),
                key.id()));
    err.flush();
  }

  private void check() {
    if (name.isBlank()
        || name.length() > MAX_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      refuse(
          "NAME must be a line of at most %d characters that says whom the key is for"
              .formatted(MAX_NAME));
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
