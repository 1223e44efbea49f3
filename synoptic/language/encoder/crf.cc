#include "synoptic/language/encoder/crf.h"

#include <algorithm>

namespace synoptic::encoder {

namespace {

constexpr float kForbidden = -1e4f;

enum class Place { begin, inside, end, single };

Place place_of(std::size_t tag) { return static_cast<Place>((tag - 1) % 4); }
bool open_after(std::size_t tag) {
  return tag > 0 && (place_of(tag) == Place::begin || place_of(tag) == Place::inside);
}
bool open_before(std::size_t tag) { return tag > 0 && (place_of(tag) == Place::inside || place_of(tag) == Place::end); }
std::size_t kind_of(std::size_t tag) { return (tag - 1) / 4; }

bool may_follow(std::size_t from, std::size_t to) {
  if (open_after(from) != open_before(to)) return false;
  return !open_after(from) || kind_of(from) == kind_of(to);
}

}  // namespace

Crf::Crf(std::size_t kinds, std::span<const float> transitions, std::span<const float> start,
         std::span<const float> end)
    : moves_(transitions.begin(), transitions.end()),
      border_moves_(transitions.begin(), transitions.end()),
      start_(start.begin(), start.end()),
      end_(end.begin(), end.end()) {
  const std::size_t count = 1 + 4 * kinds;
  for (std::size_t from = 0; from < count; ++from) {
    for (std::size_t to = 0; to < count; ++to) {
      if (!may_follow(from, to)) moves_[from * count + to] += kForbidden;
      if (open_after(from) || open_before(to)) border_moves_[from * count + to] += kForbidden;
    }
  }
}

Result<Crf> Crf::load(const WeightsFile& file, const std::string& name, std::size_t kinds) {
  const std::size_t count = 1 + 4 * kinds;
  const auto transitions = file.floats(name + ".transitions", {count, count});
  const auto start = file.floats(name + ".start", {count}), end = file.floats(name + ".end", {count});
  for (const auto* part : {&transitions, &start, &end}) {
    if (!*part) return part->error();
  }
  return Crf(kinds, transitions.value(), start.value(), end.value());
}

std::vector<std::uint8_t> Crf::decode(const float* emissions, std::size_t stride, std::size_t count,
                                      std::span<const std::uint8_t> borders) const {
  if (count == 0) return {};
  const std::size_t labels = tags();
  std::vector<float> score(labels), next(labels);
  std::vector<std::uint8_t> back(count * labels, 0);
  for (std::size_t tag = 0; tag < labels; ++tag) score[tag] = start_[tag] + emissions[tag];
  for (std::size_t i = 1; i < count; ++i) {
    const std::vector<float>& moves = !borders.empty() && borders[i - 1] != 0 ? border_moves_ : moves_;
    std::uint8_t* const from = back.data() + i * labels;
    for (std::size_t to = 0; to < labels; ++to) next[to] = score[0] + moves[to];
    for (std::size_t before = 1; before < labels; ++before) {
      for (std::size_t to = 0; to < labels; ++to) {
        const float reached = score[before] + moves[before * labels + to];
        if (reached > next[to]) next[to] = reached, from[to] = static_cast<std::uint8_t>(before);
      }
    }
    for (std::size_t to = 0; to < labels; ++to) score[to] = next[to] + emissions[i * stride + to];
  }
  for (std::size_t tag = 0; tag < labels; ++tag) score[tag] += end_[tag];
  std::vector<std::uint8_t> out(count);
  out.back() = static_cast<std::uint8_t>(std::max_element(score.begin(), score.end()) - score.begin());
  for (std::size_t i = count - 1; i > 0; --i) out[i - 1] = back[i * labels + out[i]];
  return out;
}

std::vector<KindSpan> spans_of(std::span<const std::uint8_t> tags) {
  std::vector<KindSpan> out;
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < tags.size(); ++i) {
    if (tags[i] == 0) continue;
    const std::size_t before = i > 0 ? tags[i - 1] : 0, after = i + 1 < tags.size() ? tags[i + 1] : 0;
    const bool goes_on = open_before(tags[i]) && open_after(before) && kind_of(before) == kind_of(tags[i]);
    const bool ends = !open_after(tags[i]) || !open_before(after) || kind_of(after) != kind_of(tags[i]);
    if (!goes_on) first = i;
    if (ends) out.push_back({first, i + 1, static_cast<std::uint8_t>(kind_of(tags[i]))});
  }
  return out;
}

}  // namespace synoptic::encoder
