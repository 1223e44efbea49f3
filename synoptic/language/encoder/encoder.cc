#include "synoptic/language/encoder/encoder.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "synoptic/language/encoder/heads.h"
#include "synoptic/language/encoder/network.h"
#include "synoptic/language/encoder/pair_net.h"
#include "synoptic/language/encoder/pieces.h"
#include "synoptic/language/encoder/weights_file.h"
#include "synoptic/language/encoder/window_cache.h"
#include "synoptic/language/encoder/windows.h"

namespace synoptic {

namespace {

using namespace encoder;  // NOLINT(google-build-using-namespace): the room's own

constexpr std::string_view kBetweenParts = "parataxis";

/// Working memory of a thread, kept between documents.
struct Room {
  NetworkRoom network;
  HeadRoom heads;
  TokenVectors tokens;
};

Borders borders_of(const Window& window, const Segmentation& words, const TokenPieces& pieces) {
  const std::size_t count = window.last - window.first;
  Borders borders;
  borders.sentences.assign(count, 0);
  borders.blocks.assign(pieces.ends_block.begin() + window.first, pieces.ends_block.begin() + window.last);
  const auto holds = [&](const Sentence& sentence) { return sentence.tokens.end > window.first; };
  auto sentence = std::partition_point(words.sentences.begin(), words.sentences.end(),
                                       [&](const Sentence& one) { return !holds(one); });
  for (; sentence != words.sentences.end() && sentence->tokens.end <= window.last; ++sentence)
    borders.sentences[sentence->tokens.end - 1 - window.first] = 1;
  return borders;
}

/// Puts a core's words into the document's.
void append(const CoreWords& core, std::uint32_t first, Words& words) {
  words.upos.insert(words.upos.end(), core.upos.begin(), core.upos.end());
  for (const std::int16_t head : core.heads)
    words.heads.push_back(head < 0 ? -1 : head + static_cast<std::int32_t>(first));
  for (const std::uint8_t relation : core.relations) words.deprels.push_back(relation_name(relation));
  for (NameSpan name : core.names) {
    name.first += first, name.last += first;
    words.names.push_back(name);
  }
  words.told.insert(words.told.end(), core.told.begin(), core.told.end());
  const auto before = static_cast<std::int32_t>(words.attribution_spans.size());
  for (AttributionSpan span : core.attribution_spans) {
    span.first += first, span.last += first;
    if (span.cue >= 0) span.cue += before;
    words.attribution_spans.push_back(span);
  }
}

/// A sentence that was read in parts has one root: that of its first part.
void join_parts(Words& words) {
  for (const Sentence& sentence : words.sentences) {
    std::int32_t root = -1;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (words.heads[i] >= 0) continue;
      if (root < 0) {
        root = static_cast<std::int32_t>(i);
        continue;
      }
      words.heads[i] = root;
      words.deprels[i] = kBetweenParts;
    }
  }
}

}  // namespace

struct Encoder::Held {
  Pieces pieces;
  Network network;
  std::vector<std::unique_ptr<Head>> heads;
  std::optional<PairNet> pairs;
  WordLayers layers;
  bool cut_by_content;
  mutable WindowCache cache;

  Held(Pieces cut, Network net, const EncoderOptions& options)
      : pieces(std::move(cut)),
        network(std::move(net)),
        cut_by_content(options.cut_by_content),
        cache(options.cache_bytes) {}

  std::size_t layers_below() const { return network.layers() - (pairs ? pairs->layers() : 0); }

  /// `states`: where given, takes what the lower layers made of the window, unless it was known.
  std::shared_ptr<const CoreWords> read(const PieceWindow& window, const Borders& borders,
                                        std::vector<float>* states) const {
    std::string key = window_key(window, borders);
    if (auto known = cache.find(key)) return known;
    static thread_local Room room;
    network.read_below(window, layers_below(), kernels(), room.network);
    const float* const x = room.network.x.data();
    if (states != nullptr) states->assign(x, x + window.ids.size() * network.width());
    network.read_above(window, layers_below(), kernels(), room.network, room.tokens);
    auto words = std::make_shared<CoreWords>();
    for (const auto& head : heads) head->read(room.tokens, borders, kernels(), room.heads, *words);
    cache.keep(std::move(key), words);
    return words;
  }
};

Encoder::Encoder(std::unique_ptr<Held> held) : held_(std::move(held)) {}
Encoder::~Encoder() = default;

