package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onrecord.web.ApiDocument.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The OpenAPI document itself.
@ExtendWith(SeedServer.class)
final class ApiDocumentTest {
  private static final ApiDocument DOCUMENT = ApiDocument.SHIPPED;

  @Test
  void itIsOpenApiByTheOfficialSchema() throws IOException {
    // As Vert.x ships it.
    try (InputStream schema =
        getClass().getResourceAsStream("/spec.openapis.org/oas/3.1/schema/2022-10-07")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema, InputFormat.JSON)
                  .validate(DOCUMENT.root()))
          .isEmpty();
    }
  }

  @Test
  void itHasTheServersRoutesAndNoOthers(ArchiveServer server) {
    assertThat(DOCUMENT.operations().stream().map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(server.routes());
  }

  @Test
  void everyReferenceLeadsSomewhereAndNothingIsLeftOver() {
    List<String> references =
        DOCUMENT.root().findValues("$ref").stream().map(JsonNode::textValue).distinct().toList();
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(DOCUMENT.root().at(reference.substring(1)).isMissingNode()).isFalse());
    assertThat(
            DOCUMENT.root().path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(
                    kind ->
                        kind.getValue()
                            .propertyStream()
                            .map(
                                component ->
                                    "#/components/" + kind.getKey() + "/" + component.getKey())))
        .containsExactlyInAnyOrderElementsOf(references);
  }

  @Test
  void everyOperationHasANameAndASummaryOfItsOwn() {
    for (String field : List.of("operationId", "summary")) {
      assertThat(DOCUMENT.operations().stream().map(each -> each.own().path(field).asText()))
          .doesNotContain("")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyExampleIsAsItsSchemaHasIt() {
    List<JsonNode> media =
        DOCUMENT.root().findValues("content").stream()
            .flatMap(JsonNode::valueStream)
            .filter(each -> each.has("examples"))
            .toList();
    assertThat(media).hasSizeGreaterThan(30);
    for (JsonNode each : media) {
      Stream<JsonNode> examples = each.path("examples").valueStream().map(DOCUMENT::resolve);
      assertThat(examples)
          .allSatisfy(
              example ->
                  assertThat(DOCUMENT.objections(each.path("schema"), example.path("value")))
                      .isEmpty());
    }
  }

  @Test
  void whatItSaysOfEveryGetHolds(ArchiveServer server) {
    String etag = server.get("/api/articles").header("ETag");
    assertThat(etag).isNotBlank();
    assertThat(server.send(server.request("/api/articles").header("If-None-Match", etag)).status())
        .isEqualTo(304);
    assertThat(server.send(server.request("/api/articles").HEAD()).status()).isEqualTo(200);
  }

  @Test
  void itIsServedInYamlAndInJson(ArchiveServer server) {
    assertThat(server.get("/openapi.json").json()).isEqualTo(DOCUMENT.root());
    Reply yaml = server.get("/openapi.yaml");
    assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
    assertThat(yaml.text()).startsWith("openapi: 3.1.1\n");
  }
}
