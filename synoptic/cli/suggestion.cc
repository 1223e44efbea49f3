#include "synoptic/cli/suggestion.h"

#include <algorithm>

namespace synoptic {

namespace {

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::string_view suggestion(std::string_view word, const std::vector<std::string_view>& known) {
  constexpr std::size_t kLongest = 40;
  if (word.size() > kLongest) return {};
  std::string_view nearest;
  std::size_t least = kLongest;
  for (const std::string_view one : known) {
    // A beginning is meant as the whole: `comp`, `--out`.
    const std::size_t away = word.size() >= 2 && one.starts_with(word) ? 1 : distance(word, one.substr(0, kLongest));
    const std::size_t most = std::max<std::size_t>(1, one.size() / 3);
    if (away > most || away >= least) continue;
    least = away;
    nearest = one;
  }
  return nearest;
}

}  // namespace synoptic
