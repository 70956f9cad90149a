package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// A tab that remembers everything its page complained of.
final class BrowserTab implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private BrowserTab(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onConsoleMessage(
        message -> {
          // The browser notes every status from 400 on; those are the server's answers.
          if (List.of("error", "warning").contains(message.type())
              && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("uncaught: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.addInitScript(
        "addEventListener('securitypolicyviolation', (violation) =>"
            + " console.error('blocked by policy: ' + violation.violatedDirective));");
  }

  /// A tab as a reader has it.
  static BrowserTab open(Browser browser) {
    return new BrowserTab(browser.newContext(options()));
  }

  /// A tab in which tools may run scripts of their own.
  static BrowserTab openForTools(Browser browser) {
    return new BrowserTab(browser.newContext(options().setBypassCSP(true)));
  }

  /// A tab of a reader who lets no page run scripts.
  static BrowserTab openWithoutScripts(Browser browser) {
    return new BrowserTab(browser.newContext(options().setJavaScriptEnabled(false)));
  }

  /// A tab in which the page's own script never arrives, and tools may run theirs.
  static BrowserTab openBeforeScripts(Browser browser) {
    BrowserTab tab = openForTools(browser);
    tab.page.route("**/app.js", Route::abort);
    return tab;
  }

  private static NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(1440, 900)
        .setColorScheme(ColorScheme.LIGHT)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en-GB")
        .setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  Page page() {
    return page;
  }

  Locator part(String testId) {
    return page.getByTestId(testId);
  }

  /// Opens an address of a server as if nothing had been open before.
  void goAfresh(ArchiveServer server, String path) {
    page.navigate("about:blank");
    go(server, path);
  }

  /// Opens an address of a server.
  void go(ArchiveServer server, String path) {
    page.navigate(server.at(path).toString());
  }

  /// Asks as a reader does and waits for what becomes of it.
  ///
  /// @param status that the answer must have
  void ask(String question, String status) {
    int turns = part("turn").count();
    part("question").fill(question);
    part("send").click();
    Locator answer = part("turn").nth(turns).getByTestId("answer");
    assertThat(answer).hasAttribute("data-status", status);
  }

  /// Presses a button that copies, and gives what was copied.
  String copied(Locator button) {
    button.click();
    assertThat(button).containsText("Copied");
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  /// Whether the reader's network is gone.
  void offline(boolean offline) {
    context.setOffline(offline);
  }

  void schemeAndWidth(ColorScheme scheme, int width) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 900);
  }

  /// How many pixels the page is wider than its window.
  int overflow() {
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wider).intValue();
  }

  /// Holds against the page that it complained of anything.
  void isContent() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
