/// A question as it was read, and the articles that it is limited to.
@NullMarked
package dev.onrecord.domain.question;

import org.jspecify.annotations.NullMarked;
