// The comparison of one story, as a value: what every rendering shows and every program reads.
//
// It holds what the texts say (places), what the engine infers from them (groups, relations, intervals, with
// their reasons), and nothing that a person judges. Its JSON (dossier_json.h) is the contract. compare leaves every
// reason as data (a rule, with the places, names and numbers that it rests on); the sentences are empty until wording
// composes them from that.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/event.h"
#include "synoptic/annotate/evidence.h"
#include "synoptic/annotate/figure.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/base/date.h"
#include "synoptic/base/result.h"
#include "synoptic/document/document.h"
#include "synoptic/dossier/conflict.h"
#include "synoptic/dossier/echo.h"
#include "synoptic/dossier/judgement.h"
#include "synoptic/dossier/place.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {

/// One document as the dossier shows it.
struct Report {
  Document document;
  DatedBasis published;
  std::vector<Sentence> sentences;  ///< For permalinks; sentence n of document d is `#HASH-s-n`, n from 1.
  std::uint32_t origin = 0;  ///< Index into Dossier::origins: whose text it carries; its own where it copies nobody.
};

/// Whose text a report carries. Reports that carry one text share one origin.
struct Origin {
  std::string id;                        ///< "o1", ... in order of first report.
  std::string name;                      ///< The agency or outlet where it is known, else the first report's name.
  std::vector<std::uint32_t> documents;  ///< Ascending.
};

/// Whether two or more voices for one thing are known to be independent.
enum class Independence : std::uint8_t { same_origin, not_established, shown };

/// Agreement among the mentions of one group of figures. An update without FigureGroup::decisive: values that cannot
/// both hold, of what is named alike, and nothing shows a conflict or tells which is the later.
enum class FigureRelation : std::uint8_t { agree, conflict, update, single };

/// How two values of one thing stand to each other.
enum class ValueRelation : std::uint8_t {
  same,          ///< Equal.
  rounding,      ///< One is the other rounded.
  leaves_room,   ///< A bound or range that holds the other: "at least five" and seven.
  refinement,    ///< A range within a range.
  converted,     ///< Equal in two units or currencies.
  later,         ///< A later count of the same.
  corrected,     ///< Its own report took one of them back.
  part,          ///< A part and the whole, or a total and an addition.
  other_scope,   ///< Of two places.
  other_event,   ///< One is of another event.
  not_compared,  ///< A plan and a count, or two values of one report: nothing tells how they stand.
  conflict,      ///< They cannot both hold.
};

/// Two mentions of one group, by index, `first` < `second`.
struct ValuePair {
  std::uint32_t first = 0, second = 0;
  ValueRelation relation = ValueRelation::same;
};

struct FigureMention {
  Place place;
  Span amount;
  std::optional<double> low, high;
  Qualifier qualifier = Qualifier::exact;
  Direction direction = Direction::none;
  FigureStatus status = FigureStatus::observed;
  std::vector<std::string> sources;  ///< Outermost voice first; empty: the outlet's own voice.
  std::vector<Place> source_places;  ///< Where each of `sources` stands; as many.
  DateInterval as_of;          ///< The day it holds for; the document's publication where its sentence gives none.
  bool as_of_stated = false;   ///< False: from the publication.
  std::string origin;          ///< Who stands behind it: Origin::id, or the innermost source where that is shared.
  std::uint32_t namesake = 0;  ///< Which of the group's origins of that name, from 0; in words it is part of `origin`.
  std::string scope;
  std::optional<std::string> unit;  ///< Its own, where the group's mentions bear several.
  bool withdrawn = false;           ///< Its own report takes it back.
  bool background = false;          ///< Of another event than the one reported.
};

/// One thing that is counted, with every value given for it.
struct FigureGroup {
  std::string id;       ///< "f1", ...
  std::string subject;  ///< "North Korean troops", in a report's words; empty where none names it. Wording adds what
                        ///< happened to them.
  std::optional<std::string> unit;
  FigureRelation relation = FigureRelation::single;
  Independence independence = Independence::not_established;
  std::uint32_t origins = 0;            ///< How many different origins stand behind the mentions.
  std::string why;                      ///< The rule behind `relation`, in one sentence.
  std::vector<FigureMention> mentions;  ///< By document, then place.
  std::vector<ValuePair>
      pairs;  ///< One for each two different values, voices or texts among the mentions; at most 200.
  std::optional<std::uint32_t> decisive;  ///< Index into `pairs`: what `relation` rests on. Absent where all agree.
  std::string outcome;                    ///< Class of what happened to the counted ("die"); empty: none.
  std::string label;           ///< What a heading calls it: "people dead". Never empty in a finished dossier.
  bool names_outcome = false;  ///< `subject` says it already ("deaths"), so that a heading need not.
};

enum class QuotationRelation : std::uint8_t { same, variant, single };

struct QuotationMention {
  Place place;  ///< Inside the marks.
  Span outer;
  std::string speaker;  ///< Empty: unknown.
  std::string actor;    ///< Id of an actor; empty: none.
  bool direct = true;
  std::string origin;
  std::string why;  ///< How the speaker is known.
};

/// One utterance in the wordings of the reports.
struct QuotationGroup {
  std::string id;  ///< "q1", ...
  QuotationRelation relation = QuotationRelation::single;
  std::string why;            ///< Composed of the relation and the three below.
  std::uint32_t fullest = 0;  ///< Index into `mentions`: the wording that most origins give or give a part of, of equal
                              ///< ones the longest. What the others are compared with.
  std::vector<QuotationMention> mentions;
  std::string speaker = {};                    ///< By the best name that any mention gives; empty: unknown.
  std::uint32_t reports = 0;                   ///< How many reports give it; copies of a report do not count.
  std::vector<std::uint32_t> parts = {};       ///< Reports that give a part of the fullest wording, in their order.
  std::vector<std::uint32_t> rewordings = {};  ///< Reports with other words, or the same in another order.
};

