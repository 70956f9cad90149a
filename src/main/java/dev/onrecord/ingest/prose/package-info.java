/// What every format of articles is read into: [dev.onrecord.ingest.prose.Story], a text with what
/// the document states about it.
@NullMarked
package dev.onrecord.ingest.prose;

import org.jspecify.annotations.NullMarked;
