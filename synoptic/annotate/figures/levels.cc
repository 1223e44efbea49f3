// Clauses and phrases that give a heading its value: "the toll rose to 23", "it put the number at 40", "a toll of 43".
#include <algorithm>

#include "synoptic/annotate/figures/sense_reader.h"

namespace synoptic::figures {

namespace {

constexpr int kDeepest = 6;  // heads climbed from a number; beyond, a clause says little of it

}  // namespace

/// The amount counts `noun`, or is the value of it where it is a heading ("the number of people killed").
void SenseReader::describe(std::uint32_t noun, int depth) {
  const std::string lemma = noun_of(noun);
  if (tree_.upos(noun) == Upos::pron || tree_.upos(noun) == Upos::det ||
      tree_.has_case(noun, {"'s", "'", "\xE2\x80\x99s", "\xE2\x80\x99"})) {
    sense_.refers = true;  // "it", "that", "the charity's is 147"
    return;
  }
  // "a 14-strong team", "a 23-member crew": its members.
  const std::uint32_t above = tree_.head(noun);
  if (tree_.is(noun, {"strong", "member", "man", "woman", "person"}) && above != kNoToken && above > noun &&
      (tree_.relation(noun) == "amod" || tree_.relation(noun) == "compound")) {
    describe(above, depth + 1);
    return;
  }
  if (names_a_number(lemma) && depth < kDeepest) {
    for (const std::uint32_t d : tree_.dependents(noun)) {
      if (tree_.relation(d) == "nmod" && tree_.has_case(d, {"of"}) && !in_amount(d)) {
        if (tree_.upos(d) == Upos::pron) continue;
        sense_.outcome = outcomes_.of(noun);
        sense_.noun = d;
        if (sense_.outcome.empty()) sense_.outcome = outcomes_.of(d);
        return;
      }
    }
    sense_.outcome = outcomes_.of(noun);
    // "the toll", "passenger numbers": a heading with a word of its own names what is counted.
    const bool named = lemma == "toll" || tree_.dependent(noun, {"compound", "amod"}) != kNoToken;
    if (named) sense_.noun = noun;
    sense_.refers = !named || lemma == "toll";
    return;
  }
  sense_.noun = noun;
  sense_.outcome = outcomes_.of(noun);
}

/// The noun whose value a clause gives: "[the toll] rose to 23", "put [it] at 40", "[it] stands at 27".
std::uint32_t SenseReader::level_subject() const {
  std::uint32_t t = top_;
  for (int k = 0; k < 2 && tree_.relation(t) == "conj" && tree_.head(t) != kNoToken; ++k) t = tree_.head(t);
  std::uint32_t v = tree_.head(t);
  if (v != kNoToken && tree_.is(v, {"up", "down", "higher", "lower"}) && tree_.head(v) != kNoToken &&
      tree_.upos(tree_.head(v)) == Upos::verb)
    v = tree_.head(v);
  if (v == kNoToken || (tree_.upos(v) != Upos::verb && tree_.upos(v) != Upos::adj && tree_.upos(v) != Upos::noun))
    return kNoToken;
  const std::string_view relation = tree_.relation(t);
  const std::uint32_t subject = tree_.dependent(v, {"nsubj"});
  const std::uint32_t object = tree_.dependent(v, {"obj"});
  const std::string lemma = verb_of(v);
  if (relation == "obl" || relation == "advmod" || relation == "xcomp") {
    const bool placed =
        tree_.has_case(t, {"at", "to", "from", "by", "as", "below", "above", "around", "near"}) || relation != "obl" ||
        (tree_.has_case(t, {"of"}) && is_telling_verb(lemma)) ||
        (tree_.dependent(t, {"case"}) == kNoToken && (tree_.upos(v) == Upos::adj || kind_ == FigureKind::percentage));
    if (!placed) return kNoToken;
    // "fired three shots from ten feet": a distance of the deed, no value of a thing.
    const bool direct = tree_.has_case(t, {"at", "to"}) || is_level_verb(lemma) || tree_.upos(v) != Upos::verb;
    if (kind_ == FigureKind::measure && !direct) return kNoToken;
    if (object != kNoToken && object != t && !in_amount(object)) return object;
  } else if (relation == "obj") {
    const bool number_given = subject != kNoToken && (names_a_number(noun_of(subject)) || noun_of(subject) == "toll");
    if (!is_level_verb(lemma) && !is_telling_verb(lemma) && !number_given) return kNoToken;
  } else {
    return kNoToken;
  }
  // "a toll put at 40", "a runway that measures 40 m": what the participle or clause belongs to.
  if (tree_.relation(v) == "acl" && (subject == kNoToken || tree_.upos(subject) == Upos::pron)) return tree_.head(v);
  return subject;
}

/// "toll hits 27": a heading for a number before whatever else its verb may say.
bool SenseReader::by_heading() {
  const std::uint32_t v = tree_.head(top_);
  if (v == kNoToken || tree_.upos(v) != Upos::verb) return false;
  const std::string_view relation = tree_.relation(top_);
  const std::uint32_t subject = tree_.dependent(v, {"nsubj"});
  if ((relation != "obj" && relation != "obl") || subject == kNoToken || !outcomes_.is_heading(subject)) return false;
  describe(subject, 0);
  sense_.subject_noun = true;
  sense_.verb = v;
  return true;
}

bool SenseReader::by_level() {
  const std::uint32_t subject = level_subject();
  if (subject == kNoToken || in_amount(subject)) return false;
  const std::uint32_t above = tree_.head(top_);
  const bool holds_to = above != kNoToken && tree_.has_case(top_, {"by"}) && verb_of(above) == "stand";
  const bool telling = above != kNoToken && (holds_to || is_telling_verb(verb_of(above))) &&
                       (!is_level_verb(verb_of(above)) || tree_.upos(subject) == Upos::propn) &&
                       tree_.dependent(above, {"nsubj"}) == subject && !tree_.is_passive(above) &&
                       !names_a_number(noun_of(subject)) && noun_of(subject) != "toll";
  if (telling)
    sense_.refers = true;  // "the ministry gives 40"
  else
    describe(subject, 0);
  sense_.subject_noun = true;
  if (sense_.verb == kNoToken && above != kNoToken && tree_.upos(above) == Upos::verb) sense_.verb = above;
  return true;
}

/// "the toll is 23", "there were 23", "the dead number 25"
bool SenseReader::by_copula() {
  if (tree_.dependent(top_, {"cop"}) == kNoToken) return false;
  const std::uint32_t subject = tree_.dependent(top_, {"nsubj"});
  if (subject == kNoToken) return false;
  describe(subject, 0);
  sense_.subject_noun = true;
  return true;
}

/// "a death toll of 43", "a total of 23", "(toll: 23)"
bool SenseReader::by_container() {
  const std::uint32_t h = tree_.head(top_);
  if (h == kNoToken || !nominal(h)) return false;
  const std::string_view relation = tree_.relation(top_);
  if (relation == "nmod" && tree_.has_case(top_, {"of"})) {
    describe(h, 0);
    if (sense_.outcome.empty()) sense_.outcome = outcomes_.from_above(h, 0);
    return true;
  }
  // "corrects the toll to six", "the number of dead to five": the level hung on the noun.
  if (relation == "nmod" && tree_.has_case(top_, {"to", "at", "from"})) {
    std::uint32_t heading = h;  // past "in the headline and first paragraph"
    for (int k = 0; k < 3 && !outcomes_.is_heading(heading) && outcome_of_noun(noun_of(heading)).empty(); ++k) {
      const std::string_view up = tree_.relation(heading);
      if ((up != "nmod" && up != "conj") || tree_.head(heading) == kNoToken) break;
      heading = tree_.head(heading);
    }
    describe(outcomes_.is_heading(heading) || !outcome_of_noun(noun_of(heading)).empty() ? heading : h, 0);
    return true;
  }
  // A noun in front that is no name: "dead: 25", "the dead number 25".
  if ((relation == "appos" || relation == "flat" || relation == "dep" || relation == "nummod") && h < top_ &&
      tree_.upos(h) != Upos::propn) {
    describe(h, 0);
    return true;
  }
  return false;
}

}  // namespace synoptic::figures
