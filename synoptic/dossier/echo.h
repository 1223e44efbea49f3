// What several reports have from one place, and the rule that found it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/dossier/place.h"

namespace synoptic {

enum class EchoBasis : std::uint8_t { copied_text, cited, same_details };

/// The rule that found an echo.
enum class EchoRule : std::uint8_t {
  one_text,         ///< Reports carry one text.
  shared_passage,   ///< They share words in a row.
  named_source,     ///< They name an outlet as a source.
  named_statement,  ///< Sentences that rest on one origin name it.
  same_details,     ///< Such sentences that name nobody.
};

struct Echo {
  std::string id;  ///< "e1", ...
  std::vector<std::uint32_t> documents;
  std::string origin;  ///< Origin::id, or a name: "Politico".
  EchoBasis basis = EchoBasis::copied_text;
  std::string why;            ///< Composed by wording of the rule and what follows it.
  std::vector<Place> places;  ///< The passages, citations or details.

  EchoRule rule = EchoRule::one_text;
  std::vector<std::uint32_t> holders = {};  ///< Reports of which the rule holds; those that name the origin, if any do.
  std::vector<std::uint32_t> unnamed = {};  ///< Reports that give the same without the origin's name.
  std::uint32_t words = 0;                  ///< The most words in a row that they share.
  std::vector<Place> details = {};          ///< Rare words that they share, in one of them.
};

std::string_view to_string(EchoBasis basis);  ///< "copied text", "cited", "same details".

}  // namespace synoptic
