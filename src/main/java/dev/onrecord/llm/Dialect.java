package dev.onrecord.llm;

import java.util.Optional;

/// What an endpoint takes besides the messages: they differ, and tell only by refusing.
///
/// @param schema whether the reply's JSON schema is sent
/// @param temperature whether it is sent
/// @param completionTokens whether the most tokens are called as OpenAI calls them now
record Dialect(boolean schema, boolean temperature, boolean completionTokens) {
  static final Dialect FULL = new Dialect(true, true, false);

  /// What to try after a refusal; empty if there is nothing left to leave out.
  Optional<Dialect> after(HttpFailure refusal) {
    if (!refusal.isRefusal()) {
      return Optional.empty();
    }
    if (!completionTokens && refusal.mentions("max_completion_tokens")) {
      return Optional.of(new Dialect(schema, temperature, true));
    }
    if (temperature && refusal.mentions("temperature")) {
      return Optional.of(new Dialect(schema, false, completionTokens));
    }
    return schema
        ? Optional.of(new Dialect(false, temperature, completionTokens))
        : Optional.empty();
  }
}
