package dev.onrecord.ask;

import java.util.UUID;
import java.util.regex.Pattern;

/// Ids of conversations: `c_` and 1 to 64 letters, digits, `-` or `_`.
public final class ConversationId {
  private static final Pattern ID = Pattern.compile("c_[A-Za-z0-9_-]{1,64}");

  private ConversationId() {}

  /// Whether a text can be an id.
  public static boolean isValid(String text) {
    return ID.matcher(text).matches();
  }

  /// A new random id.
  static String create() {
    return "c_" + UUID.randomUUID();
  }
}
