package dev.onrecord.ingest.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A YAML mapping, read no deeper than texts and lists of texts.
///
/// Its events are read, not its objects: so nothing is made that a tag names, no alias is unfolded,
/// and no depth of nesting matters.
final class YamlHead {
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  private final Map<String, List<String>> entries = new HashMap<>();
  private int depth;
  private boolean inList;
  private @Nullable String key;

  private YamlHead() {}

  /// Values by key in lower case, one or those of a list; a value of another kind is left out.
  ///
  /// @return nothing if it is no mapping
  static Optional<Map<String, List<String>>> entries(String yaml) {
    YamlHead head = new YamlHead();
    LoadSettings settings = LoadSettings.builder().setUseMarks(false).build();
    boolean mapping = false;
    try {
      for (Event event : new Parse(settings).parseString(yaml)) {
        boolean root = head.depth == 0 && event.getEventId() == Event.ID.MappingStart;
        mapping |= root;
        if (head.isOdd(event)) {
          return Optional.empty();
        }
        head.take(event);
      }
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
    return mapping ? Optional.of(head.entries) : Optional.empty();
  }

  /// Whether a text stands where a mapping must, or something else where a key must.
  private boolean isOdd(Event event) {
    boolean starts =
        event.getEventId() == Event.ID.MappingStart || event.getEventId() == Event.ID.SequenceStart;
    return depth == 0 ? event instanceof ScalarEvent : depth == 1 && key == null && starts;
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> {
        depth++;
        inList |= depth == 2 && event.getEventId() == Event.ID.SequenceStart;
      }
      case MappingEnd, SequenceEnd -> {
        depth--;
        if (depth == 1) {
          inList = false;
          key = null;
        }
      }
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> key = depth == 1 ? null : key;
      default -> {}
    }
  }

  private void scalar(ScalarEvent scalar) {
    if (depth == 1 && key == null) {
      key = scalar.getValue().toLowerCase(Locale.ROOT);
    } else if (key != null && (depth == 1 || (depth == 2 && inList))) {
      if (!scalar.isPlain() || !NOTHING.contains(scalar.getValue())) {
        entries.computeIfAbsent(key, k -> new ArrayList<>()).add(scalar.getValue());
      }
      key = depth == 1 ? null : key;
    }
  }
}