Result<std::shared_ptr<const Encoder>> Encoder::load(std::string_view bytes, const EncoderOptions& options) {
  const Result<WeightsFile> read = WeightsFile::read(bytes);
  if (!read) return read.error();
  const WeightsFile& file = read.value();
  Result<Pieces> pieces = Pieces::read(file.vocabulary());
  if (!pieces) return pieces.error();
  Result<Network> network = Network::load(file);
  if (!network) return network.error();
  if (network.value().vocabulary() != pieces.value().size()) return broken_weights("a vector a piece is missing");
  if (network.value().positions() < kWindowPieces) return broken_weights("it has too few positions for a window");
  if (file.config().shapes < kShapes) return broken_weights("it has too few shapes of letters");
  auto held = std::make_unique<Held>(std::move(pieces).value(), std::move(network).value(), options);
  struct Known {
    const char* name;
    Result<std::unique_ptr<Head>> (*load)(const WeightsFile&);
    bool WordLayers::*layer;
  };
  constexpr Known kKnown[] = {{"upos", load_upos_head, nullptr},
                              {"trees", load_trees_head, &WordLayers::trees},
                              {"names", load_names_head, &WordLayers::names},
                              {"attributions", load_attributions_head, &WordLayers::attributions}};
  if (!file.has_head("upos")) return broken_weights("it has no head of parts of speech");
  for (const Known& known : kKnown) {
    if (!file.has_head(known.name)) continue;
    Result<std::unique_ptr<Head>> head = known.load(file);
    if (!head) return head.error();
    held->heads.push_back(std::move(head).value());
    if (known.layer != nullptr) held->layers.*known.layer = true;
  }
  if (options.told)
    if (auto head = told_head(file.config().width)) held->heads.push_back(std::move(head));
  if (!options.pairs.empty()) {
    const Result<WeightsFile> upper = WeightsFile::read(options.pairs);
    if (!upper) return upper.error();
    Result<PairNet> net = PairNet::load(upper.value());
    if (!net) return net.error();
    if (net.value().width() != held->network.width() || net.value().layers() > held->network.layers())
      return broken_weights("its layers for pairs are not made for it");
    held->pairs = std::move(net).value();
  }
  return std::shared_ptr<const Encoder>(new Encoder(std::move(held)));
}

WordLayers Encoder::layers() const { return held_->layers; }

std::vector<float> Encoder::vectors(std::string_view text, const Segmentation& segmentation) const {
  std::vector<float> all;
  Room room;
  const TokenPieces pieces = cut_pieces(text, segmentation, held_->pieces);
  for (const Window& window : cut_windows(segmentation, pieces, held_->cut_by_content)) {
    held_->network.read(window_pieces(window, pieces, held_->pieces), kernels(), room.network, room.tokens);
    const TokenVectors& core = room.tokens;
    all.insert(all.end(), core.floats.begin(),
               core.floats.begin() + static_cast<std::ptrdiff_t>(core.count * core.width));
  }
  return all;
}

bool Encoder::reads_pairs() const { return held_->pairs.has_value(); }

std::vector<PlaceContext> Encoder::contexts(std::string_view text, const Words& words,
                                            std::span<const TokenRun> places) const {
  std::vector<PlaceContext> contexts(places.size());
  const std::size_t width = held_->network.width();
  const TokenPieces pieces = cut_pieces(text, words, held_->pieces);
  static thread_local Room room;
  for (const Window& window : cut_windows(words, pieces, held_->cut_by_content)) {
    const auto holds = [&](const TokenRun& place) { return place.first >= window.first && place.first < window.last; };
    if (std::none_of(places.begin(), places.end(), holds)) continue;
    const PieceWindow read = window_pieces(window, pieces, held_->pieces);
    const float* x = nullptr;
    if (words.states != nullptr) {
      const auto known = words.states->find(window.first);
      if (known != words.states->end() && !known->second.empty()) x = known->second.data();
    }
    if (x == nullptr) {
      held_->network.read_below(read, held_->layers_below(), kernels(), room.network);
      x = room.network.x.data();
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!holds(places[i])) continue;
      const std::size_t last = std::min(places[i].last, window.last) - 1;
      contexts[i] = cut_context(x, read.ids.size(), width, read.first[places[i].first - window.first],
                                read.last[last - window.first]);
    }
  }
  return contexts;
}

PairReading Encoder::read_pair(const PlaceContext& first, const PlaceContext& second) const {
  static thread_local Room room;
  return held_->pairs->read(first, second, kernels(), room.network);
}

Words Encoder::read(std::string_view text, Segmentation segmentation, bool keep_states) const {
  Words words;
  static_cast<Segmentation&>(words) = std::move(segmentation);
  words.given = held_->layers;
  WindowStates states;
  const TokenPieces pieces = cut_pieces(text, words, held_->pieces);
  for (const Window& window : cut_windows(words, pieces, held_->cut_by_content)) {
    const PieceWindow read = window_pieces(window, pieces, held_->pieces);
    std::vector<float>* const kept = keep_states && held_->pairs ? &states[window.first] : nullptr;
    append(*held_->read(read, borders_of(window, words, pieces), kept), window.first, words);
  }
  if (!states.empty()) words.states = std::make_shared<const WindowStates>(std::move(states));
  if (words.given.trees) join_parts(words);
  return words;
}

}  // namespace synoptic
