// Writes, for training, every figure of documents with what the encoder's heads read around it: for each place of
// claims/figure_told.h the mean of its tokens' vectors, in thousandths; JSON Lines, one object a figure. usage:
// told_vectors PATH ... Offsets are code points. Built on request: ninja told_vectors.
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/claims/figure_told.h"
#include "synoptic/text/offset_map.h"
#include "train/story_folder.h"

namespace {

/// The mean of each column over the tokens of the place; nought where it has none.
std::vector<double> mean_of(const std::vector<float>& vectors, std::size_t width, synoptic::TokenSpan place) {
  std::vector<double> mean(width, 0.0);
  for (std::uint32_t t = place.begin; t < place.end; ++t)
    for (std::size_t i = 0; i < width; ++i)
      mean[i] += static_cast<double>(vectors[t * width + i]) / (place.end - place.begin);
  return mean;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace synoptic;
  const std::vector<std::string> paths(argv + 1, argv + argc);
  const EngineOptions options = options_of_training();
  for (const Annotations& layers : annotate_documents(documents_of(paths), options)) {
    const OffsetMap map(layers.document.text());
    const std::vector<float> vectors = options.encoder->vectors(layers.document.text(), layers.words);
    if (layers.words.tokens.empty()) continue;
    const std::size_t width = vectors.size() / layers.words.tokens.size();
    for (const Figure& figure : layers.figures) {
      std::string line;
      JsonWriter json(line);
      json.begin_object();
      json.field("source", layers.document.source());
      json.field("begin", map.code_points(figure.span.begin)).field("end", map.code_points(figure.span.end));
      json.field("low", figure.low).field("high", figure.high);
      json.key("vector").begin_array();
      for (const TokenSpan& place : told_places(layers.words, figure))
        for (const double value : mean_of(vectors, width, place)) json.value(std::llround(1000 * value));
      json.end_array();
      json.end_object();
      print_line(line);
    }
  }
  return 0;
}
