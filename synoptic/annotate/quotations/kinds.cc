// The evidence, strongest first: a word before the mark that introduces a title or a term; a stop or comma inside
// the marks and a finite verb, which speech has; capitals on every long word, which titles have; shortness.
#include "synoptic/annotate/quotations/kinds.h"

#include <algorithm>
#include <string>

#include "synoptic/base/tables.h"
#include "synoptic/text/utf8.h"

namespace synoptic::quotations {

namespace {

std::string lower(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    append_utf8(out, to_lower(c.value));
    at += c.size;
  }
  return out;
}

/// The kind that data/quotation_words.tsv gives a word before the mark; empty where it gives none.
std::string_view introduces(std::string_view word) {
  for (const auto& row : table("quotation_words"))
    if (row[0] == word) return row[1];
  return {};
}

bool is_upper_word(std::string_view word) {
  return is_upper(code_point_at(word, 0).value) || is_digit(code_point_at(word, 0).value);
}

struct Shape {
  std::size_t words = 0, long_words = 0, capitals = 0, verbs = 0;
};

Shape shape_of(const Document& document, const Words& words, TokenSpan tokens) {
  Shape shape;
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    if (words.tokens[i].kind == TokenClass::punctuation) continue;
    const std::string_view word = document.words(words.tokens[i].span);
    ++shape.words;
    if (words.upos[i] == Upos::verb || words.upos[i] == Upos::aux) ++shape.verbs;
    if (word.size() < 4) continue;
    ++shape.long_words;
    if (is_upper_word(word)) ++shape.capitals;
  }
  return shape;
}

/// Held at arm's length by an article or a noun beside it ("the 'coup' in"), where words that were said stand in the
/// sentence's own grammar ("using 'all means' if").
bool is_modified(const Words& words, Span outer) {
  const std::size_t first = words.token_at(outer.begin);
  const std::size_t after = words.token_at(outer.end);
  if (first > 0 && first < words.tokens.size()) {
    const Upos before = words.upos[first - 1];
    if (before == Upos::det || before == Upos::adj || before == Upos::pron || before == Upos::part) return true;
  }
  return first == 0 ||
         (after < words.tokens.size() && (words.upos[after] == Upos::noun || words.upos[after] == Upos::x));
}

}  // namespace

QuotationKind kind_of(const Document& document, const Words& words, Span inner, Span outer) {
  const TokenSpan tokens = words.tokens_in(inner);
  if (tokens.empty()) return QuotationKind::term;
  const Shape shape = shape_of(document, words, tokens);
  const char last = document.words(inner).back();
  const bool stop_inside = last == ',' || last == '.' || last == '!' || last == '?';

  if (std::string_view(document.text()).substr(0, outer.begin).ends_with("so-called ")) return QuotationKind::term;
  std::size_t before = words.token_at(outer.begin);
  for (int steps = 0; steps < 2 && before > 0; ++steps) {
    --before;
    if (words.tokens[before].span.end > outer.begin || words.tokens[before].kind == TokenClass::punctuation) break;
    const std::string_view kind = introduces(lower(document.words(words.tokens[before].span)));
    if (kind == "speech") return QuotationKind::speech;
    if (kind == "term") return QuotationKind::term;
    if (kind == "title" && shape.capitals > 0) return QuotationKind::title;
  }
  const bool all_capitals = shape.long_words > 0 && shape.capitals == shape.long_words;
  if (all_capitals && shape.words >= 2 && shape.words <= 12 && !stop_inside) return QuotationKind::title;
  if (shape.words >= 5 || (stop_inside && shape.words >= 2)) return QuotationKind::speech;
  if (shape.verbs > 0 && shape.words >= 3) return QuotationKind::speech;
  return shape.words <= 2 && is_modified(words, outer) ? QuotationKind::term : QuotationKind::speech;
}

}  // namespace synoptic::quotations
