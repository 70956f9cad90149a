package dev.onrecord.web;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.onrecord.web.access.RoutePermission;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// `/openapi.yaml`, `/openapi.json` and `/docs`: the HTTP API as an OpenAPI 3.1 document, and as a
/// page for trying each request.
final class ApiDocs {
  /// The policy of the page. It requires no trusted types, because Swagger UI makes markup from
  /// strings.
  static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  private static final String FOLDER = "/docs";

  private final String document = read("/openapi.yaml");
  private final String page = read(FOLDER + "/index.html");

  void addTo(JavalinConfig config) {
    config.staticFiles.add(
        files -> {
          files.directory = FOLDER;
          files.hostedPath = FOLDER;
          files.location = Location.CLASSPATH;
          files.roles = Set.of(RoutePermission.PAGE);
        });
    config.routes.get("/openapi.yaml", this::yaml, RoutePermission.PAGE);
    config.routes.get("/openapi.json", this::json, RoutePermission.PAGE);
    config.routes.get(FOLDER, this::page, RoutePermission.PAGE);
  }

  private void yaml(Context context) {
    context.contentType("application/yaml").result(document);
  }

  private void json(Context context) {
    try {
      context.json(new YAMLMapper().readTree(document));
    } catch (IOException e) {
      throw new UncheckedIOException("the document is YAML", e);
    }
  }

  private void page(Context context) {
    PageRoutes.send(context.header("Content-Security-Policy", POLICY), 200, page);
  }

  private static String read(String path) {
    try (InputStream in = ApiDocs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
