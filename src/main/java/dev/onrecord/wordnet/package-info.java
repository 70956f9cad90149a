/// The word lists of WordNet 3.1, for the stages that ask what a word means.
@NullMarked
package dev.onrecord.wordnet;

import org.jspecify.annotations.NullMarked;
