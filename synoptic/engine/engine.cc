#include "synoptic/engine/engine.h"
namespace synoptic {
ReadResult read_documents(const std::vector<RawInput>&, const EngineOptions&) { return {}; }
}
