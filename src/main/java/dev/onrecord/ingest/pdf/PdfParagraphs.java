package dev.onrecord.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins lines into the paragraphs that they were broken from.
final class PdfParagraphs {
  /// A wider distance than so many times the usual one begins a paragraph.
  private static final double WIDE = 1.35;

  /// So many times the size of its type a line is moved in at a paragraph's beginning.
  private static final double INDENT = 0.8;

  private static final double MOST_INDENT = 6;

  /// Lines that begin no further apart, in sizes of type, are of one column.
  private static final double COLUMN = 3;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"'”’»)\\]]*$");
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}]+)*");
  private static final Pattern HYPHEN_AT_END = Pattern.compile("(\\p{L}+)[-\u2010]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*");
  private static final int LONGEST_WORD = 60;
  private static final char SOFT_HYPHEN = '\u00AD';

  private final List<Line> lines;
  private final Map<Integer, List<Line>> byPage;
  private final double usual;
  private final Set<String> words = new HashSet<>();

  private PdfParagraphs(List<Line> lines) {
    this.lines = lines;
    this.byPage = lines.stream().collect(Collectors.groupingBy(Line::page));
    this.usual = usualDistance();
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  static List<String> of(List<Line> lines) {
    return lines.isEmpty() ? List.of() : new PdfParagraphs(lines).join();
  }

  private List<String> join() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder(lines.getFirst().text());
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isNew(lines.get(i - 1), line)) {
        paragraphs.add(paragraph.toString());
        paragraph = new StringBuilder(line.text());
      } else {
        append(paragraph, line.text());
      }
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private boolean isNew(Line before, Line line) {
    if (!before.isLike(line)) {
      return true;
    }
    boolean ends = SENTENCE_END.matcher(before.text()).find();
    boolean goesOn = Character.isLowerCase(line.text().codePointAt(0));
    double distance = line.baseline() - before.baseline();
    if (before.page() != line.page() || distance <= 0) {
      // The next column or page.
      return !goesOn && (ends || wouldFit(before, line));
    }
    double indent = (line.left() - before.left()) / line.size();
    return distance > WIDE * usual
        || (indent > INDENT && indent < MOST_INDENT && ends)
        || ((ends || !goesOn) && wouldFit(before, line));
  }

  /// Whether the first word of a line would have found room in the line before, so that the line
  /// was not broken for want of it.
  private boolean wouldFit(Line before, Line line) {
    double right =
        byPage.getOrDefault(before.page(), List.of()).stream()
            .filter(
                other ->
                    other.isLike(before)
                        && Math.abs(other.left() - before.left()) < COLUMN * before.size())
            .mapToDouble(Line::right)
            .max()
            .orElse(before.right());
    return before.right() + before.size() + line.firstWord() < right;
  }

  /// The middle one of the distances between lines that follow one another in a column.
  private double usualDistance() {
    double[] distances = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      double distance = line.baseline() - before.baseline();
      if (before.page() == line.page() && before.isLike(line) && distance > 0) {
        distances[count++] = distance;
      }
    }
    Arrays.sort(distances, 0, count);
    return count == 0 ? Double.MAX_VALUE : distances[count / 2];
  }

  /// Adds a line. A hyphen at the end before is left out where the document has the whole word
  /// elsewhere; else it may belong to the word, and stays.
  private void append(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    if (paragraph.charAt(last) == SOFT_HYPHEN) {
      paragraph.setLength(last);
      paragraph.append(line);
      return;
    }
    Matcher hyphen = HYPHEN_AT_END.matcher(paragraph.substring(Math.max(0, last - LONGEST_WORD)));
    Matcher rest = FIRST_WORD.matcher(line);
    if (!hyphen.find() || !rest.find()) {
      paragraph.append(' ').append(line);
      return;
    }
    String start = hyphen.group(1).toLowerCase(Locale.ROOT);
    String end = rest.group().toLowerCase(Locale.ROOT);
    if (words.contains(start + end) && !words.contains(start + "-" + end)) {
      paragraph.setLength(last);
    }
    paragraph.append(line);
  }
}
