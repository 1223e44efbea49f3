// Which event a figure belongs to: the one that its report is about, or another one in the background.
//
// A clause that is dated to before the report's event ("last year's fire killed 12", "in the 2019 accident"), that
// counts since then, or that tells a record or what is usual, tells of the background. The report's event is dated by
// the first sentences; where they name an old day themselves, nothing before it is the report's either. Dates are read
// by trees; what no date or word tells apart stays `reported`.
#pragma once

#include <optional>

#include "synoptic/annotate/figure.h"
#include "synoptic/annotate/figures/sense.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/document/layer.h"

namespace synoptic::figures {

/// The earliest day that the first sentences of a document name, without months and years; where they name none, the
/// last day that the document names; nullopt where there is none.
std::optional<Day> day_of_event(const Words& words, const Layer<Timex>& times);

class EventReader {
 public:
  /// The arguments outlive it.
  EventReader(const Tree& tree, const Words& words, const Layer<Timex>& times)
      : tree_(tree), words_(words), times_(times), day_(day_of_event(words, times)) {}

  /// Of an amount on `tokens` in `sentence`, whose sense is `sense`. Cost: the times of its sentence.
  FigureEvent read(TokenSpan sentence, TokenSpan tokens, const Sense& sense, FigureKind kind) const;

  /// Index of the day it holds for: of `nearest`, what the words beside it tell, where that stands in its clause or a
  /// clause that tells it ("officials said on Thursday that 19 had died"); else the nearest day that does; of two days
  /// joined ("on Thursday and Friday") the later; else `nearest` where it is a few days long at most.
  std::optional<std::uint32_t> day_of(TokenSpan sentence, TokenSpan tokens, std::optional<std::uint32_t> nearest) const;

 private:
  std::uint32_t clause_of(std::uint32_t token) const;
  bool is_old(const Timex& time, std::uint32_t token, FigureKind kind) const;

  const Tree& tree_;
  const Words& words_;
  const Layer<Timex>& times_;
  std::optional<Day> day_;
};

}  // namespace synoptic::figures
