/// The parts of a Word document (ECMA-376) to paragraphs and metadata:
/// [dev.onrecord.ingest.word.WordText] is the entry point. It knows nothing of archives or
/// articles.
@NullMarked
package dev.onrecord.ingest.word;

import org.jspecify.annotations.NullMarked;
