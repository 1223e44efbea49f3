// Writes what train_date_rivals.py learns from: the dated items of stories and the features of those that exclude each
// other.
//
// usage: date_rivals FOLDER ...   each folder is one story with reports. JSON Lines on standard output:
//   {"story", "features": [name], "dates": [{"document", "begin", "end", "earliest", "latest", "value", "copy"}],
//   "pairs": [[a, b, value, ...]]}
// begin and end are bytes of the time expression; copy is the first item of the same sentence. Built on request: ninja
// date_rivals.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/date_rivals.h"
#include "synoptic/compare/events/dated_groups.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "train/events/write_dates.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

void write_story(const std::string& folder, const EngineOptions& options) {
  const std::vector<Document> documents = documents_in(folder);
  Collation collation = collate(annotate_story(documents, options));
  join_actors(collation);
  const std::vector<DatedItem> items = dated_items(collation);
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder)).key("features").begin_array();
  for (const std::string_view name : date_rival_feature_names()) json.value(name);
  json.end_array();
  write_dates(json, collation, items);
  json.key("pairs").begin_array();
  for (const DateRivals& rivals : date_rival_candidates(collation, items)) {
    json.begin_array().value(rivals.pair.first).value(rivals.pair.second);
    for (const float value : rivals.features) json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array().end_object();
  print_line(out);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  synoptic::EngineOptions options;
  options.encoder = synoptic::encoder_named("news", synoptic::posix_files()).value();
  for (int at = 1; at < argc; ++at) synoptic::write_story(argv[at], options);
}
