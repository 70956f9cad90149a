package dev.onrecord.ingest;

/// A set of numbers that takes 8 to 32 bytes for each: open addressing, linear probing.
final class LongSet {
  private static final int FEWEST = 64;

  /// Multiplies, so that near numbers lie apart (Knuth).
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// 0 is a free place; the number 0 is kept as 1, which is therefore the same.
  private long[] places = new long[FEWEST];

  private int size;

  int size() {
    return size;
  }

  /// Whether it was not in the set.
  boolean add(long number) {
    if (size * 2 >= places.length) {
      long[] before = places;
      places = new long[before.length * 2];
      for (long kept : before) {
        if (kept != 0) {
          places[place(kept)] = kept;
        }
      }
    }
    long kept = number == 0 ? 1 : number;
    int place = place(kept);
    if (places[place] == kept) {
      return false;
    }
    places[place] = kept;
    size++;
    return true;
  }

  /// Where a number is, or would be.
  private int place(long number) {
    int place = (int) ((number * SPREAD) >>> 32) & (places.length - 1);
    while (places[place] != 0 && places[place] != number) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }
}
