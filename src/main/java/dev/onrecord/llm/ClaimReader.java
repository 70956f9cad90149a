package dev.onrecord.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.domain.answer.Claim;
import dev.onrecord.domain.answer.Claim.Quoted;
import dev.onrecord.domain.answer.Exhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the sentences of a model's answer. Numbers of evidence that nobody gave it, and what is
/// too long to be a sentence or a quote, are dropped here.
final class ClaimReader {
  private static final int LONGEST_SENTENCE = 600;
  private static final int LONGEST_QUOTE = 2_000;
  private static final int MOST_QUOTES = 6;

  /// Also in `"[3]"` or `"evidence 3"`, but neither of -3 nor of 3.5 or 3000.
  private static final Pattern NUMBER = Pattern.compile("(?<![-.\\d])\\d{1,3}(?![.\\d])");

  /// Numbers in brackets look like the ones that are put after a sentence once it is cited.
  private static final Pattern CITATION_MARK = Pattern.compile("\\s*\\[\\s*\\d[\\d,;\\s]*]");

  /// Line breaks, and characters that are not seen but change how others are.
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  private final List<Exhibit> exhibits;

  ClaimReader(List<Exhibit> exhibits) {
    this.exhibits = exhibits;
  }

  /// The claim that an object makes; empty if it is something else.
  Optional<Claim> read(ObjectNode object) {
    String raw = object.path("text").asText("");
    if (!object.path("text").isTextual() || raw.length() > 4 * LONGEST_SENTENCE) {
      return Optional.empty();
    }
    String text = CITATION_MARK.matcher(INVISIBLE.matcher(raw).replaceAll(" ")).replaceAll("");
    if (text.isBlank() || text.length() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    List<Quoted> quotes = new ArrayList<>();
    for (JsonNode quote : object.path("quotes")) {
      quoted(quote).ifPresent(quotes::add);
    }
    if (object.has("quote")) {
      quoted(object).ifPresent(quotes::add);
    }
    return Optional.of(
        new Claim(text.strip(), quotes.subList(0, Math.min(MOST_QUOTES, quotes.size()))));
  }

  private Optional<Quoted> quoted(JsonNode node) {
    String quote = node.path("quote").asText("");
    Matcher number = NUMBER.matcher(node.path("evidence").asText(""));
    if (quote.isBlank() || quote.length() > LONGEST_QUOTE || !number.find()) {
      return Optional.empty();
    }
    int n = Integer.parseInt(number.group());
    return n < 1 || n > exhibits.size()
        ? Optional.empty()
        : Optional.of(new Quoted(exhibits.get(n - 1).evidenceFor(quote), quote));
  }
}
