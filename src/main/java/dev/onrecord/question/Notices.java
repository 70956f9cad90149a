package dev.onrecord.question;

/// What a reader is told of how a question was read.
final class Notices {
  static final String TOO_MANY = "Only the first four questions are answered.";

  private Notices() {}

  static String read(String typed, String as) {
    return "Read '%s' as '%s'.".formatted(typed, as);
  }
}
