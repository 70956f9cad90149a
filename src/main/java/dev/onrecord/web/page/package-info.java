/// The pages as HTML that can be read before, and without, any script:
/// [dev.onrecord.web.page.ServedPages] is the entry point. What comes from articles, questions and
/// requests enters as text and attribute values only, never as markup.
@NullMarked
package dev.onrecord.web.page;

import org.jspecify.annotations.NullMarked;
