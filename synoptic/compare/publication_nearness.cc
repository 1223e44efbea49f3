#include "synoptic/compare/publication_nearness.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "synoptic/compare/day_state.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kNotDated = UINT32_MAX;

class Neighbours {
 public:
  Neighbours(const std::vector<PublicationEvidence>& evidence, const DatedDays& dated,
             const std::vector<PublicationLink>& links, const std::vector<bool>& asked)
      : evidence_(evidence), dated_(dated), links_(links), asked_(asked) {}

  std::vector<Nearness> find() {
    std::vector<std::uint32_t> place(evidence_.size(), kNotDated);
    for (std::uint32_t i = 0; i < dated_.reports.size(); ++i) place[dated_.reports[i].first] = i;
    const std::vector<double> none(dated_.reports.size(), 0);
    near_.resize(evidence_.size());
    for (std::size_t d = 0; d < evidence_.size(); ++d)
      if (asked_[d]) near_[d] = {none, none, none, std::vector<int>(none.size(), 0), {}};
    for (const PublicationLink& link : links_) {
      if (asked_[link.document] && place[link.other] != kNotDated)
        near_[link.document].shared[place[link.other]] += link.weight;
    }
    add_words();
    std::map<std::uint64_t, std::set<double>> values;
    for (const auto& [other, unused] : dated_.reports) {
      for (const ToldCount& count : evidence_[other].counts) values[count.outcome].insert(count.value);
    }
    for (std::uint32_t d = 0; d < evidence_.size(); ++d)
      if (asked_[d]) add_counts(d, values);
    find_unknown(evidence_, dated_, asked_, near_);
    return std::move(near_);
  }

 private:
  /// Cosines of the words of two reports, by how few reports of the story have them.
  void add_words() {
    std::vector<SentenceTerms> words(evidence_.size());
    std::unordered_map<std::uint64_t, double> holders;
    for (std::size_t d = 0; d < evidence_.size(); ++d) {
      for (const PublicationClue& clue : evidence_[d].clues)
        words[d].insert(words[d].end(), clue.terms.begin(), clue.terms.end());
      for (const SentenceTerms& terms : evidence_[d].untimed)
        words[d].insert(words[d].end(), terms.begin(), terms.end());
      std::sort(words[d].begin(), words[d].end());
      words[d].erase(std::unique(words[d].begin(), words[d].end()), words[d].end());
      for (const std::uint64_t word : words[d]) ++holders[word];
    }
    const auto all = static_cast<double>(evidence_.size());
    const auto weight = [&](std::uint64_t word) { return std::log(all / holders[word]); };
    std::vector<double> length(evidence_.size(), 0);
    for (std::size_t d = 0; d < evidence_.size(); ++d) {
      for (const std::uint64_t word : words[d]) length[d] += weight(word) * weight(word);
    }
    for (std::size_t i = 0; i < dated_.reports.size(); ++i) {
      const std::uint32_t other = dated_.reports[i].first;
      const std::unordered_set<std::uint64_t> of_other(words[other].begin(), words[other].end());
      for (std::size_t d = 0; d < evidence_.size(); ++d) {
        if (!asked_[d] || d == other || length[d] == 0 || length[other] == 0) continue;
        double shared = 0;
        for (const std::uint64_t word : words[d]) shared += of_other.count(word) ? weight(word) * weight(word) : 0;
        near_[d].words[i] = shared / std::sqrt(length[d] * length[other]);
      }
    }
  }

  /// `values`: of each outcome in the dated reports. What one report knows of dead, hurt, missing, beside each dated
  /// one: as many, where some dated report knows of another number; more or fewer, by the largest number of each kind
  /// that grows.
  void add_counts(std::uint32_t d, const std::map<std::uint64_t, std::set<double>>& values) {
    const auto largest = [](const std::vector<ToldCount>& counts) {
      std::map<std::uint64_t, double> most;
      for (const ToldCount& count : counts) {
        if (count.grows) most[count.outcome] = std::max(most[count.outcome], count.value);
      }
      return most;
    };
    const std::map<std::uint64_t, double> own = largest(evidence_[d].counts);
    for (std::size_t i = 0; i < dated_.reports.size(); ++i) {
      const std::uint32_t other = dated_.reports[i].first;
      if (other == d) continue;
      for (const ToldCount& count : evidence_[d].counts) {
        const bool same = std::binary_search(evidence_[other].counts.begin(), evidence_[other].counts.end(), count);
        if (same && values.at(count.outcome).size() > 1) ++near_[d].counts[i];
      }
      int order = 0;
      for (const auto& [outcome, value] : largest(evidence_[other].counts)) {
        const auto found = own.find(outcome);
        if (found != own.end()) order += found->second > value ? 1 : found->second < value ? -1 : 0;
      }
      near_[d].order[i] = order > 0 ? 1 : order < 0 ? -1 : 0;
    }
  }

  const std::vector<PublicationEvidence>& evidence_;
  const DatedDays& dated_;
  const std::vector<PublicationLink>& links_;
  const std::vector<bool>& asked_;
  std::vector<Nearness> near_;
};

}  // namespace

std::vector<Nearness> nearness_to_dated(const std::vector<PublicationEvidence>& evidence, const DatedDays& dated,
                                        const std::vector<PublicationLink>& links, const std::vector<bool>& asked) {
  return Neighbours(evidence, dated, links, asked).find();
}

}  // namespace synoptic
