/// The numbers that were learned and come with the program, and the linear models they make.
@NullMarked
package dev.onrecord.learned;

import org.jspecify.annotations.NullMarked;
