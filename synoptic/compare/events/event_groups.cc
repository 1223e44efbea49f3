#include "synoptic/compare/events/event_groups.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "synoptic/base/hash.h"
#include "synoptic/matching/clusters.h"
#include "synoptic/matching/crossing_candidates.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

/// A word of this background weight or more leads to candidates by itself; as for figures (figure_groups.cc).
constexpr double kRareTerm = 0.35;

std::uint64_t key(const char* what, std::string_view value) {
  return hash64(std::string(what) + '\x1f' + std::string(value));
}

const PairScorer& event_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("event_pairs", event_pair_feature_names());
  return kScorer;
}

}  // namespace

std::vector<ItemPair> event_candidate_pairs(const std::vector<EventItem>& items, const Vocabulary& vocabulary,
                                            std::optional<std::uint32_t> boundary) {
  std::vector<IndexedItem> index;
  index.reserve(items.size());
  for (const EventItem& item : items) {
    IndexedItem one;
    one.content = item.content;
    one.keys.push_back(key("verb", item.verb));
    one.keys.push_back(key("lemma", item.lemma));
    for (const TermId term : item.participants) {
      if (vocabulary.weight(term) >= kRareTerm) one.keys.push_back(key("participant", vocabulary.form(term)));
    }
    for (const TermId term : item.words) {
      if (vocabulary.weight(term) >= kRareTerm) one.keys.push_back(key("word", vocabulary.form(term)));
    }
    index.push_back(std::move(one));
  }
  return boundary ? crossing_candidates(index, *boundary) : candidate_pairs(index);
}

double same_event_score(const std::array<float, kEventPairFeatures>& features) {
  return event_scorer().score(features);
}

std::vector<std::vector<std::uint32_t>> group_events(Collation& collation, const std::vector<EventItem>& items) {
  const ReportLikeness likeness(collation);
  ClusterInput input;
  input.items = static_cast<std::uint32_t>(items.size());
  input.threshold = event_scorer().threshold();
  for (const EventItem& item : items) input.contents.push_back(item.content);
  std::unordered_map<std::uint64_t, Likeness> of_reports;
  for (const ItemPair& pair : event_candidate_pairs(items, collation.vocabulary)) {
    const EventItem& a = items[pair.first];
    const EventItem& b = items[pair.second];
    const auto [first, second] = std::minmax(a.document, b.document);
    const auto [found, is_new] = of_reports.try_emplace(std::uint64_t{first} << 32 | second);
    if (is_new) found->second = likeness.of(first, second);
    if (found->second.words < kLeastAlike) continue;
    const double score = same_event_score(event_pair_features(a, b, found->second, collation.vocabulary));
    if (score > 0.02) input.scored.push_back({pair, score});
  }
  return find_clusters(input);
}

}  // namespace synoptic
