// Writes what train_conflicts.py learns from: the figures of stories, with the features of their pairs.
//
// usage: conflict_pairs [--read] [--days FILE] [--links FILE] [--groups FILE] FOLDER ...   each folder is one story;
// JSON Lines on standard output, one object a story:
//   {"story", "figure_items": [{"document", "begin", "end", "low", "high", "group", "dimension"}],
//    "KIND_features": [name], "KIND_pairs": [[a, b, value, ...]]}, with --read also "KIND_readings": what the net
// that reads pairs says of each [told rivals, rivals, one thing, opposed]; KIND "told" within a report, "figure" across
// two. begin and end are bytes. The options give what weights chose that never saw the story
// (train/matching/README.md), else the built-in ones choose. Built on request: ninja conflict_pairs.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/figure_contrasts.h"
#include "synoptic/compare/figure_links.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/passages.h"
#include "synoptic/compare/read_pairs.h"
#include "synoptic/compare/rival_features.h"
#include "synoptic/compare/told_contrasts.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "train/matching/given_choices.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

void write_pairs(JsonWriter& json, const std::string& kind, const std::vector<std::string>& names,
                 const std::vector<ItemPair>& pairs, const auto& features) {
  json.key(kind + "_features").begin_array();
  for (const std::string& name : names) json.value(name);
  json.end_array().key(kind + "_pairs").begin_array();
  for (const ItemPair& pair : pairs) {
    json.begin_array().value(pair.first).value(pair.second);
    for (const float value : features(pair)) json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array();
}

void write_place(JsonWriter& json, const Collation& collation, const Place& place) {
  json.field("document", file_name(collation.accounts[place.document].layers.document.source()));
  json.field("begin", place.span.begin).field("end", place.span.end);
}

void write_story(const std::string& folder, const EngineOptions& options, const GivenChoices& given, bool reads) {
  Collation collation = collate(annotate_story(documents_in(folder), options));
  find_origins(collation, find_sharing(collation));
  join_actors(collation);
  std::vector<FigureItem> items = figure_items(collation);
  choose(given, file_name(folder), collation, items);
  std::vector<std::uint32_t> group(items.size());
  const std::vector<std::vector<std::uint32_t>> groups =
      groups_of(items, file_name(folder), given, collation.vocabulary);
  for (std::uint32_t at = 0; at < groups.size(); ++at) {
    for (const std::uint32_t item : groups[at]) group[item] = at;
  }
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder));
  json.objects("figure_items", items, [&](const FigureItem& item) {
    write_place(json, collation, item.mention.place);
    json.field("low", item.mention.low).field("high", item.mention.high);
    json.field("group", group[static_cast<std::size_t>(&item - items.data())])
        .field("dimension", item.counted.dimension);
  });
  const std::vector<ItemPair> candidates = figure_candidates(items, collation.vocabulary);
  const std::vector<double> scores = scores_of(items, candidates, file_name(folder), given, collation.vocabulary);
  const FigureLinks links(items, group, candidates, scores);
  const RivalFeatures features(collation, items, links);
  const std::vector<ItemPair> across = contrast_candidates(items, candidates), told = told_candidates(items, collation);
  write_pairs(json, "figure", across_feature_names(), across, [&](ItemPair pair) { return features.across(pair); });
  write_pairs(json, "told", within_feature_names(), told, [&](ItemPair pair) { return features.within(pair); });
  for (const auto& [kind, pairs] : {std::pair("figure_readings", &across), {"told_readings", &told}}) {
    if (!reads) continue;
    std::vector<PlacePair> places;
    for (const ItemPair& pair : *pairs) {
      const LikelyPair ordered = likely_pair(items[pair.first], items[pair.second], 1);
      places.push_back({text_place(ordered.first, collation), text_place(ordered.second, collation)});
    }
    write_readings(json.key(kind), options, places);
  }
  json.end_object();
  print_line(out);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  const synoptic::EngineOptions options = synoptic::options_of_training();
  int at = 1;
  const bool reads = synoptic::take_flag(argc, argv, at, "--read");
  const synoptic::GivenChoices given = synoptic::read_choices(argc, argv, at);
  for (; at < argc; ++at) synoptic::write_story(argv[at], options, given, reads);
}
