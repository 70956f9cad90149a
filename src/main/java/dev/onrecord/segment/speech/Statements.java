package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the reported speech of an article: who said what.
public final class Statements {
  private final List<SpokenSentence> sentences = new ArrayList<>();
  private final List<SpeechFrame> frames = new ArrayList<>();
  private final People people = new People();

  private Statements() {}

  /// The statements in order of their place: at most one for each sentence of the passages and for
  /// each headline.
  public static List<Statement> of(String text, List<Block> blocks, List<Passage> passages) {
    Statements article = new Statements();
    article.read(text, blocks, passages);
    List<Statement> statements = article.statements(text);
    statements.addAll(new Headlines(text, article.people, statements).of(blocks));
    statements.sort(Comparator.comparing(Statement::span));
    return statements;
  }

  private void read(String text, List<Block> blocks, List<Passage> passages) {
    List<Block> evidence = blocks.stream().filter(b -> b.kind().isEvidence()).toList();
    int passage = 0;
    for (int b = 0; b < evidence.size(); b++) {
      Span paragraph = evidence.get(b).span();
      List<Span> spans = new ArrayList<>();
      while (passage < passages.size() && paragraph.contains(passages.get(passage).span())) {
        spans.addAll(passages.get(passage++).sentences());
      }
      boolean runsOn =
          b + 1 < evidence.size() && Quotations.opens(text, evidence.get(b + 1).span());
      readParagraph(text, spans, Quotations.of(text, paragraph, spans, runsOn));
    }
  }

  private void readParagraph(String text, List<Span> spans, List<Quotation> quotations) {
    int first = 0;
    for (Span span : spans) {
      while (first < quotations.size() && quotations.get(first).outer().end() <= span.start()) {
        first++;
      }
      int last = first;
      while (last < quotations.size() && quotations.get(last).outer().start() < span.end()) {
        last++;
      }
      List<Quotation> here = quotations.subList(first, last);
      SpeechFrame frame = SpeechFrame.of(text, span, here);
      sentences.add(new SpokenSentence(frame, here, span.equals(spans.getFirst())));
      frames.add(frame);
      people.read(frame);
    }
  }

  private List<Statement> statements(String text) {
    Speakers speakers = new Speakers(people, frames);
    boolean[] framedLater = framedLater();
    List<Optional<SpokenBy>> spoken = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int at = i;
      SpokenSentence sentence = sentences.get(i);
      Optional<SpokenBy> direct =
          sentence.isQuotation()
              ? Optional.empty()
              : Attributions.of(sentence.frame(), people)
                  .flatMap(
                      a -> speakers.resolve(at, a.speaker()).map(v -> new SpokenBy(v, a.via())));
      Optional<SpokenBy> before = i == 0 ? Optional.empty() : spoken.get(i - 1);
      Optional<SpokenBy> found =
          sentence.isQuotation() && !framedLater[i] ? unframed(speakers, before, sentence) : direct;
      spoken.add(found);
      speakers.leave(i, found.map(SpokenBy::resolved), sentence.asks());
    }
    giveBack(spoken);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      SpokenSentence sentence = sentences.get(i);
      Span span = sentence.frame().sentence();
      List<Span> quoted = QuotedWords.of(text, span, sentence.quotations());
      spoken.get(i).ifPresent(v -> statements.add(v.statement(span, quoted)));
    }
    return statements;
  }

  private static Optional<SpokenBy> unframed(
      Speakers speakers, Optional<SpokenBy> before, SpokenSentence sentence) {
    Optional<ResolvedSpeaker> resolved =
        speakers.unframed(
            before.map(SpokenBy::resolved), sentence.opensParagraph(), sentence.answers());
    return resolved.map(
        v -> before.filter(b -> b.resolved().equals(v)).orElse(new SpokenBy(v, Optional.empty())));
  }

  /// Tells for each sentence whether it is part of a quotation whose speaker is named later: in its
  /// own paragraph or, where the quotation stays open, in the next.
  private boolean[] framedLater() {
    boolean[] framed = new boolean[sentences.size()];
    for (int i = sentences.size() - 2; i >= 0; i--) {
      framed[i] =
          sentences.get(i).isQuotation()
              && sharesQuotation(i)
              && (!sentences.get(i + 1).isQuotation() || framed[i + 1]);
    }
    return framed;
  }

  /// Gives the earlier sentences of a quotation the speaker that its last sentence names.
  private void giveBack(List<Optional<SpokenBy>> spoken) {
    for (int i = sentences.size() - 2; i >= 0; i--) {
      if (spoken.get(i).isEmpty() && sentences.get(i).isQuotation() && sharesQuotation(i)) {
        spoken.set(i, spoken.get(i + 1));
      }
    }
  }

  private boolean sharesQuotation(int i) {
    return sentences.get(i).goesOnIn(sentences.get(i + 1));
  }

  private record SpokenBy(ResolvedSpeaker resolved, Optional<String> via) {
    Statement statement(Span span, List<Span> quoted) {
      return new Statement(span, quoted, resolved.speaker(), resolved.role(), via);
    }
  }
}
