#include "synoptic/engine/pair_reading.h"

#include <map>
#include <utility>

#include "synoptic/engine/workers.h"
#include "synoptic/language/encoder/pair_net.h"

namespace synoptic {

namespace {

/// The places that are asked for in one document, and what stands around each.
struct AskedDocument {
  TextPlace place;  ///< Any of its places: for the text and the words.
  std::vector<Encoder::TokenRun> runs;
  std::vector<encoder::PlaceContext> contexts;
};

struct At {
  std::size_t document = 0, run = 0;
};

}  // namespace

std::vector<PairReading> EncoderPairs::read(std::span<const PlacePair> pairs) const {
  std::vector<AskedDocument> documents;
  std::map<const Words*, std::size_t> document_of;
  std::map<std::pair<std::size_t, std::pair<std::uint32_t, std::uint32_t>>, std::size_t> run_of;
  const auto add = [&](const TextPlace& place) {
    const auto [document, is_new] = document_of.try_emplace(place.words, documents.size());
    if (is_new) documents.push_back({place, {}, {}});
    std::vector<Encoder::TokenRun>& runs = documents[document->second].runs;
    const auto [run, is_asked] = run_of.try_emplace({document->second, {place.first, place.last}}, runs.size());
    if (is_asked) runs.push_back({place.first, place.last});
    return At{document->second, run->second};
  };
  std::vector<std::pair<At, At>> places;
  places.reserve(pairs.size());
  for (const PlacePair& pair : pairs) {
    const At first = add(pair.first);
    places.emplace_back(first, add(pair.second));
  }
  for_each_index(documents.size(), threads_, [&](std::size_t i) {
    AskedDocument& asked = documents[i];
    asked.contexts = encoder_->contexts(asked.place.text, *asked.place.words, asked.runs);
  });
  const auto context = [&](const At& at) -> const encoder::PlaceContext& {
    return documents[at.document].contexts[at.run];
  };
  std::vector<PairReading> out(pairs.size());
  for_each_index(pairs.size(), threads_, [&](std::size_t i) {
    out[i] = encoder_->read_pair(context(places[i].first), context(places[i].second));
  });
  return out;
}

}  // namespace synoptic
