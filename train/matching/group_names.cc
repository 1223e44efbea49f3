// Writes, for training, what each group of figures may be called: JSON Lines, one object a story.
//
// usage: group_names FOLDER ... Each folder is one story; "features" their names, "groups" [{"mentions": [{"document",
// "begin", "end", "low", "high"}], "names": [{"phrase", "outcome", "features"}]}], begin and end in code points. Built
// on request: ninja group_names.
#include <string>

#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/group_names.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/passages.h"
#include "synoptic/engine/engine.h"
#include "synoptic/text/offset_map.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

void write_story(const std::string& folder, const EngineOptions& options) {
  Collation collation = collate(annotate_story(documents_in(folder), options));
  const Sharing sharing = find_sharing(collation);
  const std::vector<Origin> origins = find_origins(collation, sharing);
  join_actors(collation);
  const std::vector<MeasuredGroup> figures =
      group_figures(collation, origins, report_ties(collation, origins, text_echoes(collation, sharing, origins)));
  const std::vector<std::vector<GroupName>> names = group_name_candidates(collation, figures);
  std::vector<OffsetMap> maps;
  for (const Account& account : collation.accounts) maps.emplace_back(account.layers.document.text());
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().field("story", file_name(folder)).key("features").begin_array();
  for (const std::string_view name : group_name_feature_names()) json.value(name);
  json.end_array().key("groups").begin_array();
  for (std::size_t at = 0; at < figures.size(); ++at) {
    json.begin_object().field("outcome", figures[at].outcome).field("subject", figures[at].group.subject);
    json.objects("mentions", figures[at].items, [&](const FigureItem& item) {
      const Place& place = item.mention.place;
      json.field("document", file_name(collation.accounts[place.document].layers.document.source()));
      json.field("begin", maps[place.document].code_points(place.span.begin))
          .field("end", maps[place.document].code_points(place.span.end));
      json.field("low", item.mention.low).field("high", item.mention.high);
    });
    json.objects("names", names[at], [&](const GroupName& name) {
      json.field("phrase", name.phrase).field("outcome", name.with_outcome).key("features").begin_array();
      for (const float value : name.features) json.value(static_cast<double>(value));
      json.end_array();
    });
    json.end_object();
  }
  json.end_array().end_object();
  print_line(out);
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  const synoptic::EngineOptions options = synoptic::options_of_training();
  for (int at = 1; at < argc; ++at) synoptic::write_story(argv[at], options);
  return 0;
}
