package dev.onrecord.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.json.McpJsonDefaults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a tool says of its output, held against what it gives.
final class Schema {
  private Schema() {}

  /// Holds an output against its schema, which must name every field that is there: a view that has
  /// one more than the schema fails here.
  static void describes(Map<String, Object> schema, Object output) {
    var validation =
        McpJsonDefaults.getSchemaValidator().validate(asMap(withoutOthers(schema)), output);
    assertThat(validation.valid()).as(validation.errorMessage()).isTrue();
  }

  private static Object withoutOthers(Object schema) {
    return switch (schema) {
      case Map<?, ?> map -> {
        Map<String, Object> strict = new LinkedHashMap<>();
        map.forEach((key, value) -> strict.put((String) key, withoutOthers(value)));
        if (map.get("properties") instanceof Map<?, ?>) {
          strict.put("additionalProperties", false);
        }
        yield strict;
      }
      case List<?> list -> list.stream().map(Schema::withoutOthers).toList();
      default -> schema;
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object schema) {
    return (Map<String, Object>) schema;
  }
}
