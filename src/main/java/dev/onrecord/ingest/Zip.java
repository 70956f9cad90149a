package dev.onrecord.ingest;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// ZIP files of documents. Directories, links, and hidden and empty files in them are left out.
final class Zip implements Format {
  private final Office office;

  /// @param office reads what is a ZIP file only on the outside
  Zip(Office office) {
    this.office = office;
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public boolean matches(Start start) {
    return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    Object version = document.content().version();
    boolean isOffice;
    try (Members members = Members.open(document)) {
      isOffice = Office.is(members);
      if (!isOffice) {
        read(document, members, parts, sink);
      }
    }
    if (isOffice) {
      office.read(document, parts, sink);
    } else {
      Bytes.refuseIfChanged(document, version);
    }
  }

  private static void read(Document document, Members members, Parts parts, ArticleSink sink)
      throws UnreadableException {
    PartNames names = new PartNames(document.origin() + "!/");
    long position = 0;
    boolean isEmpty = true;
    for (ZipArchiveEntry entry : members.all()) {
      position++;
      MemberName name = MemberName.of(entry);
      if (!MemberName.isOfFile(entry) || name.isHidden()) {
        continue;
      }
      isEmpty = false;
      String origin = names.of(Optional.of(name.toString()), position);
      try (InflatedContent content = members.content(entry)) {
        parts.read(Document.of(origin, content, document.statedOfParts()), sink);
      } catch (UnreadableException e) {
        if (members.areTooLarge()) {
          throw e;
        }
        sink.refused(origin, e.reason());
      }
    }
    if (isEmpty) {
      throw new UnreadableException("it holds no files");
    }
  }
}
