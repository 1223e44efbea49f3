// What has an amount of money, a measure or a share; and what restricts a noun that is counted.
#include "synoptic/annotate/figures/sense_reader.h"

namespace synoptic::figures {

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
      else if (!adverbial && subject != kNoToken && tree_.is_noun(subject) && relation != "nsubj" &&
               relation != "obj" && !in_amount(subject))
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

}  // namespace synoptic::figures
