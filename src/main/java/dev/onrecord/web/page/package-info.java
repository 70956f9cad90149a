/// HTML pages that can be read without JavaScript. [dev.onrecord.web.page.ServedPages] is the entry
/// point. Content from articles, questions and requests is inserted only as text and attribute
/// values, never as markup.
@NullMarked
package dev.onrecord.web.page;

import org.jspecify.annotations.NullMarked;
