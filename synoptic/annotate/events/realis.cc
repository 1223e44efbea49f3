#include "synoptic/annotate/events/realis.h"

#include <algorithm>
#include <initializer_list>

#include "synoptic/annotate/events/event_words.h"
#include "synoptic/language/lemma.h"

namespace synoptic::events {

namespace {

constexpr int kMostSteps = 8;  // upwards; news sentences nest less than that

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Marks on the predicate itself.
void add_own_marks(const Tree& tree, std::uint32_t token, TreeRealis& realis) {
  for (const std::uint32_t d : tree.dependents(token)) {
    const std::string_view relation = tree.relation(d);
    if (!is_one_of(relation, {"aux", "advmod", "det", "amod", "mark", "case", "cc"})) continue;
    switch (realis_word(tree.lower(d))) {
      case RealisWord::will: realis.planned = realis.planned || relation == "aux"; break;
      case RealisWord::may: realis.possible = realis.possible || relation == "aux"; break;
      case RealisWord::negates: realis.negated = realis.negated || relation != "cc"; break;
      case RealisWord::asks: realis.possible = realis.possible || relation == "mark"; break;
      case RealisWord::plans: realis.planned = realis.planned || relation == "amod"; break;
      case RealisWord::doubts: realis.possible = realis.possible || relation == "amod" || relation == "advmod"; break;
      case RealisWord::prevents: realis.denied = realis.denied || relation == "amod"; break;
      case RealisWord::none:
      case RealisWord::denies: break;
    }
  }
}

bool has_mark_to(const Tree& tree, std::uint32_t token) {
  for (const std::uint32_t d : tree.dependents(token))
    if (tree.relation(d) == "mark" && tree.is(d, {"to"})) return true;
  return false;
}

bool has_auxiliary(const Tree& tree, std::uint32_t token) {
  return tree.dependent(token, {"aux", "nsubj", "mark"}) != kNoToken;
}

/// What `head` makes of what it governs.
void add_governor(const Tree& tree, std::uint32_t head, std::uint32_t child, TreeRealis& realis) {
  RealisWord word = realis_word(lemma_of(tree, head));
  if (word == RealisWord::none) word = realis_word(tree.lower(head));
  const std::string_view relation = tree.relation(child);
  switch (word) {
    case RealisWord::plans:
      // "agreed that it had closed": a finite clause in the past tells what was.
      realis.planned = realis.planned || relation != "ccomp" || has_mark_to(tree, child);
      break;
    case RealisWord::doubts: realis.possible = true; break;
    case RealisWord::denies:
    case RealisWord::prevents: realis.denied = true; break;
    default: break;
  }
}

}  // namespace

std::string lemma_of(const Tree& tree, std::uint32_t token) {
  return tree.upos(token) == Upos::verb || tree.upos(token) == Upos::aux ? verb_lemma(tree.form(token))
                                                                        : noun_lemma(tree.form(token));
}

TreeRealis tree_realis(const Tree& tree, std::uint32_t token) {
  TreeRealis realis;
  add_own_marks(tree, token, realis);
  std::uint32_t child = token;
  for (int step = 0; step < kMostSteps; ++step) {
    const std::uint32_t head = tree.head(child);
    if (head == kNoToken) break;
    const std::string_view relation = tree.relation(child);
    const bool nominal = tree.is_noun(child);
    if (relation == "conj") {
      // "will meet and discuss": the marks before the first hold for both.
      if (!has_auxiliary(tree, child)) add_own_marks(tree, head, realis);
      child = head;
      continue;
    }
    const bool infinitive = relation == "xcomp" || (relation == "ccomp" && has_mark_to(tree, child));
    const bool object = nominal && is_one_of(relation, {"obj", "obl", "iobj"});
    const bool passive_subject =
        nominal && relation == "nsubj" &&
        (tree.is_passive(head) || is_light_verb(lemma_of(tree, head)) || tree.upos(head) == Upos::adj);
    const bool described = relation == "nmod" || relation == "compound" || relation == "acl";
    if (relation == "advcl") {
      if (has_mark_to(tree, child)) realis.planned = true;
      break;
    }
    if (!infinitive && !object && !passive_subject && !described && relation != "ccomp") break;
    // "the acquittal of a man charged with murder": only what stands right above governs through a noun.
    if (relation != "compound") add_governor(tree, head, child, realis);
    if (relation == "ccomp" && !infinitive) break;
    if (described && !(relation == "acl" && has_mark_to(tree, child))) break;
    if (relation == "obl" && !is_light_verb(lemma_of(tree, head))) break;
    add_own_marks(tree, head, realis);
    child = head;
  }
  return realis;
}

Realis realis_of(const TreeRealis& tree) {
  if (tree.negated != tree.denied) return tree.possible && tree.negated ? Realis::possible : Realis::denied;
  if (tree.possible) return Realis::possible;
  if (tree.planned) return Realis::planned;
  return Realis::happened;
}

}  // namespace synoptic::events
