// What a body or a place is called once it has been named in full.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "synoptic/annotate/mention.h"

namespace synoptic {

/// Words [begin, end) as one key, each with a blank behind it.
std::string key_of(const std::vector<std::string>& words, std::size_t begin, std::size_t end);

/// The key of what a name is shortened to: "Boeing" of "Boeing Co", "Yonhap" of "Yonhap News Agency", "Kursk" of
/// "Kursk region", "Foreign Ministry" of "Russian Foreign Ministry". `words` are the name's (name_words). Empty where
/// it is not shortened. Cost: linear in the name.
std::string short_form(const std::string& name, const std::vector<std::string>& words, EntityKind kind);

}  // namespace synoptic
