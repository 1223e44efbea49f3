// Writes what train_oppositions.py learns from: pairs of sentences with their features, such as stand close together in
// a report, and such as share a telling word in two reports.
//
// usage: opposition_pairs [--read] FOLDER ...   each folder is one story with reports. JSON Lines on standard output:
//   {"story", "features": [name], "statements": [{"document", "begin", "end"}],
//    "within": [[a, b, value, ...]], "across": [[a, b, value, ...]]}
// with --read also "readings": what the net that reads pairs says of each of "within" [told rivals, rivals, one thing,
// opposed]. begin and end are bytes. Built on request: ninja opposition_pairs.
#include <string>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/conflicts/oppositions.h"
#include "synoptic/compare/conflicts/said_again.h"
#include "synoptic/compare/read_pairs.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

void write_pair(JsonWriter& json, StatementPair pair, const StatementPairs& pairs) {
  json.begin_array().value(pair.first).value(pair.second);
  for (const float value : pairs.features(pair)) json.value(static_cast<double>(value));
  json.end_array();
}

void write_story(const std::string& folder, const EngineOptions& options, bool reads) {
  const std::vector<Document> documents = documents_in(folder);
  Collation collation = collate(annotate_story(documents, options));
  join_actors(collation);
  const std::vector<Statement> statements = read_statements(collation, read_contrast_words(collation));
  const std::vector<bool> leads(collation.accounts.size(), true);
  const StatementPairs pairs(collation, statements);
  const MatterIndex matters(collation.vocabulary, statements, leads);
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder)).key("features").begin_array();
  for (const std::string& name : statement_pair_feature_names()) json.value(name);
  json.end_array();
  json.objects("statements", statements, [&](const Statement& statement) {
    json.field("document", file_name(collation.accounts[statement.place.document].layers.document.source()));
    json.field("begin", statement.place.span.begin).field("end", statement.place.span.end);
  });
  json.key("within").begin_array();
  std::vector<PlacePair> places;
  for (const StatementPair& pair : opposition_candidates(collation, leads, statements)) {
    write_pair(json, pair, pairs);
    places.push_back(
        {text_place(statements[pair.first].place, collation), text_place(statements[pair.second].place, collation)});
  }
  json.end_array();
  if (reads) write_readings(json.key("readings"), options, places);
  json.key("across").begin_array();
  for (std::uint32_t at = 0; at < statements.size(); ++at) {
    if (statements[at].is_headline) continue;
    for (const std::uint32_t other : said_again_candidates(at, collation, statements, matters)) {
      if (other > at) write_pair(json, {at, other}, pairs);
    }
  }
  json.end_array().end_object();
  print_line(out);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  const synoptic::EngineOptions options = synoptic::options_of_training();
  int at = 1;
  const bool reads = synoptic::take_flag(argc, argv, at, "--read");
  for (; at < argc; ++at) synoptic::write_story(argv[at], options, reads);
}
