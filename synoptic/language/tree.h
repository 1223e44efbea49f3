// The dependency trees of a document, as the readers of layers walk them: down to dependents, up to heads.
//
// Words holds heads only. Here the dependents of every token are listed once, in the order of the text, with its
// lower-case form; relations are Universal Dependencies' without subtypes.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/language/words.h"

namespace synoptic {

inline constexpr std::uint32_t kNoToken = 0xFFFFFFFF;

class Tree {
 public:
  /// Precondition: `words` has trees. `text` and `words` outlive it. Cost: linear. A dependent too far from its head
  /// for a sentence is not listed, so that no question costs more than a sentence does.
  Tree(std::string_view text, const Words& words);

  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.tokens.size()); }
  const std::string& lower(std::uint32_t i) const { return lower_[i]; }
  std::string_view form(std::uint32_t i) const { return words_.tokens[i].span.in(text_); }
  Span span(std::uint32_t i) const { return words_.tokens[i].span; }
  Upos upos(std::uint32_t i) const { return words_.upos[i]; }
  std::string_view relation(std::uint32_t i) const { return words_.deprels[i]; }
  /// kNoToken of a root.
  std::uint32_t head(std::uint32_t i) const;
  std::span<const std::uint32_t> dependents(std::uint32_t i) const {
    return {dependents_.data() + below_[i], dependents_.data() + below_[i + 1]};
  }
  /// The first dependent with one of these relations; kNoToken where there is none.
  std::uint32_t dependent(std::uint32_t i, std::initializer_list<std::string_view> relations) const;
  /// The word that marks token `i` as case: "of", "in"; kNoToken where none does. The last one of several.
  std::uint32_t case_of(std::uint32_t i) const;
  bool has_case(std::uint32_t i, std::initializer_list<std::string_view> forms) const;
  bool is(std::uint32_t i, std::initializer_list<std::string_view> forms) const;
  bool is_noun(std::uint32_t i) const { return upos(i) == Upos::noun || upos(i) == Upos::propn; }
  /// "killed", "hurt", "left" as a participle that stands for a passive: with a form of "be", or alone without an
  /// object.
  bool is_passive(std::uint32_t verb) const;
  bool has_be(std::uint32_t verb) const;  ///< With a form of "be" or "get" as auxiliary.

 private:
  std::string_view text_;
  const Words& words_;
  std::vector<std::string> lower_;
  std::vector<std::uint32_t> below_, dependents_;
};

}  // namespace synoptic
