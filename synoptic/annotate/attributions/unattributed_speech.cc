// Drafts and unattributed contents are walked side by side, both in the order of the text.
#include "synoptic/annotate/attributions/unattributed_speech.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace synoptic::attributions {

namespace {

/// A mark that may have lost its other one.
bool is_mark(const Reading& reading, std::uint32_t token) {
  const std::string_view word = reading.word(token);
  return word == "\"" || word == "“" || word == "”" || word == "``" || word == "''";
}

bool is_speech(const Reading& reading, TokenSpan piece) {
  for (const std::uint32_t token : {piece.begin, piece.end - 1})
    if (is_in_speech(reading, token) || is_mark(reading, token)) return true;
  return false;
}

/// In the paragraph of the token before `end`, or in the next.
bool is_in_reach(const Reading& reading, const LinkedSpans& linked, std::uint32_t end, TokenSpan piece) {
  const std::int32_t here = linked.unit_of[end - 1], there = linked.unit_of[piece.begin];
  if (here == kNone || there == kNone) return false;
  const auto block = [&](std::int32_t unit) { return reading.units()[static_cast<std::size_t>(unit)].block; };
  return block(there) <= block(here) + 1;
}

/// The last token of what a draft says and by what, and the draft.
struct Edge {
  std::uint32_t end;
  std::size_t draft;
};

std::vector<Edge> edges_of(const LinkedSpans& linked) {
  std::vector<Edge> edges;
  for (std::size_t d = 0; d < linked.drafts.size(); ++d) {
    const Found& found = linked.drafts[d].found;
    if (found.cue.empty()) continue;
    const std::uint32_t told = found.content.empty() ? 0 : found.content.back().end;
    edges.push_back({std::max(found.cue.front().end, told), d});
  }
  std::stable_sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.end < b.end; });
  return edges;
}

}  // namespace

bool is_in_speech(const Reading& reading, std::uint32_t token) {
  const std::int32_t quotation = reading.quotation(token);
  return quotation >= 0 && reading.quotations()[static_cast<std::size_t>(quotation)].kind == QuotationKind::speech;
}

void fill_cues(const Reading& reading, LinkedSpans& linked) {
  constexpr std::uint32_t kMostMarks = 3;  // Between the cue and the speech.
  for (std::size_t d = 0; d < linked.drafts.size(); ++d) {
    Found& found = linked.drafts[d].found;
    if (!found.content.empty()) continue;
    const std::uint32_t end = found.cue.front().end;
    const auto next = std::lower_bound(linked.unattributed.begin(), linked.unattributed.end(), end,
                                       [](TokenSpan piece, std::uint32_t t) { return piece.begin < t; });
    if (next == linked.unattributed.end() || next->begin > end + kMostMarks ||
        !is_in_reach(reading, linked, end, *next))
      continue;
    std::uint32_t t = end;
    while (t < next->begin && reading.is_punct(t)) ++t;
    if (t < next->begin) continue;
    found.content = {*next};
    linked.mark_content(*next, static_cast<std::int32_t>(d));
    linked.taken[static_cast<std::size_t>(next - linked.unattributed.begin())] = true;
  }
}

void place_unattributed_speech(const Reading& reading, LinkedSpans& linked) {
  const std::vector<Edge> edges = edges_of(linked);
  Edge last{0, 0};
  auto next = edges.begin();
  for (std::size_t i = 0; i < linked.unattributed.size(); ++i) {
    const TokenSpan piece = linked.unattributed[i];
    if (linked.taken[i] || !linked.is_free(piece) || !is_speech(reading, piece) || linked.unit_of[piece.begin] == kNone)
      continue;
    for (; next != edges.end() && next->end <= piece.begin; ++next)
      if (next->end >= last.end) last = *next;
    if (last.end > 0 && is_in_reach(reading, linked, last.end, piece)) {
      Found& before = linked.drafts[last.draft].found;
      if (!before.content.empty() && is_speech(reading, before.content.back())) {
        before.content.push_back(piece);
        last.end = piece.end;
        continue;
      }
    }
    Draft draft;
    draft.learned = true;
    draft.unit = static_cast<std::size_t>(linked.unit_of[piece.begin]);
    draft.found.content = {piece};
    linked.drafts.push_back(std::move(draft));
  }
}

}  // namespace synoptic::attributions
