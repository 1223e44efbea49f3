// How measures are read and weighed. Exclusions first (unit, happening, countries, parts), then evidence summed.
#include "synoptic/compare/measure.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

struct CountedNoun {
  std::string_view noun, happening;
};

const std::unordered_map<std::string_view, CountedNoun>& counted_nouns() {
  static const auto kNouns = [] {
    std::unordered_map<std::string_view, CountedNoun> nouns;
    for (const auto& row : table("counted_nouns")) {
      for (std::size_t column = 2; column < row.size(); ++column) {
        nouns.emplace(row[column], CountedNoun{row[0], row[1] == "-" ? std::string_view() : row[1]});
      }
    }
    return nouns;
  }();
  return kNouns;
}

struct Happening {
  std::string_view name;
  bool grows;
};

const std::unordered_map<std::string_view, Happening>& happenings() {
  static const auto kHappenings = [] {
    std::unordered_map<std::string_view, Happening> by_verb;
    for (const auto& row : table("happenings")) {
      for (std::size_t column = 2; column < row.size(); ++column) by_verb.emplace(row[column], Happening{row[0], row[1] == "grows"});
    }
    return by_verb;
  }();
  return kHappenings;
}

bool shares_any(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  for (const TermId id : a) {
    if (std::binary_search(b.begin(), b.end(), id)) return true;
  }
  return false;
}

std::vector<TermId> minus(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::vector<TermId> rest;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
  return rest;
}

/// What the countries of two subjects say. Negative: they exclude each other.
double weigh_countries(const Measure& a, const Measure& b) {
  if (a.countries.empty() && b.countries.empty()) return 0;
  if (!a.countries.empty() && !b.countries.empty()) return shares_any(a.countries, b.countries) ? 0.25 : -1;
  const Measure& restricted = a.countries.empty() ? b : a;
  const Measure& bare = a.countries.empty() ? a : b;
  return shares_any(restricted.countries, bare.surroundings) ? 0.15 : -0.1;
}

double weigh_modifiers(const Measure& a, const Measure& b, bool same_value) {
  if (a.modifiers.empty() && b.modifiers.empty()) return 0;
  if (shares_any(a.modifiers, b.modifiers)) return 0.2;
  if (same_value) return 0;
  return a.modifiers.empty() || b.modifiers.empty() ? -0.1 : -0.35;
}

double weigh_nouns(const Measure& a, const Measure& b) {
  if (a.is_people_of != b.is_people_of) {
    const std::string& noun = a.is_people_of ? b.noun : a.noun;
    return noun == "forces" || noun == "person" || noun == "worker" ? 0.4 : -1;
  }
  if (a.is_people_of) return 0.4;
  if (a.noun.empty() && b.noun.empty()) return 0.1;
  if (a.noun.empty() || b.noun.empty()) return a.kind == FigureKind::count ? -1 : 0.1;
  return a.noun == b.noun ? 0.45 : (a.kind == FigureKind::count ? -1 : 0);
}

}  // namespace

Measure measure_of(const Account& account, std::size_t index, Vocabulary& vocabulary) {
  const Figure& figure = account.layers.figures[index];
  Measure measure;
  measure.kind = figure.kind;
  measure.unit = figure.unit.value_or("");
  measure.scope = folded(figure.scope);
  measure.is_part = figure.part_of.has_value();
  measure.addition = figure.addition;
  measure.is_change = figure.direction != Direction::none;

  const std::vector<Term> subject = terms_of_phrase(figure.subject, vocabulary);
  const std::vector<Term> head = terms_of_phrase(figure.head, vocabulary);
  bool has_content = false;
  for (const Term& term : subject) {
    const bool is_head = !head.empty() && term.id == head.back().id;
    if (term.kind == TermClass::country) measure.countries.push_back(term.id);
    else if (term.kind == TermClass::content && !is_head) measure.modifiers.push_back(term.id);
    has_content |= term.kind == TermClass::content;
  }
  for (auto* ids : {&measure.countries, &measure.modifiers}) {
    std::sort(ids->begin(), ids->end());
    ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
  }
  measure.is_people_of = !measure.countries.empty() && !has_content;
  if (!measure.is_people_of) measure.noun = figure.head;
  if (const auto found = counted_nouns().find(figure.head); found != counted_nouns().end()) {
    measure.noun = found->second.noun;
    measure.happening = found->second.happening;
  }
  if (const auto found = happenings().find(figure.predicate); measure.happening.empty() && found != happenings().end()) {
    measure.happening = found->second.name;
  }
  if (const auto sentence = sentence_index(account, figure.span)) {
    std::vector<Term> around;
    for (const Term& term : account.terms[*sentence]) {
      if (!figure.span.overlaps(term.span) && term.kind != TermClass::number) around.push_back(term);
    }
    measure.surroundings = minus(term_set(around), measure.modifiers);
  }
  return measure;
}

double same_measure(const Measure& a, const Measure& b, bool same_value, const Vocabulary& vocabulary) {
  if (a.kind != b.kind || a.unit != b.unit || a.happening != b.happening) return 0;
  if (a.addition != b.addition || a.is_change != b.is_change) return 0;
  if (a.is_part != b.is_part && !same_value) return 0;
  const double nouns = weigh_nouns(a, b);
  const double countries = weigh_countries(a, b);
  if (nouns < 0 || countries < -0.5) return 0;
  double score = nouns + countries + weigh_modifiers(a, b, same_value);
  if (!a.happening.empty()) score += 0.15;
  const double least = std::min(total_weight(a.surroundings, vocabulary), total_weight(b.surroundings, vocabulary));
  if (least > 0) score += 0.5 * shared_weight(a.surroundings, b.surroundings, vocabulary) / least;
  if (same_value) score += 0.15;
  const bool is_bare = a.happening.empty() && (a.countries.empty() || b.countries.empty()) && !shares_any(a.modifiers, b.modifiers);
  if (is_bare && !same_value) score -= 0.1;
  if (is_bare && a.noun == "person") score -= 0.15;
  if (!a.scope.empty() && !b.scope.empty() && a.scope != b.scope && !same_value) score -= 0.1;
  return std::max(score, 0.0);
}

bool only_grows(std::string_view happening) {
  for (const auto& row : table("happenings")) {
    if (row[0] == happening) return row[1] == "grows";
  }
  return happening == "casualty" || happening == "victim";
}

}  // namespace synoptic
