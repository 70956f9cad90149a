package dev.onrecord.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The verbs that report speech, in classes by what must stand beside them to do so.
///
/// They follow Levin, English Verb Classes and Alternations (1993), 33 (judgement) and 37
/// (communication).
public final class ReportingVerbs {
  /// Verbs that report whatever follows.
  private static final Set<String> SAYING =
      WordList.of(
          """
          say, tell, ask, warn, state, insist, deny, argue, announce, vow, threaten, promise,
          pledge, urge, reply, explain, remark, reiterate, reaffirm, stress, emphasise,
          emphasize, complain, caution, allege, contend, assert, testify, quip, joke, admit,
          acknowledge, predict, lament, boast, apologise, apologize, demand, retort, implore,
          beg, appeal, swear, tweet, remind, inform, enquire, inquire, plead, profess, assure,
          reassure, exclaim, opine, confide, beseech, exhort, entreat, attest, term, counter,
          blame, accuse, criticise, criticize, praise, condemn, denounce, deplore, decry,
          lambast, lambaste, castigate, chide, rebuke, berate, applaud, commend, congratulate,
          ridicule, disparage, deride, upbraid
          """);

  /// Verbs that report a clause or a quotation, and mean to say something without one too: `he
  /// confirmed it`.
  private static final Set<String> CLAIMING =
      WordList.of(
          """
          add, claim, note, suggest, agree, disagree, conclude, observe, maintain, recall, report,
          reveal, hint, estimate, indicate, confirm, declare, concede, write, comment, forecast,
          respond, answer, mention, imply, speculate, reckon, recount, confess, recommend,
          propose, clarify, disclose, advise, affirm, proclaim, stipulate, concur
          """);

  /// Verbs that report a clause or a quotation, and mean something else without one: `she found
  /// it`.
  private static final Set<String> UTTERING =
      WordList.of(
          """
          find, remember, post, continue, muse, signal, rule, begin, reason, reflect, relate,
          venture, interject, protest, object, charge, hold, project, volunteer, accept, submit,
          query, telegraph, cable, email, grouse, gripe, grumble, moan, fume, rage, storm, rant,
          scoff, sneer, snap, snarl, snort, growl, groan, grunt, mutter, mumble, murmur, whisper,
          shout, yell, scream, shriek, bellow, bark, roar, thunder, hiss, sigh, laugh, cry, sob,
          wail, whine, gush, enthuse, chuckle, blurt, tease, brag, crow, wonder
          """);

  /// Verbs for what somebody thinks, which report no words.
  private static final Set<String> THINKING = Set.of("believe", "think", "fear");

  /// Verbs that report what somebody or something is called.
  private static final Set<String> NAMING =
      WordList.of(
          """
          call, describe, brand, dub, label, portray, characterise, characterize, slam, blast,
          dismiss, hail, liken, depict, mock
          """);

  /// Verbs that report what is done to words: `rejected the claim`.
  private static final Set<String> ANSWERING =
      WordList.of(
          """
          dismiss, reject, repeat, express, voice, renew, refute, rebut, dispute, question,
          welcome, contest, air, echo, issue
          """);

  /// The first words of verbs that report together with a small word: `call for`.
  private static final Set<String> PHRASAL = Set.of("hit", "lash", "speak", "point", "go", "put");

  /// Verbs of which the present tense is a plural noun too: `US claims that`.
  private static final Set<String> NOUNS_TOO =
      WordList.of(
          """
          answer, appeal, boast, call, charge, claim, comment, counter, demand, estimate,
          forecast, joke, lament, mention, note, pledge, post, project, promise, protest,
          question, quip, remark, reply, report, rule, signal, state, term, tweet, vow, tease,
          laugh, cry, sigh, snap, object, reason, cable, echo, label, brand, air, rebuke, hint,
          find, hold, issue, email, telegraph, storm, rage, point, put, hit, query
          """);

  /// Verbs that only somebody who speaks can be the subject of.
  private static final Set<String> HUMAN =
      WordList.of(
          """
          say, insist, reply, vow, testify, argue, complain, remark, joke, quip, boast, lament,
          retort, reiterate, exclaim, confide, apologise, apologize
          """);

  /// The tense and number of a form.
  public enum Form {
    PAST,
    THIRD,
    BASE,
    PARTICIPLE
  }

  /// A form of a verb: `says` is `say` in the third person.
  public record Verb(String base, Form form) {
    public boolean saysAnything() {
      return SAYING.contains(base);
    }

    public boolean takesClause() {
      return CLAIMING.contains(base) || UTTERING.contains(base);
    }

    public boolean names() {
      return NAMING.contains(base);
    }

    public boolean answers() {
      return ANSWERING.contains(base);
    }

    /// Whether the form is a noun too.
    public boolean mayBeNoun() {
      return form != Form.PAST && NOUNS_TOO.contains(base);
    }

    /// Whether its subject always speaks, whatever noun it is.
    public boolean isHuman() {
      return HUMAN.contains(base);
    }
  }

  private static final Map<String, Verb> FORMS = forms();

  /// The finite forms of the verbs by which a sentence attributes words or thoughts.
  private static final Set<String> ATTRIBUTING = attributing();

  private ReportingVerbs() {}

  /// The verb that a lower-case word is a form of.
  public static Optional<Verb> verb(String word) {
    return Optional.ofNullable(FORMS.get(word));
  }

  /// Whether a word is the base form of a verb that reports whatever follows: `to complain`.
  public static boolean isBase(String lower) {
    return verb(lower).filter(v -> v.form() == Form.BASE && v.saysAnything()).isPresent();
  }

  /// Whether a sentence with a word in lower case attributes words or a thought to the word's
  /// subject: `said`, `confirmed`, `rejected`, `believes`.
  public static boolean attributes(String lower) {
    return ATTRIBUTING.contains(lower);
  }

  /// Whether a word in lower case is the present or past tense of a verb that reports a clause:
  /// `says`, `suggested`.
  public static boolean reportsClause(String lower) {
    return verb(lower)
        .filter(v -> v.form() == Form.PAST || v.form() == Form.THIRD)
        .filter(v -> v.saysAnything() || CLAIMING.contains(v.base()))
        .isPresent();
  }

  private static Set<String> attributing() {
    return Stream.of(
            SAYING.stream(),
            CLAIMING.stream(),
            THINKING.stream(),
            Stream.of("call", "describe", "dismiss", "reject", "repeat", "express"))
        .flatMap(bases -> bases)
        .map(VerbForms::of)
        .flatMap(verb -> Stream.of(verb.base(), verb.third(), verb.past()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Verb> forms() {
    Map<String, Verb> forms = new HashMap<>();
    for (Set<String> verbs : List.of(SAYING, CLAIMING, UTTERING, NAMING, ANSWERING, PHRASAL)) {
      for (String verb : verbs) {
        VerbForms all = VerbForms.of(verb);
        forms.put(all.base(), new Verb(verb, Form.BASE));
        forms.put(all.third(), new Verb(verb, Form.THIRD));
        forms.put(all.participle(), new Verb(verb, Form.PARTICIPLE));
        forms.put(all.past(), new Verb(verb, Form.PAST));
      }
    }
    return forms;
  }
}
