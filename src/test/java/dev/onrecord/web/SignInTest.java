package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.web.access.AccessSettings;
import dev.onrecord.web.access.Network;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How people show a key, in a browser.
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(BrowserTests.class)
final class SignInTest {
  private final ArchiveServer server =
      ArchiveServer.guarded(
          Submissions.seeds(),
          new AccessSettings(UseLimits.NONE, List.of(Network.of("127.0.0.1"))),
          Set.of(),
          ClientTimeouts.STANDARD);
  private final KeyHolder holder = KeyHolder.of(server, Permission.READ, "main");

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aReaderSignsInAsksAndSignsOut(BrowserTab tab) {
    tab.go(server, "/archive?query=shield");
    assertThat(tab.page())
        .hasURL(server.at("/sign-in?then=%2Farchive%3Fquery%3Dshield").toString());
    assertThat(tab.page().getByLabel("Key")).isFocused();
    tab.page().keyboard().type("onr_wrong");
    tab.page().keyboard().press("Enter");
    assertThat(tab.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("no such key");
    tab.page().keyboard().type(holder.secret());
    tab.page().keyboard().press("Enter");
    assertThat(tab.page()).hasURL(server.at("/archive?query=shield").toString());
    Cookie key =
        tab.page().context().cookies().stream()
            .filter(cookie -> cookie.name.equals("onrecord_key"))
            .findFirst()
            .orElseThrow();
    assertThat(key.httpOnly).isTrue();
    assertThat(key.value).isEqualTo(holder.secret());
    assertThat((String) tab.page().evaluate("document.cookie")).isEqualTo("onrecord_signed_in=1");
    tab.go(server, "/");
    tab.ask("what did Makarov threaten", "answered");
    tab.part("sign-out").click();
    tab.page().locator("button.send").click();
    assertThat(tab.page()).hasURL(server.at("/sign-in").toString());
    assertThat(tab.page().context().cookies()).isEmpty();
  }

  @Test
  void aPageWhoseKeyWasTakenBackGoesToSignIn(BrowserTab tab) {
    KeyHolder other = KeyHolder.of(server, Permission.READ, "main");
    tab.go(server, "/sign-in");
    tab.page().getByLabel("Key").fill(other.secret());
    tab.page().keyboard().press("Enter");
    assertThat(tab.part("question")).isVisible();
    server.keys().revoke(other.key().id(), Instant.now());
    tab.part("question").fill("what did Makarov threaten");
    tab.part("send").click();
    assertThat(tab.page().getByLabel("Key")).isVisible();
    // Its first page still waited for suggestions, which the key did not open any more.
    assertThat(tab.page()).hasURL(server.at("/sign-in?then=%2F").toString());
  }

  @Tag("thorough")
  @Test
  void everybodyCanReadTheForm(Browser browser) {
    Look.at(
        browser,
        "sign-in",
        tab -> {
          tab.goAfresh(server, "/sign-in");
          tab.page().getByLabel("Key").fill("onr_wrong");
          tab.page().keyboard().press("Enter");
          assertThat(tab.page().locator("#problem")).isVisible();
        },
        tab -> {});
    Look.at(browser, "sign-out", tab -> tab.goAfresh(server, "/sign-out"), tab -> {});
  }

  @Test
  void theCookieIsForThisServerAloneAndForHttpsWhereThatIsSpoken() {
    Reply plain = signIn("/", "http");
    assertThat(plain.status()).isEqualTo(303);
    assertThat(plain.header("Set-Cookie"))
        .contains("onrecord_key=" + holder.secret(), "Path=/", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure", "Domain");
    assertThat(plain.header("Cache-Control")).isEqualTo("no-store");
    assertThat(signIn("/", "https").header("Set-Cookie")).contains("Secure");
  }

  @ParameterizedTest
  @CsvSource({
    "/archive?query=a, /archive?query=a",
    "/c/press/, /c/press/",
    "//evil.example, /",
    "/\\evil.example, /",
    "https://evil.example/, /",
    "javascript:alert(1), /",
    "evil.example, /",
    "'/a\r\nSet-Cookie: a=b', /",
    "'', /",
  })
  void onlyPathsOfThisServerAreGoneOnTo(String then, String reached) {
    assertThat(signIn(then, "http").header("Location")).endsWith(reached).doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "key=", "key=%zz", "then=/", "key=onr_wrong", "&&&", "key=<b>"})
  void whatIsNoFormOpensNothing(String body) {
    Reply reply = server.send(server.request("/sign-in").POST(BodyPublishers.ofString(body)));
    assertThat(reply.status()).isIn(400, 401, 429);
    assertThat(reply.header("Set-Cookie")).isEmpty();
    assertThat(reply.text()).doesNotContain("onr_wrong", "<b>");
  }

  @Test
  void whatThePageIsToldToGoOnToEntersAsText() {
    Reply reply = server.get("/sign-in?then=" + encoded("/\"><script>alert(1)</script>"));
    assertThat(reply.text()).doesNotContain("<script>alert");
    assertThat(reply.header("Set-Cookie")).isEmpty();
  }

  @Test
  void onlyPagesAreLedToTheForm() {
    Reply api = server.send(server.request("/api/articles").header("Accept", "text/html").GET());
    api.isProblem(401);
    Reply page = server.send(server.request("/archive").header("Accept", "text/html").GET());
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).endsWith("/sign-in?then=%2Farchive");
    assertThat(page.text()).doesNotContain("Makarov");
  }

  private Reply signIn(String then, String scheme) {
    return server.send(
        server
            .request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-Proto", scheme)
            .POST(
                BodyPublishers.ofString(
                    "then=" + encoded(then) + "&key=" + encoded(holder.secret()))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
