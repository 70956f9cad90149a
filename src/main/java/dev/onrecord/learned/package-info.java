/// The numbers that were learned and come with the program.
@NullMarked
package dev.onrecord.answer.learned;

import org.jspecify.annotations.NullMarked;
