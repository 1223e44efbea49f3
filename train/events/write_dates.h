// The dated items of a story as the trainers of dates read them.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/events/dated_groups.h"
#include "synoptic/dossier/interval_json.h"
#include "train/story_folder.h"

namespace synoptic {

/// Writes "dates": [{"document", "begin", "end", "earliest", "latest", "value", "copy"}], one an item: begin and end
/// are bytes of the time expression, copy is the first item of the same sentence.
inline void write_dates(JsonWriter& json, const Collation& collation, const std::vector<DatedItem>& items) {
  const std::vector<std::uint32_t> copies = first_copies(items);
  json.objects("dates", items, [&](const DatedItem& item) {
    const DatedClause& clause = item.clause;
    json.field("document", file_name(collation.accounts[clause.document].layers.document.source()));
    json.field("begin", clause.place.span.begin).field("end", clause.place.span.end);
    write_interval_fields(json, clause.when);
    json.field("value", clause.value).field("copy", copies[static_cast<std::size_t>(&item - items.data())]);
  });
}

}  // namespace synoptic
