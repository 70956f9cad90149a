package dev.onrecord.ingest.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/// The text of a PDF and what it states of itself. When its file was made is not when it was
/// published.
final class PdfText {
  /// What programs call a file that nobody gave a title.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:microsoft (?:word|powerpoint) - .*|untitled.*|(?:document|layout|slide|page)"
              + " ?\\d*|powerpoint"
              + " presentation|.*\\.(?:docx?|odt|indd|qxp|pub|pdf|pptx?|tex|dvi|html?))");

  private static final Pattern NO_AUTHOR =
      Pattern.compile("(?i)(?:admin(?:istrator)?|user|owner|unknown|author|root|default)");

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  /// What is no character: fonts that do not tell what their glyphs mean give it.
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[\\p{Co}\\p{Cn}\uFFFD\\p{Cntrl}&&[^\n]]");

  /// A text with more of them, of all its characters, is none.
  private static final double MOST_UNKNOWN = 0.05;

  private static final String SCANNED =
      "it has no text, only pictures of pages; let a program for text recognition (OCR) read it";

  static {
    FontMappers.set(new OneFont());
  }

  private PdfText() {}

  static PdfReading read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        return new PdfReading.Unreadable(
            "it is encrypted, and its text may not be copied; save it without that restriction");
      }
      return read(document);
    } catch (InvalidPasswordException e) {
      return new PdfReading.Unreadable("it is encrypted; save it without a password");
    } catch (PdfLines.TooLongException e) {
      return new PdfReading.Unreadable("its text is too long for an article; split it");
    } catch (IOException | RuntimeException e) {
      // Whatever is thrown: the library trusts what a file says of itself.
      return damaged();
    } catch (StackOverflowError e) {
      // Objects are read by recursion, and may be made to lie in one another as deep as one likes.
      return damaged();
    }
  }

  private static PdfReading damaged() {
    return new PdfReading.Unreadable("it is a damaged PDF file; save it anew");
  }

  private static PdfReading read(PDDocument document) throws IOException {
    List<Line> lines = PdfLines.of(document);
    List<Line> prose = RunningLines.without(lines, document.getNumberOfPages());
    String found = String.join("\n\n", PdfParagraphs.of(prose.isEmpty() ? lines : prose));
    String text = NO_CHARACTER.matcher(found).replaceAll("");
    if (found.length() - text.length() > found.length() * MOST_UNKNOWN) {
      return new PdfReading.Unreadable(
          "its fonts do not tell which characters it has; let a program for text recognition (OCR)"
              + " read it");
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new PdfReading.Unreadable(SCANNED);
    }
    PDDocumentInformation information = document.getDocumentInformation();
    Xmp xmp = Xmp.of(document.getDocumentCatalog().getMetadata());
    return new PdfReading.Text(
        text,
        stated(information.getTitle(), NO_TITLE).or(() -> stated(xmp.title(), NO_TITLE)),
        stated(information.getAuthor(), NO_AUTHOR).or(() -> stated(xmp.author(), NO_AUTHOR)),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .filter(tag -> LANGUAGE.matcher(tag).matches()));
  }

  private static Optional<String> stated(@Nullable String value, Pattern junk) {
    return Optional.ofNullable(value)
        .map(text -> NO_CHARACTER.matcher(text).replaceAll("").strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty() && !junk.matcher(text).matches());
  }
}
