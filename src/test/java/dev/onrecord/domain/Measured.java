package dev.onrecord.domain;

/// Signals for evidence that is made by hand.
public final class Measured {
  /// A sentence that meets a question well.
  public static final Signals WELL =
      new Signals(.9, .8, .6, .4, .4, .6, .9, 0, 0, .3, .6, .6, 2, 0);

  /// A sentence about something else.
  public static final Signals BADLY =
      new Signals(.3, .1, .4, .3, .3, .2, .3, .1, 0, .3, 0, 0, 0, 2);

  private Measured() {}
}
