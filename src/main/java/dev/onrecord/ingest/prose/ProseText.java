package dev.onrecord.ingest.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of an article, gathered paragraph by paragraph.
///
/// White space that markup does not show is one space here; a line break that it does show stays.
/// The characters of the words are left as they are, non-breaking spaces too.
public final class ProseText {
  private final List<String> paragraphs = new ArrayList<>();

  /// Adds a paragraph, or nothing if it is blank.
  public void add(String paragraph) {
    String words = words(paragraph);
    if (!words.isEmpty()) {
      paragraphs.add(words);
    }
  }

  /// The paragraphs so far.
  public List<String> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /// The text under a title, which stands there once.
  public String text(Optional<String> title) {
    List<String> all = new ArrayList<>(paragraphs);
    if (title.isPresent()) {
      while (!all.isEmpty() && all.getFirst().equalsIgnoreCase(words(title.get()))) {
        all.removeFirst();
      }
      all.addFirst(words(title.get()));
    }
    return String.join("\n\n", all);
  }

  /// All lines of a paragraph without the white space around them, and one space for that inside.
  private static String words(String paragraph) {
    StringBuilder words = new StringBuilder(paragraph.length());
    char gap = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '\n') {
        gap = c;
      } else if (c == '\t' && gap != '\n') {
        gap = c;
      } else if (c == ' ' || c == '\r' || c == '\f' || c == '\t') {
        gap = gap == 0 ? ' ' : gap;
      } else {
        if (gap != 0 && !words.isEmpty()) {
          words.append(gap);
        }
        gap = 0;
        words.append(c);
      }
    }
    return words.toString();
  }
}
