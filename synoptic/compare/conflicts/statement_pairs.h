// What two sentences have in common, and what sets them apart, in numbers that scorers weigh.
//
// One set of features serves two scorers: whether one report tells two sentences against each other (oppositions.h),
// and whether two reports tell the same side of a dispute (said_again.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/compare/conflicts/statement_signs.h"
#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// Two statements by their numbers; `first` stands before `second`, in one report or in two.
struct StatementPair {
  std::uint32_t first = 0, second = 0;
};

/// Names of the features, in the order of StatementPairs::features().
const std::vector<std::string>& statement_pair_feature_names();

class StatementPairs {
 public:
  /// Collation and statements must outlive it. Cost: linear in the words.
  StatementPairs(const Collation& collation, const std::vector<Statement>& statements);

  /// Of two reports, what tells how they stand in one report is 0. Cost: the product of the words of the two.
  std::vector<float> features(StatementPair pair) const;

 private:
  /// What a report shows as a whole.
  struct ReportSigns {
    std::uint32_t first = 0, end = 0;  ///< Its statements.
    double negations = 0, voices = 0;
  };

  void add_place(StatementPair pair, std::vector<float>& values) const;
  void add_voices(StatementPair pair, std::vector<float>& values) const;
  void add_course(StatementPair pair, std::vector<float>& values) const;
  void add_words(StatementPair pair, std::vector<float>& values) const;
  double speaks(const StatementSigns& who, std::uint32_t begin, std::uint32_t end) const;

  const Collation& collation_;
  const std::vector<Statement>& statements_;
  std::vector<StatementSigns> signs_;
  std::vector<ReportSigns> reports_;
};

}  // namespace synoptic
