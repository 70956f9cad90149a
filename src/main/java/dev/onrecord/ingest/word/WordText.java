package dev.onrecord.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/// The paragraphs of a Word document, or of its notes, as it would be printed: without what was
/// deleted in a revision, hidden text, field codes and comments.
public final class WordText {
  private static final String WORD = "/wordprocessingml/main";
  private static final String WORD_2006 = "/wordprocessingml/2006/main";
  private static final String ALTERNATIVE = "/markup-compatibility/2006";

  /// Elements of which nothing is printed as text.
  private static final Set<String> NOT_PRINTED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "pPr",
          "sectPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "sdtPr",
          "sdtEndPr",
          "rt");

  private final DocxXml xml;
  private final DocxParagraphs paragraphs = new DocxParagraphs();
  private boolean isHidden;
  private boolean isText;

  private WordText(DocxXml xml) {
    this.xml = xml;
  }

  /// Reads a part, also an empty one. A row of a table is a paragraph.
  ///
  /// @param part such as `word/document.xml` or `word/footnotes.xml`
  /// @throws MalformedException if it is no XML, nested too deep, or declares a document type
  public static List<String> of(byte[] part) throws MalformedException {
    if (part.length == 0) {
      return new ArrayList<>();
    }
    WordText text = new WordText(DocxXml.of(part));
    text.read();
    return text.paragraphs.all();
  }

  private void read() throws MalformedException {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (isText && !isHidden) {
            paragraphs.append(xml.text());
          }
        }
        default -> {}
      }
    }
  }

  private boolean isOfWord() {
    return xml.nameSpace().endsWith(WORD) || xml.nameSpace().endsWith(WORD_2006);
  }

  private void start() throws MalformedException {
    String name = xml.name();
    if (!isOfWord()) {
      // The same text for programs that cannot draw it.
      if (name.equals("Fallback") && xml.nameSpace().endsWith(ALTERNATIVE)) {
        xml.skip();
      }
      return;
    }
    if (NOT_PRINTED.contains(name) || isSeparator(name)) {
      xml.skip();
      return;
    }
    switch (name) {
      case "p" -> paragraphs.startParagraph();
      case "tr" -> paragraphs.startRow();
      case "tc" -> paragraphs.startCell();
      case "r" -> isHidden = false;
      case "rPr" -> isHidden = hides();
      case "t" -> isText = true;
      case "tab", "ptab" -> paragraphs.append(" ");
      case "br", "cr" -> paragraphs.append("\n");
      case "noBreakHyphen" -> paragraphs.append("\u2011");
      default -> {}
    }
  }

  private void end() {
    if (isOfWord()) {
      switch (xml.name()) {
        case "p" -> paragraphs.endParagraph();
        case "tr" -> paragraphs.endRow();
        case "tc" -> paragraphs.endCell();
        case "r" -> isHidden = false;
        case "t" -> isText = false;
        default -> {}
      }
    }
  }

  /// The line between a page's text and its notes is a note too.
  private boolean isSeparator(String name) {
    return (name.equals("footnote") || name.equals("endnote"))
        && !xml.attribute("type").isEmpty()
        && !xml.attribute("type").equals("normal");
  }

  /// Whether a run's properties hide it; reads them to their end.
  private boolean hides() throws MalformedException {
    boolean hides = false;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        hides |=
            xml.name().equals("vanish")
                && !Set.of("0", "false", "off").contains(xml.attribute("val"));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
    return hides;
  }
}
