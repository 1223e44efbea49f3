// Who may have written a page's article: what its descriptions, links, marked elements and bylines name. Which of them
// did, page_authors decides.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

inline constexpr std::size_t kAuthorFeatures = 26;
using AuthorFeatures = std::array<float, kAuthorFeatures>;

/// One set of names. Places that give the same names are one candidate.
struct AuthorCandidate {
  std::vector<std::string> names;  ///< As the first of its places has them, in its order.
  std::string joined;              ///< "Jane Doe; John Roe".
  std::string where;               ///< The first of its places.
  AuthorFeatures features{};
};

struct AuthorCandidates {
  std::vector<AuthorCandidate> candidates;
  std::optional<std::string> agency;      ///< "By Jane Doe, Associated Press".
  std::vector<MetadataReading> readings;  ///< A reading a place, none of them taken.
};

/// At most 24 candidates, those of descriptions first. Needs all of the evidence. Cost: linear in marks and in the
/// lines at the article's head; a walk over the page for what stands below it.
AuthorCandidates author_candidates(const PageEvidence& evidence);

}  // namespace synoptic
