package dev.onrecord.language;

import java.util.Set;

/// The places that news lets speak for those who govern there: `Moscow said`, `the Kremlin denied`.
public final class Places {
  private static final Set<String> CAPITALS_AND_POWERS =
      WordList.of(
          """
          Washington, Moscow, Beijing, London, Paris, Berlin, Brussels, Tokyo, Seoul, Pyongyang,
          Tehran, Kyiv, Kiev, Ankara, Warsaw, Rome, Madrid, Delhi, Islamabad, Jerusalem, Cairo,
          Riyadh, Damascus, Baghdad, Kabul, Ottawa, Canberra, Brasilia, Havana, Caracas, Minsk,
          Prague, Budapest, Athens, Vienna, Geneva, Dublin, Parliament, Congress, Government,
          Westminster, Kremlin, Pentagon, Vatican, Hamas, Hezbollah, Nato
          """);

  private Places() {}

  /// Whether a name is that of a country, a capital, or a government or power.
  public static boolean contains(String name) {
    return Nations.isCountry(name) || CAPITALS_AND_POWERS.contains(name);
  }
}
