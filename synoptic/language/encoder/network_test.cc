// The net against a slow twin in doubles, which follows the paper line by line.
#include "synoptic/language/encoder/network.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

using Row = std::vector<double>;
using Rows = std::vector<Row>;

class Twin {
 public:
  /// `rounds`: inputs of matrices are rounded to 8 bits, as in the program.
  Twin(const WeightsFile& file, bool rounds) : file_(file), rounds_(rounds) {}

  Rows read(const PieceWindow& window) const {
    const Config& c = file_.config();
    const auto words = file_.bytes("words.q", {file_.rows("words.q"), c.width}).value();
    const auto scale = floats("words.scale", {file_.rows("words.q")});
    const auto positions = floats("positions", {c.positions, c.width}), shapes = floats("shapes", {c.shapes, c.width});
    Rows x;
    for (std::size_t i = 0; i < window.ids.size(); ++i) {
      Row& row = x.emplace_back();
      for (std::size_t j = 0; j < c.width; ++j) {
        row.push_back(words[window.ids[i] * c.width + j] * static_cast<double>(scale[window.ids[i]]) +
                      static_cast<double>(positions[i * c.width + j]) +
                      static_cast<double>(shapes[window.shapes[i] * c.width + j]));
      }
    }
    norm("embedding_norm", x);
    for (std::size_t l = 0; l < c.layers; ++l) {
      const std::string at = "layer." + std::to_string(l) + ".";
      add(linear(at + "out", c.width, attention(linear(at + "qkv", 3 * c.width, x))), x);
      norm(at + "norm1", x);
      Rows inner = linear(at + "up", c.feed_forward, x);
      for (Row& row : inner) {
        for (double& v : row) v = 0.5 * v * (1 + std::erf(v / std::sqrt(2.0)));
      }
      add(linear(at + "down", c.width, inner), x);
      norm(at + "norm2", x);
    }
    return x;
  }

 private:
  std::span<const float> floats(const std::string& name, const std::vector<std::size_t>& shape) const {
    return file_.floats(name, shape).value();
  }
  static void add(const Rows& more, Rows& x) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t j = 0; j < x[i].size(); ++j) x[i][j] += more[i][j];
    }
  }
  void norm(const std::string& name, Rows& x) const {
    const auto weight = floats(name + ".weight", {x[0].size()}), bias = floats(name + ".bias", {x[0].size()});
    for (Row& row : x) {
      const double size = static_cast<double>(row.size());
      double mean = 0, squares = 0;
      for (const double v : row) mean += v / size;
      for (const double v : row) squares += (v - mean) * (v - mean) / size;
      for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = (row[j] - mean) / std::sqrt(squares + 1e-12) * static_cast<double>(weight[j]) +
                 static_cast<double>(bias[j]);
    }
  }
  Rows linear(const std::string& name, std::size_t outputs, const Rows& x) const {
    const std::size_t inputs = x[0].size();
    const auto q = file_.bytes(name + ".q", {outputs, inputs}).value();
    const auto scale = floats(name + ".scale", {outputs}), bias = floats(name + ".bias", {outputs});
    Rows out;
    for (Row row : x) {
      const double most = *std::max_element(row.begin(), row.end()), least = *std::min_element(row.begin(), row.end());
      const double step = (most - least) / 254, middle = (most + least) / 2;
      for (double& v : row) v = rounds_ ? std::nearbyint((v - middle) / step) * step + middle : v;
      Row& to = out.emplace_back();
      for (std::size_t o = 0; o < outputs; ++o) {
        double sum = 0;
        for (std::size_t i = 0; i < inputs; ++i) sum += q[o * inputs + i] * row[i];
        to.push_back(sum * static_cast<double>(scale[o]) + static_cast<double>(bias[o]));
      }
    }
    return out;
  }
  Rows attention(const Rows& qkv) const {
    const std::size_t width = file_.config().width, heads = file_.config().attention_heads, size = width / heads;
    Rows out(qkv.size(), Row(width, 0.0));
    for (std::size_t head = 0; head < heads; ++head) {
      for (std::size_t i = 0; i < qkv.size(); ++i) {
        Row share;
        double all = 0;
        for (const Row& other : qkv) {
          double score = 0;
          for (std::size_t k = head * size; k < (head + 1) * size; ++k) score += qkv[i][k] * other[width + k];
          all += share.emplace_back(std::exp(score / std::sqrt(static_cast<double>(size))));
        }
        for (std::size_t j = 0; j < qkv.size(); ++j) {
          for (std::size_t k = head * size; k < (head + 1) * size; ++k)
            out[i][k] += share[j] / all * qkv[j][2 * width + k];
        }
      }
    }
    return out;
  }

  const WeightsFile& file_;
  bool rounds_;
};

