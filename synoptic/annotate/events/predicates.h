// Which words tell events? Every verb, and the nouns of a list, are candidates; learned weights say how likely each is.
//
// The weights are those of a logistic regression over named features (models/events/event_predicates.tsv, made by
// train/events from ECB+), so that what was learned can be read.
#pragma once

#include <string>
#include <vector>

#include "synoptic/language/tree.h"

namespace synoptic::events {

/// What is known of a candidate beside its tree.
struct PredicateSetting {
  bool in_name = false;  ///< Inside a name: "the Boston Marathon bombing" is one, "World Bank" holds none.
  bool is_cue = false;   ///< Of an attribution.
  bool dated = false;    ///< A date hangs on it.
};

/// True for a verb that is no auxiliary, and a noun that the list of event nouns has.
bool is_candidate(const Tree& tree, std::uint32_t token);

/// Names of the features that hold.
std::vector<std::string> predicate_features(const Tree& tree, std::uint32_t token, const PredicateSetting& setting);

/// How likely it tells an event, 0 to 1.
double predicate_score(const std::vector<std::string>& features);

}  // namespace synoptic::events
