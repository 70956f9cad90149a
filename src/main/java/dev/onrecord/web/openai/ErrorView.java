package dev.onrecord.web.openai;

import java.util.Optional;

/// An error in the format of OpenAI's API.
public record ErrorView(Fault error) {
  /// What went wrong.
  ///
  /// @param type `invalid_request_error` or `server_error`
  /// @param param the wrong field, if any
  public record Fault(String message, String type, Optional<String> param, Optional<String> code) {}

  /// An error without a field.
  ///
  /// @param status the HTTP status
  public static ErrorView of(int status, String message) {
    return of(status, message, Optional.empty(), Optional.empty());
  }

  static ErrorView of(int status, String message, Optional<String> param, Optional<String> code) {
    return new ErrorView(
        new Fault(message, status < 500 ? "invalid_request_error" : "server_error", param, code));
  }
}
