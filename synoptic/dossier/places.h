// Writes places as the JSON contract has them: code points first, bytes beside them, and the words themselves.
#pragma once

#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/dossier/dossier.h"
#include "synoptic/text/offset_map.h"

namespace synoptic {

/// Knows the offsets of every report of one dossier, which must outlive it.
class PlaceWriter {
 public:
  explicit PlaceWriter(const Dossier& dossier);

  /// The fields document, begin, end, begin_byte, end_byte, text into the open object.
  void fields(JsonWriter& json, Place place) const;
  /// An object of those fields alone.
  void object(JsonWriter& json, Place place) const;

 private:
  const Dossier& dossier_;
  std::vector<OffsetMap> offsets_;
};

}  // namespace synoptic
