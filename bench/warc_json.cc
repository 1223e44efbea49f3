// Reads web archives with our reader, for warc_peers.py: records, bytes, seconds of the processor, as one line of JSON.
//
//   warc_json [--http] FILE...     --http: headers of pages are read, chunks and codings taken off too
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <utility>

#include "synoptic/base/files.h"
#include "synoptic/compression/unpacker.h"
#include "synoptic/ingest/warc/http_message.h"
#include "synoptic/ingest/warc/warc_reader.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  std::uint64_t records = 0, responses = 0, bytes = 0, bodies = 0, problems = 0;
  bool http = false;
  const std::clock_t begin = std::clock();  // of the processor: machines are busy
  for (int i = 1; i < argc; ++i) {
    if (std::string(argv[i]) == "--http") {
      http = true;
      continue;
    }
    Result<std::unique_ptr<ByteStream>> stream = posix_files().open(argv[i]);
    if (!stream) {
      std::fprintf(stderr, "%s: %s\n", argv[i], stream.error().message.c_str());
      return 1;
    }
    WarcReader reader(std::make_unique<Unpacker>(std::move(stream).value()));
    while (const std::optional<WarcRecord> record = reader.next()) {
      ++records;
      bytes += record->block.size();
      problems += record->problems.size();
      if (record->type != "response") continue;
      ++responses;
      if (http) bodies += read_http_response(record->block, {}).body.size();
    }
    problems += reader.take_problems().size();
  }
  const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::printf(
      "{\"records\": %llu, \"responses\": %llu, \"bytes\": %llu, \"bodies\": %llu, \"problems\": %llu, \"seconds\": "
      "%.4f}\n",
      static_cast<unsigned long long>(records), static_cast<unsigned long long>(responses),
      static_cast<unsigned long long>(bytes), static_cast<unsigned long long>(bodies),
      static_cast<unsigned long long>(problems), took);
  return 0;
}
