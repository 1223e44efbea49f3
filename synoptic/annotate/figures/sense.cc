#include "synoptic/annotate/figures/sense.h"

#include <algorithm>

#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/annotate/figures/outcomes.h"
#include "synoptic/language/lemma.h"

namespace synoptic::figures {

namespace {

constexpr int kDeepest = 6;  // heads climbed from a number; beyond, a clause says little of it

class SenseReader {
 public:
  SenseReader(const Tree& tree, TokenSpan sentence, TokenSpan tokens, FigureKind kind)
      : tree_(tree), sentence_(sentence), amount_(tokens), kind_(kind), outcomes_(tree, sentence, tokens) {}

  Sense read() {
    top_ = top();
    if (kind_ == FigureKind::count || kind_ == FigureKind::ratio)
      read_count();
    else
      read_measure();
    if (sense_.noun != kNoToken)
      collect_modifiers(sense_.noun);
    else if (kind_ == FigureKind::count)
      collect_modifiers(top_);  // "nine from Belva"
    if (sense_.verb == kNoToken) sense_.verb = outcomes_.verb();
    std::sort(sense_.modifiers.begin(), sense_.modifiers.end());
    return std::move(sense_);
  }

 private:
  std::uint32_t top() const;
  void read_count();
  void read_measure();
  bool by_container();
  bool by_other_number();
  bool by_level();
  bool by_copula();
  void describe(std::uint32_t noun, int depth);
  std::uint32_t level_subject() const;
  bool by_state();
  bool by_heading();
  void collect_modifiers(std::uint32_t noun);
  bool in_amount(std::uint32_t t) const { return t >= amount_.begin && t < amount_.end; }
  std::string noun_of(std::uint32_t t) const { return noun_lemma(tree_.lower(t)); }
  std::string verb_of(std::uint32_t t) const { return verb_lemma(tree_.lower(t)); }
  bool nominal(std::uint32_t t) const {
    const Upos u = tree_.upos(t);
    return u == Upos::noun || u == Upos::propn || u == Upos::adj;
  }

