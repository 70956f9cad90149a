package dev.onrecord.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The prompts for models: the files of `prompts`, each of which a folder of the operator may
/// replace.
public final class Prompts {
  private final Map<PromptFile, Prompt> prompts = new EnumMap<>(PromptFile.class);

  private Prompts() {}

  /// Reads and checks every prompt.
  ///
  /// @param folder whose files replace the shipped files of the same name
  /// @throws IllegalArgumentException if a file of the folder is no prompt, cannot be read, or has
  ///   other variables than it must have
  public static Prompts open(Optional<Path> folder) {
    Map<String, Path> replaced = folder.map(Prompts::files).orElse(Map.of());
    Prompts prompts = new Prompts();
    for (PromptFile file : PromptFile.values()) {
      Path replacement = replaced.get(file.fileName());
      String text = replacement == null ? shipped(file) : read(replacement);
      String name = replacement == null ? "prompts/" + file.fileName() : replacement.toString();
      try {
        prompts.prompts.put(file, Prompt.of(text, file.variables()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + " " + e.getMessage(), e);
      }
    }
    return prompts;
  }

  /// The text of a prompt that has no variables.
  public String text(PromptFile file) {
    return prompt(file).text();
  }

  Prompt prompt(PromptFile file) {
    return Objects.requireNonNull(prompts.get(file));
  }

  /// SHA-256 over the texts of all prompts, as 64 lower-case hexadecimal digits.
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (PromptFile file : PromptFile.values()) {
        digest.update((text(file) + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The visible files of a folder by their names.
  private static Map<String, Path> files(Path folder) {
    List<String> known = Arrays.stream(PromptFile.values()).map(PromptFile::fileName).toList();
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("prompts must be a folder, got " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, Path> found =
          files
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
      found.forEach(
          (name, file) -> {
            if (!known.contains(name)) {
              throw new IllegalArgumentException(
                  "%s is none of the prompts; they are %s"
                      .formatted(file, String.join(", ", known)));
            }
          });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String shipped(PromptFile file) {
    try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + file.fileName())) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks prompts/" + file.fileName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read prompts/" + file.fileName(), e);
    }
  }
}
