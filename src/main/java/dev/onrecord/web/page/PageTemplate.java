package dev.onrecord.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// `web/index.html`, and the policy that lets it run nothing but its own files.
final class PageTemplate {
  private final Document template;
  private final String policy;

  PageTemplate() {
    template = Jsoup.parse(read());
    // The white space of articles and of the import map, which the policy hashes, must stay.
    template.outputSettings().prettyPrint(false);
    String map = template.expectFirst("script[type=importmap]").data();
    policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'sha256-" + hash(map) + "'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html");
  }

  /// A page of one's own to fill.
  Document copy() {
    return template.clone();
  }

  /// The Content-Security-Policy.
  String policy() {
    return policy;
  }

  private static String read() {
    try (InputStream in = PageTemplate.class.getResourceAsStream("/web/index.html")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks web/index.html");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read web/index.html", e);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
