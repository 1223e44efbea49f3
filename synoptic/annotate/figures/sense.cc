#include "synoptic/annotate/figures/sense.h"

#include <algorithm>

#include "synoptic/annotate/figures/sense_reader.h"

namespace synoptic::figures {

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

/// "from nine", "up from nine", "(63 km)", "seven, not six": the number that it stands beside.
bool SenseReader::by_other_number() {
  std::uint32_t h = tree_.head(top_);
  if (h == kNoToken) return false;
  const std::string_view relation = tree_.relation(top_);
  for (const std::uint32_t d : tree_.dependents(top_))
    if (tree_.is(d, {"not", "rather", "instead"}) && d < top_) sense_.not_so = true;
  if (tree_.is(h, {"up", "down"}) && tree_.head(h) != kNoToken) h = tree_.head(h);
  const bool beside =
      relation == "appos" || relation == "nmod" || relation == "obj" || relation == "obl" || relation == "conj";
  if (!beside || in_amount(h)) return false;
  const bool number = tree_.upos(h) == Upos::num;
  if (number || relation == "appos" || relation == "conj") sense_.like = h;
  sense_.listed = relation == "conj" && !sense_.not_so;
  return number && !sense_.listed;
}

/// "14 dead", "58 saved", "dead now 22": right beside the number, whatever the tree makes of a list of such.
bool SenseReader::by_state() {
  std::uint32_t before = amount_.begin;
  while (before > sentence_.begin && before + 2 > amount_.begin && tree_.is(before - 1, {":", "now", "number"}))
    --before;
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
  while (t < sentence_.end && t < amount_.end + 2 && tree_.is(t, {"confirmed", "feared", "reported", "more", "others"}))
    ++t;
  if (t >= sentence_.end) return false;
  const std::uint32_t h = tree_.head(t);
  if (h != kNoToken && h > t && tree_.is_noun(h) && tree_.relation(t) == "amod") return false;  // "23 injured men"
  auto outcome = outcome_of_state(tree_.lower(t));
  if (outcome.empty() && tree_.upos(t) == Upos::verb && outcomes_.is_participle(t) &&
      tree_.dependent(t, {"obj"}) == kNoToken && tree_.dependent(t, {"aux"}) == kNoToken) {
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

Sense read_sense(const Tree& tree, TokenSpan sentence, TokenSpan tokens, FigureKind kind) {
  return SenseReader(tree, sentence, tokens, kind).read();
}

}  // namespace synoptic::figures
