// Writes what train_echoes.py learns from: the statements of stories and the features of their candidate pairs.
//
// usage: echo_pairs FOLDER ...     each folder is one story; JSON Lines on standard output, one object a story:
//   {"story", "features": [name], "statements": [{"document", "begin", "end", "content"}], "pairs": [[a, b, value,
//   ...]],
//    "texts": [[document]]}
// begin and end are bytes of the sentence. Built on request: ninja echo_pairs.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/echo_statements.h"
#include "synoptic/compare/origins.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

void write_story(const std::string& folder, const EngineOptions& options) {
  std::vector<Document> documents = documents_in(folder);
  Collation collation = collate(annotate_story(std::move(documents), options));
  const Sharing sharing = find_sharing(collation);
  const std::vector<Origin> origins = find_origins(collation, sharing);
  join_actors(collation);
  const std::vector<FigureItem> items = figure_items(collation);
  const std::vector<EchoStatement> statements = echo_statements(collation, items);
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder)).key("features").begin_array();
  for (const std::string_view name : echo_feature_names()) json.value(name);
  json.end_array();
  const auto source = [&](std::uint32_t document) {
    return file_name(collation.accounts[document].layers.document.source());
  };
  json.objects("statements", statements, [&](const EchoStatement& statement) {
    json.field("document", source(statement.place.document));
    json.field("begin", statement.place.span.begin).field("end", statement.place.span.end);
    json.field("content", std::to_string(statement.content_hash));
  });
  json.key("pairs").begin_array();
  for (const ItemPair& pair : echo_candidates(statements, items, collation.vocabulary)) {
    json.begin_array().value(pair.first).value(pair.second);
    for (const float value : echo_features(statements[pair.first], statements[pair.second], items, collation))
      json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array().key("texts").begin_array();
  for (const Origin& origin : origins) {
    json.begin_array();
    for (const std::uint32_t document : origin.documents) json.value(source(document));
    json.end_array();
  }
  json.end_array().end_object();
  print_line(out);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  const synoptic::EngineOptions options = synoptic::options_of_training();
  for (int at = 1; at < argc; ++at) synoptic::write_story(argv[at], options);
}
