package dev.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A PDF in the making, whose lines are broken as a typesetter breaks them.
final class Printed {
  private static final float LEADING = 14;
  private static final float MARGIN = 72;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage page = new PDPage(PDRectangle.A4);
  private float x = MARGIN;
  private float y;
  private float width = PDRectangle.A4.getWidth() - 2 * MARGIN;

  Printed() {
    page();
  }

  PDDocument document() {
    return document;
  }

  Printed page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return column(0, 1);
  }

  /// Goes on at the top of a column.
  Printed column(int index, int of) {
    float all = PDRectangle.A4.getWidth() - 2 * MARGIN;
    float gap = 20;
    width = (all - gap * (of - 1)) / of;
    x = MARGIN + index * (width + gap);
    y = PDRectangle.A4.getHeight() - 110;
    return this;
  }

  /// A paragraph with lines of the column's width and space after it.
  Printed paragraph(String text) {
    return paragraph(text, 11, 0, 8);
  }

  Printed paragraph(String text, float size, float indent, float space) {
    StringBuilder line = new StringBuilder();
    float in = indent;
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) > width - in) {
        line(line.toString(), x + in, size);
        in = 0;
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    line(line.toString(), x + in, size);
    y -= space;
    return this;
  }

  Printed line(String text) {
    line(text, x, 11);
    return this;
  }

  private void line(String text, float at, float size) {
    at(text, at, y, size);
    y -= LEADING;
  }

  /// Text at a place, from the left and the bottom.
  Printed at(String text, float left, float bottom, float size) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(left, bottom);
      out.showText(text);
      out.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Printed stating(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  Printed encrypted(String password, AccessPermission permission) {
    try {
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
