#include "synoptic/text/abbreviations.h"

#include "synoptic/text/lexicon.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

std::uint8_t kind_of(const std::vector<std::string_view>& row) {
  if (row[1] == "title") return static_cast<std::uint8_t>(Abbreviation::title);
  if (row[1] == "number") return static_cast<std::uint8_t>(Abbreviation::number);
  if (row[1] == "month") return static_cast<std::uint8_t>(Abbreviation::month);
  if (row[1] == "last") return static_cast<std::uint8_t>(Abbreviation::last);
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
