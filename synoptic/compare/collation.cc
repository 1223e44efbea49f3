// Order of the reports, and the places inside them that comparisons ask for.
#include "synoptic/compare/collation.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "synoptic/compare/report_events.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, 14> kClauseOpeners = {"while", "whereas", "although", "though",  "but",
                                                             "which", "who",     "after",    "because", "as",
                                                             "when",  "where",   "amid",     "adding"};

bool opens_clause(std::string_view folded) {
  return std::find(kClauseOpeners.begin(), kClauseOpeners.end(), folded) != kClauseOpeners.end();
}

bool is_verb(const Words& words, std::uint32_t token) {
  return words.upos.size() > token && (words.upos[token] == Upos::verb || words.upos[token] == Upos::aux);
}

bool has_verb(const Words& words, TokenSpan tokens) {
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (is_verb(words, at)) return true;
  }
  return false;
}

/// Token indices at which a new clause begins, the sentence's own ends included.
std::vector<std::uint32_t> clause_bounds(const Document& document, const Words& words, TokenSpan sentence) {
  std::vector<std::uint32_t> bounds = {sentence.begin};
  for (std::uint32_t at = sentence.begin; at + 1 < sentence.end; ++at) {
    const std::string_view word = document.words(words.tokens[at].span);
    if (word == ";" || word == "\xE2\x80\x94" || word == "\xE2\x80\x93" || word == "--") {
      bounds.push_back(at + 1);
      continue;
    }
    if (word != ",") continue;
    const std::string next = folded(document.words(words.tokens[at + 1].span));
    const bool conjunction = next == "and" || next == "or";
    if (opens_clause(next) || conjunction) bounds.push_back(at + 1);
  }
  bounds.push_back(sentence.end);
  return bounds;
}

PlaceNames place_names(const Annotations& layers) {
  PlaceNames names;
  for (const Mention& mention : layers.mentions) {
    if (mention.form == MentionForm::name && mention.kind == EntityKind::place) names.push_back(folded(mention.name));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace

std::pair<PartialDate, PartialDate> report_day(const DatedBasis& published) {
  constexpr PartialDate kUnknown{9999, 12, 31};
  const DateInterval& when = published.when;
  return {when.earliest.value_or(when.latest.value_or(kUnknown)), when.latest.value_or(kUnknown)};
}

bool comes_before(const DatedBasis& day, const Document& document, const DatedBasis& other_day, const Document& other) {
  const auto a = report_day(day), b = report_day(other_day);
  if (a != b) return a < b;
  return std::tie(document.source(), document.id()) < std::tie(other.source(), other.id());
}

Collation collate(std::vector<Annotations> reports) {
  std::stable_sort(reports.begin(), reports.end(), [](const Annotations& a, const Annotations& b) {
    return comes_before(a.published, a.document, b.published, b.document);
  });
  Collation collation;
  collation.accounts.reserve(reports.size());
  for (Annotations& report : reports) {
    Account account{std::move(report), {}, {}, {}, 0, false, 0, {}};
    const Annotations& layers = account.layers;
    account.places = place_names(layers);
    account.name = report_name(Report{layers.document, layers.published, {}, 0});
    account.terms.reserve(layers.words.sentences.size());
    for (const Sentence& sentence : layers.words.sentences) {
      account.terms.push_back(
          terms_of(layers.document, layers.words, sentence.tokens, account.places, collation.vocabulary));
    }
    collation.accounts.push_back(std::move(account));
  }
  tell_events_apart(collation.accounts, collation.vocabulary);
  return collation;
}

std::optional<std::size_t> sentence_index(const Account& account, Span place) {
  const Words& words = account.layers.words;
  if (words.sentences.empty()) return std::nullopt;
  const std::size_t index = words.sentence_at(place.begin);
  if (index >= words.sentences.size() || !words.sentences[index].span.overlaps(place)) return std::nullopt;
  return index;
}

bool is_read_for_claims(const Account& account, Span place) {
  const Block* block = account.layers.document.block_at(place.begin);
  return block != nullptr && is_read(*block);
}

std::vector<Term> terms_in(const Account& account, Span place) {
  std::vector<Term> terms;
  const std::vector<Sentence>& sentences = account.layers.words.sentences;
  if (sentences.empty()) return terms;
  for (std::size_t at = account.layers.words.sentence_at(place.begin); at < sentences.size(); ++at) {
    if (sentences[at].span.begin >= place.end) break;
    for (const Term& term : account.terms[at]) {
      if (place.contains(term.span)) terms.push_back(term);
    }
  }
  return terms;
}

Span clause_around(const Account& account, Span place) {
  const auto index = sentence_index(account, place);
  if (!index) return place;
  const Words& words = account.layers.words;
  const Sentence& sentence = words.sentences[*index];
  const std::uint32_t token = static_cast<std::uint32_t>(words.token_at(place.begin));
  const std::vector<std::uint32_t> bounds = clause_bounds(account.layers.document, words, sentence.tokens);
  std::size_t first = 0;
  while (first + 2 < bounds.size() && bounds[first + 1] <= token) ++first;
  std::size_t last = first + 1;
  // A piece without a verb is no clause: it takes in its neighbours, the one before first.
  while (!has_verb(words, {bounds[first], bounds[last]}) && (first > 0 || last + 1 < bounds.size())) {
    if (first > 0)
      --first;
    else
      ++last;
  }
  if (bounds[first] >= bounds[last]) return sentence.span;
  const Span clause = cover(words.tokens[bounds[first]].span, words.tokens[bounds[last] - 1].span);
  return clause.contains(place) ? clause : sentence.span;
}

}  // namespace synoptic
