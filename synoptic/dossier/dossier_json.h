// The dossier as JSON: the contract other programs read (docs/dossier.schema.json).
#pragma once

#include <string>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// One JSON object, indented by two, ended by a newline. Offsets are code points, half open; beside them bytes.
std::string dossier_json(const Dossier& dossier);

}  // namespace synoptic
