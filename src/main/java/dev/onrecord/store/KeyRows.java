package dev.onrecord.store;

import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads and writes access keys.
final class KeyRows {
  private KeyRows() {}

  static void insert(Handle handle, AccessKey key, byte[] sha256) {
    handle
        .createUpdate(
            """
            INSERT INTO access_key (id, name, secret_sha256, permissions, requests_per_minute,
              concurrent, created, expires)
            VALUES (:id, :name, :sha256, :permissions, :requests, :concurrent, :created, :expires)
            """)
        .bind("id", key.id())
        .bind("name", key.name())
        .bind("sha256", sha256)
        .bind(
            "permissions",
            key.permissions().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
        .bind("requests", boxed(key.limits().requestsPerMinute()))
        .bind("concurrent", boxed(key.limits().concurrent()))
        .bind("created", key.created().toEpochMilli())
        .bind("expires", key.expires().map(Instant::toEpochMilli).orElse(null))
        .execute();
    for (int place = 0; place < key.collections().size(); place++) {
      handle.execute(
          "INSERT INTO access_key_collection (key_id, place, name) VALUES (?, ?, ?)",
          key.id(),
          place,
          key.collections().get(place));
    }
  }

  static List<AccessKey> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM access_key ORDER BY created, id")
        .map((row, context) -> key(handle, row))
        .list();
  }

  static Optional<AccessKey> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM access_key WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> key(handle, row))
        .findOne();
  }

  static Optional<byte[]> hash(Handle handle, String id) {
    return handle
        .createQuery("SELECT secret_sha256 FROM access_key WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> row.getBytes(1))
        .findOne();
  }

  static boolean isAny(Handle handle) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM access_key)")
        .mapTo(Boolean.class)
        .one();
  }

  static void revoke(Handle handle, String id, Instant now) {
    handle.execute(
        "UPDATE access_key SET revoked = ? WHERE id = ? AND revoked IS NULL",
        now.toEpochMilli(),
        id);
  }

  static void used(Handle handle, String id, LocalDate day) {
    handle.execute("UPDATE access_key SET last_used = ? WHERE id = ?", day.toString(), id);
  }

  private static AccessKey key(Handle handle, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new AccessKey(
        id,
        row.getString("name"),
        permissions(row.getString("permissions")),
        handle
            .createQuery("SELECT name FROM access_key_collection WHERE key_id = :id ORDER BY place")
            .bind("id", id)
            .mapTo(String.class)
            .list(),
        new UseLimits(number(row, "requests_per_minute"), number(row, "concurrent")),
        Instant.ofEpochMilli(row.getLong("created")),
        instant(row, "expires"),
        instant(row, "revoked"),
        Optional.ofNullable(row.getString("last_used")).map(LocalDate::parse));
  }

  private static Set<Permission> permissions(String names) {
    return Arrays.stream(names.split(" ", -1))
        .map(Permission::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Integer boxed(OptionalInt value) {
    return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
