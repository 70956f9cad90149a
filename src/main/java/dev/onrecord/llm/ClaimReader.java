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

/// Reads claims from the JSON of a model's answer. It drops numbers of evidence that the model was
/// not given, and sentences and quotes that are too long.
final class ClaimReader {
  private static final int LONGEST_SENTENCE = 600;
  private static final int LONGEST_QUOTE = 2_000;
  private static final int MOST_QUOTES = 6;

  /// Finds 3 in `[3]` and in `evidence 3`, but no number in -3, 3.5 or 3000.
  private static final Pattern NUMBER = Pattern.compile("(?<![-.\\d])\\d{1,3}(?![.\\d])");

  /// A number in brackets, such as `[1]`. A reader would take it for a number of a citation.
  private static final Pattern CITATION_MARK = Pattern.compile("\\s*\\[\\s*\\d[\\d,;\\s]*]");

  /// White space, and invisible characters, such as those that change the direction of text.
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  private final List<Exhibit> exhibits;

  ClaimReader(List<Exhibit> exhibits) {
    this.exhibits = exhibits;
  }

  /// The claim in an object; empty if the object is no valid claim.
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
