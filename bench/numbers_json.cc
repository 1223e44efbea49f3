// What is read in single sentences, for tools/score_figures.py: numbers alone and figures, a JSON object a line.
//
// usage: numbers_json < sentences, one a line
//
// `numbers` and `ordinals` are every numeral, wherever it stands, also where the layer of figures leaves it out
// (labels, years); `figures` is the layer itself.
#include <iostream>
#include <string>

#include "synoptic/annotate/figures.h"
#include "synoptic/annotate/figures/amounts.h"
#include "synoptic/annotate/figures/ordinals.h"
#include "synoptic/annotate/figures/told_apart.h"
#include "synoptic/base/json_writer.h"

namespace {

using namespace synoptic;

void numeral_json(JsonWriter& json, std::string_view text, Span span, double value) {
  json.begin_array().value(span.in(text)).value(value).value(span.begin).value(span.end).end_array();
}

/// The numerals of a sentence, signs included, ordinals apart from the rest.
void numerals_json(JsonWriter& json, const figures::Atoms& atoms, bool ordinals) {
  json.begin_array();
  for (std::size_t at = 0; at < atoms.size();) {
    if (const auto relative = figures::read_relative_ordinal(atoms, at)) {
      at = relative->end;
      if (!ordinals) continue;
      const std::string anchor = relative->anchor == figures::OrdinalAnchor::end ? "end" : "current";
      const Span span{atoms[relative->first].begin, atoms[at - 1].end};
      json.begin_array()
          .value(span.in(atoms.text))
          .value(anchor + (relative->offset < 0 ? "" : "+") + std::to_string(relative->offset))
          .end_array();
      continue;
    }
    const auto numeral = figures::read_numeral(atoms, at);
    if (!numeral) {
      ++at;
      continue;
    }
    at = numeral->end;
    if ((numeral->form == figures::NumeralForm::ordinal) != ordinals || numeral->form == figures::NumeralForm::vague)
      continue;
    std::size_t first = numeral->first;
    const bool sign = first > 0 && ((atoms.symbol(first - 1, "-") && (first == 1 || !atoms[first - 1].glued)) ||
                                    atoms.is_word(first - 1, "minus") || atoms.is_word(first - 1, "negative"));
    if (sign) --first;
    const bool unit =
        at < atoms.size() && atoms[at].glued && atoms[at].kind == figures::AtomKind::word && numeral->digits.size > 0;
    const auto amount = figures::read_amount(atoms, numeral->first);
    const bool pronoun = amount && atoms.is_word(first, "one") && at == first + 1 && first + 1 < atoms.size() &&
                         (first == 0 || atoms.is(first - 1, figures::kDeterminer | figures::kConjunction)) &&
                         figures::tell_apart(atoms, *amount, false, false) == figures::Reading::idiom &&
                         !atoms.symbol(at, "-") && !atoms.is(at, figures::kPreposition);
    if (pronoun || unit || (first > 0 && atoms[first].glued && atoms[first - 1].kind == figures::AtomKind::word))
      continue;
    numeral_json(json, atoms.text, {atoms[first].begin, atoms[at - 1].end}, sign ? -numeral->value : numeral->value);
  }
  json.end_array();
}

void line_json(const std::string& line) {
  std::vector<Block> blocks;
  const Span all = trimmed(line, {0, static_cast<std::uint32_t>(line.size())});
  if (!all.empty()) blocks.push_back({all, BlockKind::prose});
  const Document document("-", line, blocks, {});
  std::vector<Span> zones;
  if (!all.empty()) zones.push_back(all);
  const Words words = tag_words(document.text(), segment(document.text(), zones));
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  figures::Atoms atoms;
  for (const bool ordinals : {false, true}) {
    const Sentence whole{.span = all, .tokens = {0, static_cast<std::uint32_t>(words.tokens.size())}};
    figures::cut(document.text(), words, whole, figures::Separators::point_decimal, atoms);
    json.key(ordinals ? "ordinals" : "numbers");
    numerals_json(json, atoms, ordinals);
  }
  json.key("figures").begin_array();
  for (const Figure& figure : find_figures(document, words, {}, {})) {
    json.begin_object()
        .field("begin", figure.amount.begin)
        .field("end", figure.amount.end)
        .field("text", figure.span.in(line))
        .field("amount", figure.amount.in(line))
        .field("kind", to_string(figure.kind));
    json.field("low", figure.low)
        .field("high", figure.high)
        .field("qualifier", to_string(figure.qualifier))
        .field("unit", figure.unit)
        .end_object();
  }
  json.end_array().end_object();
  std::cout << out << '\n';
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) line_json(line);
  return 0;
}
