// What the other figures of the story tell of a pair: is either one's likest elsewhere, do others tie the two values?
//
// Two figures taken alone look like one thing in many ways. In their reports each has neighbours that may be likelier;
// a report that gives both values leaves nothing to rival; and a third report may tie what two leave apart. Scorers of
// rivals (told_contrasts.h, figure_contrasts.h) take these features beside their own. Of copies only the first counts.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

inline constexpr std::size_t kLinkFeatures = 21;
std::span<const std::string_view> link_feature_names();

/// Which items another says first, word for word or as the same text: their content or report stands earlier in
/// `items`.
std::vector<bool> later_copies(const std::vector<FigureItem>& items);

/// Likelihoods of one thing between all items of a story, and what they come to around a pair.
class FigureLinks {
 public:
  /// `group`: of each item its group of the ledger. `candidates` with `first` below `second` and a score each, 0 to 1.
  /// The items must outlive this. Cost: linear in the candidates, which are then held.
  FigureLinks(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& group,
              std::span<const ItemPair> candidates, std::span<const double> scores);

  /// The score of a candidate pair, 0 of any other.
  double score(ItemPair pair) const;

  /// The same for either order. Cost: the links of both items.
  std::array<float, kLinkFeatures> features(ItemPair pair) const;

 private:
  struct Link {
    std::uint32_t item;
    double score;
  };
  /// Of two values of the ledger's groups: the links between their items.
  struct ValueLinks {
    std::int64_t sum = 0;  ///< In millionths: the same in whatever order the reports come.
    double most = 0;
    std::map<std::uint32_t, double> told;  ///< Best link of each text that gives both.
  };
  struct Around {
    double equal = 0, other = 0, elsewhere = 0, again = 0, likelier = 0;
  };

  Around around(std::uint32_t item, std::uint32_t other, double score) const;

  const std::vector<FigureItem>& items_;
  std::vector<std::uint32_t> group_;
  std::vector<bool> is_copy_;
  std::vector<std::uint32_t> value_;               ///< Of each item: its group and value, numbered.
  std::vector<std::uint32_t> values_;              ///< Of each item: how many values its group has.
  std::vector<std::vector<std::uint32_t>> texts_;  ///< Of each numbered value; sorted.
  std::vector<std::uint32_t> bearers_;             ///< How many items bear each numbered value.
  std::vector<std::vector<Link>> links_;           ///< Of each item, by item.
  std::map<std::pair<std::uint32_t, std::uint32_t>, ValueLinks> between_;
};

}  // namespace synoptic
