package dev.onrecord.domain.question;

import java.util.List;

/// A question that stands alone, read once.
///
/// @param text as asked, without white space at its ends
/// @param terms the words that carry meaning, in order; may be empty
/// @param speaker the terms that name the person whose words are asked for, such as *X* in *what
///   did X say*
public record Question(String text, List<Term> terms, List<Term> speaker, AnswerType asksFor) {
  public Question {
    terms = List.copyOf(terms);
    speaker = List.copyOf(speaker);
  }
}
