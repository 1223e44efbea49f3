// Writes what train_conflicts.py learns from: the figures of stories, with the features of their pairs.
//
// usage: conflict_pairs FOLDER ...   each folder is one story; JSON Lines on standard output, one object a story:
//   {"story", "figure_items": [{"document", "begin", "end", "low", "high", "group", "dimension"}], "same_features":
//   [name],
//    "KIND_features": [name], "KIND_pairs": [[a, b, value, ...]]}, KIND "told" within a report, "figure" across two;
// a pair's values are those of KIND_features, then of same_features, for a likelihood of one thing by weights that
// never saw the story. begin and end are bytes. Built on request: ninja conflict_pairs.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/figure_contrasts.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/passages.h"
#include "synoptic/compare/told_contrasts.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

void write_names(JsonWriter& json, const char* key, std::span<const std::string_view> names) {
  json.key(key).begin_array();
  for (const std::string_view name : names) json.value(name);
  json.end_array();
}

void write_place(JsonWriter& json, const Collation& collation, const Place& place) {
  json.field("document", file_name(collation.accounts[place.document].layers.document.source()));
  json.field("begin", place.span.begin).field("end", place.span.end);
}

void write_story(const std::string& folder, const EngineOptions& options) {
  Collation collation = collate(annotate_story(documents_in(folder), options));
  find_origins(collation, find_sharing(collation));
  join_actors(collation);
  const std::vector<FigureItem> items = figure_items(collation);
  const std::vector<ContrastWords> contrast = read_contrast_words(collation);
  std::vector<std::uint32_t> group(items.size());
  const std::vector<std::vector<std::uint32_t>> groups = group_items(items, collation.vocabulary);
  for (std::uint32_t at = 0; at < groups.size(); ++at) {
    for (const std::uint32_t item : groups[at]) group[item] = at;
  }
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder));
  write_names(json, "figure_features", contrast_feature_names());
  write_names(json, "same_features", pair_feature_names());
  json.objects("figure_items", items, [&](const FigureItem& item) {
    write_place(json, collation, item.mention.place);
    json.field("low", item.mention.low).field("high", item.mention.high);
    json.field("group", group[static_cast<std::size_t>(&item - items.data())])
        .field("dimension", item.counted.dimension);
  });
  json.key("figure_pairs").begin_array();
  for (const ItemPair& pair : contrast_candidates(items, collation)) {
    json.begin_array().value(pair.first).value(pair.second);
    for (const float value : contrast_features(items, pair, collation, contrast))
      json.value(static_cast<double>(value));
    for (const float value : pair_features(items[pair.first], items[pair.second], collation.vocabulary))
      json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array();
  write_names(json, "told_features", told_feature_names());
  json.key("told_pairs").begin_array();
  for (const ItemPair& pair : told_candidates(items, collation)) {
    json.begin_array().value(pair.first).value(pair.second);
    for (const float value : told_features(items, pair, collation, contrast)) json.value(static_cast<double>(value));
    for (const float value : pair_features(items[pair.first], items[pair.second], collation.vocabulary))
      json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array();
  json.end_object();
  print_line(out);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  const synoptic::EngineOptions options = synoptic::options_of_training();
  for (int at = 1; at < argc; ++at) synoptic::write_story(argv[at], options);
}
