package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import java.util.ArrayList;
import java.util.List;

/// Divides a text at blank lines into groups of lines.
final class Lines {
  private Lines() {}

  /// Groups of consecutive lines that are not blank, each line trimmed; CR, LF, CRLF and the
  /// Unicode separators all end a line.
  static List<List<Span>> groups(String text) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Chars.isLineEnd(text.charAt(end))) {
        end++;
      }
      Span line = new Span(start, end).trim(text);
      if (!line.isEmpty()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      boolean crlf = text.startsWith("\r\n", end);
      start = end + (crlf ? 2 : 1);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
