// How words become terms. Countries are looked up first, over up to four tokens; then function words,
// numbers, and the dictionary form of the rest, by the class that data/near_synonyms.tsv gives it.
#include "synoptic/compare/terms.h"

#include <algorithm>
#include <cmath>

#include "synoptic/base/tables.h"
#include "synoptic/language/countries.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

constexpr std::uint32_t kLongestCountry = 4;  // tokens: "Democratic Republic of Congo"
constexpr double kFunctionWordWeight = 0.02;
constexpr double kLeastWeight = 0.05;
constexpr double kWeightSteps = 1 << 20;

const std::unordered_map<std::string_view, std::string_view>& synonym_classes() {
  static const auto kClasses = [] {
    std::unordered_map<std::string_view, std::string_view> classes;
    for (const auto& row : table("near_synonyms")) {
      for (std::size_t column = 1; column < row.size(); ++column) classes.emplace(row[column], row[0]);
    }
    return classes;
  }();
  return kClasses;
}

/// Code and length in words of the country named from word `at` on; length 0 where there is none.
struct CountryAt {
  std::string_view code;
  std::uint32_t words = 0;
};

/// `span_of(i)`: the place in `text` of word i, below `end`.
template <class SpanOf>
CountryAt country_at(std::string_view text, std::uint32_t at, std::uint32_t end, SpanOf span_of) {
  if (!is_upper(code_point_at(text, span_of(at).begin).value)) return {};
  for (std::uint32_t length = std::min(kLongestCountry, end - at); length > 0; --length) {
    const Span span = cover(span_of(at), span_of(at + length - 1));
    if (const auto country = country_word(span.in(text))) return {country->code, length};
  }
  return {};
}

/// "tarsian", "tarsians" -> "tarsia", where the document names Tarsia: a people and its land are one term, also where
/// no list of countries has them. True where it was one.
bool fold_demonym(std::string& name, const PlaceNames& places) {
  std::string_view people = name;
  if (people.ends_with('s')) people.remove_suffix(1);
  if (people.size() < 6 || !(people.ends_with("ian") || people.ends_with("ean"))) return false;
  for (const std::size_t suffix : {1U, 2U, 3U}) {  // Tarsia-n, Tarse-an, Tars-ian
    const std::string_view land = people.substr(0, people.size() - suffix);
    const auto found = std::lower_bound(places.begin(), places.end(), land);
    if (found == places.end() || *found != land) continue;
    name = std::string(land);
    return true;
  }
  return false;
}

/// One word that is no country. `word` folded, `written` as it stands.
Term term_of(std::string_view word, std::string_view written, Span span, TokenClass kind, Upos upos,
             const PlaceNames& places, Vocabulary& vocabulary) {
  if (kind == TokenClass::number) return {vocabulary.intern(word, TermClass::number), TermClass::number, span};
  if (is_function_word(word))
    return {vocabulary.intern(word, TermClass::function_word), TermClass::function_word, span};
  std::string lemma = upos == Upos::verb || upos == Upos::aux ? verb_lemma(word) : noun_lemma(word);
  if (is_upper(code_point_at(written, 0).value) && fold_demonym(lemma, places)) {
    return {vocabulary.intern(lemma, TermClass::content), TermClass::country, span};
  }
  const auto& classes = synonym_classes();
  if (const auto found = classes.find(lemma); found != classes.end()) lemma = "~" + std::string(found->second);
  return {vocabulary.intern(lemma, TermClass::content), TermClass::content, span};
}

Term country_term(std::string_view code, Span span, Vocabulary& vocabulary) {
  return {vocabulary.intern("@" + std::string(code), TermClass::country), TermClass::country, span};
}

}  // namespace

bool is_function_word(std::string_view word) {
  static const auto kWords = [] {
    std::unordered_map<std::string_view, bool> words;
    for (const auto& row : table("function_words")) {
      for (const std::string_view column : row) words.emplace(column, true);
    }
    return words;
  }();
  return kWords.contains(word);
}

