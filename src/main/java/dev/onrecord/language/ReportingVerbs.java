package dev.onrecord.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /// Verbs that report a clause or a quotation, and mean something else without.
  private static final Set<String> CLAUSAL =
      WordList.of(
          """
          add, claim, note, suggest, find, agree, disagree, conclude, observe, maintain, recall,
          remember, report, reveal, hint, estimate, indicate, confirm, declare, concede, write,
          post, comment, forecast, continue, respond, answer, muse, concur, signal, rule, begin,
          mention, imply, speculate, reason, reflect, reckon, recount, relate, confess, venture,
          interject, protest, object, charge, hold, recommend, propose, project, clarify,
          volunteer, accept, disclose, advise, affirm, submit, proclaim, query, stipulate, telegraph,
          cable, email, grouse, gripe, grumble, moan, fume, rage, storm, rant, scoff, sneer,
          snap, snarl, snort, growl, groan, grunt, mutter, mumble, murmur, whisper, shout, yell,
          scream, shriek, bellow, bark, roar, thunder, hiss, sigh, laugh, cry, sob, wail, whine,
          gush, enthuse, chuckle, blurt, tease, brag, crow, wonder
          """);

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
      return CLAUSAL.contains(base);
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

  private ReportingVerbs() {}

  /// The verb that a lower-case word is a form of.
  public static Optional<Verb> verb(String word) {
    return Optional.ofNullable(FORMS.get(word));
  }

  /// Whether a word is the base form of a verb that reports whatever follows: `to complain`.
  public static boolean isBase(String lower) {
    return verb(lower).filter(v -> v.form() == Form.BASE && v.saysAnything()).isPresent();
  }

  private static Map<String, Verb> forms() {
    Map<String, Verb> forms = new HashMap<>();
    for (Set<String> verbs : List.of(SAYING, CLAUSAL, NAMING, ANSWERING, PHRASAL)) {
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
