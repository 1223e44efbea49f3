// The sentences in which two figures stand, as scorers of opposed statements see them (statement_pairs.h): who speaks,
// what is negated, what the second takes up of the first. A figure whose sentence claims nothing has no features.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "synoptic/compare/conflicts/statement_pairs.h"
#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

class FigureSentences {
 public:
  /// Collation and items must outlive it. Cost: linear in the words.
  FigureSentences(const Collation& collation, const std::vector<FigureItem>& items,
                  const std::vector<ContrastWords>& contrast);

  /// In the order of statement_pair_feature_names(); zeros where either sentence is none of the statements.
  std::vector<float> features(ItemPair pair) const;

 private:
  const std::vector<FigureItem>& items_;
  std::vector<Statement> statements_;
  StatementPairs pairs_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> of_sentence_;  // report and sentence -> statement
};

}  // namespace synoptic
