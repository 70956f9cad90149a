package dev.onrecord.language;

import java.util.Set;

/// The common nouns for those who speak in the news: people, bodies, and documents.
public final class SpeakerNouns {
  private static final Set<String> BODIES =
      WordList.of(
          """
          administration, government, cabinet, ministry, department, office, agency, committee,
          commission, council, court, tribunal, jury, panel, parliament, senate, assembly,
          congress, legislature, police, army, military, navy, force, brigade, authority, board,
          bank, company, firm, group, club, team, union, federation, association, league, party,
          university, college, school, hospital, church, charity, foundation, institute, bureau,
          service, embassy, campaign, coalition, alliance, regulator, watchdog, airline,
          operator, retailer, manufacturer, carmaker, utility, airport, zoo, museum, nation,
          country, states, side, family, public, society, corporation, fund, network, village,
          town, city, opposition, community, industry, brokerage, consortium, conglomerate,
          startup, start-up, developer, supplier, insurer, lender, publisher, trust, guild,
          syndicate, cooperative, co-operative, collective, chamber, ombudsman, secretariat,
          directorate, inspectorate, judiciary, presidency, leadership, management, faction,
          caucus, militia, junta, rebels, consulate, mission, delegation, diocese, parish,
          lobby, movement, observatory, laboratory, lab, think-tank, pollster, bookmaker, band
          """);
  private static final Set<String> PAPERS =
      WordList.of(
          """
          report, statement, document, letter, study, survey, paper, filing, indictment,
          complaint, lawsuit, ruling, verdict, memo, review, audit, forecast, newspaper, daily,
          magazine, media, television, radio, broadcaster, website, source, records, bulletin,
          inquest, inquiry, poll, dossier, communiqué, communique, affidavit, petition,
          manifesto, editorial, post-mortem, spokesperson
          """);
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          people, aide, critic, witness, parent, friend, colleague, relative, mother, father,
          mum, mom, dad, wife, husband, son, daughter, brother, sister, widow, cousin, niece,
          nephew, uncle, aunt, gran, nan, pal, mate, insider, man, woman, boy, girl, kid, child,
          children, couple, twin, staff, crew, fan, ally, opponent, diplomat, victim, delegate,
          participant, student, defence, defense, prosecution, suspect, defendant, claimant,
          plaintiff, applicant, republican, democrat, conservative, liberal, patient, expert,
          guest, host, local, native, veteran, migrant, immigrant, servant, consultant,
          assistant, accountant, merchant, monk, nun, priest, cleric, vicar, saint, scholar,
          rival, youth, teen, informant, combatant, militant, occupant, inhabitant, tourist,
          monarch, aristocrat, bureaucrat, technocrat, mechanic, medic, academic, skeptic,
          sceptic, boss, pro, rep, wag, celebrity, star, hero, heroine, model, chap, bloke, lad,
          lass, lady, gentleman, graduate, advocate, magnate, tycoon, mogul, bishop,
          constituent, respondent, correspondent, superintendent, agent, president, resident,
          regent, client, recipient, tenant, lieutenant, sergeant
          """);
  private static final Set<String> NOT_PEOPLE =
      WordList.of(
          """
          number, paper, letter, order, river, tower, computer, water, power, door, error,
          factor, sector, weather, winter, summer, matter, offer, quarter, center, corner,
          border, layer, answer, disaster, theater, chapter, cancer, fever, danger, anger,
          hunger, thunder, laughter, dinner, counter, server, container, trailer, cover,
          character, corridor, mirror, horror, terror, motor, tractor, reactor, vector,
          interior, exterior, semester, register, filter, shelter, printer, scanner, monitor,
          charger, chamber, timber, lumber, rubber, silver, copper, butter, pepper, colour,
          color, flavor, favor, labor, harbor, armor, vapor, rumor, humor, tumor, finger,
          shoulder, ladder, feather, leather, lever, boiler, cooler, burner, freighter, bomber,
          fighter, helicopter, poster, barrier, carrier, glacier, frontier, later, earlier,
          other, another, rather, further, either, neither, whether, under, after, former,
          latter, inner, outer, upper, lower, proper, minor, major, prior, senior, junior,
          superior, inferior, twist, wrist, human, median, degree, decree, guarantee, coffee
          """);

  private SpeakerNouns() {}

  /// Whether a noun, in lower case, can be the subject of saying.
  public static boolean contains(String noun) {
    return isKnown(noun) || endsLikePeople(noun) || endsLikePeople(singular(noun));
  }

  /// Whether a word, in lower case, is a noun that is known to speak, in the singular or plural:
  /// not only by its ending, which a name may have too.
  public static boolean isKnown(String word) {
    return isOne(word)
        || isOne(singular(word))
        || (word.endsWith("es") && isOne(word.substring(0, word.length() - 2)));
  }

  /// Whether a word, in lower case, ends as a plural of people does: `shoppers`.
  public static boolean isPlural(String word) {
    return word.endsWith("s") && endsLikePeople(singular(word));
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// Whether a noun means a body or a document, not a person.
  public static boolean isThing(String noun) {
    return BODIES.contains(noun) || PAPERS.contains(noun);
  }

  private static boolean isOne(String noun) {
    return BODIES.contains(noun)
        || PAPERS.contains(noun)
        || PEOPLE.contains(noun)
        || Roles.isNoun(noun);
  }

  /// Whether a word, in lower case, ends as one for a person does: `shopper`.
  public static boolean endsLikePeople(String noun) {
    boolean ending =
        noun.endsWith("man")
            || noun.endsWith("woman")
            || noun.endsWith("men")
            || noun.endsWith("women")
            || noun.endsWith("person")
            || noun.endsWith("ist")
            || noun.endsWith("ian")
            || noun.endsWith("er")
            || noun.endsWith("or")
            || noun.endsWith("ee");
    return ending && noun.length() > 4 && !NOT_PEOPLE.contains(noun);
  }
}
