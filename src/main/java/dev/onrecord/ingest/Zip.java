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
    int files = 0;
    int empty = 0;
    boolean isRead = false;
    for (ZipArchiveEntry entry : members.all()) {
      position++;
      if (MemberName.isOfFolder(entry)) {
        continue;
      }
      files++;
      empty += entry.getSize() == 0 ? 1 : 0;
      MemberName name = MemberName.of(entry);
      if (entry.getSize() == 0 || entry.isUnixSymlink() || name.isHidden()) {
        continue;
      }
      isRead = true;
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
    if (files == 0) {
      throw new UnreadableException("it holds no files");
    }
    if (!isRead) {
      String kind = empty == files ? "empty files" : "hidden or empty files and links";
      throw new UnreadableException("it holds nothing but %s (%,d)".formatted(kind, files));
    }
  }
}
