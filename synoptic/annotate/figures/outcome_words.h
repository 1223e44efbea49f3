// Which words say what happened to what is counted: data/outcome_words.tsv and the verbs of data/outcome_classes.tsv.
//
// Each question is one look-up; words are given in dictionary form. A class is a name of outcome_classes.tsv ("die"),
// and empty where the word says nothing of the kind. Views of static storage.
#pragma once

#include <string>
#include <string_view>

namespace synoptic::figures {

/// Of the thing counted or a heading for it: "death", "toll", "survivor".
std::string_view outcome_of_noun(std::string_view lemma);
/// Of two nouns: ("job", "cut").
std::string_view outcome_of_compound(std::string_view modifier, std::string_view head);
/// Of an adjective or participle: "dead", "missing". `word` as it stands, lower case.
std::string_view outcome_of_state(std::string_view word);
/// Of a prepositional phrase: ("on", "board").
std::string_view outcome_of_phrase(std::string_view preposition, std::string_view noun_lemma);
/// Of a verb, for its object or passive subject.
std::string_view outcome_of_patient(std::string_view verb_lemma);
/// Of a verb, for people as its object or passive subject: "hold", "treat".
std::string_view outcome_of_people_as_patient(std::string_view verb_lemma);
/// True for a noun of people, by list or ending; a noun of none is taken for a thing.
bool names_people(std::string_view noun, std::string_view noun_lemma);
/// Of a verb, for its subject in the active voice.
std::string_view outcome_of_subject(std::string_view verb_lemma);
/// Of a verb with its object, for its subject: ("lose", "life").
std::string_view outcome_of_object(std::string_view verb_lemma, std::string_view noun_lemma);
/// Of a verb with the noun that is counted, as its object: ("claim", "life").
std::string_view outcome_of_taken(std::string_view verb_lemma, std::string_view noun_lemma);
/// Of a verb that is denied of its subject: "(not) found".
std::string_view outcome_of_negated(std::string_view verb_lemma);
/// "number", "total": names a number, not a thing.
bool names_a_number(std::string_view noun_lemma);
/// "group", "crew": stands for its members.
bool stands_for_members(std::string_view noun_lemma);
/// Of people by what they are: "passenger" is aboard, where nothing else is said of them.
std::string_view outcome_of_rider(std::string_view noun_lemma);
/// "reach", "rise": the subject has the value that follows; "give", "claim": the subject only tells it.
bool is_level_verb(std::string_view verb_lemma);
bool is_telling_verb(std::string_view verb_lemma);
/// Classes that happen to people; those that are said of money and measures too.
bool happens_to_people(std::string_view outcome);
bool is_said_of_amounts(std::string_view outcome);
/// "crown": the name of several currencies, so that the amount is one of money without a unit.
bool names_a_coin(std::string_view noun_lemma);
/// "version", "entry", "story": what may have given a value before it was corrected.
bool names_a_writing(std::string_view noun_lemma);
/// "record", "average": what was, or is usual.
bool tells_background(std::string_view word);
/// A modifier that restricts nothing: "total", "confirmed".
bool is_plain_modifier(std::string_view word);

}  // namespace synoptic::figures
