#include "synoptic/dossier/interval_json.h"

namespace synoptic {

namespace {

void write_end(JsonWriter& json, std::string_view name, const std::optional<PartialDate>& end) {
  json.key(name);
  if (end)
    json.value(end->to_string());
  else
    json.null();
}

}  // namespace

void write_interval_fields(JsonWriter& json, const DateInterval& interval) {
  write_end(json, "earliest", interval.earliest);
  write_end(json, "latest", interval.latest);
}

void write_dated(JsonWriter& json, const DatedBasis& dated) {
  if (!dated.when.known()) {
    json.null();
    return;
  }
  json.begin_object();
  write_interval_fields(json, dated.when);
  json.field("basis", to_string(dated.basis)).field("why", dated.why).end_object();
}

void write_problem(JsonWriter& json, const Problem& problem, std::string_view document) {
  json.begin_object();
  if (!document.empty()) json.field("document", document);
  json.field("code", problem.code).field("message", problem.message);
  if (problem.offset) json.field("offset", *problem.offset);
  if (!problem.excerpt.empty()) json.field("excerpt", problem.excerpt);
  json.end_object();
}

}  // namespace synoptic
