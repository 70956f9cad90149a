package dev.onrecord.llm;

import java.util.Optional;

/// The optional fields of a request that an endpoint accepts. Endpoints differ, and they show it
/// only by refusing a request.
///
/// @param schema whether the reply's JSON schema is sent
/// @param temperature whether it is sent
/// @param completionTokens whether the limit of tokens has OpenAI's newer name,
///   `max_completion_tokens`
record Dialect(boolean schema, boolean temperature, boolean completionTokens) {
  static final Dialect FULL = new Dialect(true, true, false);

  /// A simpler dialect to try after a refusal; empty if nothing more can be left out.
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
