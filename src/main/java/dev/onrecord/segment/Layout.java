package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Kind;
import java.util.Arrays;
import java.util.List;

/// Tells the kind of each paragraph by its shape and by its place among the others.
final class Layout {
  private static final int TITLE_WORDS = 3;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Kind[] kinds;
  private final boolean[] prose;

  private Layout(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.kinds = new Kind[paragraphs.size()];
    this.prose = new boolean[paragraphs.size()];
    Arrays.fill(kinds, Kind.BODY);
  }

  /// One kind for each paragraph: never CAPTION or DATELINE, which are parts of a BODY paragraph.
  static Kind[] kinds(String text, List<Paragraph> paragraphs) {
    Layout layout = new Layout(text, paragraphs);
    layout.markPageParts();
    int firstProse = layout.firstProse();
    layout.markSections(firstProse);
    layout.markTitle(firstProse);
    layout.markHeadlines(firstProse);
    return layout.kinds;
  }

  private void markPageParts() {
    for (int i = 0; i < kinds.length; i++) {
      String paragraph = paragraph(i);
      boolean atEdge = i == 0 || i == kinds.length - 1;
      if (Furniture.is(paragraph, atEdge)) {
        kinds[i] = Kind.FURNITURE;
      } else if (Credits.is(paragraph)) {
        kinds[i] = Kind.CREDIT;
      } else {
        Span words = Credits.beforeTrailing(text, span(i));
        prose[i] = Shape.isProse(text, words);
      }
    }
  }

  private int firstProse() {
    for (int i = 0; i < kinds.length; i++) {
      if (prose[i]) {
        return i;
      }
    }
    return kinds.length;
  }

  /// Marks the parts of the page that follow the story. A list of links before the story is left
  /// alone, as it may hold the title.
  private void markSections(int firstProse) {
    boolean links = false;
    for (int i = firstProse + 1; i < kinds.length; i++) {
      if (Sections.opensLinks(paragraph(i))) {
        kinds[i] = Kind.FURNITURE;
        links = true;
      } else if (prose[i] || isOver(i)) {
        links = false;
      } else if (links && kinds[i] == Kind.BODY && Sections.isLink(paragraph(i))) {
        kinds[i] = Kind.RELATED_LINK;
      }
    }
    int comments = Sections.comments(text, paragraphs, prose);
    Arrays.fill(kinds, comments, kinds.length, Kind.FURNITURE);
  }

  private void markTitle(int firstProse) {
    int title = -1;
    for (int i = 0; i < firstProse; i++) {
      if (isHeadline(i) && (title < 0 || Shape.words(paragraph(title)) < TITLE_WORDS)) {
        title = i;
      }
    }
    if (title < 0) {
      return;
    }
    String words = paragraph(title);
    for (int i = 0; i < firstProse; i++) {
      if (isHeadline(i) && paragraph(i).equalsIgnoreCase(words)) {
        kinds[i] = Kind.TITLE;
      } else if (i < title && isHeadline(i)) {
        kinds[i] = Kind.FURNITURE;
      }
    }
  }

  /// Marks headlines between paragraphs of prose. If they would be longer than the prose, they are
  /// verse or a list and keep their kind.
  private void markHeadlines(int firstProse) {
    Kind[] marked = kinds.clone();
    int proseUnits = 0;
    int headlineUnits = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != Kind.BODY) {
        continue;
      }
      boolean over = isOver(i);
      if (isHeadline(i)
          && Shape.hasCase(paragraph(i))
          && (over || paragraphs.get(i).standsAlone())) {
        marked[i] = over || i < firstProse ? Kind.SUBHEADING : Kind.RELATED_LINK;
        headlineUnits += span(i).length();
      } else {
        proseUnits += span(i).length();
      }
    }
    if (headlineUnits < proseUnits) {
      System.arraycopy(marked, 0, kinds, 0, kinds.length);
    }
  }

  private boolean isOver(int i) {
    return i + 1 < kinds.length && prose[i + 1] && !paragraphs.get(i).beforeBlank();
  }

  private boolean isHeadline(int i) {
    return kinds[i] == Kind.BODY
        && paragraphs.get(i).lines() == 1
        && !prose[i]
        && Shape.isHeadline(paragraph(i))
        && Credits.glued(text, span(i)).isEmpty();
  }

  private Span span(int i) {
    return paragraphs.get(i).span();
  }

  private String paragraph(int i) {
    return span(i).of(text);
  }
}
