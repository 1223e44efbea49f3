// Writes what the trainers of this folder learn from: the figures of stories, and the features of all that is chosen of
// them.
//
// usage: story_pairs [--days FILE] [--links FILE] [--groups FILE] [--group-days FILE] FOLDER ...
// Each folder is one story; JSON Lines on standard output, one object a story: "figures" [{"document", "begin", "end",
// "low", "high"}], begin and end in bytes of the figure's span, and rows of numbers with the names of their features
// beside them: "state_days" and "group_days" [item, first day, last day, value, ...], "continuations" [later, earlier,
// value, ...], "pairs" and "origin_pairs" [a, b, value, ...], "value_pairs" [[items], [items], value, ...]. The options
// give what was chosen elsewhere (README.md), else the built-in weights choose. Built on request: ninja story_pairs.
#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/continuations.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/state_day.h"
#include "synoptic/compare/figures/value_origins.h"
#include "synoptic/compare/figures/value_pairs.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/passages.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "train/matching/given_choices.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

/// Days since 1970; -1 where the end is open.
int first_day(const DateInterval& when) {
  return when.earliest ? static_cast<int>(when.earliest->first_day().time_since_epoch().count()) : -1;
}
int last_day(const DateInterval& when) {
  return when.latest ? static_cast<int>(when.latest->last_day().time_since_epoch().count()) : -1;
}

void write_story(const std::string& folder, const EngineOptions& options, const GivenChoices& given) {
  Collation collation = collate(annotate_story(documents_in(folder), options));
  const Sharing sharing = find_sharing(collation);
  const std::vector<Origin> origins = find_origins(collation, sharing);
  join_actors(collation);
  ReportTies ties = report_ties(collation, origins, text_echoes(collation, sharing, origins));
  std::vector<FigureItem> items = figure_items(collation);
  std::vector<std::vector<StateDay>> state_days;
  for (const FigureItem& item : items) {
    const Account& account = collation.accounts[item.mention.place.document];
    state_days.push_back(state_day_candidates(account, item, collation.vocabulary));
  }
  const std::vector<Continuation> continuations = choose(given, file_name(folder), collation, items);
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
  json.key("state_day_features").begin_array();
  for (const std::string_view name : state_day_feature_names()) json.value(name);
  json.end_array().key("state_days").begin_array();
  for (std::uint32_t at = 0; at < items.size(); ++at) {
    for (const StateDay& one : state_days[at]) {
      json.begin_array().value(at).value(first_day(one.when)).value(last_day(one.when));
      for (const float value : one.features) json.value(static_cast<double>(value));
      json.end_array();
    }
  }
  json.end_array();
  json.key("continuation_features").begin_array();
  for (const std::string_view name : continuation_feature_names()) json.value(name);
  json.end_array().key("continuations").begin_array();
  for (const Continuation& one : continuations) {
    json.begin_array().value(one.later).value(one.earlier);
    for (const float value : one.features) json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array();
  json.key("pairs").begin_array();
  const std::vector<ItemPair> pairs = figure_candidates(items, collation.vocabulary);
  for (const ItemPair& pair : pairs) {
    json.begin_array().value(pair.first).value(pair.second);
    for (const float value : pair_features(items[pair.first], items[pair.second], collation.vocabulary))
      json.value(static_cast<double>(value));
    json.end_array();
  }
  const auto groups = groups_of(items, file_name(folder), given, collation.vocabulary);
  json.end_array().key("origin_features").begin_array();
  for (const std::string_view name : origin_feature_names()) json.value(name);
  json.end_array().key("origin_pairs").begin_array();
  for (const std::vector<std::uint32_t>& group : groups) {
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
  json.end_array().key("group_day_features").begin_array();
  for (const std::string_view name : group_day_feature_names()) json.value(name);
  json.end_array().key("group_days").begin_array();
  for (const auto& [item, candidates] : choose_group_days(given, file_name(folder), collation, groups, items)) {
    for (const GroupDay& one : candidates) {
      json.begin_array().value(item).value(first_day(one.when)).value(last_day(one.when));
      for (const float value : one.features) json.value(static_cast<double>(value));
      json.end_array();
    }
  }
  json.end_array().key("value_pair_features").begin_array();
  for (const std::string_view name : value_pair_feature_names()) json.value(name);
  json.end_array().key("value_pairs").begin_array();
  const auto scores = given.scores.find(file_name(folder));
  const SameThing same_thing = [&](std::uint32_t a, std::uint32_t b) {
    if (scores == given.scores.end()) return same_thing_score(pair_features(items[a], items[b], collation.vocabulary));
    const auto found = std::lower_bound(pairs.begin(), pairs.end(), ItemPair{a, b});
    if (found == pairs.end() || *found != ItemPair{a, b}) return 0.0;
    return scores->second[static_cast<std::size_t>(found - pairs.begin())];
  };
  const auto list = [&](const std::vector<std::uint32_t>& members) {
    json.begin_array();
    for (const std::uint32_t at : members) json.value(at);
    json.end_array();
  };
  for (const std::vector<std::uint32_t>& group : groups) {
    const auto values = values_of(items, group);
    for (std::size_t i = 0; i < values.size(); ++i) {
      for (std::size_t j = i + 1; j < values.size(); ++j) {
        json.begin_array();
        list(values[i]), list(values[j]);
        for (const float value : value_pair_features(items, values, i, j, same_thing, collation.vocabulary))
          json.value(static_cast<double>(value));
        json.end_array();
      }
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
  const synoptic::GivenChoices given = synoptic::read_choices(argc, argv, at);
  for (; at < argc; ++at) synoptic::write_story(argv[at], options, given);
}
