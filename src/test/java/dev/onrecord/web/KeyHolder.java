package dev.onrecord.web;

import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.store.KeyStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody who has a key to a server, and shows it.
record KeyHolder(ArchiveServer server, AccessKey key, String secret) {
  static KeyHolder of(ArchiveServer server, Permission permission, String... collections) {
    return of(server, permission, UseLimits.NONE, Optional.empty(), collections);
  }

  static KeyHolder of(
      ArchiveServer server,
      Permission permission,
      UseLimits limits,
      Optional<Instant> expires,
      String... collections) {
    KeyStore.Created created =
        server
            .keys()
            .create(
                "test", Set.of(permission), List.of(collections), limits, Instant.now(), expires);
    return new KeyHolder(server, created.key(), created.secret());
  }

  Reply get(String path) {
    return send("GET", path, "");
  }

  /// Sends JSON.
  Reply send(String method, String path, String json) {
    return server.send(
        server
            .request(path)
            .header("Authorization", "Bearer " + secret)
            .header("X-Request-Id", "asked")
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }
}
