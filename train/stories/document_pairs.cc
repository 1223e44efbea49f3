// Writes what train_events.py learns from: the candidate pairs of documents with their features.
//
// usage: document_pairs PATH ...     files or folders of reports; JSON Lines on standard output, first
//   {"features": [name], "documents": [source]}
// then a line a pair: [a, b, value, ...], of documents that carry different texts. Built on request: ninja document_pairs.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/stories/document_pairs.h"

namespace synoptic {
namespace {

void write_pairs(const std::vector<std::string>& paths) {
  const std::vector<Document> documents =
      read_documents(gather_inputs(paths, nullptr, posix_files()).inputs, {}).documents;
  std::vector<Sketch> sketches;
  std::vector<const Sketch*> all;
  std::string out;
  JsonWriter json(out, 0);
  json.begin_object().key("features").begin_array();
  for (const std::string_view name : document_feature_names()) json.value(name);
  json.end_array().key("documents").begin_array();
  for (const Document& document : documents) {
    json.value(document.source());
    sketches.push_back(sketch_of(document));
  }
  json.end_array().end_object();
  std::printf("%s\n", out.c_str());
  for (const Sketch& sketch : sketches) all.push_back(&sketch);
  for (const ItemPair& pair : document_candidates(all)) {
    std::printf("[%u, %u", pair.first, pair.second);
    for (const float value : document_features(sketches[pair.first], sketches[pair.second]))
      std::printf(", %.6g", static_cast<double>(value));
    std::printf("]\n");
  }
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) { synoptic::write_pairs({argv + 1, argv + argc}); }
