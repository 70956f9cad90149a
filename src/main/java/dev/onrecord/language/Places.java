package dev.onrecord.language;

import java.util.Set;

/// Capitals and countries, which news lets speak for their governments.
public final class Places {
  private static final Set<String> NAMES =
      WordList.of(
          """
          Washington, Moscow, Beijing, London, Paris, Berlin, Brussels, Tokyo, Seoul, Pyongyang,
          Tehran, Kyiv, Kiev, Ankara, Warsaw, Rome, Madrid, Delhi, Islamabad, Jerusalem, Cairo,
          Riyadh, Damascus, Baghdad, Kabul, Ottawa, Canberra, Brasilia, Havana, Caracas, Minsk,
          Prague, Budapest, Athens, Vienna, Geneva, Dublin, Russia, China, Iran, Israel,
          Ukraine, Germany, France, Britain, England, Scotland, Wales, Ireland, Italy, Spain,
          Portugal, Greece, Turkey, Poland, Romania, Hungary, Japan, India, Pakistan, Canada,
          Mexico, Brazil, Argentina, Australia, Egypt, Syria, Iraq, Afghanistan, Cuba,
          Venezuela, America, Europe, Taiwan, Belarus, Georgia, Sweden, Norway, Finland,
          Denmark, Switzerland, Austria, Nigeria, Kenya, Sudan, Ethiopia, Qatar, Parliament,
          Congress, Government, Westminster, Kremlin, Pentagon, Vatican, Hamas, Hezbollah, Nato
          """);

  private Places() {}

  public static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
