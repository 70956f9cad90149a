package dev.onrecord.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// All things that a page states in JSON-LD: its objects, those in arrays, and those in `@graph`.
///
/// @param things in their order
/// @param named those with an `@id`
record JsonLdGraph(List<JsonNode> things, Map<String, JsonNode> named) {
  /// Scripts of more characters together are left unread: a tree is larger than its text.
  private static final int MOST = 2 << 20;

  /// An array in a graph in an array: nobody nests deeper.
  private static final int DEEPEST = 4;

  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/:#])?(?:\\w*Article|\\w*BlogPosting|Report)");

  /// As pages have it, raw line ends in texts and a comma too many are read.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /// The graph of a page; a script that is broken has nothing in it.
  static JsonLdGraph of(Document page) {
    JsonLdGraph graph = new JsonLdGraph(new ArrayList<>(), new HashMap<>());
    int length = 0;
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = unwrapped(script.data());
      length += data.length();
      if (length > MOST) {
        return graph;
      }
      parse(data).ifPresent(node -> graph.add(node, 0));
    }
    return graph;
  }

  private static Optional<JsonNode> parse(String data) {
    try {
      return Optional.of(JSON.readTree(data));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /// Those that are articles. What a list or another article has in it is not among them.
  List<JsonNode> articles() {
    return things.stream().filter(JsonLdGraph::isArticle).toList();
  }

  private void add(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> add(one, depth + 1));
    } else if (node.isObject()) {
      things.add(node);
      if (node.path("@id").isTextual() && node.has("name")) {
        named.putIfAbsent(node.path("@id").asText(), node);
      }
      add(node.path("@graph"), depth + 1);
    }
  }

  private static boolean isArticle(JsonNode thing) {
    JsonNode type = thing.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (ARTICLE.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  /// Without the comment or CDATA marks that hide scripts from what cannot read them.
  private static String unwrapped(String data) {
    int start = data.indexOf('{');
    int array = data.indexOf('[');
    boolean wrapped = data.stripLeading().startsWith("<") || data.stripLeading().startsWith("/");
    if (!wrapped || start < 0) {
      return data;
    }
    boolean cdata = data.stripLeading().contains("[CDATA[");
    int from = array >= 0 && array < start && !cdata ? array : start;
    int end = Math.max(data.lastIndexOf('}'), cdata ? -1 : data.lastIndexOf(']'));
    return data.substring(from, Math.max(from, end + 1));
  }
}
