#include "synoptic/compare/conflicts/statement_pairs.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>

#include "synoptic/compare/verb_likeness.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, 45> kOfPair = {"sentences apart",
                                                      "lines between",
                                                      "sentences before",
                                                      "share before",
                                                      "sentences of report",
                                                      "negations a sentence",
                                                      "voices of report",
                                                      "voices of first",
                                                      "voices of second",
                                                      "voices of both",
                                                      "voices of second alone",
                                                      "actors speak in both",
                                                      "second voice named in first",
                                                      "first voice named in second",
                                                      "second voice spoke before",
                                                      "second voice speaks on",
                                                      "first voice speaks after",
                                                      "first voice between",
                                                      "second voice between",
                                                      "names shared",
                                                      "names of second alone",
                                                      "either negates",
                                                      "one negates",
                                                      "terms shared",
                                                      "weight shared",
                                                      "rarest shared",
                                                      "cosine",
                                                      "alike",
                                                      "alike weight",
                                                      "alike rarest",
                                                      "nearest verb",
                                                      "alike share",
                                                      "second denies head",
                                                      "second denies head rarest",
                                                      "second denies head nearest",
                                                      "second denies",
                                                      "second denies weight",
                                                      "second denies rarest",
                                                      "first denies head",
                                                      "first denies head rarest",
                                                      "first denies head nearest",
                                                      "first denies",
                                                      "first denies weight",
                                                      "first denies rarest",
                                                      "both negate"};

std::size_t shared_count(const auto& a, const auto& b) {
  std::size_t count = 0;
  for (const auto& value : a) count += std::binary_search(b.begin(), b.end(), value);
  return count;
}

/// "warn" and "warning", "promise" and "promised": the same letters at the beginning.
bool begins_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 4, kEnough = 5;
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < kLeast) return a == b;
  const std::size_t compared = std::min(shorter, kEnough);
  return a.substr(0, compared) == b.substr(0, compared);
}

/// What of some terms another sentence takes up.
struct TakenUp {
  double count = 0, weight = 0, rarest = 0, nearest = 0;
};

TakenUp taken_up(const std::vector<SignTerm>& terms, const std::vector<SignTerm>& other) {
  TakenUp taken;
  for (const SignTerm& term : terms) {
    const bool found = std::any_of(other.begin(), other.end(), [&](const SignTerm& held) {
      return held.id == term.id || begins_alike(held.form, term.form);
    });
    if (found) {
      ++taken.count;
      taken.weight += term.weight;
      taken.rarest = std::max(taken.rarest, term.weight);
      continue;
    }
    for (const SignTerm& held : other) taken.nearest = std::max(taken.nearest, verb_likeness(term.verb, held.verb));
  }
  return taken;
}

double weight_of(const std::vector<SignTerm>& terms) {
  double sum = 0;
  for (const SignTerm& term : terms) sum += term.weight;
  return sum;
}

void add(std::vector<float>& values, double value) { values.push_back(static_cast<float>(value)); }

/// How many features tell how two sentences stand in one report.
constexpr std::size_t kPlaceFeatures = 7, kCourseFeatures = 5;

}  // namespace

const std::vector<std::string>& statement_pair_feature_names() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names(kOfPair.begin(), kOfPair.end());
    for (const std::string_view side : {"first ", "second "}) {
      for (const std::string& name : statement_sign_names()) names.push_back(std::string(side) + name);
    }
    return names;
  }();
  return kNames;
}

StatementPairs::StatementPairs(const Collation& collation, const std::vector<Statement>& statements)
    : collation_(collation),
      statements_(statements),
      signs_(read_signs(collation, statements)),
      reports_(collation.accounts.size()) {
  for (std::uint32_t at = 0; at < statements.size(); ++at) {
    ReportSigns& report = reports_[statements[at].place.document];
    if (report.end == 0) report.first = at;
    report.end = at + 1;
    report.negations += signs_[at].negations;
  }
  for (ReportSigns& report : reports_) {
    std::vector<std::uint32_t> voices;
    for (std::uint32_t at = report.first; at < report.end; ++at)
      voices.insert(voices.end(), signs_[at].voices.begin(), signs_[at].voices.end());
    std::sort(voices.begin(), voices.end());
    report.voices = static_cast<double>(std::unique(voices.begin(), voices.end()) - voices.begin());
  }
}

std::vector<float> StatementPairs::features(StatementPair pair) const {
  std::vector<float> values;
  values.reserve(statement_pair_feature_names().size());
  add_place(pair, values);
  add_voices(pair, values);
  add_words(pair, values);
  assert(values.size() == kOfPair.size());
  for (const std::uint32_t at : {pair.first, pair.second})
    values.insert(values.end(), signs_[at].values.begin(), signs_[at].values.end());
  return values;
}

