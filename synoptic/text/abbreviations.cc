#include "synoptic/text/abbreviations.h"

#include <cassert>
#include <utility>

#include "synoptic/text/lexicon.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

std::uint8_t kind_of(const std::vector<std::string_view>& row) {
  constexpr std::pair<std::string_view, Abbreviation> kKinds[] = {
      {"title", Abbreviation::title}, {"number", Abbreviation::number}, {"month", Abbreviation::month},
      {"state", Abbreviation::state}, {"clock", Abbreviation::clock},   {"last", Abbreviation::last},
      {"open", Abbreviation::open},
  };
  for (const auto& [name, kind] : kKinds) {
    if (row.size() > 1 && row[1] == name) return static_cast<std::uint8_t>(kind);
  }
  assert(false && "a kind that data/abbreviations.tsv does not know");
  return static_cast<std::uint8_t>(Abbreviation::open);
}

}  // namespace

Abbreviation abbreviation_of(std::string_view word) {
  static const Lexicon kAbbreviations("abbreviations", kind_of);
  return static_cast<Abbreviation>(kAbbreviations.find(word));
}

bool is_dotted_abbreviation(std::string_view word) {
  if (word.size() > 16 || word.find('.') == std::string_view::npos) return false;
  int group = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    at += c.size;
    if (c.value == '.') {
      if (group == 0) return false;
      group = 0;
    } else if (!is_letter(c.value) || ++group > 2) {
      return false;
    }
  }
  return group > 0;
}

}  // namespace synoptic
