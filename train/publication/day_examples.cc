// Writes what train_days.py learns from: for each report of stories whose day is known, the days it may have been
// written on, each with its features, its own statement hidden.
//
// usage: day_examples FOLDER ...     each folder is one story with reports and gold.json; JSON Lines, one object a
// report:
//   {"story", "document", "stated": whether it says its day itself, "days": [ISO], "features": [[value]]}
//   and first of all {"names": [name]}.
// A report is hidden twice: once while the others state what they state, and once while all whose day DAYS.tsv gives
// ("story document ISO" a line, on standard input) state it. Stamps at the head go with the statement of a report that
// has one. Built on request: ninja day_examples.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "synoptic/annotate/times.h"
#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/publication.h"
#include "synoptic/engine/engine.h"
#include "synoptic/engine/reading.h"
#include "synoptic/ingest/ingest.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

using DaysOfReports = std::map<std::pair<std::string, std::string>, std::string>;

DaysOfReports read_days(std::istream& in) {
  DaysOfReports days;
  std::string story, document, day;
  while (in >> story >> document >> day) days[{story, document}] = day;
  return days;
}

void hide(PublicationEvidence& evidence) {
  if (!evidence.stated) return;
  evidence.stated.reset();
  for (std::size_t c = evidence.clues.size(); c-- > 0;) {
    if (evidence.clues[c].kind != PublicationClue::Kind::stamp &&
        evidence.clues[c].kind != PublicationClue::Kind::modified)
      continue;
    evidence.clues.erase(evidence.clues.begin() + static_cast<std::ptrdiff_t>(c));
    evidence.wording.erase(evidence.wording.begin() + static_cast<std::ptrdiff_t>(c));
  }
}

void write(const std::string& story, const std::string& document, std::string_view setting, bool stated,
           const DayChoice& choice) {
  std::string line;
  JsonWriter json(line, 0);
  json.begin_object().field("story", story).field("document", document).field("setting", setting);
  json.field("stated", stated).key("days").begin_array();
  for (const Day day : choice.days) json.value(PartialDate::from_day(day).to_string());
  json.end_array().key("features").begin_array();
  for (const DayFeatures& features : choice.features) {
    json.begin_array();
    for (const double value : features) json.value(value);
    json.end_array();
  }
  json.end_array().end_object();
  std::printf("%s\n", line.c_str());
}

void write_story(const std::string& folder, const DaysOfReports& known, const EngineOptions& options) {
  const std::vector<Document> documents = documents_in(folder);
  const std::string story = file_name(folder);
  std::vector<PublicationEvidence> evidence, dated;
  for (const Document& document : documents) {
    evidence.push_back(read_first_half(document, options.encoder.get()).evidence);
    dated.push_back(evidence.back());
    const auto found = known.find({story, file_name(document.source())});
    const std::optional<PartialDate> day = found == known.end() ? std::nullopt : PartialDate::parse(found->second);
    if (day) dated.back().stated = DatedBasis{DateInterval::of(*day), Basis::stated, "known"};
  }
  for (std::uint32_t d = 0; d < documents.size(); ++d) {
    for (const bool all : {false, true}) {
      std::vector<PublicationEvidence> hidden = all ? dated : evidence;
      hidden[d] = evidence[d];
      const bool stated = evidence[d].stated.has_value();
      hide(hidden[d]);
      const DayChoice choice = day_choice(hidden, d);
      if (!choice.days.empty()) write(story, file_name(documents[d].source()), all ? "all" : "some", stated, choice);
    }
  }
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  using namespace synoptic;
  if (argc < 2) return 2;
  EngineOptions options;
  Result<std::shared_ptr<const Encoder>> encoder = encoder_named("news", posix_files());
  if (!encoder) return 1;
  options.encoder = std::move(encoder).value();
  const DaysOfReports known = read_days(std::cin);
  std::string line;
  JsonWriter json(line, 0);
  json.begin_object().key("names").begin_array();
  for (const std::string_view name : day_feature_names()) json.value(name);
  json.end_array().end_object();
  std::printf("%s\n", line.c_str());
  for (int i = 1; i < argc; ++i) write_story(argv[i], known, options);
  return 0;
}
