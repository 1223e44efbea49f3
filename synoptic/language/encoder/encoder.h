// One small encoder, run once over a document: parts of speech, trees, names and attributions for all layers above.
//
// Tokens become word pieces (pieces.h), pieces windows (windows.h), windows vectors (network.h), and the heads read
// those (heads.h). All of it is our own code, in 8 bits on whole numbers (kernels.h), on the calling thread. The result
// depends on the text and the weights alone: not on threads, on other documents, or on what the cache knows.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "synoptic/base/files.h"
#include "synoptic/base/result.h"
#include "synoptic/language/pair_reader.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// What an encoder is loaded with.
struct EncoderOptions {
  /// Bound of the memory that remembers windows seen before, in bytes. Default 32 MiB, some 20,000 windows; 0: none.
  std::size_t cache_bytes = std::size_t{32} << 20;
  /// Whether windows are also cut where the words say so (encoder/windows.h). Default yes; no: as in training.
  bool cut_by_content = true;
  /// Whether Words::told is filled, by weights that were learned on the set `news` and fit no other. Default no; the
  /// built-in set has it.
  bool told = false;
  /// A file of weights for reading two places together (encoder/pair_net.h), trained on the lower layers of the set
  /// `news`, which outlives the encoder and begins on a multiple of 64. Default: none; the built-in set has them.
  std::string_view pairs = {};
};

namespace encoder {
struct PlaceContext;
}

/// A set of weights, ready to read. Safe to use from several threads; each keeps about 4 MB of working memory.
class Encoder {
 public:
  /// `bytes`: a file of weights (encoder/weights_file.h) that outlives the encoder and begins on a multiple of 64.
  /// Errors: `language.weights_broken`. Takes about 15 ms for 23 MB.
  static Result<std::shared_ptr<const Encoder>> load(std::string_view bytes, const EncoderOptions& options = {});
  ~Encoder();

  /// What the weights give beside parts of speech.
  WordLayers layers() const;

  /// Reads a document's words. Zones of `segmentation` are its blocks. Linear; 20 to 40 microseconds a word piece and
  /// core with AVX-512 (docs/performance.md). A sentence longer than a window (160 pieces) is read in parts: the later
  /// ones hang on the first by `parataxis`.
  /// `keep_states`: Words::states is filled, where the set reads pairs, with the windows that were not known before.
  Words read(std::string_view text, Segmentation segmentation, bool keep_states = false) const;

  /// What the heads read of each token, one row a token: for training a head on weights that stay as they are.
  std::vector<float> vectors(std::string_view text, const Segmentation& segmentation) const;

  /// Whether contexts() and read_pair() know anything.
  bool reads_pairs() const;

  /// The tokens [first, last) of a document.
  struct TokenRun {
    std::uint32_t first = 0, last = 0;
  };
  /// What stands around places of a document, as read_pair() needs it: one a place, in their order. The windows that
  /// hold a place and are not among words.states are read once more by the lower half of the layers. Asks for
  /// reads_pairs().
  std::vector<encoder::PlaceContext> contexts(std::string_view text, const Words& words,
                                              std::span<const TokenRun> places) const;
  /// Two places read together. Asks for reads_pairs().
  PairReading read_pair(const encoder::PlaceContext& first, const encoder::PlaceContext& second) const;

 private:
  struct Held;
  explicit Encoder(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

/// The encoder of a model by its name:
///   "none"        null: words are tagged by rules and linear models alone, as fast as before there was an encoder
///   "news"        the set that is built in, trained on all data (models/news)
///   ""            "news" where this program holds it, else "none"
///   a path with / a file of weights, read by `files` (at most 128 MB)
/// Built-in weights are loaded at the first call, with the defaults, and shared; `options` are for files. Errors:
/// `language.no_encoder` where this program was built without that set, or knows no such name ("open" is a file:
/// models/open); `language.weights_broken`; those of Files::read.
Result<std::shared_ptr<const Encoder>> encoder_named(const std::string& model, const Files& files = posix_files(),
                                                     const EncoderOptions& options = {});

}  // namespace synoptic
