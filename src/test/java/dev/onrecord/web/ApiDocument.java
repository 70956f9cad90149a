package dev.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The OpenAPI document that the program comes with.
///
/// Its schemas are JSON Schema 2020-12, as those of all OpenAPI 3.1, so a validator of that checks
/// them. Those made for OpenAPI translate them to what they were in 3.0 and lose
/// `unevaluatedProperties`, lists of types and `$ref` beside other keywords.
final class ApiDocument {
  static final ApiDocument SHIPPED = read();

  /// The members of a path that are operations.
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final JsonNode root;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private ApiDocument(JsonNode root) {
    this.root = root;
  }

  /// What can be done at an address.
  ///
  /// @param method upper case
  /// @param path with parameters in braces
  /// @param shared what the document says of all operations of the path
  record Operation(String method, String path, JsonNode shared, JsonNode own) {
    @Override
    public String toString() {
      return method + " " + path;
    }

    /// Whether it is at an address.
    ///
    /// @param address percent-encoded, without a query
    boolean isAt(String address) {
      String[] segments = address.split("/", -1);
      String[] documented = path.split("/", -1);
      boolean same = segments.length == documented.length;
      for (int i = 0; same && i < segments.length; i++) {
        same = isParameter(documented[i]) || documented[i].equals(segments[i]);
      }
      return same;
    }

    private static boolean isParameter(String segment) {
      return segment.startsWith("{");
    }

    private long parameters() {
      return Stream.of(path.split("/", -1)).filter(Operation::isParameter).count();
    }
  }

  private static ApiDocument read() {
    try (InputStream in = ApiDocument.class.getResourceAsStream("/openapi.yaml")) {
      return new ApiDocument(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode root() {
    return root;
  }

  /// All operations, in the order of the document.
  List<Operation> operations() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .map(
                        member ->
                            new Operation(
                                member.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue(),
                                member.getValue())))
        .toList();
  }

  /// The operation that a request is for. `HEAD` is what `GET` is, without a body.
  Optional<Operation> operation(String method, String address) {
    String meant = method.equals("HEAD") ? "GET" : method;
    return operations().stream()
        .filter(operation -> operation.method().equals(meant) && operation.isAt(address))
        .min(Comparator.comparingLong(Operation::parameters));
  }

  /// The parameters of an operation, those of its path first.
  List<JsonNode> parameters(Operation operation) {
    return Stream.of(operation.shared(), operation.own())
        .flatMap(node -> node.path("parameters").valueStream())
        .map(this::resolve)
        .toList();
  }

  /// What the document says of a response, by its status or else by the class of that.
  Optional<JsonNode> response(Operation operation, int status) {
    JsonNode responses = operation.own().path("responses");
    return Stream.of(String.valueOf(status), status / 100 + "XX")
        .filter(responses::has)
        .findFirst()
        .map(code -> resolve(responses.path(code)));
  }

  /// What a reference stands for; anything else is itself.
  JsonNode resolve(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode() ? node : root.at(reference.textValue().substring(1));
  }

  /// What in a value is not as a schema of the document has it.
  List<String> objections(JsonNode schema, JsonNode value) {
    return schemas.computeIfAbsent(schema, this::compile).validate(value).stream()
        .map(Error::toString)
        .toList();
  }

  /// @param schema with references into the document
  private Schema compile(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", root.path("components"));
    return registry.getSchema(whole);
  }
}
