package dev.onrecord.language;

import java.util.List;
import java.util.Set;

/// Tells the names of institutions from those of people.
public final class Institutions {
  private static final Set<String> WORDS =
      WordList.of(
          """
          Ministry, Department, Committee, Commission, Council, Court, House, Senate,
          Parliament, Congress, Party, Union, University, College, School, Hospital, Bank,
          Group, Inc, Inc., Corp, Corp., Co., Ltd, Ltd., Plc, Company, Association, Federation,
          League, Institute, Foundation, Agency, Office, Service, Services, Police, Army, Navy,
          Force, Airlines, Airways, Motors, Energy, Systems, Technologies, Trust, Society,
          Church, Club, United, City, County, Town, Rovers, Wanderers, States, Kingdom, Nations,
          Republic, Street, Sea, Region, Island, Islands, River, Valley, York, Zealand, Korea,
          Africa, America, Kong, Authority, Board, Bureau, Centre, Center, Museum, Treaty, Act,
          East, West, North, South, Staff, War, Guard, Administration, Pentagon, Kremlin,
          General, Castle, Palace, Abbey, Cathedral, Chapel, Road, Avenue, Square, Station,
          Airport, Stadium, Arena, Theatre, Theater, Gallery, Library, Academy, Hotel, Bridge,
          Harbour, Harbor, Festival, International, Awards, Conference, Forum, Summit, Games,
          Cup, Championship, Championships, Prize, Project, Programme, Program, Fund, Network,
          Coalition, Alliance, Campaign, Movement, Assembly, Studios, Studio, Records, Pictures,
          Entertainment, Media, Capital, Partners, Holdings, Securities, Industries, Solutions,
          Pharmaceuticals, Electric, Oil, Gas, Steel, Telecom, Insurance, Financial, Consulting,
          Laboratories, Laboratory, Labs, Observatory, Initiative, Tribunal, Embassy, Consulate,
          Secretariat, Front, Watch, Brothers, Sons, Stores, Foods
          """);

  private Institutions() {}

  /// Whether a word is one for an institution: `Union`.
  public static boolean isNoun(String word) {
    return WORDS.contains(word);
  }

  public static boolean isName(String name) {
    List<String> words = List.of(name.split(" "));
    boolean shouted = words.stream().anyMatch(w -> WordShape.isAcronym(w) && w.indexOf('.') < 0);
    return shouted
        || words.size() > 5
        || words.contains("of")
        || words.stream().anyMatch(WORDS::contains)
        || Outlets.isOutlet(name);
  }
}
