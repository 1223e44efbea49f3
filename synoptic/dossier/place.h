// Where something stands in the reports of a dossier.
#pragma once

#include <compare>
#include <cstdint>

#include "synoptic/text/span.h"

namespace synoptic {

/// A place in one of the dossier's documents.
struct Place {
  std::uint32_t document = 0;  ///< Index into Dossier::reports.
  Span span;

  auto operator<=>(const Place&) const = default;
};

}  // namespace synoptic
