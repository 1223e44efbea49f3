// What the words around a nominal say happened to it, by the tree of its sentence.
//
// A nominal is a noun or a bare number. Its class (outcome_words.h) is told by the noun itself ("deaths"), by what
// stands inside its phrase ("missing people", "people killed in the fire", "those on board"), or by the clauses above
// it
// ("were hurt", "left two dead", "the deaths of nine", "the toll stands at five soldiers and two civilians").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synoptic/language/tree.h"

namespace synoptic::figures {

class Outcomes {
 public:
  /// For the amount on `amount` in `sentence`. `tree` outlives it.
  Outcomes(const Tree& tree, TokenSpan sentence, TokenSpan amount)
      : tree_(tree), sentence_(sentence), amount_(amount) {}

  /// Of what `noun` counts: its own class, else what its clause says, else what its modifiers say. Cost of each: the
  /// dependents on the path.
  std::string_view of(std::uint32_t noun);
  /// What the clauses above nominal `t` say, `depth` heads from where the climb began.
  std::string_view from_above(std::uint32_t t, int depth);
  /// What stands inside the phrase of `noun`.
  std::string_view inside(std::uint32_t noun) const;
  /// What the verb right behind token `end` - 1 says of what ends there, past auxiliaries and adverbs ("people have
  /// died", "16 remained missing"), whatever clause the tree gives it to.
  std::string_view right_behind(std::uint32_t end);
  /// What verb `verb` does to `counted`, its object or passive subject; some verbs say it of people only ("held").
  std::string_view patient(std::uint32_t verb, std::uint32_t counted) const;
  /// "the toll", "the number": heads an amount.
  bool is_heading(std::uint32_t noun) const;
  bool is_participle(std::uint32_t t) const;
  /// The verb that said something last; kNoToken: none did.
  std::uint32_t verb() const { return verb_; }

 private:
  std::string_view said_by_verb(std::uint32_t verb, std::uint32_t counted, bool is_object);
  std::string_view beside_verb(std::uint32_t verb, std::uint32_t counted) const;
  std::string_view as_state(std::uint32_t t) const;
  std::string_view as_phrase(std::uint32_t t) const;
  bool in_amount(std::uint32_t t) const { return t >= amount_.begin && t < amount_.end; }
  bool nominal(std::uint32_t t) const { return tree_.is_noun(t) || tree_.upos(t) == Upos::adj; }
  std::string noun_of(std::uint32_t t) const;
  std::string verb_of(std::uint32_t t) const;

  const Tree& tree_;
  TokenSpan sentence_, amount_;
  std::uint32_t verb_ = kNoToken;
};

}  // namespace synoptic::figures
