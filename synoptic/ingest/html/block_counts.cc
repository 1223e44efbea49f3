#include "synoptic/ingest/html/block_counts.h"

#include <algorithm>
#include <array>

namespace synoptic {

namespace {

/// What the last characters say, behind closing quotation marks and brackets.
void look_at_ends(std::string_view text, BlockCounts& counts) {
  while (!text.empty() && (text.back() == '"' || text.back() == ')' || text.back() == '\'')) text.remove_suffix(1);
  for (const std::string_view mark : {"\xE2\x80\x9D", "\xE2\x80\x9C", "\xC2\xBB", "\xE2\x80\x99"}) {
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  }
  counts.ends_in_ellipsis = text.ends_with("\xE2\x80\xA6") || text.ends_with("...") || text.ends_with("[...]") ||
                            text.ends_with("[\xE2\x80\xA6]");
  counts.ends_in_stop = text.ends_with(".") || text.ends_with("!") || text.ends_with("?") ||
                        text.ends_with("\xE2\x80\xA6") || text.ends_with("\xE3\x80\x82") ||
                        text.ends_with("\xE0\xA5\xA4");
  counts.ends_in_colon = text.ends_with(":");
}

/// What a byte is, in one number: the byte in small letters, whether it belongs to a word, whether a sign may begin
/// with it that is counted, and what it adds to three counts that are summed side by side.
constexpr std::uint64_t kInWord = 1u << 8, kMayBeSign = 1u << 9;
constexpr unsigned kLetters = 16, kLarge = 32, kDigits = 48;
constexpr auto kBytes = [] {
  std::array<std::uint64_t, 256> bytes{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool is_large = c >= 'A' && c <= 'Z', is_digit = c >= '0' && c <= '9';
    const bool is_in_word = c >= 0x80 || (c >= 'a' && c <= 'z') || is_large || is_digit;
    bytes[c] = is_large ? c | 0x20u : c;
    if (!is_in_word) continue;
    bytes[c] |= kInWord;
    if (c == 0xC2 || c == 0xE0 || c == 0xE2 || c == 0xE3) bytes[c] |= kMayBeSign;
    if ((c & 0xC0) != 0x80) bytes[c] |= std::uint64_t{1} << kLetters;
    if (is_large) bytes[c] |= std::uint64_t{1} << kLarge;
    if (is_digit) bytes[c] |= std::uint64_t{1} << kDigits;
  }
  return bytes;
}();

}  // namespace

BlockCounts count_block(std::string_view text, std::vector<std::uint32_t>& words) {
  constexpr std::uint32_t kFnvBasis = 2166136261u, kFnvPrime = 16777619u;
  constexpr std::size_t kMostAtOnce = 60'000;  // what a count holds
  BlockCounts counts;
  std::uint32_t all_words = 0, stops = 0, commas = 0, capitals = 0, large = 0, digits = 0, lines = 0, letters = 0,
                quotes = 0;
  std::uint32_t hash = kFnvBasis;
  std::size_t word_bytes = 0;
  const auto info = [&](std::size_t at) { return kBytes[static_cast<unsigned char>(text[at])]; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t begin = i, limit = std::min(text.size(), i + kMostAtOnce);
    std::uint64_t sums = 0;
    for (std::uint64_t byte = 0; i < limit && ((byte = info(i)) & kInWord) != 0; ++i) {
      hash = (hash ^ static_cast<std::uint32_t>(byte & 0xFF)) * kFnvPrime;
      sums += byte >> kLetters;
      if ((byte & kMayBeSign) == 0) continue;
      const std::string_view rest = text.substr(i, 3);
      // The ideographic and the Devanagari full stop.
      stops += rest == "\xE3\x80\x82" || rest == "\xE0\xA5\xA4";
      quotes += rest == "\xE2\x80\x9C" || rest == "\xE2\x80\x9E" || rest.starts_with("\xC2\xAB");
      counts.has_rights = counts.has_rights || rest.starts_with("\xC2\xA9");
    }
    if (i > begin) {
      if (word_bytes == 0) {
        ++all_words;
        capitals += static_cast<std::uint32_t>(info(begin) >> kLarge & 1u);
      }
      word_bytes += i - begin;
      letters += static_cast<std::uint32_t>(sums & 0xFFFF);
      large += static_cast<std::uint32_t>(sums >> (kLarge - kLetters) & 0xFFFF);
      digits += static_cast<std::uint32_t>(sums >> (kDigits - kLetters));
      if (i == text.size()) break;
      if (i == limit) {
        --i;
        continue;
      }
    }
    const char c = text[i];
    if (c != '\'' && c != '-') {
      if (word_bytes >= kLongWord) words.push_back(hash);
      word_bytes = 0;
      hash = kFnvBasis;
    }
    switch (c) {
      case ' ': break;
      case '.':
      case '!':
      case '?': stops += i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '"' || text[i + 1] == '\n'; break;
      case ',': ++commas; break;
      case '\n': ++lines; break;
      case '"': ++quotes; break;
      case '|':
      case '>':
      case '\t': counts.has_marks = true; break;
      case '@': counts.has_address = true; break;
      case ':': counts.has_address = counts.has_address || text.substr(i, 3) == "://"; break;
      default: break;
    }
  }
  if (word_bytes >= kLongWord) words.push_back(hash);
  counts.bytes = static_cast<float>(text.size());
  counts.words = static_cast<float>(all_words);
  counts.stops = static_cast<float>(stops);
  counts.commas = static_cast<float>(commas);
  counts.capitals = static_cast<float>(capitals);
  counts.large_letters = static_cast<float>(large);
  counts.digits = static_cast<float>(digits);
  counts.lines = static_cast<float>(lines);
  counts.letters = static_cast<float>(letters);
  counts.quotes = static_cast<float>(quotes);
  look_at_ends(text, counts);
  counts.begins_capital = !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
  counts.begins_small = !text.empty() && text[0] >= 'a' && text[0] <= 'z';
  counts.begins_digit = !text.empty() && text[0] >= '0' && text[0] <= '9';
  return counts;
}

}  // namespace synoptic
