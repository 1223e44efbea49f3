// What are the words? Tokens and sentences with their parts of speech, and (where a model gives them) trees.
//
// This is the one input that every reader of a layer shares. Without the encoder the tags come from a small
// linear tagger whose weights are built in, and there are no trees: a reader must do without `heads`.
#pragma once

#include <cstdint>
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

/// A segmentation with what is known of each token. All vectors are as long as `tokens`, or empty where
/// no model gives them.
struct Words : Segmentation {
  std::vector<Upos> upos;                 ///< Always as long as `tokens`.
  std::vector<std::int32_t> heads;        ///< Index of the head token; -1 for a root. Empty: no trees.
  std::vector<std::string_view> deprels;  ///< Universal relations, static strings. Empty: no trees.
};

/// Tags every token, sentence by sentence, by the built-in linear model. Deterministic; linear in the tokens.
Words tag_words(std::string_view text, Segmentation segmentation);

std::string_view to_string(Upos upos);  ///< "ADJ", ...

}  // namespace synoptic
