#include "synoptic/compare/conflicts/contrast_words.h"

#include <string>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

const std::unordered_map<std::string_view, ContrastClass>& classes() {
  static const auto kClasses = [] {
    constexpr std::array<std::string_view, kContrastClasses> kNames = {
        "contrast", "negation", "correction", "dispute", "falsity", "insistence", "real"};
    std::unordered_map<std::string_view, ContrastClass> found;
    for (const auto& row : table("contrast_words")) {
      for (std::size_t at = 0; at < kNames.size(); ++at) {
        if (row[1] == kNames[at]) found.emplace(row[0], static_cast<ContrastClass>(at));
      }
    }
    return found;
  }();
  return kClasses;
}

}  // namespace

ContrastWords::ContrastWords(const Account& account) {
  const Words& words = account.layers.words;
  before_.reserve(words.tokens.size() + 1);
  ContrastCounts sum{};
  before_.push_back(sum);
  for (std::size_t at = 0; at < words.tokens.size(); ++at) {
    const std::string form = lowered(account.layers.document.words(words.tokens[at].span));
    auto found = classes().find(form);
    if (found == classes().end() && words.upos.size() > at) {
      const bool verb = words.upos[at] == Upos::verb || words.upos[at] == Upos::aux;
      found = classes().find(verb ? verb_lemma(form) : noun_lemma(form));
    }
    if (found != classes().end()) ++sum[static_cast<std::size_t>(found->second)];
    before_.push_back(sum);
  }
}

ContrastCounts ContrastWords::in(std::uint32_t begin, std::uint32_t end) const {
  ContrastCounts counts{};
  if (end >= before_.size()) end = static_cast<std::uint32_t>(before_.size()) - 1;
  if (begin >= end) return counts;
  for (std::size_t at = 0; at < kContrastClasses; ++at) counts[at] = before_[end][at] - before_[begin][at];
  return counts;
}

std::uint32_t ContrastWords::count(ContrastClass of, std::uint32_t begin, std::uint32_t end) const {
  return in(begin, end)[static_cast<std::size_t>(of)];
}

std::vector<ContrastWords> read_contrast_words(const Collation& collation) {
  std::vector<ContrastWords> words;
  words.reserve(collation.accounts.size());
  for (const Account& account : collation.accounts) words.emplace_back(account);
  return words;
}

}  // namespace synoptic
