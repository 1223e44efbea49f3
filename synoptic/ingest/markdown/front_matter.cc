#include "synoptic/ingest/markdown/front_matter.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "synoptic/ingest/address_line.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

std::string_view without_space(std::string_view words) {
  const std::size_t begin = words.find_first_not_of(" \t\r");
  return begin == std::string_view::npos ? std::string_view()
                                         : words.substr(begin, words.find_last_not_of(" \t\r") - begin + 1);
}

std::string_view without_quotes(std::string_view value) {
  const bool is_quoted =
      value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\'');
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

bool is_key(std::string_view key) {
  constexpr std::size_t kLongest = 40;
  return !key.empty() && key.size() <= kLongest && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == ' ';
  });
}

std::optional<DatedBasis> day_of(std::string_view value) {
  DateInterval when;
  if (const std::optional<PartialDate> day = PartialDate::parse(value)) {
    when = DateInterval::of(*day);
  } else {
    const PublishedLine line = read_published_line(value);
    if (line.dates.empty()) return std::nullopt;
    when = line.dates.front().when;
  }
  return DatedBasis{when, when.earliest == when.latest ? Basis::stated : Basis::inferred, "metadata above the article"};
}

template <std::size_t N>
bool is_one_of(std::string_view key, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), key) != names.end();
}

template <class T>
void keep_first(std::optional<T>& held, std::optional<T> found) {
  if (!held) held = std::move(found);
}

void take(Metadata& stated, std::string_view key, std::string_view value) {
  constexpr std::array<std::string_view, 6> kUrl = {"url", "link", "source", "original", "permalink", "canonical"};
  constexpr std::array<std::string_view, 7> kOutlet = {"outlet",    "publisher", "publication", "site",
                                                       "site_name", "newspaper", "source"};
  constexpr std::array<std::string_view, 5> kDay = {"published", "date", "date_published", "publish_date",
                                                    "datepublished"};
  if (value.empty()) return;
  const auto words = std::optional(std::string(value));
  if (key == "title") keep_first(stated.title, words);
  if (key == "author" || key == "byline") keep_first(stated.author, words);
  if (key == "language" || key == "lang") {
    const std::string code = folded(value.substr(0, value.find_first_of("-_")));
    const bool is_code = (code.size() == 2 || code.size() == 3) &&
                         code.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    if (is_code) keep_first(stated.language, std::optional(code));
  }
  if (is_one_of(key, kDay)) keep_first(stated.published, day_of(value));
  if (const auto address = address_line(value)) {
    if (is_one_of(key, kUrl)) keep_first(stated.url, std::optional(std::string(*address)));
  } else if (is_one_of(key, kOutlet)) {
    keep_first(stated.outlet, words);
  }
}

}  // namespace

FrontMatter front_matter_of(std::string_view text) {
  constexpr std::size_t kMost = std::size_t{64} << 10;
  const std::size_t limit = std::min(text.size(), kMost);
  FrontMatter front;
  std::size_t keys = 0, at = 0;
  for (std::size_t number = 0; at < limit; ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view whole = text.substr(at, end - at), line = without_space(whole);
    at = end + 1;
    if (number == 0) {
      if (line != "---") return {};
      continue;
    }
    if (line == "---" || line == "...") {
      if (keys == 0) return {};
      front.size = std::min(at, text.size());
      return front;
    }
    if (line.empty() || whole.front() == ' ' || whole.front() == '\t' || line.front() == '-' || line.front() == '#')
      continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !is_key(line.substr(0, colon))) return {};
    ++keys;
    take(front.stated, folded(line.substr(0, colon)), without_quotes(without_space(line.substr(colon + 1))));
  }
  return {};
}

}  // namespace synoptic
