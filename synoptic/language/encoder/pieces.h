// Word pieces: how a token becomes the encoder's input. The twin of train/encoder/pieces.py.
//
// A token is folded (lower case, canonical decomposition, accents dropped), cut at punctuation, and covered greedily by
// the longest pieces of the vocabulary (Wu et al. 2016). The vocabulary has no capitals, so each piece also bears the
// shape of the characters it covers, which gives the case back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"

namespace synoptic::encoder {

enum class Shape : std::uint8_t { none, lower, title, upper, letter, mixed };  ///< `letter`: one capital alone.

constexpr std::size_t kShapes = 6;

struct Piece {
  std::uint16_t id = 0;
  Shape shape = Shape::none;
  bool operator==(const Piece&) const = default;
};

/// How many pieces of one token are kept: enough for any word; the rest of a longer one (a web address) is dropped.
constexpr std::size_t kMostPieces = 64;

/// The vocabulary, and the cutting by it. Safe to use from several threads.
class Pieces {
 public:
  /// `vocabulary`: pieces joined by line feeds, the id is the line. A view: the bytes must outlive it.
  /// Errors: `language.weights_broken` where [UNK], [CLS] or [SEP] is missing, or there are more than 65,535 pieces.
  static Result<Pieces> read(std::string_view vocabulary);

  std::size_t size() const { return words_.size(); }
  std::string_view word(std::uint16_t id) const { return words_[id]; }
  std::uint16_t begin() const { return begin_; }  ///< [CLS]
  std::uint16_t end() const { return end_; }      ///< [SEP]

  /// Appends the 1 to kMostPieces pieces of a token (valid UTF-8). Linear in it.
  void append(std::string_view token, std::vector<Piece>& out) const;

 private:
  struct Folded;
  int find(std::string_view word, bool goes_on) const;
  void cover(const Folded& folded, std::size_t first, std::size_t last, std::vector<Piece>& out) const;

  std::vector<std::string_view> words_;
  std::vector<std::uint16_t> slots_;  // hash table of ids + 1; 0 is empty
  std::uint16_t unknown_ = 0, begin_ = 0, end_ = 0;
  std::size_t longest_ = 0;  // bytes, without "##"
};

}  // namespace synoptic::encoder
