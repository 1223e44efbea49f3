// Writes what train_matching.py learns from: the figures of stories and the features of their candidate pairs.
//
// usage: story_pairs FOLDER ...     each folder is one story; JSON Lines on standard output, one object a story:
//   {"story", "features": [name], "figures": [{"document", "begin", "end", "low", "high"}], "pairs": [[a, b, value, ...]],
//    "origin_features": [name], "origin_pairs": [[a, b, value, ...]]}
// begin and end are bytes of the figure's span. Built on request: ninja story_pairs.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/passages.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"

namespace synoptic {
namespace {

std::vector<Document> documents_in(const std::string& folder) {
  return read_documents(gather_inputs({folder}, nullptr, posix_files()).inputs, {}).documents;
}

std::string file_name(const std::string& source) { return source.substr(source.rfind('/') + 1); }

void write_story(const std::string& folder, const EngineOptions& options) {
  Collation collation = collate(annotate_story(documents_in(folder), options));
  const Sharing sharing = find_sharing(collation);
  const std::vector<Origin> origins = find_origins(collation, sharing);
  join_actors(collation);
  ReportTies ties = report_ties(collation, origins, text_echoes(collation, sharing, origins));
  const std::vector<FigureItem> items = figure_items(collation);
  count_shared_values(items, ties);
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder)).key("features").begin_array();
  for (const std::string_view name : pair_feature_names()) json.value(name);
  json.end_array();
  json.objects("figures", items, [&](const FigureItem& item) {
    json.field("document", file_name(collation.accounts[item.mention.place.document].layers.document.source()));
    json.field("begin", item.mention.place.span.begin).field("end", item.mention.place.span.end);
    json.field("low", item.mention.low).field("high", item.mention.high);
  });
  json.key("pairs").begin_array();
  for (const ItemPair& pair : figure_candidates(items, collation.vocabulary)) {
    json.begin_array().value(pair.first).value(pair.second);
    for (const float value : pair_features(items[pair.first], items[pair.second], collation.vocabulary))
      json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array().key("origin_features").begin_array();
  for (const std::string_view name : origin_feature_names()) json.value(name);
  json.end_array().key("origin_pairs").begin_array();
  for (const std::vector<std::uint32_t>& group : group_items(items, collation.vocabulary)) {
    for (std::size_t i = 0; i < group.size(); ++i) {
      const FigureItem& a = items[group[i]];
      const ValueContext context = value_context(items, group, a);
      for (std::size_t j = i + 1; j < group.size(); ++j) {
        const FigureItem& b = items[group[j]];
        if (a.mention.place.document == b.mention.place.document || !same_value(a, b)) continue;
        json.begin_array().value(group[i]).value(group[j]);
        for (const float value : origin_features(a, b, context, ties, collation.vocabulary))
          json.value(static_cast<double>(value));
        json.end_array();
      }
    }
  }
  json.end_array().end_object();
  out += '\n';
  std::fwrite(out.data(), 1, out.size(), stdout);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  synoptic::EngineOptions options;
  options.encoder = synoptic::encoder_named("news", synoptic::posix_files()).value();
  for (int at = 1; at < argc; ++at) synoptic::write_story(argv[at], options);
}
