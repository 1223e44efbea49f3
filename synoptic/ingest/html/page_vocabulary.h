// Which words of a block stand elsewhere: in the page's title, in its description, in the text of the article that its
// JSON-LD may give, in the thick of its prose. A teaser for another article shares few of them.
//
// Words of four bytes and more count, as hashes. The JSON-LD text is compared by pairs of neighbouring words: single
// ones stand everywhere.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace synoptic {

/// What the page says of itself; empty is unknown.
struct PageSays {
  std::string_view title, description, body;
};

/// Shares from 0 to 1; -1 where there is nothing to compare with.
struct SharedWords {
  float in_title = -1, of_title = -1, in_description = -1, in_body = -1, in_prose = -1;
};

class PageVocabulary {
 public:
  /// The words of all blocks, in order: append those of a block, then call end_block().
  std::vector<std::uint32_t>& words() { return words_; }
  void end_block() { ends_.push_back(static_cast<std::uint32_t>(words_.size())); }

  /// For every block; `is_prose` says which are the prose to compare with (not with itself). Cost: linear in words.
  std::vector<SharedWords> compare(const PageSays& says, const std::vector<char>& is_prose) const;

 private:
  std::vector<std::uint32_t> words_;
  std::vector<std::uint32_t> ends_;
};

}  // namespace synoptic
