package dev.onrecord.eval;

import dev.onrecord.segment.Segmenter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Compares the statements and speakers that are found with statements marked by hand.
public final class StatementEvaluation {
  private static final String JSON_LINES = ".jsonl";

  private StatementEvaluation() {}

  /// Prints a table for a file of statements, or for each file in a folder.
  ///
  /// @param path a file of JSON lines, or a folder with `.jsonl` files
  /// @param errors whether to list every statement that is missing, wrong or not a statement
  /// @throws IOException if a file cannot be read, or does not have the form that
  ///   [StatementSet#read] describes
  public static void run(Path path, boolean errors, PrintWriter out) throws IOException {
    for (Path file : files(path)) {
      StatementTally tally = measure(file);
      out.println(file.getFileName());
      print(out, "speaker", tally.speaker());
      print(out, "detection", tally.detection());
      print(out, "via", tally.via());
      tally.kinds().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(kind -> print(out, "speaker, " + kind.getKey(), kind.getValue()));
      if (errors) {
        tally.errors().forEach(out::println);
      }
    }
    out.flush();
  }

  static StatementTally measure(Path file) throws IOException {
    StatementTally tally = new StatementTally();
    Segmenter segmenter = new Segmenter();
    for (StatementSet.AnnotatedArticle article : StatementSet.read(file).articles()) {
      tally.add(article, segmenter.segment(article.text()).statements());
    }
    return tally;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files =
          inside.filter(f -> f.getFileName().toString().endsWith(JSON_LINES)).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException(path + " has no " + JSON_LINES + " file");
      }
      return files;
    }
  }

  private static void print(PrintWriter out, String measure, PrecisionRecall value) {
    out.printf("%-20s %s%n", measure, value);
  }
}
