// A copy has its original's text, so a place of the original is a place of the copy with another document's number.
#include "synoptic/compare/copies.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "synoptic/compare/collation.h"

namespace synoptic {
namespace {

/// The text with its division into blocks: the same for copies alone.
std::string text_key(const Document& document) {
  std::string key = document.sha256();
  for (const Block& block : document.blocks())
    key += ' ' + std::to_string(static_cast<int>(block.kind)) + ':' + std::to_string(block.span.begin) + '-' +
           std::to_string(block.span.end);
  return key;
}

/// True where `a` speaks for the text before `b`.
bool speaks_before(const Annotations& a, const Annotations& b) {
  const auto rank = [](const Annotations& report) {
    const Metadata& metadata = report.document.metadata();
    return std::tuple(report.published.basis != Basis::stated, report_day(report.published),
                      !metadata.outlet.has_value(), !metadata.agency.has_value());
  };
  const auto x = rank(a), y = rank(b);
  if (x != y) return x < y;
  return std::pair(a.document.source(), a.document.id()) < std::pair(b.document.source(), b.document.id());
}

/// Where the documents of the comparison stand among all reports: of each its own number, then those of its copies.
using Homes = std::vector<std::vector<std::uint32_t>>;

std::vector<std::uint32_t> in_all(const std::vector<std::uint32_t>& documents, const Homes& homes) {
  std::vector<std::uint32_t> all;
  for (const std::uint32_t document : documents) all.insert(all.end(), homes[document].begin(), homes[document].end());
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<Place> in_all(const std::vector<Place>& places, const Homes& homes) {
  std::vector<Place> all;
  for (const Place& place : places) {
    for (const std::uint32_t home : homes[place.document]) all.push_back({home, place.span});
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// Each of `mentions` once a home, by place; `moved` sets further places of a mention. The new number of each of the
/// old ones (its own, no copy's).
template <class Mention, class Moved>
std::vector<std::uint32_t> spread(std::vector<Mention>& mentions, const Homes& homes, Moved moved) {
  std::vector<std::pair<Mention, std::uint32_t>> all;  // with its old number; none: a copy's
  const auto none = static_cast<std::uint32_t>(mentions.size());
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    bool is_own = true;
    for (const std::uint32_t home : homes[mentions[at].place.document]) {
      all.emplace_back(mentions[at], is_own ? at : none);
      all.back().first.place.document = home;
      moved(all.back().first, home);
      is_own = false;
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first.place < b.first.place; });
  std::vector<std::uint32_t> number(mentions.size());
  mentions.clear();
  for (auto& [mention, old] : all) {
    if (old != none) number[old] = static_cast<std::uint32_t>(mentions.size());
    mentions.push_back(std::move(mention));
  }
  return number;
}

template <class Mention>
std::vector<std::uint32_t> spread(std::vector<Mention>& mentions, const Homes& homes) {
  return spread(mentions, homes, [](Mention&, std::uint32_t) {});
}

void spread_figures(Dossier& dossier, const Homes& homes) {
  for (FigureGroup& group : dossier.figures) {
    const auto number = spread(group.mentions, homes, [](FigureMention& mention, std::uint32_t home) {
      for (Place& place : mention.source_places) place.document = home;
    });
    for (ValuePair& pair : group.pairs) {
      const std::uint32_t a = number[pair.first], b = number[pair.second];
      pair.first = std::min(a, b);
      pair.second = std::max(a, b);
    }
  }
}

void spread_grid(Dossier& dossier, const Homes& homes) {
  for (GridRow& row : dossier.grid) {
    std::vector<GridCell> cells(dossier.reports.size());
    for (std::size_t document = 0; document < row.cells.size(); ++document) {
      for (const std::uint32_t home : homes[document]) {
        cells[home] = row.cells[document];
        if (cells[home].place) cells[home].place->document = home;
      }
    }
    row.cells = std::move(cells);
  }
}

/// What a reason rests on stays with the report that was compared.
void move_home(std::vector<std::uint32_t>& documents, const Homes& homes) {
  for (std::uint32_t& document : documents) document = homes[document].front();
}

void move_home(std::optional<Place>& place, const Homes& homes) {
  if (place) place->document = homes[place->document].front();
}

/// A text that stood alone is told as one that several carry now.
void add_echoes(Dossier& dossier, const Homes& homes) {
  std::vector<Echo> echoes;
  for (Origin& origin : dossier.origins) {
    const bool stood_alone = origin.documents.size() == 1;
    origin.documents = in_all(origin.documents, homes);
    if (!stood_alone || origin.documents.size() == 1) continue;
    Echo echo;
    echo.documents = echo.holders = origin.documents;
    echo.origin = origin.id;
    echo.rule = EchoRule::one_text;
    for (const std::uint32_t document : echo.documents) {
      const Report& report = dossier.reports[document];
      if (!report.sentences.empty()) echo.places.push_back({document, report.sentences.front().span});
    }
    if (!echo.places.empty()) echoes.push_back(std::move(echo));
  }
  for (Echo& echo : dossier.echoes) {
    echo.documents = in_all(echo.documents, homes);
    echo.places = in_all(echo.places, homes);
    move_home(echo.holders, homes);
    move_home(echo.unnamed, homes);
    for (Place& place : echo.details) place.document = homes[place.document].front();
    echoes.push_back(std::move(echo));
  }
  for (std::size_t at = 0; at < echoes.size(); ++at) echoes[at].id = "e" + std::to_string(at + 1);
  dossier.echoes = std::move(echoes);
}

}  // namespace

Copies::Copies(std::vector<Annotations>& reports, std::vector<Problem>& problems, Judgements& judgements) {
  std::unordered_map<std::string, std::size_t> speaker;  // of each text, the report that speaks for it
  std::vector<std::string> keys(reports.size());
  for (std::size_t at = 0; at < reports.size(); ++at) {
    if (reports[at].document.text().empty()) continue;
    keys[at] = text_key(reports[at].document);
    const auto [found, is_new] = speaker.try_emplace(keys[at], at);
    if (!is_new && speaks_before(reports[at], reports[found->second])) found->second = at;
  }
  std::map<std::string, std::string> stays;  // id of a copy -> id of what stays
  std::vector<Annotations> left;
  for (std::size_t at = 0; at < reports.size(); ++at) {
    const auto found = speaker.find(keys[at]);
    if (found == speaker.end() || found->second == at) continue;
    const Annotations& copy = reports[at];
    for (const auto* held : {&copy.document.problems(), &copy.problems}) {
      for (Problem problem : *held) {
        problem.source = copy.document.source();
        problems.push_back(std::move(problem));
      }
    }
    original_of_.push_back(reports[found->second].document.id());
    stays.emplace(copy.document.id(), original_of_.back());
    copies_.push_back({copy.document, copy.published, copy.words.sentences, 0});
  }
  if (copies_.empty()) return;
  for (std::size_t at = 0; at < reports.size(); ++at) {
    const auto found = speaker.find(keys[at]);
    if (found == speaker.end() || found->second == at) left.push_back(std::move(reports[at]));
  }
  reports = std::move(left);
  for (JudgedPair& pair : judgements.pairs) {
    for (JudgedPlace* place : {&pair.a, &pair.b}) {
      if (const auto found = stays.find(place->document); found != stays.end()) place->document = found->second;
    }
  }
}

void Copies::add_to(Dossier& dossier) const {
  if (copies_.empty()) return;
  const auto compared = static_cast<std::uint32_t>(dossier.reports.size());
  std::unordered_map<std::string, std::uint32_t> original;
  for (std::uint32_t at = 0; at < compared; ++at) original.emplace(dossier.reports[at].document.id(), at);
  std::vector<std::uint32_t> text_of(compared);  // of each report, which of the compared ones has its text
  std::iota(text_of.begin(), text_of.end(), 0U);
  std::vector<Report> reports = std::move(dossier.reports);
  for (std::size_t at = 0; at < copies_.size(); ++at) {
    text_of.push_back(original.at(original_of_[at]));
    reports.push_back(copies_[at]);
    reports.back().origin = reports[text_of.back()].origin;
  }
  std::vector<std::uint32_t> order(reports.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return comes_before(reports[a].published, reports[a].document, reports[b].published, reports[b].document);
  });
  Homes homes(compared);
  std::vector<std::uint32_t> place_of(reports.size());
  for (std::uint32_t at = 0; at < order.size(); ++at) place_of[order[at]] = at;
  for (std::uint32_t at = 0; at < reports.size(); ++at) homes[text_of[at]].push_back(place_of[at]);
  dossier.reports.clear();
  for (const std::uint32_t at : order) dossier.reports.push_back(std::move(reports[at]));

  add_echoes(dossier, homes);
  spread_figures(dossier, homes);
  spread_grid(dossier, homes);
  for (QuotationGroup& group : dossier.quotations) {
    group.fullest = spread(group.mentions, homes)[group.fullest];
    move_home(group.parts, homes);
    move_home(group.rewordings, homes);
  }
  for (TimelineEntry& entry : dossier.timeline) spread(entry.mentions, homes);
  for (DossierActor& actor : dossier.actors) actor.mentions = in_all(actor.mentions, homes);
  for (DossierText& text : dossier.texts) text.mentions = in_all(text.mentions, homes);
  for (DossierEvidence& evidence : dossier.evidence) spread(evidence.mentions, homes);
  for (Silence& silence : dossier.silences) silence.documents = in_all(silence.documents, homes);
  for (Conflict& conflict : dossier.conflicts) {
    conflict.documents = in_all(conflict.documents, homes);
    move_home(conflict.about, homes);
    conflict.beside = in_all(conflict.beside, homes);
    for (ConflictSide& side : conflict.sides) {
      side.places = in_all(side.places, homes);
      move_home(side.value, homes);
      side.report = homes[side.report].front();
    }
  }
  if (dossier.title_from) dossier.title_from = homes[*dossier.title_from].front();
}

}  // namespace synoptic
