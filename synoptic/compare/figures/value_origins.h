// Who first gave a value, as far as all reports together tell?
//
// Ten outlets that give one number usually have it from one place, whether they say so or not. So of two mentions of
// one value in two reports a scorer with learned weights (models/matching/origin_pairs.tsv) says how likely both come
// from one origin: by their voices, by what the reports share and cite, by how telling the number is.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// What ties two reports of the story, whatever they count.
struct ReportTies {
  std::uint32_t reports = 0;
  std::vector<std::uint8_t> ties;  ///< reports * reports; bits of Tie.
  enum Tie : std::uint8_t { one_text = 1, passage = 2, cites = 4, same_agency = 8 };

  /// How many telling values (two digits and more) both reports give; reports * reports.
  std::vector<std::uint16_t> values;

  std::uint8_t between(std::uint32_t a, std::uint32_t b) const { return ties[std::size_t{a} * reports + b]; }
  std::uint16_t shared_values(std::uint32_t a, std::uint32_t b) const { return values[std::size_t{a} * reports + b]; }
};

/// Fills ReportTies::values. Cost: the pairs of reports that share a value that at most a hundred items bear.
void count_shared_values(const std::vector<FigureItem>& items, ReportTies& ties);

/// Ties from echoes that were found without figures.
ReportTies report_ties(const Collation& collation, const std::vector<Origin>& origins, const std::vector<Echo>& echoes);

/// Telling words of two innermost voices: how many both have, and how many of the shorter the other lacks (0 where one
/// has no voice).
struct VoiceWords {
  double shared = 0, apart = 0;
};
VoiceWords shared_voice_words(const FigureItem& a, const FigureItem& b);

/// What all mentions of one value in its group tell of where it comes from.
struct ValueContext {
  std::uint32_t reports = 0;       ///< Texts that give the value: reports that carry one text count once.
  std::uint32_t voiced = 0;        ///< Of those, the texts that give it by a voice.
  std::uint32_t voices = 0;        ///< Different voices.
  std::uint32_t other_values = 0;  ///< Other values in the group.
};

/// Of the items of `group` that bear the value of `item`.
ValueContext value_context(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& group,
                           const FigureItem& item);

inline constexpr std::size_t kOriginFeatures = 25;
std::span<const std::string_view> origin_feature_names();
/// Of two items of one thing with one value; the same for either order.
std::array<float, kOriginFeatures> origin_features(const FigureItem& a, const FigureItem& b,
                                                   const ValueContext& context, const ReportTies& ties,
                                                   const Vocabulary& vocabulary);

/// Who first gave the values of one group.
struct ValueOrigins {
  std::vector<std::uint32_t> numbers;  ///< Of each item the number of its origin, from 0, in order of first item.
  /// Origins that surely are two, smaller first: every pair of their items is very unlikely to have one origin.
  std::set<std::pair<std::uint32_t, std::uint32_t>> apart;
};

/// Origins of the items of one group. Items of different values share one only where their voice is one.
ValueOrigins value_origins(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& group,
                           const ReportTies& ties, const Vocabulary& vocabulary);

}  // namespace synoptic
