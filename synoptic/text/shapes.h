// Shapes of several characters that are one token: numbers, dates, emoticons, emoji. Used by the tokenizer.
#pragma once

#include <cstdint>

#include "synoptic/text/scan.h"

namespace synoptic {

/// True for the comma of "3,000" and of "1,00,000", not for that of "[13,14]". Looks at four bytes.
bool groups_digits(const Scan& scan, std::uint32_t at);

/// The end of "60's" or "1930’s"; 0 where there is none.
std::uint32_t decade_end(const Scan& scan, std::uint32_t begin, std::uint32_t at);

/// The end of "72" or "90s" at `at`, of what is written "’72" or "’90s"; 0 where there is none.
std::uint32_t short_year_end(const Scan& scan, std::uint32_t at);

/// Digits joined by hyphens from `at`, where they are one thing (a telephone number, a postal code, a date), else 0.
std::uint32_t joined_digits(const Scan& scan, std::uint32_t begin, std::uint32_t at);

/// True for "26, 2024" or "26 2024" at `at`.
bool day_and_year(const Scan& scan, std::uint32_t at);

/// The end of ":)", ";-(" or "=D" that stands free; 0 where there is none.
std::uint32_t emoticon_end(const Scan& scan, std::uint32_t at);

/// The end of ellipsis signs and stops from `at`.
std::uint32_t ellipsis_end(const Scan& scan, std::uint32_t at);

/// The end of a symbol at `begin`, and of what an emoji is made of: variation, skin, joined parts, pairs of regional
/// letters.
std::uint32_t symbol_end(const Scan& scan, std::uint32_t begin);

}  // namespace synoptic
