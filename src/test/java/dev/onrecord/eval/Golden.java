package dev.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Overlap;
import dev.onrecord.eval.set.GoldQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What the service is known to achieve on a set: its measures, and what became of each question.
record Golden(ObjectNode measures, ObjectNode questions) {
  /// How far a number that is no count may fall below the golden one: machines round vectors
  /// differently.
  private static final double TOLERANCE = .005;

  /// Over those questions only whose first quote is right: as these become more, what is marked in
  /// the new ones may make the share smaller, though nothing is worse. The same over all is kept.
  private static final String CONDITIONAL = "where covered";

  private static final Set<String> LESS_IS_BETTER = Set.of("false refusals");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Golden of(ServiceRun run) {
    Golden golden = new Golden(MAPPER.createObjectNode(), MAPPER.createObjectNode());
    run.quality().forEach(golden::put);
    run.judged().forEach(j -> golden.questions().put(asked(j.asked()), described(j)));
    return golden;
  }

  /// A question with those before it.
  static String asked(GoldQuestion asked) {
    return String.join(
        " / ", Stream.concat(asked.history().stream(), Stream.of(asked.text())).toList());
  }

  static Golden read(Path file) throws IOException {
    JsonNode root = MAPPER.readTree(file.toFile());
    return new Golden(root.withObject("/measures"), root.withObject("/questions"));
  }

  void write(Path file) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.set("measures", measures);
    root.set("questions", questions);
    Files.writeString(file, root.toPrettyString() + "\n");
  }

  private void put(Measure measure) {
    if (measure.name().endsWith(CONDITIONAL)) {
      return;
    }
    switch (measure) {
      case Measure.Share share ->
          measures.putObject(share.name()).put("part", share.part()).put("whole", share.whole());
      case Measure.Mean mean -> putValue(mean);
      case Measure.Separation separation -> putValue(separation);
      // Longer is neither better nor worse.
      case Measure.Length length -> {}
      case Measure.Time time -> {}
    }
  }

  private void putValue(Measure measure) {
    measures.putObject(measure.name()).put("value", Math.round(measure.value() * 1e4) / 1e4);
  }

  private static String described(JudgedQuestion judged) {
    if (!judged.asked().answerable()) {
      return judged.answered() ? "answered wrongly" : "refused rightly";
    }
    List<String> said = new ArrayList<>();
    int rank = judged.standing().rank();
    said.add(rank == 0 ? "answer not in the first 10" : "answer at " + rank);
    if (!judged.answered()) {
      said.add("refused");
    }
    judged.marked().map(Golden::described).ifPresent(said::add);
    judged.speaker().map(right -> right ? "speaker right" : "speaker wrong").ifPresent(said::add);
    return String.join(", ", said);
  }

  private static String described(Overlap marked) {
    return marked.exact()
        ? "highlight exact"
        : String.format(Locale.ROOT, "highlight F1 %.2f", marked.f1());
  }

  /// The measures that are worse here than in `golden`, a line each.
  List<String> worseThan(Golden golden) {
    List<String> worse = new ArrayList<>();
    golden
        .measures()
        .properties()
        .forEach(
            entry -> {
              JsonNode now = measures.path(entry.getKey());
              if (isWorse(entry.getKey(), now, entry.getValue())) {
                worse.add("%s: %s, was %s".formatted(entry.getKey(), now, entry.getValue()));
              }
            });
    return worse;
  }

  /// Of one whole, counts are compared; of another, as there may be more quotes, shares.
  private static boolean isWorse(String name, JsonNode now, JsonNode before) {
    if (before.has("part") && now.has("part")) {
      long here = now.path("part").asLong() * before.path("whole").asLong();
      long there = before.path("part").asLong() * now.path("whole").asLong();
      return LESS_IS_BETTER.contains(name) ? here > there : here < there;
    }
    return !(now.path("value").asDouble(-1) >= before.path("value").asDouble() - TOLERANCE);
  }

  /// The questions of which something else became than in `golden`, a line each.
  List<String> changedFrom(Golden golden) {
    List<String> changed = new ArrayList<>();
    questions
        .properties()
        .forEach(
            entry -> {
              String before = golden.questions().path(entry.getKey()).asText("not asked");
              if (!entry.getValue().asText().equals(before)) {
                changed.add(
                    "%s: %s, was: %s".formatted(entry.getKey(), entry.getValue().asText(), before));
              }
            });
    return changed;
  }
}
