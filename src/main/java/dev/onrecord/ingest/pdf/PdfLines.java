package dev.onrecord.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of a document in the order that its program wrote them, which is the order of reading:
/// sorted by place, lines of two columns would be mixed.
final class PdfLines extends PDFTextStripper {
  /// The text is longer than any article's.
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final int MOST_CHARACTERS = 2 << 20;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();
  private int characters;

  private PdfLines() {}

  static List<Line> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(document, Writer.nullWriter());
    return lines.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) throws IOException {
    text.append(word);
    positions.addAll(letters);
    characters += word.length();
    if (characters > MOST_CHARACTERS) {
      throw new TooLongException();
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip().replaceAll("[ \\t]+", " ");
    if (!line.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      TextPosition last = positions.getLast();
      lines.add(
          new Line(
              getCurrentPageNo(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              (float) positions.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0),
              first.getPageHeight(),
              line));
    }
    text.setLength(0);
    positions.clear();
  }
}
