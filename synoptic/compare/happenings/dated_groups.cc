#include "synoptic/compare/happenings/dated_groups.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>
#include <utility>

#include "synoptic/base/hash.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/happenings/dated_pair_features.h"
#include "synoptic/matching/clusters.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

const PairScorer& dated_scorer() {
  static const PairScorer kScorer = [] {
    Result<PairScorer> read = PairScorer::read(table("dated_pairs"));
    assert(read.ok() && std::equal(read.value().features().begin(), read.value().features().end(),
                                   dated_pair_feature_names().begin(), dated_pair_feature_names().end()));
    return std::move(read).value();
  }();
  return kScorer;
}

}  // namespace

std::vector<std::uint32_t> first_copies(const std::vector<DatedItem>& items) {
  std::unordered_map<std::uint64_t, std::uint32_t> first;
  std::vector<std::uint32_t> copies(items.size());
  for (std::uint32_t at = 0; at < items.size(); ++at) copies[at] = first.try_emplace(items[at].content, at).first->second;
  return copies;
}

std::vector<ItemPair> dated_candidate_pairs(const std::vector<DatedItem>& items, const Vocabulary& vocabulary) {
  const std::vector<std::uint32_t> copies = first_copies(items);
  std::vector<IndexedItem> index;
  index.reserve(items.size());
  for (std::uint32_t at = 0; at < items.size(); ++at) {
    IndexedItem one;
    one.content = items[at].content;
    if (copies[at] == at) {  // the first of its kind speaks for all
      const std::string interval = std::to_string(items[at].interval);
      one.keys.push_back(items[at].interval);
      for (const TermId term : items[at].clause.terms)
        one.keys.push_back(hash64(interval + '\x1f' + vocabulary.form(term)));
    }
    index.push_back(std::move(one));
  }
  return candidate_pairs(index);
}

std::vector<std::vector<std::uint32_t>> group_dated_items(const std::vector<DatedItem>& items,
                                                          const Vocabulary& vocabulary) {
  ClusterInput input;
  input.items = static_cast<std::uint32_t>(items.size());
  input.threshold = dated_scorer().threshold();
  for (const DatedItem& item : items) input.contents.push_back(item.content);
  const std::vector<std::uint32_t> copies = first_copies(items);
  for (std::uint32_t at = 0; at < items.size(); ++at)
    if (copies[at] != at) input.must.push_back({copies[at], at});
  for (const ItemPair& pair : dated_candidate_pairs(items, vocabulary)) {
    const auto features = dated_pair_features(items[pair.first], items[pair.second], vocabulary);
    input.scored.push_back({pair, dated_scorer().score(features)});
  }
  return find_clusters(input);
}

}  // namespace synoptic
