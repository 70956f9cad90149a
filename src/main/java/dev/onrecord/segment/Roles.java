package dev.onrecord.segment;

import dev.onrecord.language.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that say what a person is: ranks, offices, trades, kin.
final class Roles {
  private static final Set<String> NOUNS =
      WordList.of(
          """
          president, minister, secretary, chancellor, premier, governor, senator, congressman,
          congresswoman, representative, lawmaker, mayor, councillor, councilman, councilwoman,
          ambassador, envoy, diplomat, commissioner, speaker, deputy, chairman, chairwoman,
          chair, chairperson, chief, head, director, manager, executive, officer, boss, founder,
          co-founder, owner, partner, spokesman, spokeswoman, spokesperson, general, admiral,
          colonel, major, captain, lieutenant, sergeant, corporal, commander, marshal,
          brigadier, private, inspector, superintendent, constable, detective, sheriff, judge,
          justice, magistrate, prosecutor, attorney, lawyer, solicitor, barrister, counsel,
          professor, doctor, scientist, researcher, economist, analyst, strategist, historian,
          expert, engineer, architect, teacher, principal, nurse, surgeon, farmer, resident,
          witness, victim, coach, trainer, striker, defender, midfielder, goalkeeper, keeper,
          forward, winger, pitcher, quarterback, player, champion, skipper, referee, umpire,
          driver, rider, king, queen, prince, princess, pope, bishop, archbishop, cardinal,
          pastor, imam, rabbi, rev., reverend, father, sister, editor, author, writer,
          journalist, reporter, correspondent, actor, actress, singer, artist, musician,
          forecaster, meteorologist, firefighter, candidate, leader, adviser, advisor, aide,
          official, gen., lt., col., sgt., capt., maj., sen., rep., gov., pres., adm., cmdr.,
          insp., det., supt., cpl., dr., dr, prof., president-elect, ceo, cfo, coo, cto, mp,
          mep, ombudsman, treasurer, trustee, organiser, organizer, activist, campaigner,
          negotiator, sultan, emir, activists, coroner, chef, pilot, baker, shopkeeper,
          neighbour, neighbor, student, curator, ranger, paramedic, veteran, mp., administrator,
          coordinator, manageress, bassist, pathologist, mother, mum, mom, dad, hubby, husband,
          wife, daughter, brother, cousin, niece, nephew, uncle, aunt, auntie, gran, granny,
          grandma, grandad, grandfather, grandmother, widow, widower, boyfriend, girlfriend,
          fiancé, fiancée, friend, colleague, teammate, pensioner, grocer, butcher, plumber,
          electrician, mechanic, builder, fisherman, carpenter, midwife, vet, dentist,
          pharmacist, chemist, physicist, epidemiologist, astronomer, anthropologist,
          psychologist, sociologist, archaeologist, philosopher, poet, novelist, playwright,
          producer, composer, conductor, drummer, guitarist, dancer, comedian, model, star,
          host, contestant, medallist, medalist, sprinter, swimmer, boxer, cyclist, golfer,
          jockey, bowler, batsman, batter, full-back, fullback, cabbie, waiter, waitress,
          barman, barmaid, cleaner, clerk, postman, milkman, sailor, soldier, marine, vicar,
          priest, monk, nun, chieftain, elder, registrar, provost, dean, rector, warden,
          bailiff, juror, plaintiff, defendant, backbencher, whip, delegate, legislator,
          parliamentarian, congressmember, alderman, cllr, cllr., fr, fr., developer, investor,
          trader, broker, banker, accountant, consultant, entrepreneur, publisher, blogger,
          columnist, sophomore, freshman, det, sgt, insp, supt, cpl, capt, maj, col, lt, gen, brig, cmdr, pte, pc, wpc, dci, columnist, critic, contributor, broadcaster, gamekeeper, gardener, auctioneer,
          mediator, arbitrator, moderator, presenter, photographer, geologist, biologist,
          climatologist
          """);

  private static final Set<String> MODIFIERS =
      WordList.of(
          """
          former, ex, then, acting, deputy, vice, vice-, assistant, senior, junior, prime,
          foreign, defense, defence, interior, finance, home, health, justice, education, trade,
          energy, police, army, navy, military, state, national, federal, local, regional,
          government, company, club, team, party, union, opposition, city, county, district,
          chief, head, executive, managing, financial, operating, press, fire, school, high,
          top, veteran, environment, transport, labour, labor, economy, economics, climate,
          weather, court, trial, appeals, supreme, security, policy, research, political,
          market, bank, investment, ministry, council, committee, hospital, university,
          emergency, co, lead, retired, newly, elected, longtime, world, olympic, wing, general,
          road, traffic, coast, guard, parish
          """);

  private static final Set<String> FEMALE =
      WordList.of(
          """
          mrs, mrs., ms, ms., miss, lady, dame, dona, doña, señora, signora, senhora, madame,
          mademoiselle, frau, smt, smt., daw, baroness, viscountess, mum, mom, mother, wife,
          daughter, niece, aunt, auntie, gran, granny, grandma, grandmother, widow, girlfriend,
          waitress, midwife, spokeswoman, chairwoman, councilwoman, congresswoman, queen,
          princess, actress, sister, manageress, mme, mme.
          """);

  private static final Set<String> MALE =
      WordList.of(
          """
          mr, mr., sir, lord, señor, signor, senhor, monsieur, herr, shri, sri, dad, hubby,
          husband, brother, nephew, uncle, grandad, grandfather, widower, boyfriend, barman,
          fisherman, postman, milkman, batsman, spokesman, chairman, councilman, congressman,
          king, prince, father, pope, m.
          """);

  private static final Set<String> EPITHETS =
      WordList.of(
          """
          shocked, stunned, furious, defiant, heartbroken, devastated, proud, brave, retired,
          former, disgraced, jailed, convicted, angry, delighted, worried, tearful, grieving,
          lucky, hapless, embattled, beleaguered, outgoing, incoming, veteran, rookie, ailing,
          exiled, ousted, junior, sophomore, freshman, fellow, local, famed, legendary, fuming, tough, young, old, poor
          """);

  private static final Set<String> SURNAMES =
      WordList.of(
          """
          king, prince, bishop, major, judge, pope, baker, farmer, ranger, rider, cardinal,
          justice, chancellor, marshal
          """);

  /// What is written as one word with a role: `churchwarden`, `goldsmith`.
  private static final Pattern COMPOUND =
      Pattern.compile(
          "\\p{L}{3,}(?:warden|keeper|master|mistress|maker|worker|holder|owner|leader|driver"
              + "|writer|player|dancer|catcher|builder|seller|mender|fighter|grower)");

  private Roles() {}

  /// Whether a role's name is a common family name too: `Stephen King`.
  static boolean isSurname(String word) {
    return SURNAMES.contains(lower(word));
  }

  /// Whether a word before a name only colours it: `Defiant Jane Doe`.
  static boolean isEpithet(String word) {
    return EPITHETS.contains(lower(word));
  }

  /// Whether a word, or its last part after a hyphen, names a role: `Secretary-General`.
  static boolean isNoun(String word) {
    String lower = lower(word);
    return NOUNS.contains(lower)
        || COMPOUND.matcher(lower).matches()
        || NOUNS.contains(lower.substring(lower.lastIndexOf('-') + 1));
  }

  /// Whether a lower-case word may stand before a role: `former`, `police`, `vice`.
  static boolean isModifier(String word) {
    return MODIFIERS.contains(lower(word));
  }

  static boolean isFemale(String word) {
    return FEMALE.contains(lower(word));
  }

  static boolean isMale(String word) {
    return MALE.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
