// What is marked in a report's text, and how the text is cut so that marks may overlap.
//
// A quotation may hold a figure, whose as-of date is part of it. HTML cannot overlap, so a stretch of text is cut
// at every mark's ends, and each piece carries the kinds of all marks over it and the card of the shortest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

enum class MarkKind : std::uint8_t { quotation, figure, date, voice, evidence, text, conflict, event };

struct ReportMark {
  Span span;
  MarkKind kind = MarkKind::figure;
  std::string card;  ///< Id of the card it belongs to; empty: none.

  auto operator<=>(const ReportMark&) const = default;
};

/// The marks of every report, each list by begin, then end, kind and card. Places outside their text are left out.
std::vector<std::vector<ReportMark>> report_marks(const Dossier& dossier);

/// A piece of a text under the same marks.
struct MarkedPiece {
  Span span;
  std::vector<const ReportMark*> marks;  ///< The shortest first; empty: unmarked.
};

/// Cuts one text into pieces, stretch after stretch. Stretches must be asked for in ascending order.
class MarkedText {
 public:
  explicit MarkedText(const std::vector<ReportMark>& marks) : marks_(marks) {}

  /// The pieces of `stretch`, in order, without gaps.
  std::vector<MarkedPiece> pieces(Span stretch);

 private:
  const std::vector<ReportMark>& marks_;
  std::size_t next_ = 0;                 // the first mark that has not begun
  std::vector<const ReportMark*> open_;  // those that have begun and may not have ended
};

}  // namespace synoptic
