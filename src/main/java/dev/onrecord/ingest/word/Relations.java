package dev.onrecord.ingest.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/// Which parts of a package are what.
public final class Relations {
  private final Map<String, String> targets = new HashMap<>();

  private Relations() {}

  /// Reads a part of relationships, also an empty one.
  ///
  /// @throws MalformedException if it is no XML
  public static Relations of(byte[] part) throws MalformedException {
    Relations relations = new Relations();
    if (part.length == 0) {
      return relations;
    }
    DocxXml xml = DocxXml.of(part);
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        relations.targets.putIfAbsent(
            type.substring(type.lastIndexOf('/') + 1),
            target.startsWith("/") ? target.substring(1) : target);
      }
    }
    return relations;
  }

  /// The name of the part of a type, such as `officeDocument`.
  public Optional<String> target(String type) {
    return Optional.ofNullable(targets.get(type));
  }
}
