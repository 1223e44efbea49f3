// What may be the title of a page's article: what its descriptions and headings say, whole and with the pieces at
// either end cut off that a sign divides ("Harbour reopens | The Herald"). Which of them it is, title_model decides.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

inline constexpr std::size_t kTitleFeatures = 39;
using TitleFeatures = std::array<float, kTitleFeatures>;

struct TitleCandidate {
  std::string text;
  std::string where;  ///< "the heading", "meta og:title": the best place that has it as it stands.
  std::size_t block;  ///< Of the heading; the number of blocks where it is none.
  TitleFeatures features{};
};

/// All candidates, different ones only (white space, quotation marks and dashes made even), best places first; at most
/// 64. Needs `tree`, `page`, `head`, `linked`, `article`, `address`, `first_prose` and `site` of the evidence. Cost:
/// linear in headings, at most 40, times candidates.
std::vector<TitleCandidate> title_candidates(const PageEvidence& evidence);

}  // namespace synoptic
