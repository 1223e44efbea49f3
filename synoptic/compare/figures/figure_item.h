// A figure of one report as comparison sees it: what it counts in interned terms, its value in base units, its voice.
//
// Everything here comes from the report's own layers and from fixed tables, never from the other reports of the story:
// what one report says does not change because another stands beside it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// Whose figure it is in the end: the innermost voice of a chain, known across reports.
struct FigureVoice {
  std::string key;     ///< Equal for one voice: "#3" for an actor of the dossier, else its folded words; empty: the
                       ///< outlet's own.
  bool named = false;  ///< An actor, or words that hold a name; not "local reports" or "officials".

  bool operator==(const FigureVoice&) const = default;
};

/// What is counted, in terms of the collation's vocabulary; 0 is no term.
struct Counted {
  std::string dimension;            ///< "count", "money", "percent", or what a unit measures ("length").
  TermId head = 0;                  ///< Class of the head noun.
  TermId outcome = 0;               ///< Class of what happened to the counted.
  TermId predicate = 0;             ///< What is said of them.
  std::vector<TermId> restrictors;  ///< What narrows the counted, countries apart; sorted.
  std::vector<TermId> owners;       ///< Countries and names that narrow it; sorted.
  std::vector<TermId> clause;       ///< Content terms of its clause, the amount left out; sorted.
  std::vector<TermId> sentence;     ///< Of its sentence.
  std::string scope;                ///< Folded; empty where none is given.
};

struct FigureItem {
  FigureMention mention;
  FigureVoice voice;
  Counted counted;
  std::string subject;         ///< What is counted, in the report's words.
  std::string unit;            ///< As in the report; empty for a count.
  double low = 0, high = 0;    ///< In one unit for the dimension, as far as that is known; an open end is infinite.
  std::uint32_t text = 0;      ///< Index into Dossier::origins: whose text it stands in.
  std::uint32_t sentence = 0;  ///< Of its report.
  std::uint32_t token = 0;     ///< Of the amount's first word.
  FigureKind kind = FigureKind::count;
  Direction direction = Direction::none;
  FigureEvent event = FigureEvent::reported;
  bool is_part = false;      ///< Of another figure of its sentence.
  bool is_share = false;     ///< "two of the dead".
  bool is_addition = false;  ///< "another 40".
  bool is_headline = false;
  bool is_outlets = false;  ///< Its innermost voice is an outlet or an agency.
  bool is_withdrawn = false;
  bool is_superseded = false;  ///< "at first", "earlier", "up from": its own report knows a newer one.
  DateInterval printed;        ///< The day of its report.
  DateInterval known_at;       ///< The day it holds for where its sentence tells one, else the day of its report.
  std::optional<std::uint32_t> same_as;    ///< Item that its own report says it counts again.
  std::optional<std::uint32_t> part_of;    ///< Item that it is a part of.
  std::optional<std::uint32_t> continues;  ///< Earlier item of its report whose thing it counts, by continuations.h.
  std::uint32_t alike_in_report = 0;       ///< Other items of its report with its head or outcome.
  std::uint32_t of_kind_in_report = 0;     ///< Other items of its report that have its dimension.
  std::shared_ptr<const std::vector<double>>
      report_values;               ///< Low bounds of its report's items of its dimension, sorted.
  std::uint32_t report_event = 0;  ///< Account::event of its report.
  bool is_line = false;            ///< Account::is_line of its report.
  std::vector<double> sums;        ///< What its value and one beside it, of others with the same outcome, come to.
  std::uint8_t weekday = 0;        ///< Where its day is a weekday that nothing dates: 1, Monday, to 7; else 0.
  std::uint64_t content = 0;       ///< Hash of the sentence, its place in it, and its value: no file, no outlet.
};

/// Every figure of the reports that is worth comparing, by report and place. Cost: linear in the words.
std::vector<FigureItem> figure_items(Collation& collation);

/// Fills FigureItem::sums: "nine Belvans and two guides" died, so each is a part of eleven. Cost: n log n.
void add_sums(std::vector<FigureItem>& items);

/// Fills FigureItem::alike_in_report, of_kind_in_report and report_values. Cost: n log n.
void count_rivals(std::vector<FigureItem>& items);

/// The middle of the bounds, or the only one.
double middle(const FigureItem& item);
/// True for "at least 40", "up to 40": an end is open.
bool is_bound(const FigureItem& item);

}  // namespace synoptic
