// One document as one line of JSON: `synoptic read`.
#include <utility>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/dossier/interval_json.h"
#include "synoptic/render/render.h"
#include "synoptic/text/offset_map.h"

namespace synoptic {

namespace {

void write_day(JsonWriter& json, std::string_view key, const std::optional<DatedBasis>& day) {
  json.key(key);
  if (!day || !day->when.known()) {
    json.null();
    return;
  }
  const auto end = [](const std::optional<PartialDate>& date) {
    return date ? std::optional(date->to_string()) : std::nullopt;
  };
  json.begin_object().field("earliest", end(day->when.earliest)).field("latest", end(day->when.latest));
  json.field("basis", to_string(day->basis)).field("why", day->why);
  if (!day->at.empty()) json.field("at", day->at);
  json.end_object();
}

void place(JsonWriter& json, const OffsetMap& offsets, Span span) {
  json.field("begin", offsets.code_points(span.begin)).field("end", offsets.code_points(span.end));
  json.field("begin_byte", span.begin).field("end_byte", span.end);
}

/// What a block is on its page, where that is known; else how it is read.
std::string_view kind_of(const Block& block) {
  return block.role == BlockRole::none ? to_string(block.kind) : to_string(block.role);
}

void write_blocks(JsonWriter& json, const Document& document) {
  const OffsetMap offsets(document.text());
  json.objects("blocks", document.blocks(), [&](const Block& block) {
    place(json, offsets, block.span);
    json.field("kind", kind_of(block));
    if (!block.time.empty()) json.field("time", block.time);
  });
}

void write_kept_out(JsonWriter& json, const Document& document) {
  const OffsetMap offsets(document.text());
  json.objects("kept_out", document.kept_out(), [&](const KeptOut& out) {
    json.field("kind", to_string(out.role)).field("why", out.why);
    json.field("before", offsets.code_points(out.before)).field("text", out.span.in(document.kept_out_text()));
  });
  json.objects("readings", document.metadata().readings, [&](const MetadataReading& reading) {
    json.field("field", reading.field).field("value", reading.value).field("where", reading.where);
    json.field("taken", reading.is_taken);
  });
}

}  // namespace

std::string document_json(const DocumentView& view) {
  const Document& document = view.document;
  const Metadata& metadata = document.metadata();
  std::string out;
  JsonWriter json(out);
  json.begin_object().field("id", document.id()).field("source", document.source()).field("sha256", document.sha256());
  json.field("title", metadata.title).field("outlet", metadata.outlet).field("agency", metadata.agency);
  json.field("author", metadata.author)
      .field("url", metadata.url)
      .field("version_of", view.version_of)
      .field("language", metadata.language);
  json.field("place", metadata.place).field("section", metadata.section).field("paywall", metadata.paywall);
  write_day(json, "published", view.published);
  write_day(json, "modified", metadata.modified);
  json.field("retrieved", metadata.retrieved).field("text", document.text());
  write_blocks(json, document);
  if (view.blocks) write_kept_out(json, document);
  json.key("problems").begin_array();
  for (const Problem& problem : document.problems()) write_problem(json, problem, {});
  json.end_array().end_object();
  return out;
}

}  // namespace synoptic
