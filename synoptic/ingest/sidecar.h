// The file NAME.json beside an article: what a person or a crawler states about it.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/document/document.h"

namespace synoptic {

struct Sidecar {
  Metadata stated;                ///< What it states; the rest is absent.
  std::vector<Problem> problems;  ///< `ingest.sidecar_broken`, one for each part that is not understood; no source yet.
};

/// Reads a JSON object with `title`, `outlet`, `url`, `published` (a day, month or year by ISO 8601, or an object
/// of `earliest` and `latest`) and `language` (ISO 639-1), all optional. Other keys may be somebody else's and are
/// passed over. What is not understood is a problem and does not cost the rest.
Sidecar read_sidecar(std::string_view bytes);

}  // namespace synoptic