namespace {

/// By the form alone: which report first has it must not matter.
double background_weight(std::string_view form) {
  struct Background {
    double sentences = 1;
    std::unordered_map<std::string_view, double> counts;
  };
  static const Background kBackground = [] {
    Background background;
    for (const auto& row : table("background_terms")) {
      const double count = std::stod(std::string(row[1]));
      if (row[0] == "(sentences)")
        background.sentences = count;
      else
        background.counts.emplace(row[0], count);
    }
    return background;
  }();
  // In whole steps: sums of them are exact, so that the order of terms, which other reports shift, changes no sum.
  const auto stepped = [](double weight) { return std::round(weight * kWeightSteps) / kWeightSteps; };
  if (is_function_word(form)) return stepped(kFunctionWordWeight);
  const auto found = kBackground.counts.find(form);
  const double count = found == kBackground.counts.end() ? 0 : found->second;
  const double most = std::log1p(kBackground.sentences);
  return stepped(std::max(kLeastWeight, (most - std::log1p(count)) / most));
}

}  // namespace

Vocabulary::Vocabulary() : forms_(1), kinds_(1, TermClass::function_word), weights_(1, 0.0) {}

TermId Vocabulary::intern(std::string_view form, TermClass kind) {
  const auto [found, is_new] = ids_.try_emplace(std::string(form), static_cast<TermId>(forms_.size()));
  if (is_new) {
    forms_.emplace_back(form);
    kinds_.push_back(kind);
    weights_.push_back(background_weight(form));
  }
  return found->second;
}

std::string Vocabulary::lemma(TermId id) const {
  const std::string& form = forms_[id];
  return form.starts_with('~') || form.starts_with('@') ? form.substr(1) : form;
}

std::vector<Term> terms_of(const Document& document, const Words& words, TokenSpan tokens, const PlaceNames& places,
                           Vocabulary& vocabulary) {
  std::vector<Term> terms;
  const auto span_of = [&](std::uint32_t at) { return words.tokens[at].span; };
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    const Token& token = words.tokens[at];
    if (token.kind == TokenClass::punctuation) continue;
    if (const CountryAt country = country_at(document.text(), at, tokens.end, span_of); country.words > 0) {
      terms.push_back(country_term(country.code, cover(token.span, span_of(at + country.words - 1)), vocabulary));
      at += country.words - 1;
      continue;
    }
    const std::string word = folded(document.words(token.span));
    if (word.empty() || word == "'s" || word == "'") continue;
    terms.push_back(term_of(word, document.words(token.span), token.span, token.kind,
                            words.upos.empty() ? Upos::noun : words.upos[at], places, vocabulary));
  }
  return terms;
}

std::vector<Term> terms_of_phrase(std::string_view phrase, const PlaceNames& places, Vocabulary& vocabulary) {
  std::vector<Term> terms;
  const std::vector<FoldedWord> words = folded_words(phrase);
  const auto span_of = [&](std::uint32_t at) { return words[at].span; };
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    const FoldedWord& word = words[at];
    if (const CountryAt country = country_at(phrase, at, static_cast<std::uint32_t>(words.size()), span_of);
        country.words > 0) {
      terms.push_back(country_term(country.code, cover(word.span, span_of(at + country.words - 1)), vocabulary));
      at += country.words - 1;
      continue;
    }
    if (word.text.empty() || word.text == "'s") continue;
    const TokenClass kind = word.text[0] >= '0' && word.text[0] <= '9' ? TokenClass::number : TokenClass::word;
    terms.push_back(term_of(word.text, word.span.in(phrase), word.span, kind, Upos::noun, places, vocabulary));
  }
  return terms;
}

std::vector<TermId> term_set(const std::vector<Term>& terms, bool with_function_words) {
  std::vector<TermId> ids;
  for (const Term& term : terms) {
    if (with_function_words || term.kind != TermClass::function_word) ids.push_back(term.id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

double shared_weight(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  double sum = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i < *j) {
      ++i;
    } else if (*j < *i) {
      ++j;
    } else {
      sum += vocabulary.weight(*i);
      ++i;
      ++j;
    }
  }
  return sum;
}

double total_weight(const std::vector<TermId>& ids, const Vocabulary& vocabulary) {
  double sum = 0;
  for (const TermId id : ids) sum += vocabulary.weight(id);
  return sum;
}

}  // namespace synoptic
