#include "synoptic/annotate/figures/outcome_words.h"

#include <unordered_map>
#include <unordered_set>

#include "synoptic/annotate/figures/lexicon.h"
#include "synoptic/base/tables.h"

namespace synoptic::figures {

namespace {

using Classes = std::unordered_map<std::string_view, std::string_view>;

struct OutcomeWords {
  Classes nouns, states, phrases, patients, subjects, objects, riders, taken, negated, people_patients;
  std::unordered_set<std::string_view> counts, plain, groups, people, amounts, levels, tellings, backgrounds, humans,
      coins, writings;

  Classes* of(std::string_view how) {
    if (how == "noun") return &nouns;
    if (how == "state") return &states;
    if (how == "phrase") return &phrases;
    if (how == "patient") return &patients;
    if (how == "subject") return &subjects;
    if (how == "rider") return &riders;
    if (how == "taken") return &taken;
    if (how == "people") return &people_patients;
    if (how == "negated") return &negated;
    return how == "object" ? &objects : nullptr;
  }

  void add(std::string_view how, std::string_view word, std::string_view outcome) {
    if (how == "count") counts.insert(word);
    if (how == "plain") plain.insert(word);
    if (how == "group") groups.insert(word);
    if (how == "person") people.insert(word);
    if (how == "human") humans.insert(word);
    if (how == "coin") coins.insert(word);
    if (how == "writing") writings.insert(word);
    if (how == "background") backgrounds.insert(word);
    if (how == "level") levels.insert(word);
    if (how == "tell") tellings.insert(word);
    if (how == "amount") amounts.insert(word);
    if (Classes* classes = of(how)) classes->emplace(word, outcome);
  }
};

const OutcomeWords& outcome_words() {
  static const OutcomeWords& all = *new OutcomeWords([] {
    OutcomeWords read;
    for (const auto& row : table("outcome_words")) {
      for (std::string_view rest = row[2]; !rest.empty();) {
        const std::size_t space = rest.find(' ');
        read.add(row[1], rest.substr(0, space), row[0]);
        rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
      }
    }
    // Those of both tables have the class that outcome_words.tsv gives them.
    for (const auto& row : table("outcome_classes"))
      for (std::size_t column = 3; column < row.size(); ++column)
        if (!read.subjects.contains(row[column]) && !read.people_patients.contains(row[column]))
          read.patients.emplace(row[column], row[0]);
    return read;
  }());
  return all;
}

std::string_view found_in(const Classes& classes, std::string_view word) {
  const auto found = classes.find(word);
  return found == classes.end() ? std::string_view() : found->second;
}

std::string joined(std::string_view a, std::string_view b) {
  std::string both(a);
  both += '_';
  return both.append(b);
}

}  // namespace

std::string_view outcome_of_noun(std::string_view lemma) { return found_in(outcome_words().nouns, lemma); }
std::string_view outcome_of_state(std::string_view word) { return found_in(outcome_words().states, word); }
std::string_view outcome_of_patient(std::string_view lemma) { return found_in(outcome_words().patients, lemma); }
std::string_view outcome_of_subject(std::string_view lemma) { return found_in(outcome_words().subjects, lemma); }
bool names_a_coin(std::string_view lemma) { return outcome_words().coins.contains(lemma); }
bool names_a_writing(std::string_view lemma) { return outcome_words().writings.contains(lemma); }
bool tells_background(std::string_view word) { return outcome_words().backgrounds.contains(word); }

std::string_view outcome_of_people_as_patient(std::string_view lemma) {
  return found_in(outcome_words().people_patients, lemma);
}

bool names_people(std::string_view noun, std::string_view lemma) {
  const WordEntry* entry = Lexicon::get().find(noun);
  if (entry && entry->is(kPeople | kCasualty)) return true;
  if (lemma == "person" || lemma == "people" || outcome_words().riders.contains(lemma) ||
      outcome_words().humans.contains(lemma))
    return true;
  if (!outcome_of_noun(lemma).empty()) return happens_to_people(outcome_of_noun(lemma));
  static constexpr std::string_view kEndings[] = {"er", "or",  "ist",   "ian", "man", "woman",
                                                  "ee", "ant", "child", "ean", "ese"};
  for (const std::string_view ending : kEndings)
    if (lemma.size() > ending.size() + 2 && lemma.ends_with(ending)) return true;
  return false;
}

std::string_view outcome_of_negated(std::string_view lemma) { return found_in(outcome_words().negated, lemma); }
std::string_view outcome_of_rider(std::string_view lemma) { return found_in(outcome_words().riders, lemma); }
bool is_level_verb(std::string_view lemma) { return outcome_words().levels.contains(lemma); }
bool is_telling_verb(std::string_view lemma) { return outcome_words().tellings.contains(lemma); }
bool names_a_number(std::string_view lemma) { return outcome_words().counts.contains(lemma); }
bool is_plain_modifier(std::string_view word) { return outcome_words().plain.contains(word); }
bool stands_for_members(std::string_view lemma) { return outcome_words().groups.contains(lemma); }
bool happens_to_people(std::string_view outcome) { return outcome_words().people.contains(outcome); }
bool is_said_of_amounts(std::string_view outcome) { return outcome_words().amounts.contains(outcome); }

std::string_view outcome_of_compound(std::string_view modifier, std::string_view head) {
  return found_in(outcome_words().nouns, joined(modifier, head));
}

std::string_view outcome_of_phrase(std::string_view preposition, std::string_view noun) {
  return found_in(outcome_words().phrases, joined(preposition, noun));
}

std::string_view outcome_of_taken(std::string_view verb, std::string_view noun) {
  return found_in(outcome_words().taken, joined(verb, noun));
}

std::string_view outcome_of_object(std::string_view verb, std::string_view noun) {
  return found_in(outcome_words().objects, joined(verb, noun));
}

}  // namespace synoptic::figures
