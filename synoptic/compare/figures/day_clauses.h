// How a figure and the dates of its sentence hang together in the tree, and in which tense it is told.
#pragma once

#include <cstdint>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

enum class Tense : std::uint8_t { unknown, present, past, perfect, pluperfect, future, no_verb };

/// Of the figure's verb and of the one above it ("said that 12 have died"); unknown where the report has no trees.
struct Tenses {
  Tense own = Tense::unknown, teller = Tense::unknown;
};
Tenses tenses_of(const Account& account, const FigureItem& item);

/// How a date of the figure's sentence hangs together with it in the tree; all 0 where it stands elsewhere.
struct Attachment {
  enum At : std::uint8_t { nowhere, own_phrase, own_clause, teller } at = nowhere;  ///< Where the two meet.
  enum Way : std::uint8_t { direct, noun, verb } way = direct;  ///< What the date belongs to below that.
  enum Word : std::uint8_t { none, after, before, other } preposition = none;
  double tokens = 0;  ///< From the amount to the date, below 0 where the date comes first.
};

/// Of the dates of the sentence that mean `when`, the nearest to the amount.
Attachment attachment_of(const Account& account, const FigureItem& item, const DateInterval& when);

}  // namespace synoptic