struct TimelineMention {
  Place place;  ///< The time expression.
  DateInterval when;
  Span sentence;
  std::string anchor, rule;  ///< The trail of how it was resolved.
  Span words = {};           ///< The report's own words for the event: the clause that tells it.
  Realis realis = Realis::happened;
  bool dated =
      true;  ///< False: this report tells the event without a date; `place` is its predicate, `when` the entry's.
  std::optional<DateInterval> told = std::nullopt;  ///< When somebody told it, where the sentence dates the telling.
};

/// One event and the day or interval it is dated to. Three clocks: when it happened, when it became known, and when
/// each report was printed (Report::published).
struct TimelineEntry {
  std::string id;  ///< "t1", ...
  DateInterval when;
  std::string what;  ///< The wording nearest to those of most origins, shortened from the text.
  std::vector<TimelineMention> mentions;
  Realis realis = Realis::happened;                  ///< As most origins have it.
  std::optional<DateInterval> known = std::nullopt;  ///< The earliest day on which somebody is said to have told it.
};

struct DossierActor {
  std::string id;  ///< "a1", ...
  std::string name;
  EntityKind kind = EntityKind::other;
  std::vector<std::string> aliases;
  std::string role;
  std::vector<Place> mentions;
};

/// How one report stands to one claim.
enum class CellState : std::uint8_t {
  says,
  leaves_room,  ///< A bound, a range or a rounder number that holds the row's.
  otherwise,    ///< Another value, day or side.
  denies,
  undecided,  ///< The report counts something named alike, or gives the value of the row: perhaps this.
  silent,     ///< Nothing of the row's group stands in the report.
};

struct GridCell {
  CellState state = CellState::silent;
  std::optional<Place> place = std::nullopt;  ///< Absent where silent.
  std::string value = {};                     ///< The report's own amount or day; empty where the row has none.
};

/// One claim across all reports.
struct GridRow {
  std::string what;
  std::string member;           ///< Id of the figure, quotation or timeline entry it stands for.
  std::vector<GridCell> cells;  ///< One a report, in their order.
};

struct Silence {
  std::string what;
  std::vector<std::uint32_t> documents;  ///< Who says nothing of it.
  std::string member = {};               ///< As GridRow::member.
};

struct DossierEvidence {
  std::string id;  ///< "v1", ...
  EvidenceKind kind = EvidenceKind::document;
  struct Item {
    Place place;
    std::string held_by, verified_by;
  };
  std::vector<Item> mentions;
};

struct DossierText {
  std::string id;  ///< "x1", ...
  std::string name, clause;
  std::vector<Place> mentions;
  std::vector<std::string> quotations;  ///< Ids.
};

/// The groups of the lead, in the order of the page.
enum class LeadGroup : std::uint8_t {
  several_origins,  ///< Two origins and more are shown.
  several_reports,  ///< Told alike; whether independently is not shown.
  conflict,
  one_origin,
  one_report,
  changed,
};

/// One sentence of the lead. It names who says it; `places` lead to what it rests on.
struct LeadSentence {
  LeadGroup group = LeadGroup::several_origins;
  std::string text;
  std::vector<std::uint32_t> documents;
  std::vector<Place> places;
  std::string member;
};

/// A sentence that a newer version of a document has otherwise than an older one.
struct VersionChange {
  std::string before;  ///< As the older version has it; empty: added.
  std::string after;   ///< As the newer version has it; empty: left out.
  Span span;           ///< Of `after` in the newer document; empty where that is.
};

/// A text that was replaced at its address, and counts no more.
struct OlderVersion {
  Document document;
  std::string newer;  ///< Document::id() of the version that counts.
  std::vector<VersionChange> changes;
};

/// All vectors are in an order that depends on nothing but the documents.
struct Dossier {
  std::string title;                        ///< The headline most origins support, else the first sentence.
  std::optional<std::uint32_t> title_from;  ///< The report it is taken from.
  std::vector<Report> reports;              ///< By publication, then source.
  std::vector<Origin> origins;
  std::vector<LeadSentence> lead;  ///< At most ten.
  std::vector<DossierActor> actors;
  std::vector<FigureGroup> figures;
  std::vector<QuotationGroup> quotations;
  std::vector<TimelineEntry> timeline;
  std::vector<Conflict> conflicts;
  std::vector<Echo> echoes;
  std::vector<GridRow> grid;
  std::vector<Silence> silences;
  std::vector<DossierEvidence> evidence;
  std::vector<DossierText> texts;
  std::vector<OlderVersion> versions;  ///< Of the reports, replaced since; see compare/versions.h.
  std::vector<Judgement> judgements;   ///< What a person judged, in the order of the file of corrections.
  std::vector<Problem> problems;       ///< Of inputs and documents; `source` names the document.
};

std::string_view to_string(JudgementState state);       ///< "followed", "no longer fits".
std::string_view to_string(Independence independence);  ///< "same origin", "not established", "shown".
std::string_view to_string(FigureRelation relation);
std::string_view to_string(ValueRelation relation);  ///< "same", "leaves room", "later", ...
std::string_view to_string(QuotationRelation relation);
std::string_view to_string(CellState state);  ///< "says", "leaves room", "gives another", ..., "silent".
std::string_view to_string(LeadGroup group);  ///< The heading: "Several origins say so", "They conflict", ...

/// True for a conflict of figures that lies within one group which is called a conflict itself: the group tells it.
bool is_told_by_its_figure(const Conflict& conflict, const Dossier& dossier);

/// How people name a report: outlet, else the host of its address, else its file's name without its ending.
std::string report_name(const Report& report);

}  // namespace synoptic
