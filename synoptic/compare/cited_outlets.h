// Which outlets and agencies a report names as having something from: in chains of voices, as those whom somebody told
// it, in lines of related reports.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// A place where a report says that it has something from an outlet.
struct Citation {
  std::string key;   ///< The name folded, without article: equal for one outlet.
  std::string name;  ///< As the report has it; of one that was told something, the usual name.
  Span place;
};

/// The names of the story's reports as citations are held against them, folded once.
class ReportNames {
 public:
  explicit ReportNames(const Collation& collation);

  /// True where `key` (Citation::key) is the report's outlet, or stands whole in its file's name.
  bool is_own_name(std::uint32_t document, const std::string& key) const;
  /// True where `key` is the report's own name, or the agency that it credits.
  bool is_name_of(std::uint32_t document, const std::string& key) const;
  std::size_t size() const { return names_.size(); }

 private:
  struct Name {
    std::string folded, words;  // words: letters and digits, a space where another sign stands, and at both ends
    std::string agency;         // key; empty: none
  };
  std::vector<Name> names_;
};

/// Those of one report, by place; its own name is none. Cost: linear in its attributions, times the outlets of the
/// story.
std::vector<Citation> cited_outlets(const Collation& collation, const ReportNames& names, std::uint32_t document);

}  // namespace synoptic
