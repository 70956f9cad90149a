package dev.onrecord.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names by which a server may be called that listens on the loopback address.
///
/// A page of another site can let its own name mean this machine (DNS rebinding); to a browser it
/// then is of the same origin as this server. Its name still stands in `Host`.
final class HostCheck {
  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern LOOPBACK =
      Pattern.compile("(.+\\.)?localhost|127(\\.\\d{1,3}){3}|\\[::1]");

  private final boolean everyone;
  private final Set<String> allowed;

  /// @param bound address that the server listens on; only of loopback addresses are names checked
  /// @param allowed further names, such as that of a proxy in front
  HostCheck(String bound, Set<String> allowed) {
    this.everyone = !ListenSettings.isLoopback(bound);
    this.allowed =
        allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /// Lets a request pass.
  ///
  /// @throws Problem 421 if it is meant for somebody else
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
