// The reader of plain text: bytes to text, text to blocks, blocks and sidecar to metadata.
#include <utility>

#include "synoptic/ingest/blocks.h"
#include "synoptic/ingest/encoding.h"
#include "synoptic/ingest/metadata_of.h"
#include "synoptic/ingest/reader.h"
#include "synoptic/ingest/sidecar.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

void append(std::vector<Problem>& problems, std::vector<Problem>&& more, const std::string& source) {
  for (Problem& problem : more) {
    problem.source = source;
    problems.push_back(std::move(problem));
  }
}

/// What no line of a text tells, and its container does.
void add_stated(Metadata& metadata, const Metadata& stated) {
  if (stated.author) metadata.author = stated.author;
  if (stated.agency) metadata.agency = stated.agency;
  if (stated.modified) metadata.modified = stated.modified;
  metadata.retrieved = stated.retrieved;
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

  Sidecar sidecar;
  if (!input.sidecar.empty()) sidecar = read_sidecar(input.sidecar);
  append(problems, std::move(sidecar.problems), input.source);
  const Metadata stated = stated_about(input, std::move(sidecar.stated));
  Metadata metadata = metadata_of(decoded.text, blocks, stated);
  add_stated(metadata, stated);
  return Document(input.source, std::move(decoded.text), std::move(blocks), std::move(metadata), std::move(problems));
}

Result<Document> read_prose(const RawInput& input) {
  Repaired repaired = repair_utf8(input.bytes);
  std::vector<Problem> problems;
  if (!repaired.replaced.empty())
    problems.push_back({"ingest.bytes_replaced", "what is no UTF-8 became U+FFFD", input.source, repaired.replaced[0]});
  std::vector<Block> blocks = blocks_of(repaired.text);
  if (blocks.empty()) return Error{"ingest.empty", "the text holds nothing but white space", input.source};
  const Metadata stated = stated_about(input, {});
  Metadata metadata = metadata_of(repaired.text, blocks, stated);
  add_stated(metadata, stated);
  return Document(input.source, std::move(repaired.text), std::move(blocks), std::move(metadata), std::move(problems));
}

}  // namespace synoptic
