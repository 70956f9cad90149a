package dev.onrecord;

/// The composition root.
public final class Onrecord {
  private Onrecord() {}

  public static void main(String[] args) {}
}
