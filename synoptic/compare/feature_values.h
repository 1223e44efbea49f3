// What features of pairs are made of, for all scorers of compare: how two fields stand to each other, and what two sets
// of terms share.
#pragma once

#include <vector>

#include "synoptic/compare/terms.h"

namespace synoptic {

/// Of two fields that may be lacking: 0 both lack it, 1 one does, 2 they differ, 3 they are the same.
float state(bool has_first, bool has_second, bool same);
/// The same of two terms, of which 0 is none.
float state(TermId a, TermId b);
/// The same of two sets, which are the same where they share a term.
float sets_state(const std::vector<TermId>& a, const std::vector<TermId>& b);

/// Sets of terms are ascending. Cost: linear in the first, by the logarithm of the second.
bool shares_any(const std::vector<TermId>& a, const std::vector<TermId>& b);
/// Weight of the rarest term of both; 0 where they share none.
double rarest(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary);
/// Shared weight as a share of the whole (Jaccard); 0 where both are empty.
double shared_share(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary);

}  // namespace synoptic
