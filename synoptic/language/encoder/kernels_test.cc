#include "synoptic/language/encoder/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "synoptic/language/encoder/linear.h"
#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

Aligned<float> numbers(Chance& chance, std::size_t count, float reach) {
  Aligned<float> out(count);
  for (float& x : out) x = chance.between(-reach, reach);
  return out;
}

struct Matrix {
  std::vector<std::int8_t> weights;
  std::vector<float> scale, bias;
  std::size_t inputs;

  Matrix(Chance& chance, std::size_t outputs, std::size_t in) : weights(outputs * in), inputs(in) {
    for (auto& w : weights) w = static_cast<std::int8_t>(static_cast<int>(chance.below(255)) - 127);
    for (std::size_t i = 0; i < outputs; ++i) {
      scale.push_back(chance.between(0.001f, 0.01f));
      bias.push_back(chance.between(-1, 1));
    }
  }
  Linear linear() const { return Linear(weights, scale, bias, inputs); }
};

double gelu(double x) { return 0.5 * x * (1 + std::erf(x / std::sqrt(2.0))); }

// y of the weights as they are and the inputs as they were before they were rounded.
double exact(const Matrix& m, const float* x, std::size_t output) {
  double sum = 0;
  for (std::size_t i = 0; i < m.inputs; ++i)
    sum += static_cast<double>(x[i]) * static_cast<double>(m.weights[output * m.inputs + i]);
  return sum * static_cast<double>(m.scale[output]) + static_cast<double>(m.bias[output]);
}

TEST(Kernels, products_in_eight_bits_are_the_exact_ones_of_rounded_inputs) {
  for (const Kernels* k : runnable_kernels()) {
    for (const std::size_t rows : {1u, 2u, 11u, 12u, 13u, 29u}) {
      Chance chance(static_cast<std::uint32_t>(rows));
      const Matrix m(chance, 70, 48);
      const Linear linear = m.linear();
      ASSERT_EQ(linear.columns(), 96u);
      // Inputs that are on the steps already, with both ends in each row, so that rounding loses nothing.
      Aligned<float> x(rows * 48);
      for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(i % 48 == 0 ? 127 : i % 48 == 1 ? -127 : static_cast<int>(chance.below(255)) - 127);
      Aligned<std::uint8_t> q(x.size());
      Aligned<float> steps(2 * rows), out(rows * 96);
      k->quantise(x.data(), rows, 48, q.data(), steps.data());
      k->multiply(q.data(), steps.data(), rows, linear.packed(), Activation::none, out.data());
      for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t o = 0; o < 70; ++o) {
          const double right = exact(m, x.data() + row * 48, o);
          EXPECT_NEAR(out[row * 96 + o], right, 1e-4 * (1 + std::abs(right))) << k->name;
        }
        for (std::size_t o = 70; o < 96; ++o) EXPECT_EQ(out[row * 96 + o], 0.0f);
      }
    }
  }
}

TEST(Kernels, rounding_to_eight_bits_loses_at_most_half_a_step) {
  for (const Kernels* k : runnable_kernels()) {
    Chance chance(3);
    // A matrix that gives each input back.
    std::vector<std::int8_t> one(32 * 32, 0);
    for (std::size_t i = 0; i < 32; ++i) one[i * 33] = 100;
    const Linear linear(one, std::vector<float>(32, 0.01f), std::vector<float>(32, 0.0f), 32);
    Aligned<float> x = numbers(chance, 32 * 20, 3.0f);
    for (std::size_t i = 0; i < 32; ++i) x[i] += 40;     // a row far from zero
    for (std::size_t i = 32; i < 64; ++i) x[i] = -2.5f;  // a row of one value
    Aligned<std::uint8_t> q(x.size());
    Aligned<float> steps(40), out(x.size());
    k->quantise(x.data(), 20, 32, q.data(), steps.data());
    k->multiply(q.data(), steps.data(), 20, linear.packed(), Activation::none, out.data());
    for (std::size_t i = 0; i < x.size(); ++i) EXPECT_NEAR(out[i], x[i], 3.0 / 254 + 2e-5) << k->name << " " << i;
  }
}

TEST(Kernels, activations_are_near_the_exact_ones) {
  for (const Kernels* k : runnable_kernels()) {
    const Linear linear(
        std::vector<std::int8_t>(32 * 16, 0), std::vector<float>(32, 1.0f),
        [] {
          std::vector<float> bias(32);
          for (std::size_t i = 0; i < 32; ++i) bias[i] = -6.0f + 0.37f * static_cast<float>(i);
          return bias;
        }(),
        16);
    Aligned<float> x(16, 0.0f), steps(2), out(32);
    Aligned<std::uint8_t> q(16);
    k->quantise(x.data(), 1, 16, q.data(), steps.data());
    k->multiply(q.data(), steps.data(), 1, linear.packed(), Activation::gelu, out.data());
    for (std::size_t i = 0; i < 32; ++i) {
      const double in = static_cast<double>(-6.0f + 0.37f * static_cast<float>(i));
      EXPECT_NEAR(out[i], gelu(in), 3e-6) << k->name << " " << in;
    }
    k->multiply(q.data(), steps.data(), 1, linear.packed(), Activation::relu, out.data());
    for (std::size_t i = 0; i < 32; ++i) EXPECT_EQ(out[i], std::max(0.0f, -6.0f + 0.37f * static_cast<float>(i)));
  }
}

