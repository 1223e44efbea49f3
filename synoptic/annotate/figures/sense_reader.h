// The reader behind sense.h: one amount, from its number up the tree.
//
// sense.cc reads counts, levels.cc the clauses that give a heading its value ("the toll rose to 23"), measures.cc what
// has an amount of money or a measure, and what restricts a noun.
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/annotate/figures/outcomes.h"
#include "synoptic/annotate/figures/sense.h"
#include "synoptic/language/lemma.h"

namespace synoptic::figures {

class SenseReader {
 public:
  /// The arguments of read_sense(). Use read() once.
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
  /// The token of the amount that hangs on the rest of the sentence.
  std::uint32_t top() const;
  void read_count();
  void read_measure();
  /// Each true where it told what is counted: a state right beside the number ("14 dead"), a heading as subject ("toll
  /// hits 27"), another number that it stands beside ("from nine"), a copula ("the toll is 23"), a noun that it hangs
  /// on ("a toll of 43"), a clause of level ("rose to 23", "put it at 40").
  bool by_state();
  bool by_heading();
  bool by_other_number();
  bool by_copula();
  bool by_container();
  bool by_level();
  /// The noun whose value a clause of level gives; kNoToken where it is none.
  std::uint32_t level_subject() const;
  /// The amount counts `noun`, or is the value of it where it is a heading; `depth`: nouns climbed so far.
  void describe(std::uint32_t noun, int depth);
  /// What restricts `noun`: adjectives, compounds, "of" and "from".
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

}  // namespace synoptic::figures
