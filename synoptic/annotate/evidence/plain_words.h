// The words of a document in lower case and singular, and short phrases cut from them.
#pragma once

#include <string>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic::evidence {

class PlainWords {
 public:
  PlainWords(const Document& document, const Words& words);

  const std::string& lower(std::uint32_t i) const { return lower_[i]; }
  std::string singular(std::uint32_t i) const;
  std::string_view word(std::uint32_t i) const;
  bool is_capitalised(std::uint32_t i) const;
  /// True where the place lies in a block that is read for claims.
  bool is_read(Span span) const;
  /// The name or noun phrase that begins at `begin`, without its article: up to a verb, a comma, a stop, a preposition
  /// other than "of" and "for".
  std::string phrase_from(std::uint32_t begin, std::uint32_t limit) const;
  /// The capitalised words that end before `end`, or the one noun there.
  std::string name_before(std::uint32_t end, std::uint32_t limit) const;

 private:
  const Document& document_;
  const Words& words_;
  std::vector<std::string> lower_;
};

}  // namespace synoptic::evidence
