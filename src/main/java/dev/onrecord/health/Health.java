package dev.onrecord.health;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.llm.LanguageModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks whether the parts of the service work. Thread-safe.
public final class Health {
  /// How long a result is used again.
  private static final Duration FRESH = Duration.ofSeconds(2);

  private static final String STORE = "store";
  private static final String INDEX = "index";
  private static final String MODEL = "model";

  private final Disk disk;
  private final Archive archive;
  private final QuestionAnswering questions;
  private final Optional<LanguageModel> model;
  private List<Check> last = List.of();
  private long looked;

  public Health(
      Disk disk, Archive archive, QuestionAnswering questions, Optional<LanguageModel> model) {
    this.disk = disk;
    this.archive = archive;
    this.questions = questions;
    this.model = model;
  }

  /// The results of a check, which may be up to two seconds old.
  public synchronized List<Check> checks() {
    if (last.isEmpty() || System.nanoTime() - looked > FRESH.toNanos()) {
      List<Check> checks = new ArrayList<>(List.of(store(), index(), disk.check()));
      model.ifPresent(m -> checks.add(model(m)));
      last = List.copyOf(checks);
      looked = System.nanoTime();
    }
    return last;
  }

  private Check store() {
    try {
      return Check.ok(STORE, archive.isEmpty() ? "readable, and empty" : "readable");
    } catch (RuntimeException e) {
      return Check.failed(STORE, "the articles cannot be read; the log says why");
    }
  }

  private Check index() {
    IndexState state;
    try {
      state = questions.indexState();
    } catch (RuntimeException e) {
      return Check.failed(INDEX, "cannot be read; it is rebuilt from the articles");
    }
    if (archive.maintenance().isMending()) {
      return Check.warning(INDEX, "damaged; the damaged parts are rebuilt, the other parts answer");
    }
    int lacking = archive.maintenance().backlog().missing();
    return lacking > 0
        ? Check.warning(INDEX, "behind: %,d articles are not searched yet".formatted(lacking))
        : Check.ok(INDEX, "searches %,d articles".formatted(state.articles()));
  }

  private static Check model(LanguageModel model) {
    return model
        .outage()
        .map(outage -> Check.warning(MODEL, outage + "; answers are the passages themselves"))
        .orElseGet(() -> Check.ok(MODEL, "accepts connections"));
  }
}
