#include "synoptic/annotate/events/predicates.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

#include "synoptic/annotate/events/event_words.h"
#include "synoptic/annotate/events/realis.h"
#include "synoptic/base/tables.h"

namespace synoptic::events {

namespace {

std::string_view word_class(const Tree& tree, std::uint32_t token) {
  switch (tree.upos(token)) {
    case Upos::verb: return "verb";
    case Upos::noun: return "noun";
    case Upos::propn: return "propn";
    case Upos::adj: return "adj";
    default: return "other";
  }
}

std::string_view ending(const std::string& word) {
  for (const std::string_view end : {"ing", "ed", "tion", "sion", "ment", "al", "ance", "ence", "er", "or", "ness", "ity", "s"})
    if (word.size() > end.size() + 2 && word.ends_with(end)) return end;
  return "";
}

}  // namespace

bool is_candidate(const Tree& tree, std::uint32_t token) {
  if (tree.upos(token) == Upos::verb) return tree.relation(token) != "aux" && tree.relation(token) != "cop";
  return tree.is_noun(token) && event_noun(lemma_of(tree, token)).share > 0;
}

std::vector<std::string> predicate_features(const Tree& tree, std::uint32_t token, const PredicateSetting& setting) {
  std::vector<std::string> out;
  const std::string kind(word_class(tree, token));
  const std::string lemma = lemma_of(tree, token);
  const auto add = [&](std::string_view name, std::string_view value) {
    out.push_back(kind + ' ' + std::string(name) + (value.empty() ? "" : "=" + std::string(value)));
  };
  add("", "");
  add("relation", tree.relation(token));
  add("ending", ending(tree.lower(token)));
  if (tree.upos(token) == Upos::verb) {
    if (is_light_verb(lemma)) add("light", lemma);
    if (tree.is_passive(token)) add("passive", tree.has_be(token) ? "be" : "bare");
  } else {
    const EventNoun noun = event_noun(lemma);
    add("share", std::to_string(noun.share / 20));
    if (!noun.verb.empty()) add("derived", noun.share >= 50 ? "often" : "seldom");
  }
  const std::uint32_t head = tree.head(token);
  if (head != kNoToken) {
    add("under", word_class(tree, head));
    if (tree.upos(head) == Upos::verb && is_light_verb(lemma_of(tree, head))) add("under light", tree.relation(token));
    if (tree.relation(token) == "conj") add("beside", tree.relation(head));
  }
  for (const std::uint32_t d : tree.dependents(token)) {
    const std::string_view relation = tree.relation(d);
    if (relation == "punct" || relation == "conj" || relation == "cc") continue;
    add("has", relation);
    if (relation == "case" || relation == "det" || relation == "mark" || relation == "aux") add(relation, tree.lower(d));
    if (relation == "nmod") {
      const std::uint32_t preposition = tree.case_of(d);
      add("nmod", preposition == kNoToken ? "owner" : tree.lower(preposition));
    }
  }
  if (realis_word(lemma) != RealisWord::none) add("realis word", "");
  if (setting.in_name) add("in name", "");
  if (setting.is_cue) add("cue", "");
  if (setting.dated) add("dated", "");
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

double predicate_score(const std::vector<std::string>& features) {
  static const auto kWeights = [] {
    std::unordered_map<std::string_view, double> weights;
    for (const auto& row : table("event_predicates")) weights.emplace(row[0], std::strtod(row[1].data(), nullptr));
    return weights;
  }();
  double sum = 0;
  const auto weight = [&](std::string_view name) {
    const auto found = kWeights.find(name);
    return found == kWeights.end() ? 0.0 : found->second;
  };
  sum += weight("(bias)");
  for (const std::string& feature : features) sum += weight(feature);
  return 1 / (1 + std::exp(-sum));
}

}  // namespace synoptic::events
