package dev.onrecord.web.access;

import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.store.KeyStore;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lets requests in, or not: by the key that they show, by what that permits, and by how many there
/// are. Thread-safe.
public final class Access {
  private static final String HELD = Access.class.getName() + ".held";

  private final Keyring keyring;
  private final Proxies proxies;
  private final UseLimits perAddress;
  private final RateLimits rates = new RateLimits();
  private final Concurrency concurrency = new Concurrency();

  /// @param keys of the home; without any, everybody may do everything
  public Access(KeyStore keys, AccessSettings settings, Clock clock) {
    this.keyring = new Keyring(keys, clock);
    this.proxies = new Proxies(settings.trustedProxies());
    this.perAddress = settings.perAddress();
  }

  /// Whether a request comes with something that should be a key.
  ///
  /// @throws DeniedException 401 if it came in another way
  public static boolean isShownAKey(Context context) {
    return Credentials.of(context).isPresent();
  }

  /// Lets a request in that needs no key. Where others do, it may do nothing that one permits.
  public void pass(Context context) {
    new Caller(Optional.empty(), keyring.isOpen(), proxies.client(context)).enter(context);
  }

  /// Lets a request in; [Caller#of] tells of it from then on.
  ///
  /// @throws DeniedException if it needs a key and has none, the key does not permit it, or there
  ///   are too many
  public void admit(Context context) {
    pass(context);
    Client client = Caller.of(context).client();
    count("address " + client.group(), perAddress, "from one address");
    Caller caller = identify(context, client);
    caller.enter(context);
    caller.key().ifPresent(key -> count("key " + key.id(), key.limits(), "with this key"));
    Demand demand = Demand.of(context.req().getMethod().toUpperCase(Locale.ROOT), context.path());
    caller.require(demand.permission());
    if (demand.costly()) {
      hold(context, caller);
    }
  }

  private Caller identify(Context context, Client client) {
    if (keyring.isOpen()) {
      return new Caller(Optional.empty(), true, client);
    }
    String secret = Credentials.of(context).orElseThrow(DeniedException::noKey);
    return new Caller(Optional.of(keyring.key(secret, client)), false, client);
  }

  /// Ends what a request holds, however it ended.
  public void leave(Context context) {
    List<String> held = context.attribute(HELD);
    if (held != null) {
      held.forEach(concurrency::end);
      context.attribute(HELD, null);
    }
  }

  /// Leaves a secret with a browser, which shows it from then on.
  ///
  /// @throws DeniedException if it opens nothing, or too many wrong ones came
  public void signIn(Context context, String secret) {
    Caller caller = Caller.of(context);
    count("address " + caller.client().group(), perAddress, "from one address");
    keyring.key(secret, caller.client());
    Credentials.keep(context, secret, caller.isSecure());
  }

  /// Takes the secret from a browser.
  public void signOut(Context context) {
    Credentials.drop(context, Caller.of(context).isSecure());
  }

  /// Lets no cookie of the request count, as another site sent it.
  public static void ignoreCookies(Context context) {
    Credentials.withoutCookies(context);
  }

  private void count(String who, UseLimits limits, String where) {
    limits
        .requestsPerMinute()
        .ifPresent(
            most -> {
              Duration wait = rates.count(who, most);
              if (wait.isPositive()) {
                throw DeniedException.tooMany(
                    "at most %,d requests a minute may come %s".formatted(most, where), wait);
              }
            });
  }

  private void hold(Context context, Caller caller) {
    List<String> held = new ArrayList<>();
    context.attribute(HELD, held);
    try {
      begin(held, "address " + caller.client().group(), perAddress, "from one address");
      caller.key().ifPresent(key -> begin(held, "key " + key.id(), key.limits(), "with this key"));
    } catch (DeniedException e) {
      leave(context);
      throw e;
    }
  }

  private void begin(List<String> held, String who, UseLimits limits, String where) {
    limits
        .concurrent()
        .ifPresent(
            most -> {
              if (!concurrency.begin(who, most)) {
                throw DeniedException.tooMany(
                    "at most %,d questions, searches and uploads may run at once %s"
                        .formatted(most, where),
                    Duration.ZERO);
              }
              held.add(who);
            });
  }
}
