#include "synoptic/compare/name_spellings.h"

#include <algorithm>
#include <utility>

namespace synoptic {
namespace {

/// Edit distance up to `limit` (limit + 1: more). Cost: length times limit.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit) return limit + 1;
  std::vector<std::size_t> row(a.size() + 1);
  for (std::size_t i = 0; i <= a.size(); ++i) row[i] = i;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    std::size_t diagonal = row[0];
    row[0] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
      const std::size_t above = row[i];
      row[i] = std::min({above + 1, row[i - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = above;
    }
  }
  return row[a.size()];
}

/// Told apart by a letter or two at most, the consonants alike: "Ilya", "Ilia".
bool sounds_alike(const std::string& a, const std::string& b) {
  return a[0] == b[0] && spelling_skeleton(a) == spelling_skeleton(b) && edit_distance(a, b, 2) <= 2;
}

}  // namespace

std::string spelling_skeleton(std::string_view word) {
  std::string out;
  for (const char c : word) {
    char mapped = c;
    if (c == 'y' || c == 'i' || c == 'j' || c == 'a' || c == 'e' || c == 'o' || c == 'u' || c == 'h') continue;
    if (c == 'w') mapped = 'v';
    if (c == 'k' || c == 'q') mapped = 'c';
    if (c == 'z') mapped = 's';
    if (!out.empty() && out.back() == mapped) continue;
    out += mapped;
  }
  return out;
}

bool is_spelling_variant(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < 5 || a[0] != b[0]) return false;
  if (spelling_skeleton(a) != spelling_skeleton(b) && shorter < 8) return false;
  return edit_distance(a, b, 2) <= (shorter >= 8 ? 2U : 1U);
}

bool given_names_agree(const NameWords& a, const NameWords& b) {
  if (a.size() < 2 || b.size() < 2) return true;
  const std::string& x = a.front();
  const std::string& y = b.front();
  if (x.size() == 1 || y.size() == 1) return x[0] == y[0];
  if (x.starts_with(y) || y.starts_with(x) || is_spelling_variant(x, y)) return true;
  const NameWords &few = a.size() < b.size() ? a : b, &many = a.size() < b.size() ? b : a;
  if (std::equal(few.rbegin(), few.rend(), many.rbegin())) return true;  // "Van Loenen" of "Jacob van Loenen"
  return sounds_alike(x, y);
}

bool is_acronym_of(const std::string& acronym, const NameWords& words) {
  if (acronym.size() < 2 || words.size() != acronym.size()) return false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].empty() || words[at][0] != acronym[at]) return false;
  }
  return true;
}

bool is_without_last_name(const NameWords& shorter, const NameWords& longer) {
  return shorter.size() > 1 && longer.size() == shorter.size() + 1 &&
         std::equal(shorter.begin(), shorter.end(), longer.begin());
}

bool ends_in_variant(const NameWords& a, const NameWords& b) {
  if (a.size() < 2 || a.size() != b.size() || !std::equal(a.begin(), a.end() - 1, b.begin())) return false;
  const std::string &x = a.back(), &y = b.back();
  return std::min(x.size(), y.size()) > 3 && sounds_alike(x, y);
}

bool is_particle_variant(const std::string& a, const std::string& b) {
  return a.size() < 3 && a.size() == b.size() && !a.empty() && spelling_skeleton(a) == spelling_skeleton(b) &&
         spelling_skeleton(a).size() < 2;
}

}  // namespace synoptic
