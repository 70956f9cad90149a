package dev.onrecord.web.access;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/// Who sent a request, and what they may do.
///
/// @param key the key that they showed; empty without one, and where none is needed
/// @param open whether none is needed, as there are no keys: then everybody may do everything
/// @param client where they are
public record Caller(Optional<AccessKey> key, boolean open, Client client) {
  private static final String ATTRIBUTE = Caller.class.getName();

  /// Who sent a request that was let in.
  ///
  /// @throws IllegalStateException if nobody has looked yet
  public static Caller of(Context context) {
    Caller caller = context.attribute(ATTRIBUTE);
    if (caller == null) {
      throw new IllegalStateException("a request is let in before it is met");
    }
    return caller;
  }

  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /// Whether they may do what needs a permission.
  public boolean permits(Permission needed) {
    return open || key.filter(held -> held.permits(needed)).isPresent();
  }

  /// Whether they may know that there is a collection.
  public boolean sees(String collection) {
    return open || key.filter(held -> held.opens(collection)).isPresent();
  }

  /// Whether they may know what there is in all collections together.
  public boolean seesEverything() {
    return sees(AccessKey.EVERY_COLLECTION);
  }

  /// The collection that is meant where a request names none: the main one, or the first that the
  /// key opens if it does not open that.
  public String collection() {
    return key.filter(held -> !held.opens(CollectionName.MAIN))
        .map(held -> held.collections().getFirst())
        .orElse(CollectionName.MAIN);
  }

  /// The scheme that they spoke: http or https.
  public String scheme() {
    return client.scheme();
  }

  boolean isSecure() {
    return scheme().equals("https");
  }

  /// Lets them do what needs a permission.
  ///
  /// @throws DeniedException 403 if they may not
  public void require(Permission needed) {
    if (!permits(needed)) {
      throw DeniedException.forbidden(needed.name().toLowerCase(Locale.ROOT));
    }
  }
}
