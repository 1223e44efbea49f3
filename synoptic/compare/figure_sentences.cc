#include "synoptic/compare/figure_sentences.h"

#include <algorithm>

namespace synoptic {

FigureSentences::FigureSentences(const Collation& collation, const std::vector<FigureItem>& items,
                                 const std::vector<ContrastWords>& contrast)
    : items_(items), statements_(read_statements(collation, contrast)), pairs_(collation, statements_) {
  for (std::uint32_t at = 0; at < statements_.size(); ++at)
    of_sentence_.emplace(std::pair{statements_[at].place.document, statements_[at].sentence}, at);
}

std::vector<float> FigureSentences::features(ItemPair pair) const {
  const auto statement_of = [&](std::uint32_t item) {
    return of_sentence_.find({items_[item].mention.place.document, items_[item].sentence});
  };
  const auto first = statement_of(pair.first), second = statement_of(pair.second);
  if (first == of_sentence_.end() || second == of_sentence_.end())
    return std::vector<float>(statement_pair_feature_names().size());
  return pairs_.features({std::min(first->second, second->second), std::max(first->second, second->second)});
}

}  // namespace synoptic