TEST(Kernels, norms_have_the_mean_and_the_spread_they_are_told) {
  for (const Kernels* k : runnable_kernels()) {
    Chance chance(5);
    const Aligned<float> before = numbers(chance, 5 * 48, 4.0f), added = numbers(chance, 5 * 48, 2.0f),
                         weight = numbers(chance, 48, 1.0f), bias = numbers(chance, 48, 1.0f);
    Aligned<float> x = before;
    k->normalise(x.data(), added.data(), 5, 48, weight.data(), bias.data(), 1e-12f);
    for (std::size_t row = 0; row < 5; ++row) {
      double mean = 0, squares = 0;
      const auto in = [&](std::size_t i) {
        return static_cast<double>(before[row * 48 + i]) + static_cast<double>(added[row * 48 + i]);
      };
      for (std::size_t i = 0; i < 48; ++i) mean += in(i) / 48;
      for (std::size_t i = 0; i < 48; ++i) squares += (in(i)-mean) * (in(i)-mean) / 48;
      for (std::size_t i = 0; i < 48; ++i) {
        const double right =
            (in(i)-mean) / std::sqrt(squares) * static_cast<double>(weight[i]) + static_cast<double>(bias[i]);
        EXPECT_NEAR(x[row * 48 + i], right, 1e-5) << k->name;
      }
    }
  }
}

TEST(Kernels, attention_is_the_softmax_of_products) {
  for (const Kernels* k : runnable_kernels()) {
    for (const std::size_t rows : {1u, 2u, 15u, 33u, 50u}) {
      Chance chance(9);
      const std::size_t heads = 2, size = 16, width = heads * size, stride = 3 * width;
      const Aligned<float> qkv = numbers(chance, rows * stride, 3.0f);
      Aligned<float> room(attention_room(rows, size)), out(rows * width);
      k->attend(qkv.data(), stride, rows, width, heads, room.data(), out.data());
      for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t head = 0; head < heads; ++head) {
          std::vector<double> share(rows), right(size, 0.0);
          double all = 0;
          for (std::size_t other = 0; other < rows; ++other) {
            double score = 0;
            for (std::size_t i = 0; i < size; ++i)
              score += static_cast<double>(qkv[row * stride + head * size + i]) *
                       static_cast<double>(qkv[other * stride + width + head * size + i]);
            all += share[other] = std::exp(score / 4);
          }
          for (std::size_t other = 0; other < rows; ++other) {
            for (std::size_t i = 0; i < size; ++i)
              right[i] += share[other] / all * static_cast<double>(qkv[other * stride + 2 * width + head * size + i]);
          }
          for (std::size_t i = 0; i < size; ++i)
            EXPECT_NEAR(out[row * width + head * size + i], right[i], 1e-5) << k->name << " " << rows;
        }
      }
    }
  }
}

TEST(Kernels, products_of_floats_are_right_for_any_number_of_rows_and_columns) {
  for (const Kernels* k : runnable_kernels()) {
    for (const std::size_t rows : {1u, 5u, 12u, 27u}) {
      for (const std::size_t columns : {16u, 32u, 48u}) {
        Chance chance(11);
        const Aligned<float> a = numbers(chance, rows * 7, 1.0f), b = numbers(chance, 7 * columns, 1.0f);
        Aligned<float> c(rows * columns);
        k->product(a.data(), 7, b.data(), columns, rows, 7, columns, c.data(), columns);
        for (std::size_t i = 0; i < rows; ++i) {
          for (std::size_t j = 0; j < columns; ++j) {
            double right = 0;
            for (std::size_t l = 0; l < 7; ++l)
              right += static_cast<double>(a[i * 7 + l]) * static_cast<double>(b[l * columns + j]);
            EXPECT_NEAR(c[i * columns + j], right, 1e-5) << k->name;
          }
        }
      }
    }
  }
}

TEST(Kernels, survive_numbers_that_are_none) {
  const float none = std::nanf(""), endless = INFINITY;
  for (const Kernels* k : runnable_kernels()) {
    Aligned<float> x(48, 1.0f);
    x[0] = none, x[17] = endless, x[33] = -endless;
    Aligned<std::uint8_t> q(48);
    Aligned<float> steps(6), room(attention_room(1, 16)), out(16);
    k->quantise(x.data(), 3, 16, q.data(), steps.data());
    k->attend(x.data(), 48, 1, 16, 1, room.data(), out.data());
    k->normalise(x.data(), nullptr, 1, 48, x.data(), x.data(), 1e-12f);
  }
}

TEST(Kernels, of_all_machines_with_fused_multiply_adds_give_the_same_bits) {
  const auto fused = runnable_kernels().first(runnable_kernels().size() - 1);
  if (fused.size() < 2) GTEST_SKIP() << "this machine has one of them";
  Chance chance(13);
  const std::size_t rows = 37, width = 64;
  const Matrix m(chance, 3 * width, width);
  const Linear linear = m.linear();
  const Aligned<float> x = numbers(chance, rows * width, 2.0f), weight = numbers(chance, width, 1.0f);
  std::vector<Aligned<float>> results;
  for (const Kernels* k : fused) {
    Aligned<std::uint8_t> q(x.size());
    Aligned<float> steps(2 * rows), out(rows * 3 * width), room(attention_room(rows, 32)), attended(rows * width);
    k->quantise(x.data(), rows, width, q.data(), steps.data());
    k->multiply(q.data(), steps.data(), rows, linear.packed(), Activation::gelu, out.data());
    k->attend(out.data(), 3 * width, rows, width, 2, room.data(), attended.data());
    k->normalise(attended.data(), x.data(), rows, width, weight.data(), weight.data(), 1e-12f);
    out.insert(out.end(), attended.begin(), attended.end());
    results.push_back(out);
  }
  for (std::size_t i = 1; i < results.size(); ++i) EXPECT_EQ(results[0], results[i]) << fused[i]->name;
}

}  // namespace
}  // namespace synoptic::encoder
