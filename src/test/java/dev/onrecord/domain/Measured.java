package dev.onrecord.domain;

import dev.onrecord.domain.index.Signals;
import dev.onrecord.domain.index.WordReadings;
import java.util.List;

/// Signals for evidence that is made by hand.
public final class Measured {
  /// A sentence that meets a question well.
  public static final Signals WELL =
      new Signals(.9, .8, .6, .4, .4, .6, .9, 0, 0, .3, .6, .6, 2, 0);

  /// A sentence about something else.
  public static final Signals BADLY =
      new Signals(.3, .1, .4, .3, .3, .2, .3, .1, 0, .3, 0, 0, 0, 2);

  /// The words of a sentence that was not read.
  public static final WordReadings NO_WORDS = new WordReadings(List.of(), new byte[0], 1);

  private Measured() {}
}
