package dev.onrecord.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Checks the `Host` header of requests to a server on the loopback address.
///
/// A page of another site can make its own host name point to this machine (DNS rebinding). The
/// browser then treats that page and this server as one origin, but `Host` still has the other
/// name.
final class HostCheck {
  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern LOOPBACK =
      Pattern.compile("(.+\\.)?localhost|127(\\.\\d{1,3}){3}|\\[::1]");

  private final boolean everyone;
  private final Set<String> allowed;

  /// @param bound address that the server listens on; names are checked only if it is a loopback
  ///   address
  /// @param allowed further accepted names, such as the name of a proxy in front
  HostCheck(String bound, Set<String> allowed) {
    this.everyone = !ListenSettings.isLoopback(bound);
    this.allowed =
        allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /// Checks a request.
  ///
  /// @throws Problem 421 if the name is unknown
  void refuse(Context context) {
    Optional.ofNullable(context.header("Host"))
        .filter(host -> !isKnown(host))
        .ifPresent(
            host -> {
              throw new Problem(
                  421,
                  "this server is not called '%s'; call it localhost, or start it with --allow-host"
                      .formatted(host));
            });
  }

  private boolean isKnown(String host) {
    String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return everyone || LOOPBACK.matcher(name).matches() || allowed.contains(name);
  }
}
