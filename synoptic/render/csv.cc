#include "synoptic/render/csv.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/text/offset_map.h"

namespace synoptic {

namespace {

/// Rows of cells, written as they come.
class Csv {
 public:
  Csv& text(std::string_view words) {
    separate();
    const bool runs = !words.empty() && std::string_view("=+-@\t\r").find(words.front()) != std::string_view::npos;
    const bool quotes = runs || words.find_first_of(",\"\n\r") != std::string_view::npos;
    if (!quotes) {
      out_ += words;
      return *this;
    }
    out_ += '"';
    if (runs) out_ += '\'';
    for (const char c : words) out_.append(c == '"' ? 2 : 1, c);
    out_ += '"';
    return *this;
  }
  Csv& known(const std::optional<std::string>& words) { return text(words ? *words : std::string_view()); }
  Csv& number(std::uint64_t value) { return raw(std::to_string(value)); }
  Csv& number(std::optional<double> value) { return raw(value ? json_number(*value) : std::string()); }
  Csv& flag(bool value) { return raw(value ? "true" : "false"); }
  Csv& none() { return raw({}); }
  void end() {
    out_ += '\n';
    is_first_ = true;
  }
  void header(std::string_view names) { out_.append(names).append("\n"); }
  std::string take() { return std::move(out_); }

 private:
  static std::string json_number(double value) {
    std::string number;
    JsonWriter(number).value(value);
    return number;
  }
  Csv& raw(const std::string& cell) {
    separate();
    out_ += cell;
    return *this;
  }
  void separate() {
    if (!is_first_) out_ += ',';
    is_first_ = false;
  }

  std::string out_;
  bool is_first_ = true;
};

constexpr std::string_view kReportColumns =
    "document,source,outlet,title,url,published_earliest,published_latest,published_basis";
constexpr std::string_view kPlaceColumns = "sentence,begin,end,begin_byte,end_byte,text";

std::string day_of(const std::optional<PartialDate>& day) { return day ? day->to_string() : std::string(); }

/// ACLED's scale: 1 a day, 2 a week or less, 3 a longer time; empty where an end is not known.
std::string precision_of(const DateInterval& when) {
  if (!when.earliest || !when.latest) return {};
  const auto days = (when.latest->last_day() - when.earliest->first_day()).count();
  return days == 0 ? "1" : days <= 7 ? "2" : "3";
}

std::string chain_of(const std::vector<std::string>& sources) {
  std::string chain;
  for (const std::string& source : sources) chain += (chain.empty() ? "" : " > ") + source;
  return chain;
}

class Tables {
 public:
  explicit Tables(const Dossier& dossier) : dossier_(dossier) {
    for (const Report& report : dossier.reports) offsets_.emplace_back(report.document.text());
  }

  std::string figures() {
    csv_.header(
        "figure,label,subject,outcome,relation,independence,n_reports,n_origins," + std::string(kReportColumns) + "," +
        std::string(kPlaceColumns) +
        ",amount,value,low,high,qualifier,direction,unit,status,event,scope,as_of_earliest,as_of_latest,as_of_basis,"
        "time_precision,geo_precision,speaker,chain,origin,withdrawn,vague_value,acled_min,best,notes");
    for (const FigureGroup& group : dossier_.figures) {
      const std::optional<double> least = least_value(group);
      std::set<std::uint32_t> reports;
      for (const FigureMention& mention : group.mentions) reports.insert(mention.place.document);
      for (const FigureMention& mention : group.mentions) {
        csv_.text(group.id).text(group.label).text(group.subject).text(group.outcome).text(to_string(group.relation));
        csv_.text(to_string(group.independence)).number(reports.size()).number(std::uint64_t{group.origins});
        report(mention.place.document);
        place(mention.place);
        figure(group, mention);
        csv_.number(least).none().text(group.why).end();
      }
    }
    return csv_.take();
  }

  std::string claims() {
    csv_.header("claim,kind,what,state,value,speaker,chain,origin,direct,relation," + std::string(kReportColumns) +
                "," + std::string(kPlaceColumns));
    for (const GridRow& row : dossier_.grid) rows_[row.member] = &row;
    for (const FigureGroup& group : dossier_.figures) {
      for (const FigureMention& mention : group.mentions) {
        claim(group.id, "figure", group.label, mention.place);
        csv_.text(words({mention.place.document, mention.amount}));
        csv_.text(mention.sources.empty() ? std::string_view() : std::string_view(mention.sources.back()));
        csv_.text(chain_of(mention.sources)).text(mention.origin).none().text(to_string(group.relation));
        where(mention.place);
      }
      silent(group.id, "figure", group.label, to_string(group.relation));
    }
    for (const QuotationGroup& group : dossier_.quotations) {
      const std::string what(words(group.mentions[group.fullest].place));
      for (const QuotationMention& mention : group.mentions) {
        claim(group.id, "utterance", what, mention.place);
        csv_.none().text(mention.speaker).text(mention.speaker).text(mention.origin).flag(mention.direct);
        csv_.text(to_string(group.relation));
        where(mention.place);
      }
      silent(group.id, "utterance", what, to_string(group.relation));
    }
    for (const TimelineEntry& entry : dossier_.timeline) {
      for (const TimelineMention& mention : entry.mentions) {
        claim(entry.id, "happening", entry.what, mention.place);
        csv_.text(days(mention.when)).none().none().none().none().none();
        where(mention.place);
      }
      silent(entry.id, "happening", entry.what, {});
    }
    return csv_.take();
  }

