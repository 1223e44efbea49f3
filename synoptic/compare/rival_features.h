// All that the scorers of rival figures weigh of a pair: its own features (told_contrasts.h, figure_contrasts.h), what
// the story's other figures tell of it (figure_links.h) and, within a report, how the two sentences stand to each other
// (figure_sentences.h).
#pragma once

#include <string>
#include <vector>

#include "synoptic/compare/conflicts/contrast_words.h"
#include "synoptic/compare/figure_links.h"
#include "synoptic/compare/figure_sentences.h"

namespace synoptic {

/// Names of the features of RivalFeatures::within() and across(), in their order.
const std::vector<std::string>& within_feature_names();
const std::vector<std::string>& across_feature_names();

class RivalFeatures {
 public:
  /// All three must outlive it. Cost: linear in the words.
  RivalFeatures(const Collation& collation, const std::vector<FigureItem>& items, const FigureLinks& links);

  std::vector<float> within(ItemPair pair) const;  ///< Of two figures of one report.
  std::vector<float> across(ItemPair pair) const;  ///< Of figures of two.

 private:
  const Collation& collation_;
  const std::vector<FigureItem>& items_;
  const FigureLinks& links_;
  std::vector<ContrastWords> contrast_;
  FigureSentences sentences_;
};

}  // namespace synoptic
