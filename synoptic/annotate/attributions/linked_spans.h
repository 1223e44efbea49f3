// The encoder's spans put together: each cue with the source and the contents that are its own.
//
// A link of the head is believed where the two can belong together (in one sentence, or with no other cue between),
// else the nearest cue of the sentence is taken. What no cue tells is kept apart as unattributed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/attributions/unit_reader.h"

namespace synoptic::attributions {

/// No draft, no unit.
inline constexpr std::int32_t kNone = -1;

/// The attributions of each unit, in order.
using FoundByUnit = std::vector<std::vector<Found>>;

/// A found attribution, the unit it goes to, and whether it comes from the head.
struct Draft {
  Found found;
  std::size_t unit = 0;
  bool learned = false;
};

struct LinkedSpans {
  std::vector<Draft> drafts;
  std::vector<std::int32_t> unit_of;     ///< By token: index of its unit.
  std::vector<std::int32_t> cue_of;      ///< By token: index of the draft whose cue it is part of.
  std::vector<std::int32_t> content_of;  ///< By token: index of the draft whose content it is part of.
  std::vector<TokenSpan> unattributed;   ///< Contents without a cue, in order.
  std::vector<bool> taken;               ///< By unattributed content: whether something else tells it by now.
  std::vector<TokenSpan> sources;        ///< All sources, in order, also those without a cue.

  /// The draft that a rule's cue shares a word with.
  std::int32_t draft_of(const Found& rule) const;
  /// The source of the head that shares a word with `phrase`, else `phrase`: the head knows borders better than tags
  /// do.
  TokenSpan source_at(TokenSpan phrase) const;
  /// True where no token is part of a cue or a content.
  bool is_free(TokenSpan piece) const;
  void mark_content(TokenSpan piece, std::int32_t draft);
  /// Gives a rule the unattributed content that is most of its own, if there is one, and marks that as taken.
  bool take_unattributed(Found& rule);
};

/// `rules`: what the rules found, which may tell a content that the head links to a cue far off; such a content is
/// unattributed. Linear in the text and the spans.
LinkedSpans link_spans(const Reading& reading, std::span<const AttributionSpan> spans, const FoundByUnit& rules);

/// Tokens in both.
std::uint32_t shared(TokenSpan a, TokenSpan b);

/// True where a token is in both.
inline bool overlap(TokenSpan a, TokenSpan b) { return shared(a, b) > 0; }

/// Tokens between the two; 0 where they touch or overlap.
std::uint32_t gap(TokenSpan a, TokenSpan b);

}  // namespace synoptic::attributions
