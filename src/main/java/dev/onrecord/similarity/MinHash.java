package dev.onrecord.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is kept of a text to tell how much of its wording another text has: for each of 256 hash
/// functions the least hash of its shingles, that is of its runs of 4 words.
///
/// Two texts have the same least hash as often as a shingle of either is one of both (Broder,
/// 1997). The hash functions are defined here and not by a library, as signatures are kept and must
/// compare with those of later versions.
public final class MinHash {
  private static final int HASHES = 256;
  private static final int SHINGLE = 4;

  /// Of two hashes each.
  private static final int BANDS = 64;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /// What a signature takes.
  public static final int BYTES = Integer.BYTES * (HASHES + 1);

  /// From here on two texts are near-duplicates. Different articles on the same subject stay far
  /// below, texts with a word in twenty changed above.
  private static final double LEAST_RESEMBLANCE = .4;

  /// Of the shorter text, so that a version that was cut counts too.
  private static final double LEAST_CONTAINMENT = .5;

  /// So few equal hashes may be chance.
  private static final int LEAST_EQUAL = 6;

  private final int shingles;
  private final int[] least;

  private MinHash(int shingles, int[] least) {
    this.shingles = shingles;
    this.least = least;
  }

  /// The signature of a text.
  public static MinHash of(String text) {
    long[] shingles = shingles(Wording.words(text)).stream().mapToLong(Long::longValue).toArray();
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < HASHES; i++) {
      long seed = Hashing.mix((i + 1) * GOLDEN);
      for (long shingle : shingles) {
        least[i] = Math.min(least[i], (int) (Hashing.mix(shingle ^ seed) >>> 32));
      }
    }
    return new MinHash(shingles.length, least);
  }

  /// A text of fewer words is one shingle.
  private static Set<Long> shingles(List<String> words) {
    Set<Long> shingles = new HashSet<>();
    for (int end = Math.min(SHINGLE, words.size()); end <= words.size() && end > 0; end++) {
      shingles.add(Hashing.of(words.subList(Math.max(0, end - SHINGLE), end)));
    }
    return shingles;
  }

  /// Reads what [#write] wrote.
  public static MinHash read(ByteBuffer in) {
    int shingles = in.getInt();
    int[] least = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      least[i] = in.getInt();
    }
    return new MinHash(shingles, least);
  }

  /// Writes [#BYTES].
  public void write(ByteBuffer out) {
    out.putInt(shingles);
    for (int hash : least) {
      out.putInt(hash);
    }
  }

  /// Numbers of which two near-duplicates share at least one, but for few; others hardly any: so
  /// they are found without comparing all with all (Indyk and Motwani, 1998).
  public long[] bands() {
    long[] bands = new long[BANDS];
    for (int i = 0; i < BANDS; i++) {
      long pair = ((long) least[2 * i] << 32) | (least[2 * i + 1] & 0xffffffffL);
      bands[i] = Hashing.mix(Hashing.mix(pair) + i);
    }
    return bands;
  }

  private int equal(MinHash other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return shingles == 0 || other.shingles == 0 ? 0 : equal;
  }

  /// The share of all shingles of two texts that both have, estimated, in [0, 1].
  double resemblance(MinHash other) {
    return equal(other) / (double) HASHES;
  }

  /// The share of the shingles of the shorter text that the longer has, estimated, in [0, 1].
  double containment(MinHash other) {
    double resemblance = resemblance(other);
    double both = resemblance / (1 + resemblance) * ((double) shingles + other.shingles);
    return both == 0 ? 0 : Math.min(1, both / Math.min(shingles, other.shingles));
  }

  /// Whether two texts are so much alike that they are versions of one.
  public boolean isNearDuplicateOf(MinHash other) {
    return equal(other) >= LEAST_EQUAL
        && (resemblance(other) >= LEAST_RESEMBLANCE || containment(other) >= LEAST_CONTAINMENT);
  }
}
