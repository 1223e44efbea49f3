// Reads data/country_words.tsv (what news calls a country) and data/countries.tsv (names by code) once, into
// sorted arrays. Where one word stands for two countries, the row that comes first has it.
#include "synoptic/language/countries.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

using WordRow = std::pair<std::string_view, CountryWord>;
using NameRow = std::pair<std::string_view, std::string_view>;

bool by_first(const auto& a, const auto& b) { return a.first < b.first; }

template <class Row>
auto find(const std::vector<Row>& rows, std::string_view key) {
  const auto at =
      std::lower_bound(rows.begin(), rows.end(), key, [](const Row& row, std::string_view k) { return row.first < k; });
  return at != rows.end() && at->first == key ? at : rows.end();
}

std::vector<WordRow> read_words() {
  constexpr CountryForm kForms[] = {CountryForm::name, CountryForm::adjective, CountryForm::capital,
                                    CountryForm::government};
  std::vector<WordRow> words;
  for (const auto& row : table("country_words")) {
    for (std::size_t column = 1; column < row.size() && column <= std::size(kForms); ++column) {
      for (std::string_view rest = row[column]; !rest.empty();) {
        const std::size_t stop = std::min(rest.find(';'), rest.size());
        words.push_back({rest.substr(0, stop), {row[0], kForms[column - 1]}});
        rest.remove_prefix(std::min(stop + 1, rest.size()));
      }
    }
  }
  std::stable_sort(words.begin(), words.end(), by_first<WordRow, WordRow>);
  return words;
}

std::vector<NameRow> read_names() {
  std::vector<NameRow> names;
  for (const auto& row : table("country_words")) names.emplace_back(row[0], row[1].substr(0, row[1].find(';')));
  for (const auto& row : table("countries")) names.emplace_back(row[0], row[2]);
  std::stable_sort(names.begin(), names.end(), by_first<NameRow, NameRow>);
  return names;
}

}  // namespace

std::optional<CountryWord> country_word(std::string_view name) {
  static const std::vector<WordRow>& words = *new std::vector<WordRow>(read_words());
  const auto found = find(words, name);
  return found == words.end() ? std::nullopt : std::optional(found->second);
}

std::optional<CountryWord> country_named(std::string_view name) {
  if (const auto word = country_word(name)) return word;
  if (name.size() < 4) return std::nullopt;
  std::string title;
  bool start = true;
  for (const char c : name) {
    if (c >= 'a' && c <= 'z') return std::nullopt;
    title.push_back(!start && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    start = c == ' ' || c == '-';
  }
  return country_word(title);
}

std::string_view country_name(std::string_view code) {
  static const std::vector<NameRow>& names = *new std::vector<NameRow>(read_names());
  const auto found = find(names, code);
  return found == names.end() ? std::string_view{} : found->second;
}

}  // namespace synoptic
