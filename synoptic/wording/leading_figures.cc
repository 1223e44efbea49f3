// Mentions become values by their words; relations of mentions become relations of values.
#include "synoptic/wording/leading_figures.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "synoptic/base/date_words.h"
#include "synoptic/text/normalise.h"
#include "synoptic/wording/amounts.h"

namespace synoptic {
namespace {

constexpr std::size_t kReplacedShown = 3;
constexpr std::size_t kSidesShown = 3;

/// A value with what orders it among the others of its group.
struct Value {
  StandingValue shown;
  std::set<std::string> origins;
  double size = 0;
  bool is_exact = false, is_withdrawn = true;
  std::map<std::size_t, int> later_than;  // pairs of mentions in which it is the later count, by the other value
  std::set<std::size_t> replaces;   // indices of values that it is a later count of, or corrects, in most such pairs
  std::set<std::size_t> conflicts;  // those it cannot stand with
  std::set<std::size_t> agrees;     // and those that are it in other words: rounded, converted
};

bool counts(const FigureMention& mention) {
  return !mention.background && (mention.status == FigureStatus::observed || mention.status == FigureStatus::estimated);
}

std::string origin_of(const FigureMention& mention, const Dossier& dossier) {
  if (!mention.origin.empty()) return mention.origin;
  return "report " + std::to_string(dossier.reports[mention.place.document].origin);
}

void add_voice(StandingValue& value, const std::string& voice) {
  const auto is_same = [&](const std::string& held) { return folded(held) == folded(voice); };
  if (std::none_of(value.voices.begin(), value.voices.end(), is_same)) value.voices.push_back(voice);
}

std::optional<Day> last_day(const FigureMention& mention) {
  if (mention.as_of.latest) return mention.as_of.latest->last_day();
  if (mention.as_of.earliest) return mention.as_of.earliest->first_day();
  return std::nullopt;
}

/// Which of two related mentions is the older one, by the days they hold for, then by a value taken back.
bool is_older(const FigureMention& a, const FigureMention& b) {
  if (a.withdrawn != b.withdrawn) return a.withdrawn;
  const auto key = [](const FigureMention& m) {
    return std::tuple(m.as_of.latest ? m.as_of.latest->last_day() : Day{},
                      m.as_of.earliest ? m.as_of.earliest->first_day() : Day{});
  };
  return key(a) < key(b);
}

std::vector<Value> values_of(const Dossier& dossier, const FigureGroup& group) {
  std::vector<Value> values;
  std::map<std::string, std::size_t> by_words;
  std::vector<std::optional<std::size_t>> value_of(group.mentions.size());
  for (std::size_t at = 0; at < group.mentions.size(); ++at) {
    const FigureMention& mention = group.mentions[at];
    if (!counts(mention) || mention.place.document >= dossier.reports.size()) continue;
    const std::string amount = amount_in(dossier, group, mention);
    const auto [found, is_new] = by_words.try_emplace(amount, values.size());
    if (is_new) {
      Value value;
      value.shown.amount = amount;
      value.size = mention.low.value_or(mention.high.value_or(0));
      value.is_exact = mention.low && mention.low == mention.high;
      values.push_back(std::move(value));
    }
    value_of[at] = found->second;
    Value& value = values[found->second];
    add_voice(value.shown,
              mention.sources.empty() ? report_name(dossier.reports[mention.place.document]) : mention.sources.back());
    value.origins.insert(origin_of(mention, dossier));
    value.shown.places.push_back(mention.place);
    value.is_withdrawn = value.is_withdrawn && mention.withdrawn;
    if (const auto day = last_day(mention)) value.shown.day = std::max(value.shown.day.value_or(*day), *day);
  }
  for (const ValuePair& pair : group.pairs) {
    if (pair.first >= value_of.size() || pair.second >= value_of.size()) continue;
    if (!value_of[pair.first] || !value_of[pair.second] || value_of[pair.first] == value_of[pair.second]) continue;
    const std::size_t first = *value_of[pair.first], second = *value_of[pair.second];
    if (pair.relation == ValueRelation::conflict) {
      values[first].conflicts.insert(second);
      values[second].conflicts.insert(first);
    }
    const bool is_one = pair.relation == ValueRelation::same || pair.relation == ValueRelation::rounding ||
                        pair.relation == ValueRelation::converted;
    if (is_one && values[first].is_exact && values[second].is_exact) {
      values[first].agrees.insert(second);
      values[second].agrees.insert(first);
    }
    if (pair.relation != ValueRelation::later && pair.relation != ValueRelation::corrected) continue;
    const bool first_is_older = is_older(group.mentions[pair.first], group.mentions[pair.second]);
    ++values[first_is_older ? second : first].later_than[first_is_older ? first : second];
  }
  for (std::size_t at = 0; at < values.size(); ++at) {
    for (const auto& [older, pairs] : values[at].later_than) {
      const auto reverse = values[older].later_than.find(at);
      if (reverse == values[older].later_than.end() || reverse->second < pairs) values[at].replaces.insert(older);
    }
  }
  for (Value& value : values) value.shown.origins = static_cast<std::uint32_t>(value.origins.size());
  return values;
}

/// A value with everybody who gives it in other words.
StandingValue with_agreeing(const std::vector<Value>& values, std::size_t at) {
  StandingValue shown = values[at].shown;
  std::set<std::string> origins = values[at].origins;
  for (const std::size_t other : values[at].agrees) {
    for (const std::string& voice : values[other].shown.voices) add_voice(shown, voice);
    origins.insert(values[other].origins.begin(), values[other].origins.end());
    shown.places.insert(shown.places.end(), values[other].shown.places.begin(), values[other].shown.places.end());
  }
  shown.origins = static_cast<std::uint32_t>(origins.size());
  return shown;
}

std::size_t reports_of(const FigureGroup& group) {
  std::set<std::uint32_t> documents;
  for (const FigureMention& mention : group.mentions) documents.insert(mention.place.document);
  return documents.size();
}

/// What happened to people stands before what was measured; weights as in the lead.
std::size_t weight(const FigureGroup& group) { return 4 * reports_of(group) + (group.outcome.empty() ? 0 : 3); }

}  // namespace

std::optional<LeadingFigure> standing_of(const Dossier& dossier, std::uint32_t figure) {
  const FigureGroup& group = dossier.figures[figure];
  std::vector<Value> values = values_of(dossier, group);
  if (values.empty()) return std::nullopt;
  std::set<std::size_t> replaced;
  for (const Value& value : values) replaced.insert(value.replaces.begin(), value.replaces.end());
  // A later count leads by its day; where nothing was replaced, what most origins give leads.
  const bool by_day = !replaced.empty();
  const auto rank = [&](std::size_t at) {
    const Value& value = values[at];
    const Day day = value.shown.day.value_or(Day{});
    return std::tuple(!value.is_withdrawn, !replaced.contains(at), by_day ? day : Day{}, value.shown.origins, day,
                      value.is_exact, value.size);
  };
  std::size_t best = 0;
  for (std::size_t at = 1; at < values.size(); ++at) {
    if (rank(at) > rank(best)) best = at;
  }
  LeadingFigure leading{figure, {with_agreeing(values, best)}, {}, {}};
  if (group.relation == FigureRelation::conflict) {
    for (const std::size_t other : values[best].conflicts) {
      if (!replaced.contains(other) && leading.standing.size() < kSidesShown)
        leading.standing.push_back(with_agreeing(values, other));
    }
  }
  std::vector<std::size_t> older(values[best].replaces.begin(), values[best].replaces.end());
  std::stable_sort(older.begin(), older.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(values[a].shown.day, values[a].is_exact) > std::tuple(values[b].shown.day, values[b].is_exact);
  });
  std::set<double> shown{values[best].size};
  for (const std::size_t at : older) {
    const std::vector<Place>& places = values[at].shown.places;
    leading.overtaken.insert(leading.overtaken.end(), places.begin(), places.end());
    if (leading.replaced.size() == kReplacedShown || !shown.insert(values[at].size).second) continue;
    leading.replaced.push_back(values[at].shown);
  }
  return leading;
}

