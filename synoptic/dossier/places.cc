#include "synoptic/dossier/places.h"

namespace synoptic {

PlaceWriter::PlaceWriter(const Dossier& dossier) : dossier_(dossier) {
  offsets_.reserve(dossier.reports.size());
  for (const Report& report : dossier.reports) offsets_.emplace_back(report.document.text());
}

void PlaceWriter::fields(JsonWriter& json, Place place) const {
  const Document& document = dossier_.reports[place.document].document;
  const OffsetMap& offsets = offsets_[place.document];
  json.field("document", document.id());
  json.field("begin", offsets.code_points(place.span.begin)).field("end", offsets.code_points(place.span.end));
  json.field("begin_byte", place.span.begin).field("end_byte", place.span.end);
  json.field("text", document.words(place.span));
}

void PlaceWriter::object(JsonWriter& json, Place place) const {
  json.begin_object();
  fields(json, place);
  json.end_object();
}

}  // namespace synoptic
