#include "synoptic/annotate/figures/withdrawn.h"

#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/language/lemma.h"

namespace synoptic::figures {

namespace {

constexpr int kDeepest = 10;  // heads from a number to the verb that tells it

/// "An earlier version of this story said ...", "the headline wrongly gave ..."
bool takes_back(const Tree& tree, std::uint32_t verb) {
  if (!is_telling_verb(verb_lemma(tree.lower(verb)))) return false;
  for (const std::uint32_t d : tree.dependents(verb)) {
    if (tree.relation(d) == "advmod" && tree.is(d, {"wrongly", "mistakenly", "erroneously", "incorrectly"})) return true;
    if (tree.relation(d) != "nsubj" || !names_a_writing(noun_lemma(tree.lower(d)))) continue;
    for (const std::uint32_t m : tree.dependents(d))
      if (tree.is(m, {"earlier", "previous", "first", "original", "initial"})) return true;
  }
  return false;
}

}  // namespace

bool is_withdrawn(const Tree& tree, TokenSpan tokens) {
  bool from = false;
  std::uint32_t t = tokens.end - 1;
  for (int k = 0; k < kDeepest; ++k) {
    const bool own = t >= tokens.begin && t < tokens.end;
    from = from || (own && tree.has_case(t, {"from"}));
    const std::uint32_t head = tree.head(t);
    if (tree.upos(t) == Upos::verb) {
      if (takes_back(tree, t)) return true;
      const std::string lemma = verb_lemma(tree.lower(t));
      if (from && (lemma == "correct" || lemma == "revise")) return true;
    }
    if (head == kNoToken) return false;
    t = head;
  }
  return false;
}

}  // namespace synoptic::figures
