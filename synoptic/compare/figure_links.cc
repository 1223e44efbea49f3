#include "synoptic/compare/figure_links.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace synoptic {
namespace {

/// Links weaker than this are none: an unrelated report shares a word with most figures.
constexpr double kLeast = 0.02;
constexpr double kMillion = 1e6;

constexpr std::array<std::string_view, kLinkFeatures> kNames = {"likelier least",
                                                                "likelier most",
                                                                "equal value there least",
                                                                "equal value there most",
                                                                "lead over others least",
                                                                "lead over others most",
                                                                "through third least",
                                                                "through third most",
                                                                "values linked mean",
                                                                "values linked most",
                                                                "one group",
                                                                "texts of value least",
                                                                "texts of value most",
                                                                "texts of both",
                                                                "texts of one alone least",
                                                                "texts of one alone most",
                                                                "told again least",
                                                                "told again most",
                                                                "values of group least",
                                                                "values of group most",
                                                                "both in one text"};

bool have_one_value(const FigureItem& a, const FigureItem& b) {
  return a.counted.dimension == b.counted.dimension && a.low == b.low && a.high == b.high;
}

}  // namespace

std::span<const std::string_view> link_feature_names() { return kNames; }

std::vector<bool> later_copies(const std::vector<FigureItem>& items) {
  std::vector<bool> is_copy(items.size());
  std::unordered_set<std::uint64_t> seen;
  std::unordered_map<std::uint32_t, std::uint32_t> leader;  // text -> the report that carries it first
  for (std::size_t at = 0; at < items.size(); ++at) {
    const std::uint32_t report = items[at].mention.place.document;
    const std::uint32_t lead = leader.try_emplace(items[at].text, report).first->second;
    is_copy[at] = !seen.insert(items[at].content).second || lead != report;
  }
  return is_copy;
}

FigureLinks::FigureLinks(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& group,
                         std::span<const ItemPair> candidates, std::span<const double> scores)
    : items_(items),
      group_(group),
      is_copy_(later_copies(items)),
      value_(items.size()),
      values_(items.size()),
      links_(items.size()) {
  assert(candidates.size() == scores.size() && group.size() == items.size());
  std::map<std::tuple<std::uint32_t, double, double>, std::uint32_t> numbers;
  std::unordered_map<std::uint32_t, std::set<std::uint32_t>> values_of_group;
  std::vector<std::set<std::uint32_t>> texts;
  for (std::size_t at = 0; at < items.size(); ++at) {
    const auto next = static_cast<std::uint32_t>(numbers.size());
    value_[at] = numbers.try_emplace({group[at], items[at].low, items[at].high}, next).first->second;
    if (value_[at] == texts.size()) texts.emplace_back(), bearers_.push_back(0);
    if (is_copy_[at]) continue;
    ++bearers_[value_[at]];
    texts[value_[at]].insert(items[at].text);
    values_of_group[group[at]].insert(value_[at]);
  }
  for (std::size_t at = 0; at < items.size(); ++at)
    values_[at] = static_cast<std::uint32_t>(values_of_group[group[at]].size());
  for (const std::set<std::uint32_t>& one : texts) texts_.emplace_back(one.begin(), one.end());
  for (std::size_t at = 0; at < candidates.size(); ++at) {
    const auto [a, b] = candidates[at];
    if (scores[at] < kLeast) continue;
    links_[a].push_back({b, scores[at]});
    links_[b].push_back({a, scores[at]});
    if (is_copy_[a] || is_copy_[b]) continue;
    ValueLinks& between = between_[std::minmax(value_[a], value_[b])];
    between.sum += std::llround(scores[at] * kMillion);
    between.most = std::max(between.most, scores[at]);
    if (items[a].text != items[b].text) continue;
    double& told = between.told[items[a].text];
    told = std::max(told, scores[at]);
  }
  for (std::vector<Link>& links : links_)
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.item < b.item; });
}

double FigureLinks::score(ItemPair pair) const {
  const std::vector<Link>& links = links_[pair.first];
  const auto found = std::lower_bound(links.begin(), links.end(), pair.second,
                                      [](const Link& link, std::uint32_t item) { return link.item < item; });
  return found == links.end() || found->item != pair.second ? 0 : found->score;
}

/// What the links of `item` say of its pair with `other`: of the items of the other's text and of those elsewhere.
FigureLinks::Around FigureLinks::around(std::uint32_t item, std::uint32_t other, double score) const {
  Around out;
  for (const Link& link : links_[item]) {
    if (link.item == other || is_copy_[link.item]) continue;
    const FigureItem& it = items_[link.item];
    const bool equal = have_one_value(it, items_[item]);
    if (it.text == items_[other].text) {
      double& most = equal ? out.equal : out.other;
      most = std::max(most, link.score);
      out.likelier += link.score > score;
    }
    if (it.text == items_[item].text) continue;
    if (equal) out.again = std::max(out.again, link.score);
    if (have_one_value(it, items_[other])) out.elsewhere = std::max(out.elsewhere, link.score);
  }
  return out;
}

std::array<float, kLinkFeatures> FigureLinks::features(ItemPair pair) const {
  const auto [a, b] = pair;
  const double score = this->score(pair);
  const Around x = around(a, b, score), y = around(b, a, score);
  const auto found = between_.find(std::minmax(value_[a], value_[b]));
  const ValueLinks between = found == between_.end() ? ValueLinks{} : found->second;
  const std::vector<std::uint32_t>&one = texts_[value_[a]], &two = texts_[value_[b]];
  std::vector<std::uint32_t> both;
  std::set_intersection(one.begin(), one.end(), two.begin(), two.end(), std::back_inserter(both));
  const bool one_text = items_[a].text == items_[b].text;
  double told = 0;
  for (const auto& [text, most] : between.told) {
    if (!one_text || text != items_[a].text) told = std::max(told, most);
  }

  std::array<float, kLinkFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  const auto add_both = [&](double p, double q) { add(std::min(p, q)), add(std::max(p, q)); };
  add_both(x.likelier, y.likelier);
  add_both(x.equal, y.equal);
  add_both(score - std::max(x.equal, x.other), score - std::max(y.equal, y.other));
  add_both(x.elsewhere, y.elsewhere);
  add(static_cast<double>(between.sum) / kMillion /
      std::max(1.0, static_cast<double>(bearers_[value_[a]]) * bearers_[value_[b]]));
  add(between.most);
  add(group_[a] == group_[b]);
  const auto size = [](const std::vector<std::uint32_t>& of) { return static_cast<double>(of.size()); };
  add_both(size(one), size(two));
  add(size(both));
  add_both(size(one) - size(both), size(two) - size(both));
  add_both(x.again, y.again);
  add_both(values_[a], values_[b]);
  add(told);
  assert(at == kLinkFeatures);
  return values;
}

}  // namespace synoptic
