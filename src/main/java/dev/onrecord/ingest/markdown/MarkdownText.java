package dev.onrecord.ingest.markdown;

import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Stated;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The prose of Markdown, without its markup.
///
/// A heading, paragraph or item of a list is a paragraph; of a link its text is left, of an image
/// nothing. Blocks of code and of HTML are no prose and are left out.
public final class MarkdownText {
  /// Deeper quotes and lists, and emphasis in emphasis, are text: no article has them, and each
  /// level takes its time and its place on the stack.
  private static final int DEEPEST = 32;

  /// Opening brackets in a row of lines with no blank one between: the parser looks at each again
  /// for each link, so that a mebibyte of them would take minutes.
  private static final int MOST_BRACKETS = 1_000;

  private static final Set<Class<? extends Node>> LEFT_OUT =
      Set.of(
          FencedCodeBlock.class,
          IndentedCodeBlock.class,
          HtmlBlock.class,
          Image.class,
          LinkReferenceDefinition.class);

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private final ProseText prose = new ProseText();
  private Optional<String> heading = Optional.empty();
  private final StringBuilder words = new StringBuilder();

  private MarkdownText() {}

  private void read(Node document) {
    Node node = document;
    while (node != null) {
      Node child = LEFT_OUT.contains(node.getClass()) ? null : node.getFirstChild();
      enter(node);
      if (child != null) {
        node = child;
      } else {
        node = next(node);
      }
    }
  }

  /// Reads it. A text with more brackets than prose has is no Markdown, and is left as it is.
  public static MarkdownText of(String markdown) {
    MarkdownText text = new MarkdownText();
    if (hasTooManyBrackets(markdown)) {
      BLANK_LINE.splitAsStream(markdown).forEach(text.prose::add);
      return text;
    }
    text.read(
        Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build()
            .parse(markdown));
    return text;
  }

  private static boolean hasTooManyBrackets(String markdown) {
    int brackets = 0;
    boolean blank = true;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\n') {
        brackets = blank ? 0 : brackets;
        blank = true;
      } else {
        blank &= Character.isWhitespace(c);
        brackets += c == '[' ? 1 : 0;
      }
      if (brackets > MOST_BRACKETS) {
        return true;
      }
    }
    return false;
  }

  /// Its first heading of the first level.
  public Optional<String> heading() {
    return heading;
  }

  /// The text, under its first heading or else under a title.
  public String text(Optional<String> title) {
    return prose.text(heading.or(() -> title));
  }

  private void enter(Node node) {
    switch (node) {
      case Text text -> words.append(text.getLiteral());
      case Code code -> words.append(code.getLiteral());
      case SoftLineBreak ignored -> words.append(' ');
      case HardLineBreak ignored -> words.append('\n');
      default -> {}
    }
  }

  /// The node after one and what is in it.
  private @Nullable Node next(Node node) {
    Node at = node;
    while (at != null) {
      leave(at);
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  private void leave(Node node) {
    if (!(node instanceof Block)) {
      return;
    }
    if (node instanceof Heading h && h.getLevel() == 1 && heading.isEmpty()) {
      heading = Stated.line(words.toString());
      words.setLength(0);
    } else if (node instanceof Heading || node instanceof Paragraph) {
      prose.add(words.toString());
      words.setLength(0);
    }
  }
}
