// What the words of class names say of a block that is kept out: comments, sharing, advertisements.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/ingest/html/page_tree.h"

namespace synoptic {

/// A word of class names and what it says of the blocks below. The nearest element with one decides.
struct ClassRole {
  std::string_view word;
  BlockRole role;
  std::string_view why;
};

/// Finds roles by classes; each element is looked at once. Not safe from several threads.
class ClassRoles {
 public:
  explicit ClassRoles(const PageTree& tree) : tree_(tree), known_(tree.nodes().size(), kUnasked) {}

  /// The role by the classes of `element` and the elements around it, `levels` of them; nullptr: none says.
  const ClassRole* role_of(std::uint32_t element, int levels);

 private:
  static constexpr std::uint8_t kUnasked = 0, kNone = 1, kFirst = 2;
  const PageTree& tree_;
  std::vector<std::uint8_t> known_;  ///< Of elements: the number of a role from kFirst.
};

/// True where a class or id of `element` has that word.
bool has_class_word(const PageTree& tree, std::uint32_t element, std::string_view wanted);

}  // namespace synoptic
