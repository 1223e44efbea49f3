// Trees: which word each word hangs on, within its sentence, and how (a biaffine parser, Dozat and Manning 2017).
//
// All arcs of a sentence are scored, the best tree is found over them, and the relation of each of its arcs is the
// best: `root` for the word on the root, and for no other.
#include <algorithm>
#include <optional>

#include "synoptic/language/encoder/arborescence.h"
#include "synoptic/language/encoder/heads.h"

namespace synoptic::encoder {

namespace {

constexpr std::string_view kRelations[] = {
    "acl",      "advcl",     "advmod", "amod",       "appos", "aux",      "case",      "cc",         "ccomp", "clf",
    "compound", "conj",      "cop",    "csubj",      "dep",   "det",      "discourse", "dislocated", "expl",  "fixed",
    "flat",     "goeswith",  "iobj",   "list",       "mark",  "nmod",     "nsubj",     "nummod",     "obj",   "obl",
    "orphan",   "parataxis", "punct",  "reparandum", "root",  "vocative", "xcomp"};

std::optional<std::uint8_t> relation_named(std::string_view name) {
  const auto found = std::lower_bound(std::begin(kRelations), std::end(kRelations), name);
  if (found == std::end(kRelations) || *found != name) return std::nullopt;
  return static_cast<std::uint8_t>(found - std::begin(kRelations));
}

class TreesHead : public Head {
 public:
  Linear arc_dependent, arc_head, relation_dependent, relation_head;
  Aligned<float> arc;       // [arcs, arcs]
  Aligned<float> relation;  // [dependent + 1, (head + 1) * across], the relations last
  std::vector<float> arc_bias, root_arc, root_relation;
  std::vector<std::uint8_t> labels;  // of a relation of the file: its index in kRelations
  std::size_t root = 0;              // the relation `root` in the file
  std::size_t across = 0;            // relations, padded

  void read(const TokenVectors& tokens, const Borders& borders, const Kernels& kernels, HeadRoom& room,
            CoreWords& out) const override {
    const std::size_t arcs = root_arc.size();
    apply(arc_dependent, tokens, kernels, Activation::relu, room.a);
    apply(arc_head, tokens, kernels, Activation::relu, room.b);
    room.c.resize(std::max(room.c.size(), tokens.count * arcs));
    kernels.product(room.a.data(), arcs, arc.data(), arcs, tokens.count, arcs, arcs, room.c.data(), arcs);
    out.heads.assign(tokens.count, -1);
    for (const KindSpan& sentence : runs_between(borders.sentences))
      read_arcs(sentence, room.c.data(), room.b.data(), kernels, room, out);
    read_relations(tokens, kernels, room, out);
  }

 private:
  static float dot(const float* a, const float* b, std::size_t size) {
    float sum = 0;
    for (std::size_t i = 0; i < size; ++i) sum += a[i] * b[i];
    return sum;
  }

  /// `left`: dependents times the matrix; `heads`: as heads. Both [tokens, arcs].
  void read_arcs(const KindSpan& sentence, const float* left, const float* heads, const Kernels& kernels,
                 HeadRoom& room, CoreWords& out) const {
    const std::size_t words = sentence.last - sentence.first, arcs = root_arc.size();
    const std::size_t columns = padded(words + 1, 16);
    // Column 0 is the root, column 1 + i the i-th word.
    room.d.assign(arcs * columns, 0.0f);
    room.e.resize(std::max(room.e.size(), words * columns));
    std::vector<float> bias(words + 1);
    for (std::size_t head = 0; head <= words; ++head) {
      const float* const from = head == 0 ? root_arc.data() : heads + (sentence.first + head - 1) * arcs;
      for (std::size_t i = 0; i < arcs; ++i) room.d[i * columns + head] = from[i];
      bias[head] = dot(from, arc_bias.data(), arcs);
    }
    kernels.product(left + sentence.first * arcs, arcs, room.d.data(), columns, words, arcs, columns, room.e.data(),
                    columns);
    std::vector<float> scores(words * (words + 1));
    for (std::size_t word = 0; word < words; ++word) {
      for (std::size_t head = 0; head <= words; ++head)
        scores[word * (words + 1) + head] = room.e[word * columns + head] + bias[head];
    }
    const std::vector<std::int32_t> tree = best_tree(scores, words);
    for (std::size_t word = 0; word < words; ++word) {
      out.heads[sentence.first + word] =
          static_cast<std::int16_t>(tree[word] < 0 ? -1 : tree[word] + static_cast<std::int32_t>(sentence.first));
    }
  }

