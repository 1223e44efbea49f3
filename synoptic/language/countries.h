// Countries under the names that news gives them: "Russia", "Russian", "Russians", "Moscow", "the Kremlin".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace synoptic {

/// How a word points to a country.
enum class CountryForm : std::uint8_t {
  name,        ///< "North Korea", "DPRK".
  adjective,   ///< "Russian"; also the people: "Russians".
  capital,     ///< "Pyongyang": a place, and as a voice the government.
  government,  ///< "the Kremlin", "the White House", "Whitehall".
};

struct CountryWord {
  std::string_view code;  ///< ISO 3166-1 alpha-2.
  CountryForm form = CountryForm::name;
};

/// Looks up a name as written (case matters: "Turkey"), without "the". Static storage.
std::optional<CountryWord> country_word(std::string_view name);

/// The same where a name stands in capitals alone, in datelines and headlines: "OSLO" is "Oslo".
std::optional<CountryWord> country_named(std::string_view name);

/// The short English name of a country by its code, such as "North Korea" for "KP"; empty where unknown.
std::string_view country_name(std::string_view code);

}  // namespace synoptic
