package dev.onrecord.web.access;

import dev.onrecord.domain.access.UseLimits;
import java.util.List;

/// The administrator's settings about clients.
///
/// @param perAddress limits for each client address, independent of keys
/// @param trustedProxies proxies whose `X-Forwarded-*` headers are trusted
public record AccessSettings(UseLimits perAddress, List<Network> trustedProxies) {
  public AccessSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /// No limits and no proxies.
  public static AccessSettings standard() {
    return new AccessSettings(UseLimits.NONE, List.of());
  }
}
