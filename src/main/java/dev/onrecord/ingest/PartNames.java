package dev.onrecord.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/// The origins of a document's parts: each once, and the same when more parts follow.
final class PartNames {
  /// A document with more parts is refused: their names would need too much memory.
  static final int MAX_PARTS = 4_000_000;

  /// Longer ids are no names.
  private static final int MAX_ID = 500;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private final String whole;
  private final LongSet taken = new LongSet();

  /// @param whole the document's origin with `#` or `!/` after it
  PartNames(String whole) {
    this.whole = whole;
  }

  /// A part's origin: its id, or its position where it has none.
  ///
  /// @param position from 1; told too where another part before has the same id
  /// @throws UnreadableException if there are too many
  String of(Optional<String> id, long position) throws UnreadableException {
    if (taken.size() >= MAX_PARTS) {
      throw new UnreadableException("it has more than %,d articles; split it".formatted(MAX_PARTS));
    }
    String name =
        id.map(text -> UNPRINTABLE.matcher(text).replaceAll("_").strip())
            .filter(text -> !text.isEmpty() && text.length() <= MAX_ID)
            .orElse(Long.toString(position));
    while (!taken.add(hash(name))) {
      name += "@" + position;
    }
    return whole + name;
  }

  /// The origin by position alone, of a part that is refused.
  String at(long position) {
    return whole + position;
  }

  /// The origin of a part that is refused.
  String named(String name) {
    return whole + UNPRINTABLE.matcher(name).replaceAll("_");
  }

  /// Fowler–Noll–Vo 1a in 64 bits: two names that share it would cost the second only a longer
  /// name.
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
