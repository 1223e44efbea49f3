// Writes, for training, every name of documents with what is weighed for its kind: JSON Lines, one object a name.
// usage: name_kind_candidates PATH ... Offsets are code points. Built on request: ninja name_kind_candidates.
#include <string>
#include <vector>

#include "synoptic/annotate/names/encoder_names.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/text/offset_map.h"
#include "train/story_folder.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  const std::vector<std::string> paths(argv + 1, argv + argc);
  for (const Annotations& layers : annotate_documents(documents_of(paths), options_of_training())) {
    const OffsetMap map(layers.document.text());
    for (const WeighedName& name : weighed_names(layers.document.text(), layers.words)) {
      std::string line;
      JsonWriter json(line);
      json.begin_object();
      json.field("source", layers.document.source());
      json.field("begin", map.code_points(layers.words.tokens[name.span.first].span.begin));
      json.field("end", map.code_points(layers.words.tokens[name.span.last - 1].span.end));
      json.field("key", name.key).key("scores").begin_array();
      for (const float score : name.scores) json.value(std::to_string(score));
      json.end_array().key("features").begin_array();
      for (const std::string& feature : name.features) json.value(feature);
      json.end_array();
      json.end_object();
      print_line(line);
    }
  }
  return 0;
}
