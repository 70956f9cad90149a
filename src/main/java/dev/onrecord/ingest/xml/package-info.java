/// XML that may come from anywhere, and what news agencies make of it:
/// [dev.onrecord.ingest.xml.SafeXml] is read first.
@NullMarked
package dev.onrecord.ingest.xml;

import org.jspecify.annotations.NullMarked;
