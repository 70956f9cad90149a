/// Web pages: [dev.onrecord.ingest.html.WebPage] is the entry point,
/// [dev.onrecord.ingest.html.HtmlText] reads pieces of markup in other documents.
@NullMarked
package dev.onrecord.ingest.html;

import org.jspecify.annotations.NullMarked;
