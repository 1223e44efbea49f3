// Stories as the programs that print examples for learning take them: a folder a story, with its reports.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/document/document.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"

namespace synoptic {

inline std::vector<Document> documents_of(const std::vector<std::string>& paths) {
  return read_documents(gather_inputs(paths, nullptr, posix_files()).inputs, {}).documents;
}

inline std::vector<Document> documents_in(const std::string& folder) { return documents_of({folder}); }

/// "03.txt" of "stories/ferry/03.txt": what the gold knows a report by.
inline std::string file_name(const std::string& source) { return source.substr(source.rfind('/') + 1); }

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
