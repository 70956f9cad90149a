package dev.onrecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What models are told, from the files in `prompts`.
public final class Prompts {
  private Prompts() {}

  /// The text of a prompt, without the comment at its top.
  public static String read(String file) {
    try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks prompts/" + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("-->") + 3).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read prompts/" + file, e);
    }
  }
}
