package dev.onrecord.web.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The pages for signing in and out. Their only script sets the theme.
final class SignInHtml {
  private static final String SCRIPTED =
      "script[type=module], script[type=importmap], link[rel=modulepreload], onrecord-app,"
          + " noscript";

  private SignInHtml() {}

  static String signIn(Document page, Optional<String> problem, String then) {
    Element main = main(page, "Sign in");
    main.appendElement("p")
        .text(
            "This archive needs a key. Its administrator can create one. A key begins with onr_.");
    problem.ifPresent(
        detail ->
            main.appendElement("p")
                .addClass("sign-in-problem")
                .attr("id", "problem")
                .attr("role", "alert")
                .text("Not signed in: " + detail));
    Element form = form(main, "/sign-in");
    form.appendElement("label").attr("for", "key").text("Key");
    Element key = form.appendElement("input").attr("id", "key").attr("name", "key");
    key.attr("type", "password").attr("autocomplete", "current-password");
    key.attr("required", true).attr("autofocus", true).attr("spellcheck", "false");
    if (problem.isPresent()) {
      key.attr("aria-invalid", "true").attr("aria-describedby", "problem");
    }
    form.appendElement("input").attr("type", "hidden").attr("name", "then").attr("value", then);
    send(form, "Sign in");
    return page.outerHtml();
  }

  static String signOut(Document page) {
    Element main = main(page, "Sign out");
    main.appendElement("p").text("This removes the key from this browser.");
    send(form(main, "/sign-out"), "Sign out");
    return page.outerHtml();
  }

  private static Element main(Document page, String title) {
    page.select(SCRIPTED).remove();
    Head.absent(page, title);
    Element served = page.expectFirst("#served");
    Element main = served.appendElement("main").attr("id", "served-main").attr("tabindex", "-1");
    Masthead.prepend(served);
    main.addClass("article-page").addClass("sign-in");
    main.appendElement("h1").addClass("unscripted-title").text(title);
    return main;
  }

  private static Element form(Element main, String action) {
    return main.appendElement("form").attr("method", "post").attr("action", action);
  }

  private static void send(Element form, String text) {
    form.appendElement("button").addClass("send").attr("type", "submit").text(text);
  }
}
