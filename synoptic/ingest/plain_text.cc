// The reader of plain text: bytes to text, text to blocks, blocks and sidecar to metadata.
#include <utility>

#include "synoptic/ingest/blocks.h"
#include "synoptic/ingest/encoding.h"
#include "synoptic/ingest/metadata_of.h"
#include "synoptic/ingest/reader.h"
#include "synoptic/ingest/sidecar.h"

namespace synoptic {

namespace {

void append(std::vector<Problem>& problems, std::vector<Problem>&& more, const std::string& source) {
  for (Problem& problem : more) {
    problem.source = source;
    problems.push_back(std::move(problem));
  }
}

}  // namespace

Result<Document> read_plain_text(const RawInput& input) {
  Result<Decoded> decoding = decode(input.bytes);
  if (!decoding.ok()) {
    Error error = decoding.error();
    error.source = input.source;
    return error;
  }
  Decoded decoded = std::move(decoding).value();
  std::vector<Problem> problems;
  append(problems, std::move(decoded.problems), input.source);
  std::vector<Block> blocks = blocks_of(decoded.text);
  if (blocks.empty()) return Error{"ingest.empty", "the file holds nothing but white space", input.source};

  Metadata stated;
  if (!input.sidecar.empty()) {
    Sidecar sidecar = read_sidecar(input.sidecar);
    append(problems, std::move(sidecar.problems), input.source);
    stated = std::move(sidecar.stated);
  }
  Metadata metadata = metadata_of(decoded.text, blocks, stated);
  return Document(input.source, std::move(decoded.text), std::move(blocks), std::move(metadata), std::move(problems));
}

}  // namespace synoptic