void StatementPairs::add_place(StatementPair pair, std::vector<float>& values) const {
  const Statement& a = statements_[pair.first];
  const Statement& b = statements_[pair.second];
  if (a.place.document != b.place.document) {
    values.resize(values.size() + kPlaceFeatures);
    return;
  }
  const ReportSigns& report = reports_[a.place.document];
  const double size = report.end - report.first, before = pair.first - report.first;
  add(values, b.sentence - a.sentence);
  const Document& document = collation_.accounts[a.place.document].layers.document;
  const std::string_view between = document.words({a.place.span.end, b.place.span.begin});
  add(values, static_cast<double>(std::count(between.begin(), between.end(), '\n')));
  add(values, before);
  add(values, before / size);
  add(values, size);
  add(values, report.negations / size);
  add(values, report.voices);
}

void StatementPairs::add_voices(StatementPair pair, std::vector<float>& values) const {
  const Statement& a = statements_[pair.first];
  const Statement& b = statements_[pair.second];
  const StatementSigns& x = signs_[pair.first];
  const StatementSigns& y = signs_[pair.second];
  const std::size_t both = shared_count(a.voices, b.voices);
  add(values, static_cast<double>(a.voices.size()));
  add(values, static_cast<double>(b.voices.size()));
  add(values, static_cast<double>(both));
  add(values, static_cast<double>(b.voices.size() - both));
  add(values, static_cast<double>(shared_count(x.voices, y.voices)));
  const auto others = [](const std::vector<std::uint32_t>& voices, const std::vector<std::uint32_t>& without) {
    std::vector<std::uint32_t> left;
    std::set_difference(voices.begin(), voices.end(), without.begin(), without.end(), std::back_inserter(left));
    return left;
  };
  add(values, static_cast<double>(shared_count(others(y.voices, x.voices), x.named)));
  add(values, static_cast<double>(shared_count(others(x.voices, y.voices), y.named)));
  add_course(pair, values);
  const std::size_t named = shared_count(x.named, y.named);
  add(values, static_cast<double>(named));
  add(values, static_cast<double>(y.named.size() - named));
}

/// The most voices of `who` that one of the statements [begin, end) has.
double StatementPairs::speaks(const StatementSigns& who, std::uint32_t begin, std::uint32_t end) const {
  std::size_t most = 0;
  for (std::uint32_t at = begin; at < end; ++at) most = std::max(most, shared_count(who.voices, signs_[at].voices));
  return static_cast<double>(most);
}

/// Who speaks before, between and after the two, in one report.
void StatementPairs::add_course(StatementPair pair, std::vector<float>& values) const {
  const std::uint32_t document = statements_[pair.first].place.document;
  if (document != statements_[pair.second].place.document) {
    values.resize(values.size() + kCourseFeatures);
    return;
  }
  const StatementSigns& x = signs_[pair.first];
  const StatementSigns& y = signs_[pair.second];
  const ReportSigns& report = reports_[document];
  constexpr std::uint32_t kBefore = 3, kAfter = 2;
  add(values, speaks(y, std::max(report.first, pair.first < kBefore ? 0 : pair.first - kBefore), pair.first));
  const std::uint32_t after = std::min(report.end, pair.second + 1 + kAfter);
  add(values, speaks(y, pair.second + 1, after));
  add(values, speaks(x, pair.second + 1, after));
  add(values, speaks(x, pair.first + 1, pair.second));
  add(values, speaks(y, pair.first + 1, pair.second));
}

void StatementPairs::add_words(StatementPair pair, std::vector<float>& values) const {
  const StatementSigns& a = signs_[pair.first];
  const StatementSigns& b = signs_[pair.second];
  const bool first = a.negations > 0, second = b.negations > 0;
  add(values, first || second);
  add(values, first != second);
  std::size_t shared = 0;
  double weight = 0, rarest = 0;
  for (const SignTerm& term : a.content) {
    const auto found = std::lower_bound(b.content.begin(), b.content.end(), term.id,
                                        [](const SignTerm& held, TermId id) { return held.id < id; });
    if (found == b.content.end() || found->id != term.id) continue;
    ++shared;
    weight += term.weight;
    rarest = std::max(rarest, term.weight);
  }
  const double whole = std::sqrt(weight_of(a.content) * weight_of(b.content));
  add(values, static_cast<double>(shared));
  add(values, weight);
  add(values, rarest);
  add(values, whole > 0 ? weight / whole : 0);
  const TakenUp alike = taken_up(b.content, a.content);
  add(values, alike.count);
  add(values, alike.weight);
  add(values, alike.rarest);
  add(values, alike.nearest);
  add(values,
      alike.weight / static_cast<double>(std::max<std::size_t>(1, std::min(a.content.size(), b.content.size()))));
  for (const auto& [denying, denied] : {std::pair{&b, &a}, std::pair{&a, &b}}) {
    const TakenUp heads = taken_up(denying->denied_heads, denied->content);
    add(values, heads.count);
    add(values, heads.rarest);
    add(values, heads.nearest);
    const TakenUp all = taken_up(denying->denied, denied->content);
    add(values, all.count);
    add(values, all.weight);
    add(values, all.rarest);
  }
  add(values, first && second);
}

}  // namespace synoptic
