// Labels first, since conflicts, rows and the lead name groups by them.
#include "synoptic/wording/wording.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/shortened.h"
#include "synoptic/wording/amounts.h"
#include "synoptic/wording/lead.h"

namespace synoptic {
namespace {

constexpr std::size_t kLabelFromSentence = 60;  // characters

/// What a heading calls an outcome: "dead", "injured"; empty where it is none.
std::string_view heading_of(std::string_view outcome) {
  for (const auto& row : table("happenings")) {
    if (row[0] == outcome && row.size() > 2) return row[2];
  }
  return {};
}

std::string label_of(const FigureGroup& group, const Dossier& dossier) {
  const std::string_view heading = heading_of(group.outcome);
  if (!group.subject.empty()) {
    const std::string subject = folded(group.subject);
    if (heading.empty() || subject.find(heading) != std::string::npos) return group.subject;
    return group.subject + " " + std::string(heading);
  }
  if (!heading.empty()) return std::string(heading);
  // Nothing names what is counted: the words of its sentence do.
  const FigureMention& mention = group.mentions.front();
  const Report& report = dossier.reports[mention.place.document];
  const auto holds = [&](const Sentence& sentence) { return sentence.span.overlaps(mention.place.span); };
  const auto found = std::find_if(report.sentences.begin(), report.sentences.end(), holds);
  const Span place = found == report.sentences.end() ? mention.place.span : found->span;
  return "\xE2\x80\x9C" + shortened(report.document.words(place), kLabelFromSentence) + "\xE2\x80\x9D";
}

std::string said_by(const FigureMention& mention, const Dossier& dossier) {
  const std::string outlet = report_name(dossier.reports[mention.place.document]);
  return mention.sources.empty() ? outlet : mention.sources.back() + " in " + outlet;
}

std::string why_of(const FigureGroup& group, const Dossier& dossier) {
  if (group.decisive) {
    const ValuePair& pair = group.pairs[*group.decisive];
    const FigureMention& a = group.mentions[pair.first];
    const FigureMention& b = group.mentions[pair.second];
    const std::string both = amount_in(dossier, group, a) + " (" + said_by(a, dossier) + ") and " +
                             amount_in(dossier, group, b) + " (" + said_by(b, dossier) + ")";
    if (pair.relation == ValueRelation::conflict)
      return "Two voices name the same thing as of one time, yet " + both + " cannot both hold";
    if (pair.relation == ValueRelation::corrected) return "A report took one of them back: " + both;
    return "A later count took the place of an earlier one: " + both;
  }
  const auto first = group.mentions.front().place.document;
  const bool one_report = std::all_of(group.mentions.begin(), group.mentions.end(),
                                      [&](const FigureMention& mention) { return mention.place.document == first; });
  if (one_report) return "Only " + report_name(dossier.reports[first]) + " gives it";
  std::size_t undecided = 0;
  for (const ValuePair& pair : group.pairs) undecided += pair.relation == ValueRelation::not_compared;
  if (undecided == 0) return "All values can hold together";
  return "No two voices give values for one time that cannot both hold; " + counted(undecided, "pair") +
         " of values could not be compared";
}

/// Figures by id, and the mention at a place.
class FigureIndex {
 public:
  explicit FigureIndex(const Dossier& dossier) : dossier_(dossier) {
    for (const FigureGroup& group : dossier.figures) groups_.emplace(group.id, &group);
  }

  const FigureGroup* group(const std::string& id) const {
    const auto found = groups_.find(id);
    return found == groups_.end() ? nullptr : found->second;
  }

  /// The amount that stands at `place` in `group`; empty where none does.
  std::string amount_at(const FigureGroup& group, const Place& place) const {
    for (const FigureMention& mention : group.mentions) {
      if (mention.place == place) return amount_in(dossier_, group, mention);
    }
    return {};
  }

 private:
  const Dossier& dossier_;
  std::unordered_map<std::string, const FigureGroup*> groups_;
};

void word_conflict(Conflict& conflict, const FigureIndex& figures) {
  const FigureGroup* group = conflict.members.empty() ? nullptr : figures.group(conflict.members.front());
  if (group == nullptr) return;
  if (conflict.kind != ConflictKind::figure) return;
  conflict.what = group->label;
  if (conflict.members.size() == 1 && group->relation == FigureRelation::conflict) conflict.why = group->why;
  for (ConflictSide& side : conflict.sides) {
    for (const std::string& member : conflict.members) {
      const std::string amount = figures.amount_at(*figures.group(member), side.places.front());
      if (!amount.empty()) side.says = amount;
    }
  }
}

void word_row(GridRow& row, const FigureIndex& figures) {
  const FigureGroup* group = figures.group(row.member);
  if (group == nullptr) return;
  row.what = group->label;
  for (GridCell& cell : row.cells) {
    if (cell.place) cell.value = figures.amount_at(*group, *cell.place);
  }
  // The claim of a row is its value; without it nobody sees what a cell says or gives otherwise.
  const auto says = std::find_if(row.cells.begin(), row.cells.end(), [](const GridCell& cell) {
    return cell.state == CellState::says && !cell.value.empty();
  });
  if (says != row.cells.end()) row.what += ": " + says->value;
}

}  // namespace

std::string_view relation_words(const FigureGroup& group) {
  const bool is_open = std::any_of(group.pairs.begin(), group.pairs.end(),
                                   [](const ValuePair& pair) { return pair.relation == ValueRelation::not_compared; });
  const bool is_undecided = is_open && !group.decisive &&
                            (group.relation == FigureRelation::agree || group.relation == FigureRelation::update);
  return is_undecided ? "differ, not decided" : to_string(group.relation);
}

void put_into_words(Dossier& dossier) {
  for (FigureGroup& group : dossier.figures) {
    group.label = label_of(group, dossier);
    group.why = why_of(group, dossier);
  }
  const FigureIndex figures(dossier);
  for (Conflict& conflict : dossier.conflicts) word_conflict(conflict, figures);
  std::map<std::string, std::string> what_of;  // row -> its words, for silences
  for (GridRow& row : dossier.grid) {
    word_row(row, figures);
    const FigureGroup* group = figures.group(row.member);
    what_of.emplace(row.member, group == nullptr ? row.what : group->label);
  }
  for (Silence& silence : dossier.silences) {
    if (const auto found = what_of.find(silence.member); found != what_of.end()) silence.what = found->second;
  }
  dossier.lead = write_lead(dossier);
}

}  // namespace synoptic
