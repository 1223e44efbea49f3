// A comparison opens a scope of its own: "2,600 people, down from 4,000 on Thursday" tells two days, "more rain than in
// any June since 1931" tells no day of the rain. The word that opens the scope is looked for to the left, up to the
// next comma; a figure and a time go together where it is the same word, or none. No tree is read, so the scope of a
// comparison in the middle of a clause ends only at its comma, or at the "to" of "from 12 to 40".
#include "synoptic/annotate/figures/as_of.h"

#include <algorithm>

namespace synoptic::figures {

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
constexpr std::size_t kReach = 12;         // atoms from a comparison to what it governs
constexpr std::uint32_t kFarthest = 1000;  // bytes from a figure to its time: no sentence costs more than its length
constexpr std::size_t kFromReach = 6;      // atoms from a change to its "from"

bool stops(const Atoms& atoms, std::size_t i) {
  for (const std::string_view mark : {",", ";", ":", "(", ")"}) {
    if (atoms.symbol(i, mark)) return true;
  }
  return false;
}

/// The figure that begins at atom `i`, with or without its qualifier.
const Placed* figure_at(std::span<const Placed> placed, std::size_t i) {
  const auto found =
      std::partition_point(placed.begin(), placed.end(), [&](const Placed& p) { return p.amount.first < i; });
  return found != placed.end() && found->bound.first <= i ? &*found : nullptr;
}

/// The "from" of "down from 4,000", "rose to 12 from 10"; not of a range, nor of "300 from 12 villages".
bool changed_from(const Atoms& atoms, std::span<const Placed> placed, std::size_t i) {
  const Placed* level = figure_at(placed, i + 1);
  if (!level || level->amount.range) return false;
  for (std::size_t k = i; k-- > 0 && k + kFromReach >= i;) {
    if (stops(atoms, k)) return false;
    if (atoms.is(k, kChangeBefore | kChangeVerb | kWeakChangeVerb | kPriceChangeVerb | kChangeNoun)) return true;
  }
  return false;
}

/// The atom of the comparison that governs atom `at`; kNowhere where there is none.
std::size_t governor(const Atoms& atoms, std::span<const Placed> placed, std::size_t at) {
  for (std::size_t i = at; i-- > 0 && i + kReach >= at;) {
    if (stops(atoms, i)) return kNowhere;
    if (atoms.is_word(i, "to") && i > 0 && !atoms.is_word(i - 1, "compared") && figure_at(placed, i + 1))
      return kNowhere;
    if (atoms.is_word(i, "since") || atoms.is_word(i, "compared") || atoms.is_word(i, "versus")) return i;
    if (atoms.is_word(i, "from") && changed_from(atoms, placed, i)) return i;
    const Placed* qualified = figure_at(placed, i);  // the "than" of "more than 40" compares with no day
    if (atoms.is_word(i, "than") && !(qualified && qualified->bound.qualifier != Qualifier::exact)) return i;
  }
  return kNowhere;
}

}  // namespace

std::optional<std::uint32_t> read_as_of(const Atoms& atoms, std::span<const Placed> placed, const Placed& figure,
                                        const Layer<Timex>& times) {
  const Span span{atoms[figure.first()].begin, atoms[figure.end() - 1].end};
  const std::uint32_t from = std::max(atoms[0].begin, span.begin > kFarthest ? span.begin - kFarthest : 0);
  const std::uint32_t until = std::min(atoms[atoms.size() - 1].end, span.end + kFarthest);
  const std::size_t own = governor(atoms, placed, figure.amount.first);
  std::optional<std::uint32_t> held;
  std::uint32_t best = 0xFFFFFFFF;
  for (std::size_t i = times.first_from(from); i < times.size() && times[i].span.begin < until; ++i) {
    const Timex& time = times[i];
    if (!time.when.known() || time.type == TimexType::duration || time.type == TimexType::set) continue;
    const std::uint32_t distance = time.span.begin >= span.end   ? time.span.begin - span.end
                                   : span.begin >= time.span.end ? span.begin - time.span.end
                                                                 : 0;
    if (distance >= best) continue;
    const auto first = std::partition_point(atoms.list.begin(), atoms.list.end(),
                                            [&](const Atom& a) { return a.end <= time.span.begin; });
    const std::size_t at = static_cast<std::size_t>(first - atoms.list.begin());
    const std::size_t its = governor(atoms, placed, at);
    if (its != own) continue;
    // "Since Monday 40 people have died": the day the count began, not the day it holds for.
    if (its != kNowhere && atoms.is_word(its, "since") && figure.amount.first > at) continue;
    best = distance;
    held = static_cast<std::uint32_t>(i);
  }
  return held;
}

}  // namespace synoptic::figures
