// The word that somebody meant who wrote another: `comapre` is `compare`.
#pragma once

#include <string_view>
#include <vector>

namespace synoptic {

/// The nearest of `known` to `word`, by letters left out, added, changed or swapped (optimal string alignment); empty
/// where none is nearer than a third of its length. The first of equals. Cost: at most 40 letters of each are compared.
std::string_view suggestion(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace synoptic
