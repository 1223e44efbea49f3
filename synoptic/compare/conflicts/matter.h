// Which statements of a story speak of what one statement speaks of?
#pragma once

#include <set>
#include <unordered_map>
#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// Statements by their telling terms. The statements must outlive it.
class MatterIndex {
 public:
  /// `leads`: of each report whether its statements are held (of copies one). Cost: linear in the terms.
  MatterIndex(const Vocabulary& vocabulary, const std::vector<Statement>& statements, const std::vector<bool>& leads);

  /// Those with a telling term of `matter`; terms that very many hold find nothing.
  std::set<std::uint32_t> sharing(const std::vector<TermId>& matter) const;

  /// Whether a statement holds that share of `matter`, by weight: at least two terms, one of them telling.
  bool holds(const std::vector<TermId>& matter, const Statement& statement, double share) const;

 private:
  const Vocabulary& vocabulary_;
  std::unordered_map<TermId, std::vector<std::uint32_t>> index_;  // looked up only, never iterated
};

}  // namespace synoptic
