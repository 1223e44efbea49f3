// A sentence of a report as the search for echoes sees it, and what two of them have in common.
//
// Whether two reports have a thing from one place shows in what they share: words in a row, rare words, the same
// figures, the same words in marks, the same voice, an outlet that one of them names. `echo_features` puts these into
// numbers that a scorer weighs (models/matching/echo_pairs.tsv). All of them come from the two reports alone, so that a
// third report, or a copy, changes none.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

struct EchoStatement {
  Place place;                         ///< The sentence, in the first report that has it of those of one text.
  std::vector<Place> copies;           ///< The same sentence in the other reports of that text.
  std::size_t sentence = 0;            ///< Of its report.
  std::uint32_t text = 0;              ///< Index into Dossier::origins.
  bool is_headline = false;            ///< In a headline block.
  std::vector<Term> terms;             ///< In order.
  std::vector<bool> quoted;            ///< Of each term: it stands inside the marks of speech.
  std::vector<TermId> content;         ///< Content terms, sorted.
  std::vector<TermId> said;            ///< Content terms inside marks, sorted.
  std::vector<std::uint32_t> figures;  ///< Indices into the figure items, those taken back and of other events too.
  std::vector<std::string> voices;     ///< Who tells any part of it, folded, in full where the report does; sorted.
  std::map<std::string, std::string> names;   ///< Of the voices and outlets, as the report has them.
  std::array<bool, 7> kinds{};                ///< Of its voices, by SourceKind.
  std::vector<std::string> outlets;           ///< Folded names of outlets it says to have a part from, sorted.
  std::vector<std::uint32_t> outlet_reports;  ///< Reports that bear the name of one of these outlets, ascending.
  std::vector<std::string> actors;            ///< Named in it: their fullest names in the report, folded, sorted.
  std::uint64_t content_hash = 0;             ///< Of its words.

  /// Hash of all that echo_features() looks at; equal for statements that no other could tell apart. Those that name an
  /// outlet are each of a kind of their own, since what they share hangs on whose report the other stands in.
  std::uint64_t alike = 0;
  // What pairs ask for again and again, made once.
  double content_weight = 0, said_weight = 0;                 ///< Summed background weights.
  std::vector<std::pair<TermId, std::uint16_t>> first_terms;  ///< The first kRunTerms terms with their places; sorted.
  std::vector<std::vector<std::uint32_t>> voice_words;        ///< Telling words of each voice, by number, sorted.
  std::vector<std::uint32_t> all_voice_words;                 ///< Of all voices together, sorted.
};

/// Terms of a statement in which common runs are looked for.
inline constexpr std::size_t kRunTerms = 120;

/// Summed by size: the same whatever the order in which the story's terms were seen.
double weight_of(const std::vector<TermId>& ids, const Vocabulary& vocabulary);

/// All sentences that are read for claims, by report and place; one that several reports of one text have stands there
/// once. Cost: linear in the words.
std::vector<EchoStatement> echo_statements(const Collation& collation, const std::vector<FigureItem>& items);

/// True where the telling words of one name stand in the other: "Kolar", "Radovan Kolar".
bool may_be_one_name(const std::string& a, const std::string& b);

/// True where both are given as the same amount of the same unit: what is converted by a rate that a third report gives
/// does not count.
bool given_alike(const FigureItem& a, const FigureItem& b);

/// Pairs of statements of different texts that share a rare term, a figure's value or words in marks.
std::vector<ItemPair> echo_candidates(const std::vector<EchoStatement>& statements,
                                      const std::vector<FigureItem>& items, const Vocabulary& vocabulary);

inline constexpr std::size_t kEchoFeatures = 31;
/// Names of the features, in the order of echo_features().
std::span<const std::string_view> echo_feature_names();

/// The same for either order. Cost: n log n in the terms, and the pairs of places where a term of both stands.
std::array<float, kEchoFeatures> echo_features(const EchoStatement& a, const EchoStatement& b,
                                               const std::vector<FigureItem>& items, const Collation& collation);

}  // namespace synoptic
