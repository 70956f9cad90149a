package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the headings after which a page no longer tells its story: links to other stories, and
/// comments of readers.
final class Sections {
  private static final int LONGEST = 60;
  private static final Pattern LINKS =
      Pattern.compile(
          "(?i)(?:related(?:"
              + " (?:content|stor(?:y|ies)|articles?|topics|links|news|posts|reading|coverage))?|most"
              + " (?:read|popular|viewed|shared|watched|recent)|(?:more|other|latest|top|popular|recent)"
              + " (?:stories|news|headlines|articles|posts)|more (?:from|in|like|on|about)(?:"
              + " [\\p{L}\\p{N}’']{1,20}){1,4}|recommended(?: (?:for"
              + " you|reading|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested"
              + " in|have missed)|trending(?: now)?|editor[’']?s[’']? (?:picks?|choice)|read"
              + " (?:more|next|also)|what to read next|see also|also in the news|don[’']t"
              + " miss|(?:stories )?from (?:around )?the web|sponsored(?:"
              + " (?:content|stories|links))?|promoted(?: stories)?)[:…]?");
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:(?:reader|readers[’']|user|your|view|show|all|latest|top)"
              + " )?comments?:?(?: ?[(\\[]?\\d{1,6}[)\\]]?)?");

  private Sections() {}

  /// Whether links to other stories follow this line.
  static boolean opensLinks(String line) {
    return line.length() <= LONGEST && LINKS.matcher(line).matches();
  }

  /// Whether a line could be a link's words: a headline, also as an item of a list.
  static boolean isLink(String line) {
    int words = Shape.isListItem(line, new Span(0, line.length())) ? line.indexOf(' ') + 1 : 0;
    String rest = line.substring(words).strip();
    return !rest.isEmpty() && Shape.isHeadline(rest);
  }

  /// The number of the heading that only readers' comments follow; if there is none, the number of
  /// paragraphs. The story before it must be longer than the comments.
  static int comments(String text, List<Paragraph> paragraphs, boolean[] prose) {
    int story = 0;
    for (int i = 0; i < prose.length; i++) {
      Span span = paragraphs.get(i).span();
      int rest = paragraphs.getLast().span().end() - span.end();
      if (story > rest && span.length() <= LONGEST && COMMENTS.matcher(span.of(text)).matches()) {
        return i;
      }
      story += prose[i] ? span.length() : 0;
    }
    return prose.length;
  }
}
