// Writes, for training, every figure of documents with the voices that may be behind it: JSON Lines, one object a
// figure. usage: figure_voice_candidates PATH ... Offsets are code points. Built on request: ninja
// figure_voice_candidates.
#include <string>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/claims/voice_candidates.h"
#include "synoptic/text/offset_map.h"
#include "train/story_folder.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  const std::vector<std::string> paths(argv + 1, argv + argc);
  for (const Annotations& layers : annotate_documents(documents_of(paths), options_of_training())) {
    const OffsetMap map(layers.document.text());
    for (std::size_t f = 0; f < layers.figures.size(); ++f) {
      const Figure& figure = layers.figures[f];
      std::string line;
      JsonWriter json(line);
      json.begin_object();
      json.field("source", layers.document.source()).field("begin", map.code_points(figure.span.begin));
      json.field("end", map.code_points(figure.span.end)).field("low", figure.low).field("high", figure.high);
      json.field("sentence", layers.words.sentence_at(figure.amount.begin));
      const Block* block = layers.document.block_at(figure.amount.begin);
      json.field("block", block == nullptr ? 0 : block - layers.document.blocks().data());
      json.field("part_of", figure.part_of);
      json.objects("candidates", voice_candidates(layers, f), [&](const VoiceCandidate& one) {
        json.known_field("voice", one.chain.empty() ? "" : one.chain.back().name);
        json.key("features").begin_array();
        for (const std::string& feature : one.features) json.value(feature);
        json.end_array();
      });
      json.end_object();
      print_line(line);
    }
  }
  return 0;
}