PieceWindow some_window(std::uint32_t seed, std::size_t pieces) {
  Chance chance(seed);
  PieceWindow window;
  for (std::uint16_t i = 0; i < pieces; ++i) {
    window.ids.push_back(static_cast<std::uint16_t>(chance.below(17)));
    window.shapes.push_back(static_cast<std::uint8_t>(chance.below(6)));
    window.first.push_back(i);
    window.last.push_back(static_cast<std::uint16_t>(std::min<std::size_t>(pieces - 1, i + chance.below(2))));
  }
  return window;
}

/// The distance of all token vectors from the twin's, as a part of their length.
double error_of(const WeightsFile& file, const PieceWindow& window, bool rounds) {
  const Network net = Network::load(file).value();
  NetworkRoom room;
  TokenVectors tokens;
  net.read(window, kernels(), room, tokens);
  const Rows right = Twin(file, rounds).read(window);
  double apart = 0, length = 0;
  for (std::size_t i = 0; i < tokens.count; ++i) {
    for (std::size_t j = 0; j < tokens.width; ++j) {
      const double here = (right[window.first[i]][j] + right[window.last[i]][j]) / 2;
      const double by = static_cast<double>(tokens.floats[i * tokens.width + j]) - here;
      apart += by * by;
      length += here * here;
    }
  }
  return std::sqrt(apart / length);
}

TEST(Network, follows_its_slow_twin) {
  struct Case {
    SmallNet net;
    std::size_t pieces;
  };
  for (const Case& c : {Case{{}, 1}, Case{{}, 13}, Case{{}, 150},
                        Case{{.layers = 1, .width = 96, .attention_heads = 3, .feed_forward = 160}, 40},
                        Case{{.layers = 3, .width = 64, .attention_heads = 2, .feed_forward = 96}, 70}}) {
    const Aligned<char> bytes = small_weights(c.net);
    const auto file = WeightsFile::read(view(bytes));
    ASSERT_TRUE(file.ok());
    for (std::uint32_t seed = 0; seed < 4; ++seed) {
      // A float that falls on the other side of a step moves what follows by a step: hence not 1e-6.
      EXPECT_LT(error_of(file.value(), some_window(seed, c.pieces), true), 0.004) << c.pieces;
      EXPECT_LT(error_of(file.value(), some_window(seed, c.pieces), false), 0.03) << c.pieces;
    }
  }
}

TEST(Network, a_window_is_read_the_same_after_any_other) {
  const Aligned<char> bytes = small_weights();
  const auto file = WeightsFile::read(view(bytes));
  const Network net = Network::load(file.value()).value();
  const auto vectors = [&](NetworkRoom& room, const PieceWindow& window) {
    TokenVectors tokens;
    net.read(window, kernels(), room, tokens);
    return std::vector<float>(tokens.floats.begin(),
                              tokens.floats.begin() + static_cast<std::ptrdiff_t>(tokens.count * tokens.width));
  };
  NetworkRoom used;
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    NetworkRoom fresh;
    const PieceWindow window = some_window(seed, 1 + 37 * seed % 190);
    EXPECT_EQ(vectors(used, window), vectors(fresh, window));
  }
}

}  // namespace
}  // namespace synoptic::encoder
