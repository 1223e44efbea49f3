#include "synoptic/language/tree.h"

#include <algorithm>
#include <cstdlib>

#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::int32_t kFarthest = 150;  // tokens from a head to a dependent of it

}  // namespace

Tree::Tree(std::string_view text, const Words& words) : text_(text), words_(words) {
  lower_.reserve(size());
  for (const Token& token : words.tokens) lower_.push_back(lowered(token.span.in(text)));
  const auto near_head = [&](std::size_t i) {
    const std::int32_t head = words.heads[i];
    return head >= 0 && std::abs(head - static_cast<std::int32_t>(i)) <= kFarthest;
  };
  below_.assign(size() + 1, 0);
  for (std::size_t i = 0; i < size(); ++i)
    if (near_head(i)) ++below_[static_cast<std::size_t>(words.heads[i]) + 1];
  for (std::size_t i = 1; i < below_.size(); ++i) below_[i] += below_[i - 1];
  dependents_.resize(below_.back());
  std::vector<std::uint32_t> next(below_.begin(), below_.end() - 1);
  for (std::uint32_t i = 0; i < size(); ++i)
    if (near_head(i)) dependents_[next[static_cast<std::size_t>(words.heads[i])]++] = i;
}

std::uint32_t Tree::head(std::uint32_t i) const {
  return words_.heads[i] < 0 ? kNoToken : static_cast<std::uint32_t>(words_.heads[i]);
}

std::uint32_t Tree::dependent(std::uint32_t i, std::initializer_list<std::string_view> relations) const {
  for (const std::uint32_t d : dependents(i))
    if (std::find(relations.begin(), relations.end(), relation(d)) != relations.end()) return d;
  return kNoToken;
}

std::uint32_t Tree::case_of(std::uint32_t i) const {
  std::uint32_t found = kNoToken;
  for (const std::uint32_t d : dependents(i))
    if (relation(d) == "case" && d < i) found = d;
  return found;
}

bool Tree::has_case(std::uint32_t i, std::initializer_list<std::string_view> forms) const {
  for (const std::uint32_t d : dependents(i))
    if (relation(d) == "case" && is(d, forms)) return true;
  return false;
}

bool Tree::is(std::uint32_t i, std::initializer_list<std::string_view> forms) const {
  return i < size() && std::find(forms.begin(), forms.end(), lower_[i]) != forms.end();
}

bool Tree::has_be(std::uint32_t verb) const {
  for (const std::uint32_t d : dependents(verb))
    if (relation(d) == "aux" && is(d, {"was", "were", "been", "is", "are", "being", "be", "got", "get", "'s", "'re"}))
      return true;
  return false;
}

bool Tree::is_passive(std::uint32_t verb) const {
  const std::string& word = lower(verb);
  const bool participle = !word.ends_with("ing") && !word.ends_with("s");
  if (has_be(verb)) return participle;
  bool object = false, other = false;
  for (const std::uint32_t d : dependents(verb)) {
    other = other || relation(d) == "aux";
    object = object || relation(d) == "obj";
  }
  return participle && !object && !other;
}

}  // namespace synoptic
