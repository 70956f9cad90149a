package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that say what a person is: ranks, offices, trades, kin.
public final class Roles {
  private static final Set<String> NOUNS =
      WordList.of(
          """
          lawmaker, councilman, councilwoman, envoy, diplomat, speaker, deputy, chair,
          chairperson, head, manager, executive, boss, founder, co-founder, owner, partner,
          spokesperson, private, magistrate, prosecutor, lawyer, solicitor, barrister, counsel,
          scientist, researcher, economist, strategist, historian, expert, architect, teacher,
          principal, nurse, surgeon, farmer, resident, witness, victim, trainer, striker,
          defender, midfielder, goalkeeper, keeper, forward, winger, pitcher, quarterback, player,
          champion, skipper, referee, umpire, driver, rider, pastor, rev., father, sister, editor,
          author, writer, journalist, reporter, correspondent, actor, actress, singer, artist,
          musician, forecaster, meteorologist, firefighter, candidate, adviser, advisor, aide,
          official, dr., dr, prof., president-elect, ceo, cfo, coo, cto, mp, mep, ombudsman,
          treasurer, trustee, organiser, organizer, activist, campaigner, negotiator, activists,
          coroner, chef, pilot, baker, shopkeeper, neighbour, neighbor, student, curator, ranger,
          paramedic, veteran, mp., administrator, coordinator, manageress, bassist, pathologist,
          mother, mum, mom, dad, hubby, husband, wife, daughter, brother, cousin, niece, nephew,
          uncle, aunt, auntie, gran, granny, grandma, grandad, grandfather, grandmother, widow,
          widower, boyfriend, girlfriend, fiancé, fiancée, friend, colleague, teammate, pensioner,
          grocer, butcher, plumber, electrician, mechanic, builder, fisherman, carpenter, midwife,
          vet, dentist, pharmacist, chemist, physicist, epidemiologist, astronomer,
          anthropologist, psychologist, sociologist, archaeologist, philosopher, poet, novelist,
          playwright, producer, composer, conductor, drummer, guitarist, dancer, comedian, model,
          star, host, contestant, medallist, medalist, sprinter, swimmer, boxer, cyclist, golfer,
          jockey, bowler, batsman, batter, full-back, fullback, cabbie, waiter, waitress, barman,
          barmaid, cleaner, clerk, postman, milkman, sailor, soldier, marine, vicar, priest, monk,
          nun, chieftain, elder, registrar, provost, dean, rector, warden, bailiff, juror,
          plaintiff, defendant, backbencher, whip, delegate, legislator, parliamentarian,
          congressmember, alderman, developer, investor, trader, broker, banker, accountant,
          consultant, entrepreneur, publisher, blogger, columnist, sophomore, freshman, critic,
          contributor, broadcaster, gamekeeper, gardener, auctioneer, mediator, arbitrator,
          moderator, presenter, photographer, geologist, biologist, climatologist
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
          mrs, ms, miss, lady, dame, dona, doña, señora, signora, senhora, madame,
          mademoiselle, frau, smt, daw, baroness, viscountess, mum, mom, mother, wife,
          daughter, niece, aunt, auntie, gran, granny, grandma, grandmother, widow, girlfriend,
          waitress, midwife, spokeswoman, chairwoman, councilwoman, congresswoman, queen,
          princess, actress, sister, manageress, mme
          """);

  private static final Set<String> MALE =
      WordList.of(
          """
          mr, sir, lord, señor, signor, senhor, monsieur, herr, shri, sri, dad, hubby,
          husband, brother, nephew, uncle, grandad, grandfather, widower, boyfriend, barman,
          fisherman, postman, milkman, batsman, spokesman, chairman, councilman, congressman,
          king, prince, father, pope
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
  public static boolean isSurname(String word) {
    return SURNAMES.contains(lower(word));
  }

  /// Whether a word before a name only tells a mood or state: `Defiant Jane Doe`.
  public static boolean isEpithet(String word) {
    return EPITHETS.contains(lower(word));
  }

  /// Whether a word, or its last part after a hyphen, names a role: `Secretary-General`.
  public static boolean isNoun(String word) {
    String lower = lower(word);
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    return NOUNS.contains(lower)
        || NameTitles.isRank(lower)
        || COMPOUND.matcher(lower).matches()
        || NOUNS.contains(last)
        || NameTitles.isRank(last);
  }

  /// Whether a lower-case word may stand before a role: `former`, `police`, `vice`.
  public static boolean isModifier(String word) {
    return MODIFIERS.contains(lower(word));
  }

  public static boolean isFemale(String word) {
    return FEMALE.contains(withoutPoint(word));
  }

  public static boolean isMale(String word) {
    return lower(word).equals("m.") || MALE.contains(withoutPoint(word));
  }

  private static String withoutPoint(String word) {
    String lower = lower(word);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
