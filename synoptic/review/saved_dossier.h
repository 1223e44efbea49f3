// A dossier that was saved as JSON, as far as it can be read without the reports: what it says, of which place, in
// which report. The base of `verify` and `diff`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "synoptic/base/result.h"

namespace synoptic {

/// A place in a report, with the words that stood there.
struct SavedPlace {
  std::string document;              ///< Id of a report.
  std::uint64_t begin = 0, end = 0;  ///< Bytes of its text.
  std::string words;
  std::string member;  ///< What it belongs to, for a person: "f3", "conflict c1", "grid".

  auto key() const { return std::tie(document, begin, end); }
};

struct SavedReport {
  std::string id, source, sha256, name;
};

/// A figure, utterance, event, conflict, actor or echo with what it says of itself.
struct SavedItem {
  std::string id;
  std::string what;   ///< "people dead", the fullest wording, what happened.
  std::string state;  ///< Its relation, its day, its sides.
  std::string why;
  std::vector<std::string> values;  ///< One a place: "12 (The Surveyor)".
  std::vector<SavedPlace> places;
};

struct SavedSection {
  std::string name;  ///< "figures", "quotations", "timeline", "conflicts", "actors", "echoes".
  std::vector<SavedItem> items;
};

struct SavedDossier {
  std::string title;
  std::vector<SavedReport> reports;  ///< Those that count, then older versions.
  std::vector<SavedPlace> places;    ///< Every place that the dossier gives, in its order.
  std::vector<SavedSection> sections;
};

/// Reads what dossier_json() wrote, of this version or one that only adds keys. Errors: `review.no_dossier`.
/// Cost: linear; objects and lists may lie in each other 64 deep.
Result<SavedDossier> read_saved_dossier(std::string_view json);

}  // namespace synoptic
