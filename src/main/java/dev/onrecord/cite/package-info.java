/// Evidence to exact spans of articles: [dev.onrecord.cite.Citer] is the entry point.
@NullMarked
package dev.onrecord.cite;

import org.jspecify.annotations.NullMarked;
