#include "synoptic/ingest/ingest.h"

#include <utility>

#include "synoptic/ingest/reader.h"

namespace synoptic {

Result<Document> read_document(const RawInput& input) {
  if (input.bytes.empty()) return Error{"ingest.empty", "the file is empty", input.source};
  const InputKind& kind = kind_of_input(input);
  if (kind.reader == nullptr) {
    return Error{"ingest.unsupported", "it is " + std::string(kind.name) + ", and only plain text is read so far",
                 input.source};
  }
  return kind.reader(input);
}

}  // namespace synoptic
