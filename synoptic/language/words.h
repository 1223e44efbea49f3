// What are the words? Tokens and sentences with their parts of speech, and (where a model gives them) trees.
//
// This is the one input that every reader of a layer shares. Without the encoder the tags come from a small
// linear tagger whose weights are built in, and there are no trees: a reader must do without `heads`.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/segmentation.h"

namespace synoptic {

/// Universal parts of speech (universaldependencies.org/u/pos).
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};

enum class NameKind : std::uint8_t { person, organization, place, other };

/// A name as the encoder's head sees it: a run of tokens within one block. Not yet a mention of an actor.
struct NameSpan {
  std::uint32_t first = 0, last = 0;  ///< Tokens, half open.
  NameKind kind = NameKind::other;
  std::array<float, 4> scores{};  ///< Of each kind for these tokens, as logarithms without a common zero; all 0: none.
  bool operator==(const NameSpan&) const = default;
};

enum class AttributionRole : std::uint8_t { source, cue, content };

/// A part of an attribution as the encoder's head sees it: a run of tokens within one block.
struct AttributionSpan {
  std::uint32_t first = 0, last = 0;  ///< Tokens, half open.
  AttributionRole role = AttributionRole::cue;
  std::int32_t cue = -1;  ///< Of a source or content: its cue's index in the same vector; -1: none. Of a cue: -1.
  bool operator==(const AttributionSpan&) const = default;
};

/// In how many places a token may stand to a figure: see Words::told and claims/figure_told.h.
constexpr std::size_t kToldPlaces = 8;

/// What a set of weights gives. "No names found" is not "no model of names".
struct WordLayers {
  bool trees = false, names = false, attributions = false;
  bool operator==(const WordLayers&) const = default;
};

/// What the encoder's lower layers made of the pieces of each window, by the window's first token: for who reads places
/// of the document together later (pair_reader.h). Some 1.5 KB a word piece.
using WindowStates = std::map<std::uint32_t, std::vector<float>>;

/// A segmentation with what is known of each token.
struct Words : Segmentation {
  WordLayers given;                                ///< Which of the following a model has filled.
  std::vector<Upos> upos;                          ///< Always as long as `tokens`.
  std::vector<std::int32_t> heads;                 ///< Index of the head token, -1: a root. Empty: no trees.
  std::vector<std::string_view> deprels;           ///< Universal relations, static strings. Empty: no trees.
  std::vector<NameSpan> names;                     ///< In the order of the text, without overlap.
  std::vector<AttributionSpan> attribution_spans;  ///< In the order of the text, without overlap.
  /// By token and place: how far it speaks for it that a figure there is somebody's. Empty: no model of that.
  std::vector<std::array<float, kToldPlaces>> told;
  /// Where they were asked for; windows may be missing. They change how fast places are read, not what is read.
  std::shared_ptr<const WindowStates> states;
};

/// Tags every token, sentence by sentence, by the built-in linear model. Deterministic; linear in the tokens.
Words tag_words(std::string_view text, Segmentation segmentation);

std::string_view to_string(Upos upos);  ///< "ADJ", ...

}  // namespace synoptic
