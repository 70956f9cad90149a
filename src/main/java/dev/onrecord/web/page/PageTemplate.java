package dev.onrecord.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// `web/index.html` with cacheable addresses of its files, and the Content-Security-Policy that
/// allows only those files.
final class PageTemplate {
  private static final Pattern MAPPING = Pattern.compile("\"([^\"]+)\": \"(/[^\"]+)\"");

  private final Document template;
  private final String folder;
  private final String policy;

  PageTemplate() {
    template = Jsoup.parse(new String(PageFiles.read("/index.html"), StandardCharsets.UTF_8));
    // Keep all white space: articles need it, and the policy has a hash of the import map.
    template.outputSettings().prettyPrint(false);
    List<Attribute> named = named();
    Element imports = template.expectFirst("script[type=importmap]");
    PageFiles files =
        new PageFiles(named.stream().map(Attribute::getValue).toList(), mappings(imports.data()));
    folder = files.folder();
    named.forEach(attribute -> attribute.setValue(folder + attribute.getValue()));
    String map = imports.data().replace("\"/", "\"" + folder + "/");
    imports.dataNodes().getFirst().setWholeData(map);
    files.imported().reversed().forEach(module -> imports.after(preload(module)));
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

  /// A new copy to fill.
  Document copy() {
    return template.clone();
  }

  /// The Content-Security-Policy.
  String policy() {
    return policy;
  }

  /// Attributes with the path of a file.
  private List<Attribute> named() {
    return Stream.concat(
            template.select("link[rel=stylesheet], link[rel=icon]").stream()
                .map(link -> link.attribute("href")),
            template.select("script[src]").stream().map(script -> script.attribute("src")))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Map<String, String> mappings(String importMap) {
    return MAPPING
        .matcher(importMap)
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  /// An element that loads a module early, before the modules that import it are read.
  private Element preload(String module) {
    return new Element("link").attr("rel", "modulepreload").attr("href", folder + module);
  }

  /// The folder that the page's files are served from; its name changes with them.
  String folder() {
    return folder;
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
