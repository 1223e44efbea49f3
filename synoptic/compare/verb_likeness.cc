#include "synoptic/compare/verb_likeness.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>
#include <utility>

#include "synoptic/base/tables.h"

namespace synoptic {
namespace {

struct Likenesses {
  std::unordered_map<std::string_view, std::uint32_t> numbers;  // looked up only
  std::unordered_map<std::uint64_t, float> pairs;               // looked up only

  std::uint32_t number(std::string_view word) {
    return numbers.try_emplace(word, static_cast<std::uint32_t>(numbers.size() + 1)).first->second;
  }
  static std::uint64_t key(std::uint32_t a, std::uint32_t b) {
    return std::uint64_t{std::min(a, b)} << 32 | std::max(a, b);
  }
};

const Likenesses& likenesses() {
  static const Likenesses kLikenesses = [] {
    Likenesses found;
    for (const auto& row : table("event_likeness")) {
      for (std::size_t at = 1; at + 1 < row.size(); at += 2) {
        found.pairs[Likenesses::key(found.number(row[0]), found.number(row[at]))] =
            std::strtof(row[at + 1].data(), nullptr) / 100;
      }
    }
    return found;
  }();
  return kLikenesses;
}

}  // namespace

std::uint32_t verb_number(std::string_view word) {
  const auto found = likenesses().numbers.find(word);
  return found == likenesses().numbers.end() ? 0 : found->second;
}

double verb_likeness(std::uint32_t a, std::uint32_t b) {
  if (a == 0 || b == 0) return 0;
  if (a == b) return 1;
  const auto found = likenesses().pairs.find(Likenesses::key(a, b));
  return found == likenesses().pairs.end() ? 0 : static_cast<double>(found->second);
}

double verb_likeness(std::string_view a, std::string_view b) {
  return a == b ? 1 : verb_likeness(verb_number(a), verb_number(b));
}

}  // namespace synoptic
