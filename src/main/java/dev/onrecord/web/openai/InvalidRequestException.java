package dev.onrecord.web.openai;

import java.util.Optional;

/// A request with a missing, wrong or unsupported field.
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String param;
  private final String code;

  private InvalidRequestException(int status, String param, String code, String message) {
    super(message);
    this.status = status;
    this.param = param;
    this.code = code;
  }

  /// A field that is missing or wrong.
  ///
  /// @param param the field, such as `messages[0].content`
  /// @param message what was wrong and what would be right
  static InvalidRequestException of(String param, String message) {
    return new InvalidRequestException(400, param, "invalid_value", message);
  }

  /// A model that is not offered.
  static InvalidRequestException unknownModel(String model) {
    return new InvalidRequestException(
        404,
        "model",
        "model_not_found",
        "there is no model '%s' here; the only one is '%s'".formatted(model, Models.ID));
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// The error to send.
  public ErrorView view() {
    return ErrorView.of(
        status, String.valueOf(getMessage()), Optional.of(param), Optional.of(code));
  }
}
