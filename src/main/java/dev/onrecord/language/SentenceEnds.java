package dev.onrecord.language;

import dev.onrecord.domain.Span;
import java.util.regex.Pattern;

/// Where a paragraph's sentences end: a scan over its terminators, each judged by the word before
/// and the word after.
public final class SentenceEnds {
  private static final int LOOK = 40;
  private static final int NOTE = 12;

  /// What may stand between a quoted question and the next full stop when it is still one sentence:
  /// `"Who?" Jane Doe asked.`
  private static final Pattern FRAME =
      Pattern.compile(
          "(?!(?:He|She|They|It|The|A|An|But|And|I|We) )\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}"
              + " (?:(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}|of|the|for|de|van|von|spokes\\p{Ll}{3,6}|minister|president|leader|coach)"
              + " ){0,8}"
              + "(?:said|says|asked|asks|told|added|wondered|shouted|wrote|demanded|replied|cried)\\b.*",
          Pattern.DOTALL);

  private final String text;
  private final int end;

  /// A scan of one paragraph.
  ///
  /// @param end where the paragraph ends, exclusive, UTF-16
  public SentenceEnds(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// The end, exclusive, of the sentence that starts at `start`.
  public int next(int start) {
    int i = start;
    while (i < end) {
      if (!Chars.isTerminator(text.charAt(i))) {
        i++;
        continue;
      }
      int marks = i;
      while (marks < end && Chars.isTerminator(text.charAt(marks))) {
        marks++;
      }
      int close = closers(marks);
      if (ends(start, i, marks, close)) {
        return close;
      }
      i = Math.max(marks, close);
    }
    return end;
  }

  /// Past the closing quotes, brackets and bracketed references that belong to the sentence.
  private int closers(int from) {
    int close = from;
    int i = Chars.pastFormat(text, from, end);
    while (i < end) {
      char c = text.charAt(i);
      if (c == '[' && reference(i) > i) {
        close = reference(i);
      } else if (Chars.isCloser(c) && !opensHere(i)) {
        close = i + 1;
      } else {
        break;
      }
      i = Chars.pastFormat(text, close, end);
    }
    return close;
  }

  /// A straight mark that is followed by a letter opens the next sentence's quotation.
  private boolean opensHere(int i) {
    char c = text.charAt(i);
    return (c == '"' || c == '\'' || c == '’')
        && i + 1 < end
        && Character.isLetterOrDigit(text.charAt(i + 1))
        && !glues(i + 1);
  }

  private int reference(int bracket) {
    int i = bracket + 1;
    while (i < end && i - bracket < NOTE && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < end && i > bracket + 1 && text.charAt(i) == ']' ? i + 1 : bracket;
  }

  private boolean ends(int start, int mark, int marks, int close) {
    if (close >= end || Chars.isWide(text.charAt(marks - 1))) {
      return true;
    }
    int next = close;
    boolean spaced = false;
    while (next < end && (Chars.isSpace(text.charAt(next)) || Chars.isFormat(text.charAt(next)))) {
      spaced |= Chars.isSpace(text.charAt(next));
      next++;
    }
    if (next == end) {
      return true;
    }
    if (!spaced) {
      return marks - mark == 1 && glued(mark, next);
    }
    boolean ellipsis = (marks - mark > 1 && text.charAt(mark) == '.') || text.charAt(mark) == '…';
    if (ellipsis) {
      return afterEllipsis(start, mark, next);
    }
    if (text.charAt(mark) != '.') {
      return afterQuestion(marks, close, next);
    }
    return afterFullStop(start, mark, close > marks, next);
  }

  /// Two sentences without a space between them: `ended.The next`.
  private boolean glued(int mark, int next) {
    String before = wordBefore(mark);
    return before.length() >= 2
        && before.chars().allMatch(c -> Chars.isLetterPart((char) c))
        && !Character.isUpperCase(before.charAt(before.length() - 1))
        && (glues(next) || (Chars.isQuote(text.charAt(next)) && next + 1 < end && glues(next + 1)));
  }

  /// Whether a capitalised word, and not a part of a name such as `Example.Com`, starts here.
  private boolean glues(int i) {
    int j = i;
    while (j < end && j - i < LOOK && Chars.isLetterPart(text.charAt(j))) {
      j++;
    }
    boolean wholeWord = j < end && Chars.isSpace(text.charAt(j));
    return wholeWord
        && Character.isUpperCase(text.charAt(i))
        && (j == i + 1 || Character.isLowerCase(text.charAt(i + 1)));
  }

  private boolean afterEllipsis(int start, int mark, int next) {
    if (startsLower(next)) {
      return false;
    }
    boolean detached = mark > start && Chars.isSpace(text.charAt(mark - 1));
    return !detached || SentenceStarts.startsSentence(wordAt(next));
  }

  private boolean afterQuestion(int marks, int close, int next) {
    if (startsLower(next) || Chars.isDash(text.charAt(next))) {
      return false;
    }
    boolean quoted = close > marks;
    return !quoted
        || !FRAME.matcher(text.substring(next, Math.min(end, next + 4 * LOOK))).matches();
  }

  private boolean afterFullStop(int start, int mark, boolean closed, int next) {
    String before = wordBefore(mark);
    if (closed) {
      return !startsLower(next);
    }
    if (Abbreviations.isLeading(before) || isListNumber(start, mark, before)) {
      return false;
    }
    boolean digit = Character.isDigit(text.charAt(next));
    if (Abbreviations.isNumbered(before)) {
      return !digit && !startsLower(next);
    }
    if (Abbreviations.isTrailing(before)) {
      return SentenceStarts.startsSentence(wordAt(next))
          || (Abbreviations.isClock(before)
              && startsUpper(next)
              && !SentenceStarts.isTimeZone(wordAt(next)));
    }
    if (startsLower(next)) {
      return before.length() >= 4
          && before
              .chars()
              .noneMatch(c -> !Chars.isLetterPart((char) c) || Character.isUpperCase(c));
    }
    return true;
  }

  private boolean isListNumber(int start, int mark, String before) {
    int number = mark - before.length();
    return !before.isEmpty()
        && before.length() <= 3
        && new Span(Math.min(start, number), number).trim(text).isEmpty()
        && before.chars().allMatch(Character::isDigit);
  }

  /// A word such as `iPhone` is no lower-case start.
  private boolean startsLower(int i) {
    boolean camel = i + 1 < end && Character.isUpperCase(text.charAt(i + 1));
    return Character.isLowerCase(text.charAt(i)) && !camel;
  }

  private boolean startsUpper(int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  /// The word that ends at `mark`, without the marks that open it; at most `LOOK` units.
  private String wordBefore(int mark) {
    int to = mark;
    while (to > 0 && Chars.isFormat(text.charAt(to - 1))) {
      to--;
    }
    int i = to;
    while (i > 0 && to - i < LOOK && isWordChar(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, to);
  }

  private String wordAt(int from) {
    int i = Chars.isQuote(text.charAt(from)) || text.charAt(from) == '(' ? from + 1 : from;
    int j = i;
    while (j < end && j - i < LOOK && Chars.isLetterPart(text.charAt(j))) {
      j++;
    }
    return text.substring(Math.min(i, end), Math.max(i, j));
  }

  private static boolean isWordChar(char c) {
    return Chars.isWordPart(c) || c == '.' || c == '-';
  }
}