std::vector<LeadingFigure> leading_figures(const Dossier& dossier) {
  std::vector<std::tuple<bool, std::size_t, std::uint32_t>> order;  // shared before lone, heavy before light
  for (std::uint32_t at = 0; at < dossier.figures.size(); ++at) {
    const FigureGroup& group = dossier.figures[at];
    const bool is_named = !group.subject.empty() || !group.outcome.empty();
    if (is_named) order.emplace_back(reports_of(group) < 2, SIZE_MAX - weight(group), at);
  }
  std::sort(order.begin(), order.end());
  std::vector<LeadingFigure> leading;
  for (const auto& [is_lone, lightness, at] : order) {
    if (leading.size() == kMostLeading || (is_lone && leading.size() >= kLeastLeading)) break;
    if (auto found = standing_of(dossier, at)) leading.push_back(std::move(*found));
  }
  return leading;
}

std::optional<LeadingFigure> overtaken_title(const Dossier& dossier) {
  if (!dossier.title_from || *dossier.title_from >= dossier.reports.size()) return std::nullopt;
  const Document& document = dossier.reports[*dossier.title_from].document;
  const auto is_headline = [&](const Place& place) {
    return place.document == *dossier.title_from &&
           std::any_of(document.blocks().begin(), document.blocks().end(), [&](const Block& block) {
             return block.kind == BlockKind::headline && block.span.begin <= place.span.begin &&
                    place.span.end <= block.span.end;
           });
  };
  for (LeadingFigure& leading : leading_figures(dossier)) {
    if (std::any_of(leading.overtaken.begin(), leading.overtaken.end(), is_headline)) return leading;
  }
  return std::nullopt;
}

std::string_view status_words(const FigureGroup& group, const FigureMention& mention) {
  constexpr std::string_view kHarm[] = {"casualty", "victim", "die",    "injure", "hospitalize",
                                        "miss",     "infect", "strand", "damage", "destroy"};
  if (mention.status == FigureStatus::observed) return {};
  if (mention.status != FigureStatus::hypothetical) return to_string(mention.status);
  return std::find(std::begin(kHarm), std::end(kHarm), group.outcome) != std::end(kHarm) ? "feared" : "expected";
}

std::string whose_words(const StandingValue& value) {
  std::string words = value.voices.empty() ? "" : value.voices.front();
  if (value.voices.size() == 2) words += " and " + value.voices[1];
  if (value.voices.size() > 2) words += " and " + counted(value.voices.size() - 1, "other");
  if (value.day) words += ", " + short_date(PartialDate::from_day(*value.day));
  return words;
}

}  // namespace synoptic
