// What is a group of figures called? Of the noun phrases beside its amounts the one that best names what they count.
//
// What a figure counts (annotate/figures) is one noun with its modifiers, often too short or too odd for a heading
// ("the order", "coffins"). Here every noun phrase of the sentences of a group is a candidate, alone, with the phrase
// that follows it ("price of a certificate"), or with what happened to the counted ("passengers dead"); a scorer with
// learned weights (models/matching/group_names.tsv) says how well each names the group. Without trees the figures' own
// subject stays.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/compare/figures.h"

namespace synoptic {

/// One way to call a group.
struct GroupName {
  std::string phrase;           ///< In a report's words, without article and number; never empty.
  bool with_outcome = false;    ///< The word for the group's outcome belongs behind it: "passengers", dead.
  std::vector<float> features;  ///< As group_name_feature_names().
};

/// Names of the features, in order.
std::span<const std::string_view> group_name_feature_names();

/// Candidates for each of `figures`, as many, each candidate once, in the order of the text; none without trees.
/// Cost: linear in the sentences of at most kNamedMentions mentions a group.
std::vector<std::vector<GroupName>> group_name_candidates(const Collation& collation,
                                                          const std::vector<MeasuredGroup>& figures);

/// Sets `subject` and `names_outcome` of every group that has a candidate. Where none names it well, the subject is
/// empty.
void name_groups(const Collation& collation, std::vector<MeasuredGroup>& figures);

}  // namespace synoptic
