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
/// base64url. Whoever scans texts for secrets knows it by its beginning.
final class KeySecret {
  private static final Pattern FORM = Pattern.compile("onr_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");

  private static final int ID_BYTES = 6;
  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeySecret() {}

  /// An id that is most likely new.
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

  /// The id in a secret; empty if it has not the form of one.
  static Optional<String> id(String secret) {
    Matcher form = FORM.matcher(secret);
    return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
  }

  /// What is kept of a secret. It has 256 random bits, which nobody can try: a slow hash, as of
  /// passwords that people choose, would only cost the server time.
  static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
