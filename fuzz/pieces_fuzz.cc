// Rooms: encoder
// Any text: every token has pieces of the vocabulary, windows cover every token once within their bounds, and a small
// encoder of chance gives one tree a sentence and spans within blocks. Any bytes as a file of weights: read or an
// error.
#include <cstdint>
#include <string>
#include <vector>

#include "fuzz/require.h"
#include "synoptic/language/encoder/encoder.h"
#include "synoptic/language/encoder/testing.h"
#include "synoptic/language/encoder/windows.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

using namespace encoder;  // NOLINT(google-build-using-namespace)

const Aligned<char>& weights() {
  static const Aligned<char> kWeights = small_weights({.layers = 1});
  return kWeights;
}

/// Each line is a block.
std::vector<Span> zones_of(const std::string& text) {
  std::vector<Span> zones;
  for (std::uint32_t at = 0; at < text.size();) {
    const auto stop = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    const Span line = trimmed(text, {at, stop});
    if (!line.empty()) zones.push_back(line);
    at = stop + 1;
  }
  return zones;
}

void check_windows(const std::string& text, const Segmentation& words, const Pieces& pieces) {
  const TokenPieces tokens = cut_pieces(text, words, pieces);
  for (std::size_t i = 0; i < words.tokens.size(); ++i) {
    const std::size_t count = tokens.begins[i + 1] - tokens.begins[i];
    REQUIRE(count >= 1 && count <= kMostPieces);
  }
  for (const Piece& piece : tokens.pieces) REQUIRE(piece.id < pieces.size());
  std::uint32_t at = 0;
  for (const Window& window : cut_windows(words, tokens)) {
    REQUIRE(window.first == at && window.begin <= at && window.last > at);
    at = window.last;
    REQUIRE(tokens.size(window.begin, window.first) <= kLeftPieces);
    REQUIRE(window_pieces(window, tokens, pieces).ids.size() <= kWindowPieces);
  }
  REQUIRE(at == words.tokens.size());
}

void check_words(const Words& words) {
  REQUIRE(words.upos.size() == words.tokens.size() && words.heads.size() == words.tokens.size());
  for (const Sentence& sentence : words.sentences) {
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      roots += words.heads[i] < 0;
      REQUIRE(words.heads[i] < 0 || sentence.tokens.contains(static_cast<std::uint32_t>(words.heads[i])));
    }
    REQUIRE(roots == 1);
  }
  std::uint32_t at = 0;
  for (const NameSpan& name : words.names) {
    REQUIRE(name.first >= at && name.last > name.first && name.last <= words.tokens.size());
    at = name.last;
  }
  at = 0;
  for (const AttributionSpan& span : words.attribution_spans) {
    REQUIRE(span.first >= at && span.last > span.first && span.last <= words.tokens.size());
    REQUIRE(span.cue < static_cast<std::int32_t>(words.attribution_spans.size()));
    at = span.last;
  }
}

/// Bytes of the input in place of bytes of a good file, and the input as a file by itself.
void check_weights(const std::uint8_t* bytes, std::size_t size) {
  Aligned<char> changed = weights();
  for (std::size_t i = 0; i + 4 <= size; i += 4) {
    const std::size_t at = (bytes[i] | bytes[i + 1] << 8 | bytes[i + 2] << 16) % changed.size();
    changed[at] = static_cast<char>(bytes[i + 3]);
  }
  const auto loaded = Encoder::load(view(changed), {.cache_bytes = 0});
  if (loaded.ok()) {
    const std::string text = "The dogs barked, a dog. abc";
    const Span all = {0, static_cast<std::uint32_t>(text.size())};
    check_words(loaded.value()->layers().trees ? loaded.value()->read(text, segment(text, std::span(&all, 1)))
                                               : Words());
  }
  Aligned<char> alone(bytes, bytes + size);
  (void)Encoder::load(view(alone)).ok();
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace synoptic;
  static const auto kEncoder = Encoder::load(view(weights())).value();
  static const auto kFile = encoder::WeightsFile::read(view(weights())).value();
  static const auto kPieces = encoder::Pieces::read(kFile.vocabulary()).value();
  if (size > 0 && bytes[0] == 0) {
    check_weights(bytes + 1, size - 1);
    return 0;
  }
  const std::string text = repair_utf8({reinterpret_cast<const char*>(bytes), size}).text;
  const Segmentation words = segment(text, zones_of(text));
  check_windows(text, words, kPieces);
  check_words(kEncoder->read(text, words));
  return 0;
}
