package dev.onrecord.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Table;
import dev.onrecord.eval.set.QuestionSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The results of a run, for people and for programs.
///
/// @param heading the data that was measured
/// @param tables the numbers to print
/// @param notes explanations of the numbers, a sentence each
/// @param results all numbers
public record Report(
    String heading, List<Table> tables, List<String> notes, List<MethodResult> results) {
  private static final List<String> COMPARED =
      List.of(
          "AUC uses the score of the first place. \"characters\" is the mean length of a place that"
              + " is shown.",
          "LangChain4j shows segments of up to 300 characters, mostly longer than a sentence. A"
              + " segment counts if it contains the whole answer.",
          "MRR reads 10 places; for LangChain4j 3, because it finds no more.");

  public Report {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    results = List.copyOf(results);
  }

  /// The report about a question set: the service, and other rankings to compare with.
  ///
  /// @param others the results of [BaselineRun]; may be empty
  public static Report ofQuestions(QuestionSet set, ServiceRun service, List<MethodResult> others) {
    List<Table> tables = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<MethodResult> results = new ArrayList<>();
    tables.add(Tables.quality(service.quality()));
    tables.add(Tables.times(service.times()));
    List<Measure> all = new ArrayList<>(service.quality());
    all.addAll(service.times());
    results.add(new MethodResult(ServiceRun.NAME, all));
    if (!others.isEmpty()) {
      List<MethodResult> compared = new ArrayList<>(List.of(service.compared()));
      compared.addAll(others);
      tables.add(Tables.sideBySide("ranking", compared));
      notes.addAll(COMPARED);
      results.addAll(others);
    }
    if (!service.followUps().isEmpty()) {
      tables.add(Tables.sideBySide("follow-ups", service.followUps()));
      results.addAll(service.followUps());
      notes.add(
          "follow-ups: %d, asked after the questions before them. The other rankings are asked the"
                  .formatted(set.questions().stream().filter(q -> q.isFollowUp()).count())
              + " form that people wrote out.");
    }
    long answerable = set.questions().stream().filter(q -> q.answerable()).count();
    String heading =
        String.format(
            Locale.ROOT,
            "articles: %,d; questions: %,d answerable, %,d not",
            set.articles().size(),
            answerable,
            set.questions().size() - answerable);
    return new Report(heading, tables, notes, results);
  }

  /// Prints the heading, the tables and the notes.
  public void print(PrintWriter out) {
    out.println(heading);
    out.println();
    tables.forEach(table -> table.print(out));
    notes.forEach(out::println);
    out.flush();
  }

  /// Writes the results as one JSON object. It has the measures of each result by name, each with
  /// its `value` (null if there is none) and the counts behind it.
  ///
  /// @param measured the file with the questions
  /// @throws IOException if `file` cannot be written
  public void writeJson(Path file, Path measured) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("file", String.valueOf(measured.getFileName()));
    root.put("about", heading);
    for (MethodResult result : results) {
      ObjectNode measures = root.withObjectProperty("results").putObject(result.name());
      result.measures().forEach(measure -> put(measure, measures.putObject(measure.name())));
    }
    mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
  }

  private static void put(Measure measure, ObjectNode into) {
    if (Double.isNaN(measure.value())) {
      into.putNull("value");
    } else {
      into.put("value", measure.value());
    }
    switch (measure) {
      case Measure.Share share -> into.put("part", share.part()).put("whole", share.whole());
      case Measure.Mean mean -> into.put("count", mean.count());
      case Measure.Length length -> into.put("count", length.count());
      case Measure.Separation separation ->
          into.put("positives", separation.positives()).put("negatives", separation.negatives());
      case Measure.Time time -> into.put("p50", time.p50()).put("p95", time.p95());
    }
  }
}
