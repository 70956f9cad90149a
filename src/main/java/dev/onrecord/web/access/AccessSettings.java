package dev.onrecord.web.access;

import dev.onrecord.domain.access.UseLimits;
import java.util.List;

/// What somebody who runs a server may choose of who calls it.
///
/// @param perAddress what those behind one address may ask for, whatever their keys allow
/// @param trustedProxies whose word counts on where a request comes from
public record AccessSettings(UseLimits perAddress, List<Network> trustedProxies) {
  public AccessSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /// No limits and no proxies.
  public static AccessSettings standard() {
    return new AccessSettings(UseLimits.NONE, List.of());
  }
}
