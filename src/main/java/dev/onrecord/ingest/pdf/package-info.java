/// Text of PDF, read by a process of its own: [dev.onrecord.ingest.pdf.PdfProcess] is the entry
/// point. It knows nothing of articles.
@NullMarked
package dev.onrecord.ingest.pdf;

import org.jspecify.annotations.NullMarked;