  std::string timeline() {
    csv_.header("entry,what,earliest,latest,mention_earliest,mention_latest,time_precision,anchor,rule,sentence_text," +
                std::string(kReportColumns) + "," + std::string(kPlaceColumns));
    for (const TimelineEntry& entry : dossier_.timeline) {
      for (const TimelineMention& mention : entry.mentions) {
        csv_.text(entry.id).text(entry.what).text(day_of(entry.when.earliest)).text(day_of(entry.when.latest));
        csv_.text(day_of(mention.when.earliest)).text(day_of(mention.when.latest)).text(precision_of(mention.when));
        csv_.text(mention.anchor).text(mention.rule).text(words({mention.place.document, mention.sentence}));
        where(mention.place);
      }
    }
    return csv_.take();
  }

 private:
  std::string_view words(Place place) const { return dossier_.reports[place.document].document.words(place.span); }

  static std::string days(const DateInterval& when) {
    const std::string first = day_of(when.earliest), last = day_of(when.latest);
    return first == last ? first : first + "/" + last;
  }

  void report(std::uint32_t number) {
    const Report& report = dossier_.reports[number];
    const Metadata& metadata = report.document.metadata();
    csv_.text(report.document.id()).text(report.document.source()).known(metadata.outlet).known(metadata.title);
    csv_.known(metadata.url).text(day_of(report.published.when.earliest)).text(day_of(report.published.when.latest));
    csv_.text(to_string(report.published.basis));
  }

  void place(Place at) {
    const std::vector<Sentence>& sentences = dossier_.reports[at.document].sentences;
    const auto behind =
        std::upper_bound(sentences.begin(), sentences.end(), at.span.begin,
                         [](std::uint32_t offset, const Sentence& one) { return offset < one.span.begin; });
    const OffsetMap& offsets = offsets_[at.document];
    csv_.number(static_cast<std::uint64_t>(behind - sentences.begin()))
        .number(std::uint64_t{offsets.code_points(at.span.begin)});
    csv_.number(std::uint64_t{offsets.code_points(at.span.end)}).number(std::uint64_t{at.span.begin});
    csv_.number(std::uint64_t{at.span.end}).text(words(at));
  }

  void where(Place at) {
    report(at.document);
    place(at);
    csv_.end();
  }

  void figure(const FigureGroup& group, const FigureMention& mention) {
    csv_.text(words({mention.place.document, mention.amount}));
    csv_.number(mention.low == mention.high ? mention.low : std::nullopt).number(mention.low).number(mention.high);
    csv_.text(to_string(mention.qualifier));
    csv_.text(mention.direction == Direction::none ? std::string_view() : to_string(mention.direction));
    csv_.known(mention.unit ? mention.unit : group.unit).text(to_string(mention.status));
    csv_.text(mention.background ? "background" : "reported").text(mention.scope);
    csv_.text(day_of(mention.as_of.earliest)).text(day_of(mention.as_of.latest));
    csv_.text(to_string(mention.as_of_stated ? Basis::stated : Basis::inferred))
        .text(precision_of(mention.as_of))
        .none();
    csv_.text(mention.sources.empty() ? std::string_view() : std::string_view(mention.sources.back()));
    csv_.text(chain_of(mention.sources)).text(mention.origin).flag(mention.withdrawn);
    csv_.number(mention.qualifier == Qualifier::vague ? mention.low : std::nullopt);
  }

  /// ACLED's rule: of values that differ the least. Of what was counted and stands, of this event.
  static std::optional<double> least_value(const FigureGroup& group) {
    std::optional<double> least;
    for (const FigureMention& mention : group.mentions) {
      const bool counts = !mention.withdrawn && !mention.background &&
                          (mention.status == FigureStatus::observed || mention.status == FigureStatus::estimated);
      const std::optional<double> value = mention.low ? mention.low : mention.high;
      if (counts && value && (!least || *value < *least)) least = value;
    }
    return least;
  }

  /// The first four cells of a claim that a report tells.
  void claim(const std::string& id, std::string_view kind, std::string_view what, Place at) {
    const auto row = rows_.find(id);
    const bool has_cell = row != rows_.end() && row->second->cells[at.document].state != CellState::silent;
    csv_.text(id).text(kind).text(what);
    csv_.text(to_string(has_cell ? row->second->cells[at.document].state : CellState::says));
  }

  /// One row for each report that says nothing of what others do.
  void silent(const std::string& id, std::string_view kind, std::string_view what, std::string_view relation) {
    const auto row = rows_.find(id);
    if (row == rows_.end()) return;
    for (std::uint32_t number = 0; number < row->second->cells.size(); ++number) {
      if (row->second->cells[number].state != CellState::silent) continue;
      csv_.text(id)
          .text(kind)
          .text(what)
          .text(to_string(CellState::silent))
          .none()
          .none()
          .none()
          .none()
          .none()
          .text(relation);
      report(number);
      csv_.none().none().none().none().none().none().end();
    }
  }

  const Dossier& dossier_;
  std::vector<OffsetMap> offsets_;
  std::map<std::string, const GridRow*> rows_;
  Csv csv_;
};

}  // namespace

std::string render_csv(const Dossier& dossier, CsvTable table) {
  Tables tables(dossier);
  switch (table) {
    case CsvTable::figures: return tables.figures();
    case CsvTable::claims: return tables.claims();
    case CsvTable::timeline: break;
  }
  return tables.timeline();
}

std::string_view to_string(CsvTable table) {
  switch (table) {
    case CsvTable::figures: return "figures";
    case CsvTable::claims: return "claims";
    case CsvTable::timeline: break;
  }
  return "timeline";
}

}  // namespace synoptic
