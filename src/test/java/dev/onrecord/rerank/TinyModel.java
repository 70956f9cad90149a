package dev.onrecord.rerank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes an ONNX cross-encoder of a few nodes and its tokenizer, byte by byte as the protocol
/// buffers of ONNX want them: the score of a pair is the highest number of its words.
final class TinyModel {
  private static final int INT64 = 7;
  private static final int FLOAT = 1;
  private static final int ATTRIBUTE_INT = 2;
  private static final int ATTRIBUTE_INTS = 7;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private TinyModel() {}

  /// Writes `model.onnx` and `tokenizer.json`.
  ///
  /// @param words known to the tokenizer, lowest score first
  /// @param onePair whether the model fails on more than one pair at a time
  static Path write(Path folder, List<String> words, boolean onePair) throws IOException {
    StringBuilder vocabulary = new StringBuilder("\"[PAD]\":0,\"[UNK]\":1,\"[CLS]\":2,\"[SEP]\":3");
    for (int i = 0; i < words.size(); i++) {
      vocabulary.append(",\"%s\":%d".formatted(words.get(i), i + 4));
    }
    Files.writeString(
        folder.resolve("tokenizer.json"),
        """
        {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
         "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
         "post_processor": {"type": "TemplateProcessing",
           "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
             {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
           "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
             {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}},
             {"Sequence": {"id": "B", "type_id": 1}}, {"SpecialToken": {"id": "[SEP]", "type_id": 1}}],
           "special_tokens": {
             "[CLS]": {"id": "[CLS]", "ids": [2], "tokens": ["[CLS]"]},
             "[SEP]": {"id": "[SEP]", "ids": [3], "tokens": ["[SEP]"]}}},
         "decoder": null,
         "model": {"type": "WordLevel", "unk_token": "[UNK]", "vocab": {%s}}}
        """
            .formatted(vocabulary));
    return Files.write(folder.resolve("model.onnx"), model(onePair));
  }

  private static byte[] model(boolean onePair) {
    TinyModel graph =
        new TinyModel()
            .field(1, node("Cast", "input_ids", "numbers", attribute("to", FLOAT)))
            .field(1, node("ReduceMax", "numbers", "highest", axes(1), attribute("keepdims", 1)));
    if (onePair) {
      graph
          .field(1, node("Squeeze", "highest", "only", axes(0)))
          .field(1, node("Unsqueeze", "only", "score", axes(0)));
    } else {
      graph.field(1, node("Identity", "highest", "score"));
    }
    graph
        .field(2, "tiny")
        .field(11, tensor("input_ids", INT64, "pairs", "words"))
        .field(11, tensor("attention_mask", INT64, "pairs", "words"))
        .field(12, tensor("score", FLOAT, "pairs", "one"));
    return new TinyModel()
        .number(1, 6)
        .field(7, graph)
        .field(8, new TinyModel().field(1, "").number(2, 11))
        .bytes
        .toByteArray();
  }

  private static TinyModel node(String type, String input, String output, TinyModel... attributes) {
    TinyModel node = new TinyModel().field(1, input).field(2, output).field(4, type);
    for (TinyModel attribute : attributes) {
      node.field(5, attribute);
    }
    return node;
  }

  private static TinyModel attribute(String name, int value) {
    return new TinyModel().field(1, name).number(3, value).number(20, ATTRIBUTE_INT);
  }

  private static TinyModel axes(int axis) {
    return new TinyModel().field(1, "axes").number(8, axis).number(20, ATTRIBUTE_INTS);
  }

  private static TinyModel tensor(String name, int type, String... dimensions) {
    TinyModel shape = new TinyModel();
    for (String dimension : dimensions) {
      shape.field(1, new TinyModel().field(2, dimension));
    }
    TinyModel tensor = new TinyModel().number(1, type).field(2, shape);
    return new TinyModel().field(1, name).field(2, new TinyModel().field(1, tensor));
  }

  private TinyModel field(int number, TinyModel message) {
    return field(number, message.bytes.toByteArray());
  }

  private TinyModel field(int number, String text) {
    return field(number, text.getBytes(StandardCharsets.UTF_8));
  }

  private TinyModel field(int number, byte[] content) {
    varint((number << 3) | 2);
    varint(content.length);
    bytes.writeBytes(content);
    return this;
  }

  private TinyModel number(int number, int value) {
    varint(number << 3);
    varint(value);
    return this;
  }

  private void varint(int value) {
    int left = value;
    while (left > 0x7f) {
      bytes.write((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }
}
