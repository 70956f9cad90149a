package dev.onrecord.ingest.pdf;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What reading a PDF gave.
public sealed interface PdfReading {
  /// Its text.
  ///
  /// @param text paragraphs with a blank line between them
  record Text(
      String text, Optional<String> title, Optional<String> author, Optional<String> language)
      implements PdfReading {}

  /// None.
  ///
  /// @param reason what is wrong and what would be right, as it goes on after the file's name
  record Unreadable(String reason) implements PdfReading {}

  /// Longer than any text of an article, in bytes.
  int MAX_STRING = 8 << 20;

  /// Writes it for the process that asked.
  ///
  /// @throws IOException if that does not listen
  default void write(DataOutput out) throws IOException {
    switch (this) {
      case Text read -> {
        out.writeBoolean(true);
        write(read.text(), out);
        write(read.title().orElse(""), out);
        write(read.author().orElse(""), out);
        write(read.language().orElse(""), out);
      }
      case Unreadable unreadable -> {
        out.writeBoolean(false);
        write(unreadable.reason(), out);
      }
    }
  }

  /// Reads what the other process wrote.
  ///
  /// @throws IOException if that has ended
  static PdfReading read(DataInput in) throws IOException {
    if (!in.readBoolean()) {
      return new Unreadable(string(in));
    }
    String text = string(in);
    return new Text(text, optional(in), optional(in), optional(in));
  }

  private static void write(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Optional<String> optional(DataInput in) throws IOException {
    return Optional.of(string(in)).filter(text -> !text.isEmpty());
  }

  private static String string(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_STRING) {
      throw new IOException("what the process wrote is no reply");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
