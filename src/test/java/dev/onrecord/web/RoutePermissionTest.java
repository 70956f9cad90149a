package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.web.access.AccessSettings;
import dev.onrecord.web.access.RoutePermission;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every route states one permission, and requests that match no route are checked too.
@TestInstance(Lifecycle.PER_CLASS)
final class RoutePermissionTest {
  private final ArchiveServer server =
      ArchiveServer.guarded(
          Submissions.seeds(), AccessSettings.standard(), Set.of(), ClientTimeouts.STANDARD);
  private final KeyHolder reader = KeyHolder.of(server, Permission.READ, "main");
  private final KeyHolder admin = KeyHolder.of(server, Permission.ADMIN, "*");

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aRouteWithoutAPermissionDoesNotStart() {
    assertThatThrownBy(() -> start(routes -> routes.get("/new", context -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the route GET /new must state one RoutePermission, got []");
  }

  @Test
  void aRouteWithTwoPermissionsDoesNotStart() {
    assertThatThrownBy(
            () ->
                start(
                    routes ->
                        routes.get(
                            "/new", context -> {}, RoutePermission.READ, RoutePermission.PUBLIC)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatRunsBeforeAllRoutesNeedsNoPermission() {
    assertThat(
            start(
                routes -> {
                  routes.before(context -> {});
                  routes.get("/new", context -> {}, RoutePermission.READ);
                }))
        .isNotNull();
  }

  private static Javalin start(Consumer<RoutesConfig> adding) {
    return Javalin.create(
        config -> {
          config.events.handlerAdded(RoutePermission::requireStated);
          adding.accept(config.routes);
        });
  }

  @ParameterizedTest
  @CsvSource({
    // Method, path, status without a key, of a reader, of an administrator.
    "HEAD, /api/articles, 401, 200, 200",
    "HEAD, /metrics, 401, 403, 200",
    "HEAD, /livez, 200, 200, 200",
    "OPTIONS, /api/articles, 401, 405, 405",
    "OPTIONS, /nothing, 401, 404, 404",
    "GET, /api/ask, 401, 405, 405",
    "GET, /api/nothing, 401, 404, 404",
    "DELETE, /api/articles, 401, 405, 405",
    "POST, /livez, 405, 405, 405",
    "POST, /v1/embeddings, 401, 404, 404",
    "GET, /docs/docs.js, 401, 200, 200",
    "GET, /openapi.yaml, 401, 200, 200",
  })
  void requestsWithoutAHandlerAreCheckedToo(
      String method, String path, int nobody, int reading, int administering) {
    assertThat(server.send(server.request(path).method(method, BodyPublishers.noBody())).status())
        .isEqualTo(nobody);
    assertThat(reader.send(method, path, "").status()).isEqualTo(reading);
    assertThat(admin.send(method, path, "").status()).isEqualTo(administering);
  }
}
