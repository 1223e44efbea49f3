#include "synoptic/compare/events/dated_groups.h"
#include "synoptic/compare/feature_values.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "synoptic/base/hash.h"
#include "synoptic/compare/events/dated_pair_features.h"
#include "synoptic/compare/events/event_groups.h"
#include "synoptic/matching/clusters.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

const PairScorer& dated_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("dated_pairs", dated_pair_feature_names());
  return kScorer;
}

}  // namespace

double dated_score(const DatedItem& a, const DatedItem& b, const Vocabulary& vocabulary) {
  // What is said of two does not hang on which comes first.
  const bool in_order = a.content <= b.content;
  return dated_scorer().score(dated_pair_features(in_order ? a : b, in_order ? b : a, vocabulary));
}

std::vector<std::uint32_t> first_copies(const std::vector<DatedItem>& items) {
  // Which one speaks for all is told by the reports' texts: their order is no reason.
  std::unordered_map<std::uint64_t, std::uint32_t> first;
  std::vector<std::uint32_t> copies(items.size());
  const auto key = [&items](std::uint32_t at) { return std::tuple(items[at].report, items[at].age, at); };
  for (std::uint32_t at = 0; at < items.size(); ++at) {
    std::uint32_t& held = first.try_emplace(items[at].content, at).first->second;
    if (key(at) < key(held)) held = at;
  }
  for (std::uint32_t at = 0; at < items.size(); ++at) copies[at] = first.at(items[at].content);
  return copies;
}

std::vector<ItemPair> dated_candidate_pairs(Collation& collation, const std::vector<DatedItem>& items) {
  const Vocabulary& vocabulary = collation.vocabulary;
  const std::vector<std::uint32_t> copies = first_copies(items);
  std::vector<IndexedItem> index;
  index.reserve(items.size());
  for (std::uint32_t at = 0; at < items.size(); ++at) {
    IndexedItem one;
    one.content = items[at].content;
    if (copies[at] == at) {  // the first of its kind speaks for all
      const std::string interval = std::to_string(items[at].interval);
      one.keys.push_back(items[at].interval);
      for (const TermId term : items[at].sentence)
        one.keys.push_back(hash64(interval + '\x1f' + vocabulary.form(term)));
    }
    index.push_back(std::move(one));
  }
  std::vector<ItemPair> pairs = candidate_pairs(index);
  const ReportLikeness likeness(collation);
  std::unordered_map<std::uint64_t, bool> alike;  // by two reports
  std::erase_if(pairs, [&](const ItemPair& pair) {
    const auto [first, second] = std::minmax(items[pair.first].clause.document, items[pair.second].clause.document);
    const auto [found, is_new] = alike.try_emplace(std::uint64_t{first} << 32 | second);
    if (is_new) found->second = likeness.of(first, second).words >= kLeastAlike;
    return !found->second;
  });
  return pairs;
}

std::vector<std::vector<std::uint32_t>> group_dated_items(Collation& collation, const std::vector<DatedItem>& items) {
  ClusterInput input;
  input.items = static_cast<std::uint32_t>(items.size());
  input.threshold = dated_scorer().threshold();
  for (const DatedItem& item : items) input.contents.push_back(item.content);
  const std::vector<std::uint32_t> copies = first_copies(items);
  for (std::uint32_t at = 0; at < items.size(); ++at)
    if (copies[at] != at) input.must.push_back({copies[at], at});
  for (const ItemPair& pair : dated_candidate_pairs(collation, items)) {
    input.scored.push_back({pair, dated_score(items[pair.first], items[pair.second], collation.vocabulary)});
  }
  return find_clusters(input);
}

}  // namespace synoptic