  const Tree& tree_;
  TokenSpan sentence_, amount_;
  FigureKind kind_;
  Outcomes outcomes_;
  std::uint32_t top_ = 0;
  Sense sense_;
};

/// The token of the amount that hangs on the rest of the sentence; of several, the last that is a number.
std::uint32_t SenseReader::top() const {
  std::uint32_t found = amount_.begin;
  bool number = false;
  for (std::uint32_t t = amount_.begin; t < amount_.end; ++t) {
    const std::uint32_t head = tree_.head(t);
    if (head != kNoToken && in_amount(head)) continue;
    const bool is_number = tree_.upos(t) == Upos::num || tree_.upos(t) == Upos::sym || tree_.upos(t) == Upos::noun;
    if (number && !is_number) continue;
    found = t;
    number = is_number;
  }
  return found;
}

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
                       (!is_level_verb(verb_of(above)) || tree_.upos(subject) == Upos::propn) && tree_.dependent(above, {"nsubj"}) == subject &&
                       !tree_.is_passive(above) && !names_a_number(noun_of(subject)) && noun_of(subject) != "toll";
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

/// "from nine", "up from nine", "(63 km)", "seven, not six": the number that it stands beside.
bool SenseReader::by_other_number() {
  std::uint32_t h = tree_.head(top_);
  if (h == kNoToken) return false;
  const std::string_view relation = tree_.relation(top_);
  for (const std::uint32_t d : tree_.dependents(top_))
    if (tree_.is(d, {"not", "rather", "instead"}) && d < top_) sense_.not_so = true;
  if (tree_.is(h, {"up", "down"}) && tree_.head(h) != kNoToken) h = tree_.head(h);
  const bool beside = relation == "appos" || relation == "nmod" || relation == "obj" || relation == "obl" ||
                      relation == "conj";
  if (!beside || in_amount(h)) return false;
  const bool number = tree_.upos(h) == Upos::num;
  if (number || relation == "appos" || relation == "conj") sense_.like = h;
  sense_.listed = relation == "conj" && !sense_.not_so;
  return number && !sense_.listed;
}

/// "14 dead", "58 saved", "dead now 22": right beside the number, whatever the tree makes of a list of such.
bool SenseReader::by_state() {
  std::uint32_t before = amount_.begin;
  while (before > sentence_.begin && before + 2 > amount_.begin && tree_.is(before - 1, {":", "now", "number"})) --before;
  const bool noun_behind = amount_.end < sentence_.end && tree_.is_noun(amount_.end);
  if (before > sentence_.begin && before < amount_.begin && !noun_behind) {
    const auto named = outcome_of_state(tree_.lower(before - 1));
    if (!named.empty() && tree_.upos(before - 1) != Upos::verb) {
      sense_.noun = before - 1;
      sense_.outcome = named;
      return true;
    }
  }
  std::uint32_t t = amount_.end;
  while (t < sentence_.end && t < amount_.end + 2 &&
         tree_.is(t, {"confirmed", "feared", "reported", "more", "others"}))
    ++t;
  if (t >= sentence_.end) return false;
  const std::uint32_t h = tree_.head(t);
  if (h != kNoToken && h > t && tree_.is_noun(h) && tree_.relation(t) == "amod") return false;  // "23 injured men"
  auto outcome = outcome_of_state(tree_.lower(t));
  if (outcome.empty() && tree_.upos(t) == Upos::verb && outcomes_.is_participle(t) && tree_.dependent(t, {"obj"}) == kNoToken &&
      tree_.dependent(t, {"aux"}) == kNoToken) {
    outcome = outcomes_.patient(t, amount_.begin);
    if (!happens_to_people(outcome)) outcome = {};
  }
  if (outcome.empty()) return false;
  sense_.noun = t;
  sense_.outcome = outcome;
  return true;
}

void SenseReader::read_count() {
  if (by_state()) return;
  sense_.outcome = outcomes_.right_behind(amount_.end);
  if (!sense_.outcome.empty()) return;
  const std::uint32_t h = tree_.head(top_);
  const std::string_view relation = tree_.relation(top_);
  // "three soldiers", "23 dead"
  if (h != kNoToken && h > top_ &&
      (relation == "nummod" || relation == "compound" || relation == "amod" || relation == "det" ||
       relation == "advmod" || (relation == "nsubj" && tree_.upos(h) == Upos::adj && h == amount_.end))) {
    if (names_a_coin(noun_of(h))) {
      amount_ = {amount_.begin, std::max(amount_.end, h + 1)};
      top_ = h;
      read_measure();
      return;
    }
    const bool wide = relation == "nsubj" && outcome_of_state(tree_.lower(h)).empty();
    if (!wide) {
      describe(h, 0);
      return;
    }
  }
  // "dozens of people", "two of the dead", "eleven of them"
  for (const std::uint32_t d : tree_.dependents(top_)) {
    if ((tree_.relation(d) != "nmod" && tree_.relation(d) != "obl") || !tree_.has_case(d, {"of"}) || d < top_) continue;
    const bool definite = tree_.dependent(d, {"det", "nmod"}) != kNoToken || tree_.upos(d) == Upos::pron;
    sense_.is_part = definite && tree_.upos(top_) == Upos::num;
    sense_.outcome = outcomes_.from_above(top_, 0);
    if (tree_.upos(d) == Upos::pron) {
      sense_.refers = true;
      // "eleven of them were children", "of them children"
      const std::uint32_t above = tree_.head(top_);
      if (tree_.relation(top_) == "nsubj" && above != kNoToken && tree_.is_noun(above)) sense_.noun = above;
    } else {
      sense_.noun = d;
      if (sense_.outcome.empty()) sense_.outcome = outcome_of_noun(noun_of(d));
      if (sense_.outcome.empty()) sense_.outcome = outcome_of_state(tree_.lower(d));
      if (sense_.outcome.empty()) sense_.outcome = outcomes_.inside(d);
      if (sense_.outcome.empty()) sense_.outcome = outcome_of_rider(noun_of(d));
      // "two of the dead were children"
      const std::uint32_t above = tree_.head(top_);
      if (tree_.relation(top_) == "nsubj" && above != kNoToken && tree_.is_noun(above) &&
          tree_.dependent(above, {"case"}) == kNoToken)
        sense_.modifiers.push_back(above);
    }
    return;
  }
  if (by_heading() || by_other_number()) return;
  if (by_copula() || by_container()) return;
  sense_.outcome = outcomes_.inside(top_);
  if (sense_.outcome.empty()) sense_.outcome = outcomes_.from_above(top_, 0);
  if (!sense_.outcome.empty()) return;
  if (by_level()) return;
  const bool there = h != kNoToken && tree_.is(h, {"were", "are", "was", "is", "been"}) && relation == "nsubj";
  const bool said = h == kNoToken || (is_telling_verb(verb_of(h)) && relation != "obl");
  bool owned = false;  // "the hospital's 16"
  for (const std::uint32_t d : tree_.dependents(top_))
    owned = owned || tree_.has_case(d, {"'s", "'", "\xE2\x80\x99s", "\xE2\x80\x99"});
  sense_.refers = there || said || owned || sense_.not_so;
}

/// Money, measures, percentages: what has that amount.
void SenseReader::read_measure() {
  const std::uint32_t h = tree_.head(top_);
  const std::string_view relation = tree_.relation(top_);
  std::string_view outcome;
  for (const std::uint32_t d : tree_.dependents(top_)) {
    const bool of = tree_.relation(d) == "nmod" && tree_.has_case(d, {"of", "in", "worth"}) && d >= amount_.end;
    if (!of || !tree_.is_noun(d) || (tree_.has_case(d, {"in"}) && tree_.upos(d) == Upos::propn)) continue;
    sense_.noun = d;
    break;
  }
  outcome = outcomes_.from_above(top_, 0);
  if (sense_.noun == kNoToken && by_other_number()) return;
  if (sense_.noun == kNoToken && h != kNoToken && sense_.like == kNoToken) {
    if (h > top_ && (relation == "nummod" || relation == "compound" || relation == "amod" || relation == "nmod") &&
        tree_.is_noun(h)) {
      sense_.noun = h;
      if (outcome.empty()) outcome = outcomes_.from_above(h, 0);
    } else if (by_copula() || by_container() || by_level()) {
      if (!sense_.outcome.empty()) outcome = sense_.outcome;
    } else if (relation == "nmod" && tree_.is_noun(h)) {
      sense_.noun = h;
    } else if (tree_.is(h, {"worth", "long", "wide", "high", "deep", "tall", "thick", "old", "away"})) {
      const std::uint32_t above = tree_.head(h);
      const std::uint32_t subject = tree_.dependent(h, {"nsubj"});
      if (subject != kNoToken && tree_.is_noun(subject))
        sense_.noun = subject;
      else if (above != kNoToken && tree_.is_noun(above))
        sense_.noun = above;
      else if (above != kNoToken && tree_.dependent(above, {"obj"}) != kNoToken)
        sense_.noun = tree_.dependent(above, {"obj"});
    } else if (tree_.upos(h) == Upos::verb) {
      sense_.verb = h;
      const std::uint32_t subject = tree_.dependent(h, {"nsubj"});
      const std::uint32_t object = tree_.dependent(h, {"obj"});
      const bool adverbial = kind_ == FigureKind::measure && relation == "obl";  // "after three hours"
      if (!adverbial && object != kNoToken && object != top_ && tree_.is_noun(object) && !in_amount(object))
        sense_.noun = object;
      else if (!adverbial && subject != kNoToken && tree_.is_noun(subject) && relation != "nsubj" && relation != "obj" &&
               !in_amount(subject))
        sense_.noun = subject;
    }
  }
  if (sense_.noun != kNoToken && outcome.empty()) outcome = outcome_of_noun(noun_of(sense_.noun));
  sense_.outcome = is_said_of_amounts(outcome) ? outcome : std::string_view();
}

void SenseReader::collect_modifiers(std::uint32_t noun) {
  for (const std::uint32_t d : tree_.dependents(noun)) {
    const std::string_view relation = tree_.relation(d);
    if (in_amount(d)) continue;
    const bool of = relation == "nmod" && tree_.is_noun(d) &&
                    (tree_.has_case(d, {"of", "from"}) || tree_.dependent(d, {"case"}) == kNoToken ||
                     tree_.has_case(d, {"'s", "'", "\xE2\x80\x99s", "\xE2\x80\x99"}));
    if (relation != "amod" && relation != "compound" && !of) continue;
    if (tree_.upos(d) == Upos::num || tree_.upos(d) == Upos::pron || tree_.upos(d) == Upos::sym ||
        tree_.upos(d) == Upos::punct)
      continue;
    sense_.modifiers.push_back(d);
    for (const std::uint32_t inner : tree_.dependents(d))
      if ((tree_.relation(inner) == "compound" || tree_.relation(inner) == "flat") && !in_amount(inner) &&
          tree_.upos(inner) != Upos::num && tree_.upos(inner) != Upos::punct)
        sense_.modifiers.push_back(inner);
  }
}

}  // namespace

Sense read_sense(const Tree& tree, TokenSpan sentence, TokenSpan tokens, FigureKind kind) {
  return SenseReader(tree, sentence, tokens, kind).read();
}

}  // namespace synoptic::figures
