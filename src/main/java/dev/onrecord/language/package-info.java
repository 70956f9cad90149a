/// English, once: what the stages know of the language, and nothing of what they do with it.
///
/// Each concept has one list and one rule here: characters and tokens, sentence ends and
/// abbreviations, stems and spelling, classes of function words, numbers, days and months, forms of
/// address, given names, names of peoples and places, forms of verbs, and WordNet.
///
/// Another language would supply the same classes. Rules that belong to one stage, such as which
/// words introduce a statement, stay in that stage.
@NullMarked
package dev.onrecord.language;

import org.jspecify.annotations.NullMarked;
