// Stories as the programs that print examples for learning take them: a folder a story, with its reports.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/document/document.h"
#include "synoptic/engine/engine.h"
#include "synoptic/engine/pair_reading.h"
#include "synoptic/ingest/ingest.h"

namespace synoptic {

inline std::vector<Document> documents_of(const std::vector<std::string>& paths) {
  return read_documents(gather_inputs(paths, nullptr, posix_files()).inputs, {}).documents;
}

inline std::vector<Document> documents_in(const std::string& folder) { return documents_of({folder}); }

/// "03.txt" of "stories/ferry/03.txt": what the gold knows a report by.
inline std::string file_name(const std::string& source) { return source.substr(source.rfind('/') + 1); }

/// Whether `flag` is the first argument at `at`, which then moves on.
inline bool take_flag(int argc, char** argv, int& at, std::string_view flag) {
  if (at >= argc || argv[at] != flag) return false;
  ++at;
  return true;
}

/// Reads the pairs of one kind by the net and writes [told rivals, rivals, one thing, opposed] of each.
inline void write_readings(JsonWriter& json, const EngineOptions& options, const std::vector<PlacePair>& pairs) {
  json.begin_array();
  for (const PairReading& reading : EncoderPairs(options.encoder, 1).read(pairs)) {
    json.begin_array();
    for (const float value : {reading.told_rivals, reading.rivals, reading.one_thing, reading.opposed})
      json.value(static_cast<double>(value));
    json.end_array();
  }
  json.end_array();
}

/// With the encoder, as the program runs.
inline EngineOptions options_of_training() {
  EngineOptions options;
  options.encoder = encoder_named("news", posix_files()).value();
  return options;
}

/// One line of JSON Lines on standard output.
inline void print_line(const std::string& json) {
  std::fwrite(json.data(), 1, json.size(), stdout);
  std::fputc('\n', stdout);
}

}  // namespace synoptic
