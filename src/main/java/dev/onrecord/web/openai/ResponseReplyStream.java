package dev.onrecord.web.openai;

import dev.onrecord.view.AnswerView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// A response as a stream of events, each numbered by `sequence_number`, from 0.
public final class ResponseReplyStream implements ReplyStream {
  private final ReplyHead head;
  private final BiConsumer<String, Object> event;
  private int sent;
  private int annotations;

  /// @param event sends an event by its name with an object as JSON
  public ResponseReplyStream(ReplyHead head, BiConsumer<String, Object> event) {
    this.head = head;
    this.event = event;
  }

  @Override
  public void begin() {
    send("response.created", Map.of("response", ResponseView.begun(head)));
    send("response.in_progress", Map.of("response", ResponseView.begun(head)));
    send(
        "response.output_item.added",
        Map.of("output_index", 0, "item", ResponseView.Item.begun(head)));
    part("response.content_part.added", Map.of("part", ResponseView.OutputText.NOTHING));
  }

  @Override
  public void piece(AnswerText.Piece piece) {
    part("response.output_text.delta", Map.of("delta", piece.text(), "logprobs", List.of()));
    for (UrlCitation annotation : piece.annotations()) {
      part(
          "response.output_text.annotation.added",
          Map.of("annotation_index", annotations, "annotation", annotation));
      annotations++;
    }
  }

  @Override
  public void end(AnswerView answer, AnswerText text) {
    part("response.output_text.done", Map.of("text", text.text(), "logprobs", List.of()));
    part("response.content_part.done", Map.of("part", ResponseView.OutputText.of(text)));
    send(
        "response.output_item.done",
        Map.of("output_index", 0, "item", ResponseView.Item.completed(head, text)));
    send("response.completed", Map.of("response", ResponseView.completed(answer, text, head)));
  }

  @Override
  public void fail(ErrorView error) {
    Map<String, Object> fault = new LinkedHashMap<>();
    fault.put("code", error.error().type());
    fault.put("message", error.error().message());
    fault.put("param", error.error().param());
    send("error", fault);
  }

  /// An event of the only part of the only message.
  private void part(String type, Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("item_id", "msg_" + head.id());
    all.put("output_index", 0);
    all.put("content_index", 0);
    all.putAll(fields);
    send(type, all);
  }

  private void send(String type, Map<String, ?> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", type);
    all.put("sequence_number", sent);
    all.putAll(fields);
    sent++;
    event.accept(type, all);
  }
}