  void read_relations(const TokenVectors& tokens, const Kernels& kernels, HeadRoom& room, CoreWords& out) const {
    const std::size_t size = root_relation.size(), wide = (size + 1) * across;
    apply(relation_dependent, tokens, kernels, Activation::relu, room.a);
    apply(relation_head, tokens, kernels, Activation::relu, room.b);
    room.c.resize(std::max(room.c.size(), tokens.count * (size + 1)));
    for (std::size_t i = 0; i < tokens.count; ++i) {
      std::copy_n(room.a.data() + i * size, size, room.c.data() + i * (size + 1));
      room.c[i * (size + 1) + size] = 1.0f;
    }
    room.d.resize(std::max(room.d.size(), tokens.count * wide));
    kernels.product(room.c.data(), size + 1, relation.data(), wide, tokens.count, size + 1, wide, room.d.data(), wide);
    out.relations.resize(tokens.count);
    Aligned<float> head(size + 1, 1.0f), scores(across);
    for (std::size_t i = 0; i < tokens.count; ++i) {
      if (out.heads[i] < 0) {
        out.relations[i] = labels[root];
        continue;
      }
      std::copy_n(room.b.data() + static_cast<std::size_t>(out.heads[i]) * size, size, head.data());
      kernels.product(head.data(), size + 1, room.d.data() + i * wide, across, 1, size + 1, across, scores.data(),
                      across);
      std::size_t best = root == 0 ? 1 : 0;
      for (std::size_t l = 0; l < labels.size(); ++l) {
        if (l != root && scores[l] > scores[best]) best = l;
      }
      out.relations[i] = labels[best];
    }
  }
};

/// [relations, dependent, head] to [dependent, head, relations padded].
Aligned<float> relations_last(std::span<const float> from, std::size_t relations, std::size_t size,
                              std::size_t across) {
  Aligned<float> to(size * size * across, 0.0f);
  for (std::size_t l = 0; l < relations; ++l) {
    for (std::size_t i = 0; i < size * size; ++i) to[i * across + l] = from[l * size * size + i];
  }
  return to;
}

}  // namespace

std::string_view relation_name(std::uint8_t index) { return kRelations[index]; }

Result<std::unique_ptr<Head>> load_trees_head(const WeightsFile& file) {
  auto head = std::make_unique<TreesHead>();
  std::optional<std::size_t> root;
  for (const std::string& name : file.config().relations) {
    const auto label = relation_named(name);
    if (!label) return broken_weights("an unknown relation");
    if (name == "root") root = head->labels.size();
    head->labels.push_back(*label);
  }
  if (!root || head->labels.size() < 2) return broken_weights("it lacks the relation root, or any other");
  head->root = *root;
  head->across = padded(head->labels.size(), 16);
  const std::size_t width = file.config().width, arcs = file.rows("trees.arc"), size = file.rows("trees.root_relation");
  if (arcs == 0 || size == 0 || arcs % kColumns != 0 || size % kColumns != 0)
    return broken_weights("the widths of trees are no multiples of 32");
  struct Part {
    const char* name;
    std::size_t outputs;
    Linear* to;
  };
  for (const Part& part :
       {Part{"trees.arc_dependent", arcs, &head->arc_dependent}, Part{"trees.arc_head", arcs, &head->arc_head},
        Part{"trees.relation_dependent", size, &head->relation_dependent},
        Part{"trees.relation_head", size, &head->relation_head}}) {
    Result<Linear> linear = file.linear(part.name, part.outputs, width);
    if (!linear) return linear.error();
    *part.to = std::move(linear).value();
  }
  const auto arc = file.floats("trees.arc", {arcs, arcs}), bias = file.floats("trees.arc_bias", {arcs}),
             root_arc = file.floats("trees.root_arc", {arcs}),
             root_relation = file.floats("trees.root_relation", {size}),
             relation = file.floats("trees.relation", {head->labels.size(), size + 1, size + 1});
  for (const auto* part : {&arc, &bias, &root_arc, &root_relation, &relation}) {
    if (!*part) return part->error();
  }
  head->arc.assign(arc.value().begin(), arc.value().end());
  head->arc_bias.assign(bias.value().begin(), bias.value().end());
  head->root_arc.assign(root_arc.value().begin(), root_arc.value().end());
  head->root_relation.assign(root_relation.value().begin(), root_relation.value().end());
  head->relation = relations_last(relation.value(), head->labels.size(), size + 1, head->across);
  return std::unique_ptr<Head>(std::move(head));
}

}  // namespace synoptic::encoder
