#include "synoptic/dossier/dossier_json.h"
namespace synoptic { std::string dossier_json(const Dossier&) { return {}; } }
