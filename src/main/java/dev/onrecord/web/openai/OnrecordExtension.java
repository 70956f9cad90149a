package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.CitationView;
import java.util.List;

/// Data that OpenAI's API has no field for.
///
/// @param answer id of the saved answer
/// @param url of the answer's page
/// @param status `answered` or `not_found`
/// @param mode `extractive` or `generative`
/// @param standaloneQuestion the question made understandable without the earlier messages
/// @param nearest the nearest passages, if nothing was found
/// @param missing words of the question that are missing in the archive or in those passages
@JsonNaming(SnakeCaseStrategy.class)
public record OnrecordExtension(
    String answer,
    String url,
    String conversation,
    String status,
    String mode,
    String standaloneQuestion,
    List<CitationView> nearest,
    List<String> missing,
    List<String> notices) {
  public OnrecordExtension {
    nearest = List.copyOf(nearest);
    missing = List.copyOf(missing);
    notices = List.copyOf(notices);
  }

  static OnrecordExtension of(AnswerView answer, String root) {
    return new OnrecordExtension(
        answer.id(),
        root + "/answers/" + answer.id(),
        answer.conversation(),
        answer.status(),
        answer.mode(),
        answer.standaloneQuestion(),
        answer.nearest(),
        answer.missing(),
        answer.notices());
  }
}
