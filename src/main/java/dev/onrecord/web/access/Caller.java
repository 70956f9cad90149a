package dev.onrecord.web.access;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/// The sender of a request, with the permissions of their key.
///
/// @param key the key of the request; empty if it has none, or none is needed
/// @param open whether no key is needed because the home has none; then everybody may do everything
/// @param client address and scheme of the sender
public record Caller(Optional<AccessKey> key, boolean open, Client client) {
  private static final String ATTRIBUTE = Caller.class.getName();

  /// The caller of an admitted request.
  ///
  /// @throws IllegalStateException if the request is not admitted yet
  public static Caller of(Context context) {
    Caller caller = context.attribute(ATTRIBUTE);
    if (caller == null) {
      throw new IllegalStateException("the request is not admitted yet");
    }
    return caller;
  }

  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /// Whether the caller has a permission.
  public boolean permits(Permission needed) {
    return open || key.filter(held -> held.permits(needed)).isPresent();
  }

  /// Whether the caller may know that a collection exists.
  public boolean sees(String collection) {
    return open || key.filter(held -> held.opens(collection)).isPresent();
  }

  /// Whether the caller may see all collections.
  public boolean seesEverything() {
    return sees(AccessKey.EVERY_COLLECTION);
  }

  /// The collection for requests that name none: the main one, or, if the key does not open it, the
  /// first that the key opens.
  public String collection() {
    return key.filter(held -> !held.opens(CollectionName.MAIN))
        .map(held -> held.collections().getFirst())
        .orElse(CollectionName.MAIN);
  }

  /// The scheme of the request: http or https.
  public String scheme() {
    return client.scheme();
  }

  boolean isSecure() {
    return scheme().equals("https");
  }

  /// Checks a permission.
  ///
  /// @throws DeniedException 403 if the caller lacks it
  public void require(Permission needed) {
    if (!permits(needed)) {
      throw DeniedException.forbidden(needed.name().toLowerCase(Locale.ROOT));
    }
  }
}
