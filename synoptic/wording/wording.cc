// Labels first, since conflicts, rows and the lead name groups by them.
#include "synoptic/wording/wording.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "synoptic/base/date_words.h"
#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/shortened.h"
#include "synoptic/wording/amounts.h"
#include "synoptic/wording/conflict_words.h"
#include "synoptic/wording/figure_index.h"
#include "synoptic/wording/lead.h"
#include "synoptic/wording/reasons.h"

namespace synoptic {
namespace {

constexpr std::size_t kLabelFromSentence = 60, kRow = 90;  // characters

/// What a heading calls an outcome: "dead", "injured"; empty where it is none.
std::string_view heading_of(std::string_view outcome) {
  for (const auto& row : table("outcome_classes")) {
    if (row[0] == outcome && row.size() > 2) return row[2];
  }
  return {};
}

/// The subject with what happened to it: "Belvan visitors dead". A heading that stands in it already is not said twice.
std::string subject_of(const FigureGroup& group) {
  const std::string_view heading = heading_of(group.outcome);
  if (heading.empty() || group.names_outcome || folded(group.subject).find(heading) != std::string::npos)
    return group.subject;
  return group.subject + (group.subject.empty() ? "" : " ") + std::string(heading);
}

std::string label_of(const FigureGroup& group, const Dossier& dossier) {
  if (!group.subject.empty()) return group.subject;
  // Nothing names what is counted: the words of its sentence do.
  const FigureMention& mention = group.mentions.front();
  const Report& report = dossier.reports[mention.place.document];
  const auto holds = [&](const Sentence& sentence) { return sentence.span.overlaps(mention.place.span); };
  const auto found = std::find_if(report.sentences.begin(), report.sentences.end(), holds);
  const Span place = found == report.sentences.end() ? mention.place.span : found->span;
  return "\xE2\x80\x9C" + shortened(report.document.words(place), kLabelFromSentence) + "\xE2\x80\x9D";
}

/// Two origins of one figure never bear one name.
void tell_namesakes_apart(FigureGroup& group) {
  for (FigureMention& mention : group.mentions) {
    for (; mention.namesake > 0; --mention.namesake) mention.origin += " (another)";
  }
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

void word_figure_row(GridRow& row, const FigureGroup& group, const FigureIndex& figures) {
  row.what = group.label;
  for (GridCell& cell : row.cells) {
    if (cell.place) cell.value = figures.amount_at(group, *cell.place);
  }
  // The claim of a row is its value; without it nobody sees what a cell says or gives otherwise.
  const auto says = std::find_if(row.cells.begin(), row.cells.end(), [](const GridCell& cell) {
    return cell.state == CellState::says && !cell.value.empty();
  });
  if (says != row.cells.end()) row.what += ": " + says->value;
}

std::string what_of(const QuotationGroup& group, const Dossier& dossier) {
  const QuotationMention& fullest = group.mentions[group.fullest];
  const std::string_view words = dossier.reports[fullest.place.document].document.words(fullest.place.span);
  return (fullest.speaker.empty() ? "" : fullest.speaker + ": ") + "\xE2\x80\x9C" + shortened(words, kRow) +
         "\xE2\x80\x9D";
}

/// What rows of quotations, dated events and denials are called, by the member that they stand for.
std::unordered_map<std::string, std::string> row_names(const Dossier& dossier) {
  std::unordered_map<std::string, std::string> names;
  for (const QuotationGroup& group : dossier.quotations) names.emplace(group.id, what_of(group, dossier));
  for (const TimelineEntry& entry : dossier.timeline)
    names.emplace(entry.id, interval_words(entry.when) + ": " + shortened(entry.what, kRow));
  for (const Conflict& conflict : dossier.conflicts) names.emplace(conflict.id, conflict.what);
  return names;
}

/// Rows by their members, and silences as their rows are called; those of figures without a value.
void word_grid(Dossier& dossier) {
  const FigureIndex figures(dossier);
  std::unordered_map<std::string, std::string> names = row_names(dossier);
  for (const FigureGroup& group : dossier.figures) names.emplace(group.id, group.label);
  for (GridRow& row : dossier.grid) {
    if (const FigureGroup* group = figures.group(row.member))
      word_figure_row(row, *group, figures);
    else
      row.what = names[row.member];
  }
  for (Silence& silence : dossier.silences) silence.what = names[silence.member];
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
  for (Report& report : dossier.reports) {
    if (!report.published.reasons.empty()) report.published.why = why_of(report.published.reasons);
  }
  for (FigureGroup& group : dossier.figures) {
    tell_namesakes_apart(group);
    group.subject = subject_of(group);
    group.label = label_of(group, dossier);
    group.why = why_of(group, dossier);
  }
  for (QuotationGroup& group : dossier.quotations) group.why = why_of(group, dossier);
  for (Echo& echo : dossier.echoes) echo.why = why_of(echo, dossier);
  word_conflicts(dossier);
  word_grid(dossier);
  dossier.lead = write_lead(dossier);
}

}  // namespace synoptic
