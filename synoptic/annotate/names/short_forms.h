// What a body or a place is called once it has been named in full.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"

namespace synoptic {

/// Words [begin, end) as one key, each with a blank behind it.
std::string key_of(const std::vector<std::string>& words, std::size_t begin, std::size_t end);

/// The key of what a name is shortened to: "Boeing" of "Boeing Co", "Yonhap" of "Yonhap News Agency", "Kursk" of
/// "Kursk region", "Foreign Ministry" of "Russian Foreign Ministry". `words` are the name's (name_words). Empty where
/// it is not shortened. Cost: linear in the name.
std::string short_form(const std::string& name, const std::vector<std::string>& words, EntityKind kind);

/// Whether one name of a body or place is what a longer one is shortened to: equal but for "Ltd" and its like, its
/// first or last words where they can stand for it ("Norvane" of "Norvane Marine", "Defence Front" of "Dorn Defence
/// Front", "Ostra" of "Ostra island"). That no other name would fit as well is for the caller to see. Not for persons.
/// Cost: linear in the names.
bool shortens(std::string_view shorter_name, EntityKind shorter_kind, std::string_view longer_name,
              EntityKind longer_kind);

}  // namespace synoptic
