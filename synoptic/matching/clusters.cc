// Links between clusters hold the sum of their pairs' scores; a queue offers the best average first. An offer that
// has grown old (one of its clusters was joined since) is passed over: the joined cluster has made its own.
#include "synoptic/matching/clusters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace synoptic {
namespace {

class Agglomeration {
 public:
  explicit Agglomeration(const ClusterInput& input) : input_(input) {
    parent_.resize(input.items);
    for (std::uint32_t item = 0; item < input.items; ++item) parent_[item] = item;
    for (const ItemPair& pair : input.must) unite(pair.first, pair.second);
    clusters_.resize(input.items);
    for (std::uint32_t item = 0; item < input.items; ++item) {
      // What must stand together is one thing given several times: it weighs as one.
      Cluster& cluster = clusters_[root(item)];
      cluster.content = cluster.size == 0 ? input.contents[item] : std::min(cluster.content, input.contents[item]);
      cluster.size = 1;
    }
    for (const ItemPair& pair : input.cannot) {
      const std::uint32_t a = root(pair.first);
      const std::uint32_t b = root(pair.second);
      if (a == b) continue;
      clusters_[a].apart.insert(b);
      clusters_[b].apart.insert(a);
    }
    for (const ScoredPair& scored : input.scored) {
      const std::uint32_t a = root(scored.pair.first);
      const std::uint32_t b = root(scored.pair.second);
      if (a == b) continue;
      Link& best = clusters_[a].links[b];
      best = {std::max(best.sum, scored.score), 1};
      clusters_[b].links[a] = best;
    }
  }

  std::vector<std::vector<std::uint32_t>> run() {
    for (std::uint32_t at = 0; at < input_.items; ++at) {
      for (const auto& [other, link] : clusters_[at].links) {
        if (at < other) offer(at, other, link);
      }
    }
    while (!offers_.empty()) {
      const Offer best = offers_.top();
      offers_.pop();
      if (clusters_[best.a].version != best.version_a || clusters_[best.b].version != best.version_b) continue;
      if (!clusters_[best.a].apart.contains(best.b)) join(best.a, best.b);
    }
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_root;
    for (std::uint32_t item = 0; item < input_.items; ++item) by_root[root(item)].push_back(item);
    std::vector<std::vector<std::uint32_t>> clusters;
    for (auto& [at, items] : by_root) clusters.push_back(std::move(items));
    std::sort(clusters.begin(), clusters.end());
    return clusters;
  }

 private:
  /// What is known of two clusters: the sum of their pairs' scores, and how many have one.
  struct Link {
    double sum = 0;
    std::uint32_t pairs = 0;

    void operator+=(const Link& other) {
      sum += other.sum;
      pairs += other.pairs;
    }
  };

  struct Cluster {
    std::uint32_t size = 0;
    std::uint32_t version = 0;                      // rises with every join; a joined cluster's never comes back
    std::uint64_t content = 0;                      // the least of its items'
    std::unordered_map<std::uint32_t, Link> links;  // looked up and joined, order does not matter
    std::set<std::uint32_t> apart;
  };

  struct Offer {
    double average = 0;
    std::uint64_t low = 0, high = 0;  // contents: equal averages go by them
    std::uint32_t a = 0, b = 0, version_a = 0, version_b = 0;

    bool operator<(const Offer& other) const {
      return std::tuple(average, other.low, other.high, other.a, other.b) < std::tuple(other.average, low, high, a, b);
    }
  };

  std::uint32_t root(std::uint32_t at) {
    while (parent_[at] != at) at = parent_[at] = parent_[parent_[at]];
    return at;
  }
  void unite(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

  double average_of(const Link& link, double all) const {
    return link.sum / (input_.unscored_is_unknown ? std::sqrt(all * link.pairs) : all);
  }

  void offer(std::uint32_t a, std::uint32_t b, const Link& link) {
    const Cluster& x = clusters_[a];
    const Cluster& y = clusters_[b];
    // Rounded, so that sums taken in another order make no other average.
    const double average = std::round(average_of(link, static_cast<double>(x.size) * y.size) * 1e9) / 1e9;
    if (average < input_.threshold || x.apart.contains(b)) return;
    offers_.push({average, std::min(x.content, y.content), std::max(x.content, y.content), a, b, x.version, y.version});
  }

  /// `b` becomes part of `a`; all links of either are the joined cluster's.
  void join(std::uint32_t a, std::uint32_t b) {
    if (clusters_[a].links.size() + clusters_[a].apart.size() < clusters_[b].links.size() + clusters_[b].apart.size())
      std::swap(a, b);
    Cluster& home = clusters_[a];
    Cluster& gone = clusters_[b];
    parent_[b] = a;
    home.size += gone.size;
    home.content = std::min(home.content, gone.content);
    ++home.version;
    ++gone.version;
    home.links.erase(b);
    for (const auto& [other, link] : gone.links) {
      if (other == a) continue;
      home.links[other] += link;
      clusters_[other].links[a] += link;
      clusters_[other].links.erase(b);
    }
    for (const std::uint32_t other : gone.apart) {
      home.apart.insert(other);
      clusters_[other].apart.insert(a);
      clusters_[other].apart.erase(b);
    }
    gone.links.clear();
    gone.apart.clear();
    for (const auto& [other, link] : home.links) offer(a, other, link);
  }

  const ClusterInput& input_;
  std::vector<std::uint32_t> parent_;
  std::vector<Cluster> clusters_;
  std::priority_queue<Offer> offers_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> find_clusters(const ClusterInput& input) { return Agglomeration(input).run(); }

}  // namespace synoptic
