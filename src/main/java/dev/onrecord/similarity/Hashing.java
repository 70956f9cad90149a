package dev.onrecord.similarity;

import java.util.List;

/// Hashes of 64 bits that are the same in every version and on every machine: they are kept.
final class Hashing {
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hashing() {}

  /// FNV-1a over the UTF-16 code units, each word followed by 0; then mixed.
  static long of(List<String> words) {
    long hash = FNV_BASIS;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      hash *= FNV_PRIME;
    }
    return mix(hash);
  }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): a permutation of all numbers.
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
