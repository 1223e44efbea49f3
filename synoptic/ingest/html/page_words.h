// Small things that reading a page's words needs: even white space, entities that were escaped twice, loose comparison.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// White space made even and cut at the ends; entities that stand in it (escaped twice) resolved, tags left out.
std::string even_text(std::string_view text);

/// Letters and digits only, in small letters and without marks: by it two titles are the same.
std::string loose_text(std::string_view text);

/// `text` in small letters (ASCII).
std::string small_ascii(std::string_view text);

/// What a stock phrase of web pages (data/page_phrases.tsv) shows: a bit each.
enum PagePhrase : std::uint8_t {
  kPaywall = 1u << 0,
  kCorrection = 1u << 1,
  kNewsletter = 1u << 2,
  kNotFound = 1u << 3,
  kWall = 1u << 4,
};

/// The kinds of the stock phrases in the first 400 bytes of a line, in one pass: at its beginning or anywhere, as the
/// table says.
std::uint8_t phrases_in(std::string_view line);

/// The host of an address without "www.": "courier.example"; empty where it is none.
std::string_view host_of(std::string_view address);

}  // namespace synoptic
