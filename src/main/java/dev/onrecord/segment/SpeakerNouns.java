package dev.onrecord.segment;

import java.util.Set;

/// The common nouns that can speak in the news: people in a role, bodies, and papers.
final class SpeakerNouns {
  private static final Set<String> BODIES =
      WordList.of(
          """
          administration, government, cabinet, ministry, department, office, agency, agencies,
          committee, commission, council, court, tribunal, jury, panel, parliament, senate,
          police, army, military, navy, force, forces, brigade, authority, authorities, board,
          bank, company, firm, group, club, team, union, federation, association, league, party,
          university, school, hospital, church, charity, foundation, institute, bureau, service,
          services, embassy, campaign, coalition, alliance, regulator, watchdog, airline,
          operator, retailer, manufacturer, carmaker, utility, airport, zoo, museum, nation,
          country, countries, nations, states, sides, family, families, public, society,
          corporation, fund, network, village, town, city
          """);
  private static final Set<String> PAPERS =
      WordList.of(
          """
          report, statement, document, documents, letter, study, survey, paper, filing,
          indictment, complaint, lawsuit, ruling, verdict, memo, review, audit, forecast,
          newspaper, magazine, media, television, radio, broadcaster, website, sources, source,
          records, bulletin, inquest, inquiry
          """);
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          people, officials, aides, analysts, experts, economists, critics, residents,
          witnesses, scientists, researchers, activists, doctors, lawyers, prosecutors,
          investigators, parents, neighbours, neighbors, friends, colleagues, relatives, mother,
          father, wife, husband, son, daughter, brother, sister, widow, man, woman, boy, girl,
          driver, teacher, staff, crew, fans, allies, opponents, supporters, diplomats,
          generals, judges, victims, chiefs, executives, candidates, presidents, delegates,
          participants, students, defence, defense, prosecution, suspect, defendant, owner,
          buyer, customer, employee, lawmakers, environmentalists, passengers, unions, mps,
          republicans, democrats, conservatives, pensioners, tenant, tenants, member, members,
          survivor, survivors, patient, patients, maker, makers, builder, provider
          """);
  private static final Set<String> NOT_PEOPLE =
      WordList.of(
          """
          numbers, papers, letters, orders, rivers, towers, computers, waters, powers, doors,
          errors, factors, sectors
          """);

  private SpeakerNouns() {}

  /// Whether a noun, in lower case, can be the subject of saying.
  static boolean contains(String noun) {
    return BODIES.contains(noun)
        || PAPERS.contains(noun)
        || PEOPLE.contains(noun)
        || Roles.isNoun(noun)
        || (noun.endsWith("s") && Roles.isNoun(noun.substring(0, noun.length() - 1)))
        || endsLikePeople(noun);
  }

  /// Whether a body or paper, not a person, is meant.
  static boolean isThing(String noun) {
    return BODIES.contains(noun) || PAPERS.contains(noun);
  }

  private static boolean endsLikePeople(String noun) {
    boolean ending =
        noun.endsWith("man")
            || noun.endsWith("woman")
            || noun.endsWith("men")
            || noun.endsWith("women")
            || noun.endsWith("person")
            || noun.endsWith("ists")
            || noun.endsWith("ians")
            || noun.endsWith("ers")
            || noun.endsWith("ors");
    return ending && noun.length() > 4 && !NOT_PEOPLE.contains(noun);
  }
}
