// What the words of class names say of a block that is kept out: comments, sharing, advertisements.
#pragma once

#include <cstdint>
#include <string_view>

#include "synoptic/document/document.h"
#include "synoptic/ingest/html/page_tree.h"

namespace synoptic {

/// A word of class names and what it says of the blocks below. The nearest element with one decides.
struct ClassRole {
  std::string_view word;
  BlockRole role;
  std::string_view why;
};

/// The role by the classes of `element` and the elements around it, `levels` of them; nullptr: none says.
const ClassRole* role_of_classes(const PageTree& tree, std::uint32_t element, int levels);

/// True where a class or id of `element` has that word.
bool has_class_word(const PageTree& tree, std::uint32_t element, std::string_view wanted);

}  // namespace synoptic
