// A label is up to three words without a small letter and a colon, with words behind it. It names the one person whose
// name ends as it does, else its own words do.
#include "synoptic/annotate/quotations/labels.h"

#include <algorithm>
#include <string_view>

#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::uint32_t kLongestLabel = 3;  // Tokens. Set by judgement.

std::string last_word(std::string_view name) { return lowered(name.substr(name.rfind(' ') + 1)); }

bool is_shouted(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

InnerLabels::InnerLabels(const Document& document, const Words& words, const Actors& actors)
    : document_(document), words_(words), actors_(actors) {
  for (std::uint32_t a = 0; a < actors.size(); ++a) {
    if (actors[a].kind != EntityKind::person) continue;
    const auto [at, fresh] = by_last_word_.emplace(last_word(actors[a].name), a);
    if (!fresh) at->second = std::nullopt;
  }
}

bool InnerLabels::set_speaker(Quotation& quotation) const {
  const TokenSpan tokens = words_.tokens_in(quotation.span);
  const auto word = [&](std::uint32_t t) { return document_.words(words_.tokens[t].span); };
  std::uint32_t t = tokens.begin;
  while (t < tokens.end && t - tokens.begin < kLongestLabel && is_shouted(word(t))) ++t;
  if (t == tokens.begin || t + 1 >= tokens.end || word(t) != ":" || word(t - 1).size() < 2) return false;
  quotation.speaker =
      std::string(document_.words({words_.tokens[tokens.begin].span.begin, words_.tokens[t - 1].span.end}));
  if (const auto at = by_last_word_.find(last_word(quotation.speaker)); at != by_last_word_.end() && at->second) {
    quotation.actor = at->second;
    quotation.speaker = actors_[*at->second].name;
  }
  quotation.why = "a label inside the marks";
  return true;
}

}  // namespace synoptic::quotations
