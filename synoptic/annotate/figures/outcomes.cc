#include "synoptic/annotate/figures/outcomes.h"

#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/language/lemma.h"

namespace synoptic::figures {

namespace {

constexpr std::uint32_t kBehind = 5;  // tokens from a noun to the verb that follows it
constexpr int kDeepest = 6;  // heads climbed from a noun; beyond, a clause says little of it

}  // namespace

std::string Outcomes::noun_of(std::uint32_t t) const { return noun_lemma(tree_.lower(t)); }
std::string Outcomes::verb_of(std::uint32_t t) const { return verb_lemma(tree_.lower(t)); }

bool Outcomes::is_participle(std::uint32_t t) const {
  const std::string& word = tree_.lower(t);
  if (word.ends_with("ing")) return false;
  return verb_of(t) != word || word == "hurt" || word == "shot" || word == "hit";
}

std::string_view Outcomes::as_phrase(std::uint32_t t) const {
  const std::uint32_t preposition = tree_.case_of(t);
  return preposition == kNoToken ? std::string_view() : outcome_of_phrase(tree_.lower(preposition), noun_of(t));
}

/// What verb `verb` does to `counted`; some verbs say it of people only ("held", "treated").
std::string_view Outcomes::patient(std::uint32_t verb, std::uint32_t counted) const {
  const std::string lemma = verb_of(verb);
  const auto found = outcome_of_patient(lemma);
  if (!found.empty()) return found;
  const bool number = in_amount(counted) || tree_.upos(counted) == Upos::num;
  if (!number && !names_people(tree_.lower(counted), noun_of(counted))) return {};
  return outcome_of_people_as_patient(lemma);
}

/// "dead", "feared missing", "killed", "in hospital": a word or phrase that is said of somebody.
std::string_view Outcomes::as_state(std::uint32_t t) const {
  if (const auto found = outcome_of_state(tree_.lower(t)); !found.empty()) return found;
  if (const auto found = as_phrase(t); !found.empty()) return found;
  const Upos upos = tree_.upos(t);
  if ((upos != Upos::verb && upos != Upos::adj) || !is_participle(t)) return {};
  const auto found = outcome_of_patient(verb_of(t));
  return found.empty() ? outcome_of_subject(verb_of(t)) : found;  // "presumed drowned"
}

/// What stands beside a verb and says more than it: "remained missing", "left homeless", "taken to hospital".
std::string_view Outcomes::beside_verb(std::uint32_t verb, std::uint32_t counted) const {
  const bool people = counted == kNoToken || in_amount(counted) || names_people(tree_.lower(counted), noun_of(counted));
  for (const std::uint32_t d : tree_.dependents(verb)) {
    const std::string_view relation = tree_.relation(d);
    if (relation == "xcomp") {
      if (tree_.upos(d) == Upos::verb) {
        const bool to = tree_.dependent(d, {"mark"}) != kNoToken;
        const auto found = to && !tree_.is_passive(d) ? outcome_of_subject(verb_of(d)) : as_state(d);
        if (!found.empty()) return found;
        if (const auto deeper = beside_verb(d, counted); !deeper.empty()) return deeper;
        continue;
      }
      if (const auto found = as_state(d); !found.empty()) return found;
    }
    if (relation == "obl" || relation == "advmod" || relation == "compound") {
      const auto found = relation == "obl" ? as_phrase(d) : outcome_of_state(tree_.lower(d));
      if (!found.empty() && (people || !happens_to_people(found))) return found;
    }
  }
  return {};
}

std::string_view Outcomes::said_by_verb(std::uint32_t verb, std::uint32_t counted, bool is_object) {
  verb_ = verb;
  const std::string lemma = verb_of(verb);
  const std::uint32_t object = tree_.dependent(verb, {"obj"});
  if (is_object) {
    if (const auto found = outcome_of_taken(lemma, noun_of(counted)); !found.empty()) return found;
    const auto found = patient(verb, counted);
    return found.empty() ? beside_verb(verb, counted) : found;
  }
  if (object != kNoToken) {
    if (const auto found = outcome_of_object(lemma, noun_of(object)); !found.empty()) return found;
  }
  if (const auto found = outcome_of_state(tree_.lower(verb)); !found.empty()) return found;  // "were missing"
  if (const auto found = outcome_of_taken(lemma, noun_of(counted)); !found.empty()) return found;
  if (tree_.is_passive(verb)) {
    for (const std::uint32_t d : tree_.dependents(verb)) {
      if (!tree_.is(d, {"not", "n't", "never"})) continue;
      if (const auto found = outcome_of_negated(lemma); !found.empty()) return found;
    }
    const auto found = patient(verb, counted);
    // Without an auxiliary ("30 hurt", "Six captured") only what befalls people: "two officers fired".
    if (!found.empty() && (tree_.has_be(verb) || happens_to_people(found))) return found;
  }
  if (const auto found = outcome_of_subject(lemma); !found.empty()) return found;
  return beside_verb(verb, counted);
}

/// What the clauses above nominal `t` say happened to it.
std::string_view Outcomes::from_above(std::uint32_t t, int depth) {
  const std::uint32_t h = tree_.head(t);
  if (h == kNoToken || depth > kDeepest) return {};
  const std::string_view relation = tree_.relation(t);
  if (relation == "conj") return from_above(h, depth + 1);
  if (relation == "nsubj") {
    if (tree_.upos(h) == Upos::verb) {
      const auto found = said_by_verb(h, t, false);
      if (!found.empty()) return found;
      // "are believed to have died": done beside the verb. "and 30 were hurt": a verb of its own.
      return {};
    }
    return as_state(h);
  }
  if (relation == "obj") return said_by_verb(h, t, true);
  if (relation == "nmod" && tree_.has_case(t, {"of"})) {
    if (const auto found = outcome_of_noun(noun_of(h)); !found.empty()) return found;
    if (names_a_number(noun_of(h)) || stands_for_members(noun_of(h))) return from_above(h, depth + 1);
    return {};
  }
  // "the toll stands at five soldiers and two civilians"
  if (relation == "obl" && tree_.upos(h) == Upos::verb && tree_.has_case(t, {"at", "to", "from"})) {
    std::uint32_t heading = tree_.dependent(h, {"obj"});
    if (heading == kNoToken) heading = tree_.dependent(h, {"nsubj"});
    if (heading == kNoToken || !tree_.is_noun(heading) || heading == t) return {};
    return outcome_of_noun(noun_of(heading));
  }
  if (relation == "appos" || relation == "parataxis" || relation == "dep" || relation == "flat") {
    // "58 were hurt, five critically"
    if (relation == "parataxis" && tree_.upos(h) == Upos::verb && tree_.upos(t) == Upos::num)
      return tree_.is_passive(h) ? patient(h, t) : std::string_view();
    if (nominal(h)) {
      if (const auto found = outcome_of_noun(noun_of(h)); !found.empty()) return found;
      if (const auto found = outcome_of_state(tree_.lower(h)); !found.empty()) return found;
    }
    return {};
  }
  return {};
}

/// What stands inside the phrase of `noun`: "missing people", "people killed in ...", "people on board".
std::string_view Outcomes::inside(std::uint32_t noun) const {
  for (const std::uint32_t d : tree_.dependents(noun)) {
    const std::string_view relation = tree_.relation(d);
    if (relation == "compound" || relation == "amod") {
      if (const auto found = outcome_of_compound(noun_of(d), noun_of(noun)); !found.empty()) return found;
      if (const auto found = outcome_of_state(tree_.lower(d)); !found.empty()) return found;
      const std::string& word = tree_.lower(d);
      if (relation == "amod" && (word.ends_with("ed") || word.ends_with("en")) && is_participle(d)) {
        if (const auto found = patient(d, noun); !found.empty()) return found;
      }
    } else if (relation == "acl") {
      const bool relative = tree_.dependent(d, {"nsubj"}) != kNoToken;
      if (tree_.upos(d) != Upos::verb) {
        if (const auto found = as_state(d); !found.empty()) return found;
        continue;
      }
      if (const auto found = beside_verb(d, noun); !found.empty()) return found;
      const std::string lemma = verb_of(d);
      const std::uint32_t object = tree_.dependent(d, {"obj"});
      std::string_view found;
      if (object != kNoToken) found = outcome_of_object(lemma, noun_of(object));
      if (found.empty() && (relative ? tree_.is_passive(d) && tree_.dependent(d, {"aux"}) != kNoToken
                                     : is_participle(d) && tree_.is_passive(d)))
        found = patient(d, noun);
      if (found.empty()) found = outcome_of_subject(lemma);
      if (!found.empty()) return found;
    } else if (relation == "nmod" || relation == "obl") {
      // Of a number alone in a list the phrase tells which part: "13 died at home and nine in hospital".
      const bool listed = in_amount(noun) && (tree_.relation(noun) == "conj" || tree_.relation(noun) == "appos" ||
                                           tree_.relation(noun) == "parataxis" || tree_.relation(noun) == "dep");
      const bool people = in_amount(noun) || names_people(tree_.lower(noun), noun_of(noun));
      if (const auto found = listed ? std::string_view() : as_phrase(d);
          !found.empty() && (people || !happens_to_people(found)))
        return found;
      if (names_a_number(noun_of(noun)) && tree_.has_case(d, {"of"})) {
        if (const auto found = outcome_of_noun(noun_of(d)); !found.empty()) return found;
        if (const auto found = outcome_of_state(tree_.lower(d)); !found.empty()) return found;
        if (const auto found = inside(d); !found.empty()) return found;
      }
    } else if (relation == "advmod") {
      if (const auto found = outcome_of_state(tree_.lower(d)); !found.empty()) return found;
    }
  }
  return {};
}

bool Outcomes::is_heading(std::uint32_t noun) const {
  const std::string lemma = noun_of(noun);
  return lemma == "toll" || names_a_number(lemma);
}

std::string_view Outcomes::right_behind(std::uint32_t end) {
  bool be = false, helped = false;
  for (std::uint32_t t = end; t < sentence_.end && t < end + kBehind; ++t) {
    if (tree_.is(t, {"were", "was", "are", "is", "been", "being", "remain", "remained", "remains"})) {
      be = helped = true;
    } else if (tree_.upos(t) == Upos::aux || tree_.is(t, {"have", "has", "had"})) {
      helped = true;
    } else if (tree_.upos(t) == Upos::adv && !tree_.is(t, {"not", "n't", "never"})) {
      continue;
    } else if (tree_.upos(t) == Upos::verb || be) {
      const std::string lemma = verb_of(t);
      if (be) {
        if (const auto found = outcome_of_state(tree_.lower(t)); !found.empty()) return found;
        const auto found = is_participle(t) ? outcome_of_patient(lemma) : std::string_view();
        if (!happens_to_people(found)) return {};
        verb_ = t;
        return found;
      }
      // "12 drowned men": a participle that stands before its noun.
      const bool before_noun = t + 1 < sentence_.end && tree_.is_noun(t + 1) && !helped;
      const auto found = before_noun ? std::string_view() : outcome_of_subject(lemma);
      if (!found.empty()) verb_ = t;
      return found;
    } else {
      return {};
    }
  }
  return {};
}

/// The noun's own class, else what the clause says, else what its modifiers say.
std::string_view Outcomes::of(std::uint32_t noun) {
  const std::string lemma = noun_of(noun);
  const bool heading = lemma == "toll" || names_a_number(lemma);
  if (heading) {
    for (const std::uint32_t d : tree_.dependents(noun)) {
      if (tree_.relation(d) != "compound" && tree_.relation(d) != "amod") continue;
      if (const auto found = outcome_of_noun(noun_of(d)); !found.empty()) return found;
    }
    if (const auto found = inside(noun); !found.empty()) return found;
  }
  std::string_view own = outcome_of_noun(lemma);
  if (own.empty()) own = outcome_of_state(tree_.lower(noun));
  const std::string& word = tree_.lower(noun);
  if (own.empty() && (word.ends_with("ed") || word.ends_with("en")) && is_participle(noun))
    own = patient(noun, amount_.begin);  // "Six captured"
  for (const std::uint32_t d : tree_.dependents(noun)) {
    if (tree_.relation(d) != "compound") continue;
    if (const auto found = outcome_of_compound(noun_of(d), lemma); !found.empty()) own = found;
  }
  const std::string_view above = from_above(noun, 0);
  if (!own.empty()) return own;
  if (const auto behind = right_behind(noun + 1); !behind.empty() && noun + 1 > amount_.end) return behind;
  if (!above.empty() || heading) return above;
  // "Among the dead were four nurses"
  for (const std::uint32_t d : tree_.dependents(noun)) {
    if ((tree_.relation(d) != "obl" && tree_.relation(d) != "nmod") || !tree_.has_case(d, {"among"})) continue;
    own = outcome_of_noun(noun_of(d));
    if (own.empty()) own = outcome_of_state(tree_.lower(d));
    if (!own.empty()) return own;
  }
  own = inside(noun);
  // "six workers dead", "10 tourists missing": right behind, where the tree sees something else.
  if (own.empty() && noun + 1 < sentence_.end && !tree_.is_noun(noun + 1) && names_people(tree_.lower(noun), lemma))
    own = outcome_of_state(tree_.lower(noun + 1));
  return own.empty() ? outcome_of_rider(lemma) : own;
}

}  // namespace synoptic::figures
