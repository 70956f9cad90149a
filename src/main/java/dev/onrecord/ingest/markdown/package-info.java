/// Markdown, and the front matter that may stand on top of it or of plain text:
/// [dev.onrecord.ingest.markdown.FrontMatter] is read first.
@NullMarked
package dev.onrecord.ingest.markdown;

import org.jspecify.annotations.NullMarked;
