#include "synoptic/compare/publication_links.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

#include "synoptic/base/hash.h"

namespace synoptic {

namespace {

/// Shared weight over the lighter sentence's from which two sentences are taken to tell one thing.
constexpr double kLeastShare = 0.3;
constexpr std::size_t kLeastShared = 3;   ///< Words in common.
constexpr std::size_t kMostLinks = 8;     ///< Of a sentence.
constexpr std::size_t kMostHolders = 80;  ///< A word that more sentences hold leads nowhere.

struct Told {
  std::uint32_t document = 0, clue = 0;
  const SentenceTerms* terms = nullptr;
  std::uint64_t key = 0;  ///< By what its report says, so that no order of reports decides a tie.
  double weight = 0;
};

class Linker {
 public:
  explicit Linker(const std::vector<PublicationEvidence>& evidence) {
    for (std::uint32_t d = 0; d < evidence.size(); ++d) {
      const std::uint64_t key = key_of(evidence[d]);
      for (std::uint32_t c = 0; c < evidence[d].clues.size(); ++c) {
        const PublicationClue& clue = evidence[d].clues[c];
        if (clue.terms.size() >= kLeastShared) told_.push_back({d, c, &clue.terms, key});
      }
      for (const SentenceTerms& terms : evidence[d].untimed)
        told_.push_back({d, PublicationLink::kNoClue, &terms, key});
    }
    for (const Told& told : told_) {
      for (const std::uint64_t term : *told.terms) ++holders_[term];
    }
    for (std::uint32_t i = 0; i < told_.size(); ++i) {
      for (const std::uint64_t term : *told_[i].terms) {
        told_[i].weight += weight(term);
        if (told_[i].clue != PublicationLink::kNoClue && holders_[term] <= kMostHolders) index_[term].push_back(i);
      }
    }
  }

  std::vector<PublicationLink> links() const {
    std::vector<PublicationLink> links;
    std::unordered_map<std::uint32_t, std::pair<double, std::size_t>> shared;  // sentence -> weight and words
    for (const Told& one : told_) {
      shared.clear();
      for (const std::uint64_t term : *one.terms) {
        const auto found = index_.find(term);
        if (found == index_.end()) continue;
        for (const std::uint32_t other : found->second) {
          if (told_[other].document == one.document) continue;
          shared[other].first += weight(term);
          ++shared[other].second;
        }
      }
      std::vector<Candidate> own;
      for (const auto& [other, both] : shared) {
        if (both.second < kLeastShared) continue;
        const double lighter = std::min(one.weight, told_[other].weight);
        const double share = lighter > 0 ? both.first / lighter : 0;
        if (share < kLeastShare) continue;
        own.push_back({{one.document, one.clue, told_[other].document, told_[other].clue, std::min(share, 1.0)},
                       told_[other].key});
      }
      std::sort(own.begin(), own.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(-a.link.weight, a.key, a.link.other_clue) <
               std::tuple(-b.link.weight, b.key, b.link.other_clue);
      });
      if (own.size() > kMostLinks) own.resize(kMostLinks);
      for (const Candidate& candidate : own) links.push_back(candidate.link);
    }
    return links;
  }

 private:
  struct Candidate {
    PublicationLink link;
    std::uint64_t key = 0;
  };

  static std::uint64_t key_of(const PublicationEvidence& evidence) {
    std::uint64_t key = evidence.cited.size();
    if (evidence.stated && evidence.stated->when.earliest) key += hash64(evidence.stated->when.earliest->to_string());
    for (const PublicationClue& clue : evidence.clues) {
      for (const std::uint64_t term : clue.terms) key = key * 31 + term;
    }
    for (const SentenceTerms& terms : evidence.untimed) {
      for (const std::uint64_t term : terms) key = key * 31 + term;
    }
    return key;
  }

  double weight(std::uint64_t term) const {
    const auto found = holders_.find(term);
    return std::log(1.0 + static_cast<double>(told_.size()) / static_cast<double>(found->second));
  }

  std::vector<Told> told_;
  std::unordered_map<std::uint64_t, std::size_t> holders_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> index_;
};

}  // namespace

std::vector<PublicationLink> link_publication_clues(const std::vector<PublicationEvidence>& evidence) {
  return Linker(evidence).links();
}

}  // namespace synoptic
