package dev.onrecord.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The secret of a key: `onr_`, its id in 12 hexadecimal digits, `_`, and 32 random bytes in
/// base64url. Tools that scan texts for secrets recognise it by `onr_`.
final class KeySecret {
  private static final Pattern FORM = Pattern.compile("onr_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");

  private static final int ID_BYTES = 6;
  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeySecret() {}

  /// A random id.
  static String newId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static String make(String id) {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return "onr_%s_%s".formatted(id, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// The id in a secret; empty if the text has not the form of a secret.
  static Optional<String> id(String secret) {
    Matcher form = FORM.matcher(secret);
    return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
  }

  /// The hash of a secret, which is kept in its place. A secret has 256 random bits, which nobody
  /// can guess; a slow hash, as for passwords, would only cost the server time.
  static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
