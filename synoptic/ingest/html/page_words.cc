#include "synoptic/ingest/html/page_words.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// The character that an entity at the beginning of `text` stands for, and its bytes; 0 bytes where there is none.
std::pair<char32_t, std::size_t> entity_at(std::string_view text) {
  constexpr std::pair<std::string_view, char32_t> kNamed[] = {
      {"&amp;", U'&'},     {"&quot;", U'"'},    {"&apos;", U'\''},    {"&lt;", U'<'},      {"&gt;", U'>'},
      {"&nbsp;", U' '},    {"&rsquo;", 0x2019}, {"&lsquo;", 0x2018},  {"&ldquo;", 0x201C}, {"&rdquo;", 0x201D},
      {"&ndash;", 0x2013}, {"&mdash;", 0x2014}, {"&hellip;", 0x2026}, {"&eacute;", 0xE9},  {"&auml;", 0xE4},
      {"&ouml;", 0xF6},    {"&uuml;", 0xFC},    {"&szlig;", 0xDF},    {"&Auml;", 0xC4},    {"&Ouml;", 0xD6},
      {"&Uuml;", 0xDC},    {"&egrave;", 0xE8},  {"&agrave;", 0xE0},   {"&ccedil;", 0xE7},  {"&shy;", 0x200B},
  };
  for (const auto& [name, value] : kNamed) {
    if (text.starts_with(name)) return {value, name.size()};
  }
  if (!text.starts_with("&#")) return {0, 0};
  const std::size_t end = text.find(';');
  if (end == std::string_view::npos || end > 9) return {0, 0};
  std::string_view digits = text.substr(2, end - 2);
  const bool is_hex = digits.starts_with("x") || digits.starts_with("X");
  if (is_hex) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
  const bool is_character = value >= 0x20 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !is_character) return {0, 0};
  return {static_cast<char32_t>(value), end + 1};
}

/// The stock phrases, by their first two bytes. Where those begin no phrase, none is looked for.
class Phrases {
 public:
  Phrases() {
    constexpr std::pair<std::string_view, PagePhrase> kKinds[] = {{"paywall", kPaywall},
                                                                  {"correction", kCorrection},
                                                                  {"newsletter", kNewsletter},
                                                                  {"not_found", kNotFound},
                                                                  {"wall", kWall}};
    for (const auto& row : table("page_phrases")) {
      const auto kind =
          std::find_if(std::begin(kKinds), std::end(kKinds), [&](auto& one) { return one.first == row[0]; });
      std::string phrase = folded(row[2]);
      if (kind == std::end(kKinds) || phrase.size() < 2) continue;
      begins_.set(pair_of(phrase[0], phrase[1]));
      phrases_.push_back({std::move(phrase), kind->second, row[1] == "start"});
    }
    const auto pair = [](const Phrase& phrase) { return pair_of(phrase.text[0], phrase.text[1]); };
    std::stable_sort(phrases_.begin(), phrases_.end(),
                     [&](const Phrase& one, const Phrase& other) { return pair(one) < pair(other); });
    for (const Phrase& phrase : phrases_) ++first_[pair(phrase) + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] = static_cast<std::uint16_t>(first_[i] + first_[i - 1]);
  }

  std::uint8_t in(std::string_view text) const {
    unsigned found = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
      const std::size_t pair = pair_of(text[at], text[at + 1]);
      if (!begins_.test(pair)) continue;
      for (std::size_t i = first_[pair]; i < first_[pair + 1]; ++i) {
        const Phrase& phrase = phrases_[i];
        if ((at == 0 || !phrase.at_start) && text.substr(at).starts_with(phrase.text)) found |= phrase.kind;
      }
    }
    return static_cast<std::uint8_t>(found);
  }

 private:
  struct Phrase {
    std::string text;
    PagePhrase kind;
    bool at_start;
  };
  static constexpr std::size_t kPairs = 4096;
  static std::size_t pair_of(char first, char second) {
    return (static_cast<unsigned char>(first) * 64u + static_cast<unsigned char>(second)) % kPairs;
  }
  std::vector<Phrase> phrases_;
  std::bitset<kPairs> begins_;
  std::array<std::uint16_t, kPairs + 1> first_{};  ///< Of each pair, the first of its phrases.
};

}  // namespace

std::string even_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c == '<') {  // a tag in what should be a text
      const std::size_t close = text.find('>', i);
      const bool is_tag = close != std::string_view::npos && i + 1 < text.size() &&
                          (text[i + 1] == '/' || (text[i + 1] >= 'a' && text[i + 1] <= 'z'));
      if (is_tag) {
        space = space || text.substr(i).starts_with("<br") || text.substr(i).starts_with("<p") ||
                text.substr(i).starts_with("</p");
        i = close + 1;
        continue;
      }
    }
    const bool is_plain = static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7F && c != '&';
    if (is_plain) {
      if (space && !out.empty()) out += ' ';
      space = false;
      out += c;
      ++i;
      continue;
    }
    char32_t value = 0;
    std::size_t size = 0;
    if (c == '&') {
      std::tie(value, size) = entity_at(text.substr(i));
    }
    const CodePoint point = size > 0 ? CodePoint{value, static_cast<std::uint32_t>(size)} : code_point_at(text, i);
    i += std::max<std::uint32_t>(point.size, 1);
    if (point.value == 0xAD || point.value == 0x200B || point.value == 0xFEFF) continue;
    if (is_space(point.value) || point.value < 0x20) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    append_utf8(out, point.value);
  }
  return out;
}

std::string loose_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) < 0x80) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
      if (c >= 'A' && c <= 'Z') out += static_cast<char>(c | 0x20);
      ++i;
      continue;
    }
    const CodePoint point = code_point_at(text, i);
    i += std::max<std::uint32_t>(point.size, 1);
    if (is_letter(point.value) || is_digit(point.value)) append_utf8(out, to_lower(point.value));
  }
  return out;
}

std::string small_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::uint8_t phrases_in(std::string_view line) {
  static const Phrases kPhrases;
  constexpr std::size_t kLooked = 400;
  std::size_t size = std::min(line.size(), kLooked);
  while (size < line.size() && (static_cast<unsigned char>(line[size]) & 0xC0) == 0x80) --size;
  line = line.substr(0, size);
  // What is ASCII needs no tables to be folded.
  const bool is_ascii =
      std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return kPhrases.in(is_ascii ? small_ascii(line) : folded(line));
}

std::string_view host_of(std::string_view address) {
  const std::size_t scheme = address.find("//");
  if (scheme == std::string_view::npos || scheme > 6) return {};
  std::string_view host = address.substr(scheme + 2);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return host;
}

}  // namespace synoptic
