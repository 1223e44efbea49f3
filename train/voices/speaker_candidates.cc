// Writes, for training, every quotation of documents with who may have said it: JSON Lines, one object a quotation.
// usage: speaker_candidates PATH ... Offsets are code points. Built on request: ninja speaker_candidates.
#include <string>
#include <vector>

#include "synoptic/annotate/quotations.h"
#include "synoptic/annotate/quotations/speaker_candidates.h"
#include "synoptic/annotate/quotations/speaker_choice.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/text/offset_map.h"
#include "train/story_folder.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  const std::vector<std::string> paths(argv + 1, argv + argc);
  for (const Annotations& layers : annotate_documents(documents_of(paths), options_of_training())) {
    const OffsetMap map(layers.document.text());
    std::vector<Quotation> bare;
    for (const Quotation& one : layers.quotations) {
      bare.push_back(one);
      bare.back().speaker.clear(), bare.back().why.clear();
      bare.back().actor.reset(), bare.back().attribution.reset();
    }
    const Layer<Quotation> ruled =
        with_speakers_by_rule(layers.document, layers.words, Layer<Quotation>(bare), layers.attributions,
                              layers.mentions, layers.pronouns, layers.actors);
    const std::vector<Quotation> all(ruled.begin(), ruled.end());
    const quotations::SpeakerInput input{layers.document, layers.words,    layers.attributions,
                                         layers.mentions, layers.pronouns, layers.actors};
    const quotations::SpeakerContext context(input);
    for (std::size_t q = 0; q < all.size(); ++q) {
      std::string line;
      JsonWriter json(line);
      json.begin_object();
      json.field("source", layers.document.source()).field("begin", map.code_points(all[q].span.begin));
      json.field("end", map.code_points(all[q].span.end)).field("rule", all[q].speaker);
      json.field("weighed", quotations::is_weighed(all[q]));
      json.objects("candidates", quotations::speaker_candidates(context, all, all, q),
                   [&](const quotations::SpeakerCandidate& one) {
                     json.known_field("voice", one.name);
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
