// Which amounts of the reports count the same thing, and do they agree?
//
// Every figure becomes a mention with its chain of voices and as-of day, and joins the group whose measure
// (measure.h) it shares; within one report, two different counts by one voice are two things. A group is a conflict
// only where two of its values cannot both hold: same scope, overlapping times, no tolerance bridges them.
#pragma once

#include <string>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/measure.h"

namespace synoptic {

/// True where some amount satisfies both mentions: their bounds meet, "about" reaching a tenth to either side, or one
/// is the other rounded to two digits or more ("12,000" and "11,840").
bool values_meet(const FigureMention& a, const FigureMention& b);

/// How two mentions of one measure stand to each other.
enum class PairRelation : std::uint8_t {
  agree,     ///< Their values meet.
  conflict,  ///< They cannot both hold.
  update,    ///< The later one takes the place of the earlier.
  apart,     ///< Not to be weighed: a plan and a count, two places, one voice's two counts.
};
PairRelation relate(const FigureMention& a, const FigureMention& b, bool same_voice, Tendency tendency);

/// Whose figure it is in the end: the innermost voice of a chain, known across reports.
struct FigureVoice {
  std::string
      key;  ///< Equal for one voice: "#3" for an actor of the dossier, else its folded words; empty: the outlet's own.
  bool named = false;  ///< An actor, or words that hold a name; not "local reports" or "officials".

  bool operator==(const FigureVoice&) const = default;
};

/// A group with what it counts.
struct MeasuredGroup {
  FigureGroup group;
  Measure measure;                  ///< Of its first mention.
  std::vector<FigureVoice> voices;  ///< Of each mention of the group.
};

/// Every figure worth comparing, grouped and judged; groups in order of their first mention, ids "f1", ...
/// Cost: linear in the figures, times the
/// groups that share a figure's noun.
std::vector<MeasuredGroup> group_figures(Collation& collation, const std::vector<Origin>& origins);

/// An amount as a person would write it: "3,000", "about 2.5", "at least 40", "10 to 12", "USD 3,000", "40 percent".
std::string amount_text(const FigureMention& mention, const std::optional<std::string>& unit);

}  // namespace synoptic
