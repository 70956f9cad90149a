package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/// The offered models: one, the archive itself.
///
/// @param object always `list`
public record Models(String object, List<Model> data) {
  /// The name of the model.
  static final String ID = "onrecord";

  /// A model.
  ///
  /// @param object always `model`
  /// @param created always 0, because the archive changes all the time
  @JsonNaming(SnakeCaseStrategy.class)
  public record Model(String id, String object, long created, String ownedBy) {}

  private static final Model ONLY = new Model(ID, "model", 0, ID);

  public Models {
    data = List.copyOf(data);
  }

  /// All of them.
  public static Models all() {
    return new Models("list", List.of(ONLY));
  }

  /// The model of this name.
  ///
  /// @throws InvalidRequestException 404 if there is no such model
  public static Model of(String name) {
    if (!name.equals(ID)) {
      throw InvalidRequestException.unknownModel(name);
    }
    return ONLY;
  }
}
