package dev.onrecord.language;

import java.util.Arrays;

/// What a noun names, as WordNet's lexicographer files sort them.
public enum NounKind {
  ACT(34_778, 1_314_588),
  EVENT(7_298_069, 7_494_940),
  GROUP(7_955_013, 8_506_403),
  PLACE(8_506_507, 9_201_494),
  PERSON(9_506_868, 11_428_555),
  TIME(15_137_796, 15_325_295),
  /// Anything else.
  OTHER(0, 15_325_295);

  /// Where the file's synsets stand in `data.noun` of WordNet 3.1, which is ordered by file;
  /// half-open.
  private final int from;

  private final int to;

  NounKind(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /// The kind of the synset that stands at an offset in `data.noun`.
  public static NounKind at(int offset) {
    return Arrays.stream(values())
        .filter(kind -> offset >= kind.from && offset < kind.to)
        .findFirst()
        .orElse(OTHER);
  }
}
