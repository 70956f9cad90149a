package dev.onrecord.web.access;

import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.store.KeyStore;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides which requests are admitted: by their key, by its permissions, and by limits of use.
/// Thread-safe.
public final class Access {
  private static final String HELD = Access.class.getName() + ".held";

  private final Keyring keyring;
  private final Proxies proxies;
  private final UseLimits perAddress;
  private final RateLimits rates = new RateLimits();
  private final ConcurrencyLimits concurrency = new ConcurrencyLimits();

  /// @param keys of the home; if there are none, everybody may do everything
  public Access(KeyStore keys, AccessSettings settings, Clock clock) {
    this.keyring = new Keyring(keys, clock);
    this.proxies = new Proxies(settings.trustedProxies());
    this.perAddress = settings.perAddress();
  }

  /// Admits a request to a route. From then on, [Caller#of] returns its caller.
  ///
  /// @throws DeniedException 401 if the request needs a key and has no valid one, 403 if the key
  ///   lacks the permission, 429 if there are too many requests
  public void admit(Context context, RoutePermission needed) {
    Client client = proxies.client(context);
    new Caller(Optional.empty(), keyring.isOpen(), client).enter(context);
    if (needed == RoutePermission.PUBLIC
        || (needed == RoutePermission.OPTIONAL_KEY && Credentials.of(context).isEmpty())) {
      return;
    }
    count("address " + client.group(), perAddress, "from one address");
    Caller caller = identify(context, client);
    caller.enter(context);
    caller.key().ifPresent(key -> count("key " + key.id(), key.limits(), "with this key"));
    caller.require(needed.permission());
    if (needed.isCostly()) {
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

  /// Releases the places of a request among the costly requests. Call it when the request has
  /// ended, also after a failure.
  public void leave(Context context) {
    List<String> held = context.attribute(HELD);
    if (held != null) {
      held.forEach(concurrency::end);
      context.attribute(HELD, null);
    }
  }

  /// Stores a secret in a cookie of the browser.
  ///
  /// @throws DeniedException if the secret is wrong, or there were too many wrong ones
  public void signIn(Context context, String secret) {
    Caller caller = Caller.of(context);
    count("address " + caller.client().group(), perAddress, "from one address");
    keyring.key(secret, caller.client());
    Credentials.keep(context, secret, caller.isSecure());
  }

  /// Deletes the cookie with the secret.
  public void signOut(Context context) {
    Credentials.drop(context, Caller.of(context).isSecure());
  }

  /// Ignores the cookies of a request, because another site sent it.
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
