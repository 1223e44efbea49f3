// The words between are few and from short lists, one of which must be the link itself; anything else between two names
// is no link. "Now" and "formerly" alone want an end right behind the second name: "Ana Roth, now Lisova's coach".
#include "synoptic/annotate/names/alias_links.h"

#include <algorithm>
#include <string>
#include <vector>

#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::size_t kLongest = 60;  // Bytes between two names.

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

std::vector<std::string> words_between(std::string_view between) {
  std::vector<std::string> words(1);
  for (const char c : lowered(between)) {
    if ((c >= 'a' && c <= 'z') || c == '\'') {
      words.back().push_back(c);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_adverb(const std::string& word) {
  return one_of(word, "also", "better", "best", "professionally", "popularly", "widely", "commonly", "formerly",
                "previously", "originally", "otherwise", "sometimes", "simply", "locally", "publicly", "once", "now",
                "usually", "mostly", "variously");
}

/// "who is", "which was", "has since been": what may stand before the link.
bool is_lead(const std::string& word) {
  return one_of(word, "who", "which", "is", "was", "were", "are", "has", "had", "been", "since", "itself", "later") ||
         is_adverb(word);
}

/// Without the brackets that tell of somebody's birth at the beginning: "(born 9 May 1987), known as".
std::string_view without_birth(std::string_view between) {
  constexpr std::size_t kLongestBirth = 60;
  const std::size_t open = between.find_first_not_of(' ');
  if (open == std::string_view::npos || between[open] != '(') return between;
  const std::size_t close = between.find(')', open);
  if (close == std::string_view::npos || close - open > kLongestBirth) return between;
  const std::vector<std::string> words = words_between(between.substr(open, close - open));
  if (words.empty() || !one_of(words.front(), "born", "b", "aged")) return between;
  return between.substr(close + 1);
}

}  // namespace

AliasLink alias_link(std::string_view between, std::string_view after) {
  between = without_birth(between);
  if (between.size() > kLongest) return AliasLink::none;
  // Another sentence begins.
  if (between.find_first_of(".;:!?\n") != std::string_view::npos && between.find("a.k.a.") == std::string_view::npos)
    return AliasLink::none;
  const bool set_off = between.find_first_of(",(") != std::string_view::npos;
  const std::vector<std::string> words = words_between(between);
  std::size_t at = 0;
  while (at < words.size() && is_lead(words[at])) ++at;
  const auto rest_is = [&](auto... wanted) {
    const std::vector<std::string> all{wanted...};
    return words.size() - at == all.size() && std::equal(all.begin(), all.end(), words.begin() + static_cast<long>(at));
  };
  if (rest_is("known", "as") || rest_is("known", "by", "the", "name") || rest_is("aka") || rest_is("a", "k", "a") ||
      rest_is("alias") || rest_is("performs", "as") || rest_is("performing", "as") || rest_is("records", "as") ||
      rest_is("writes", "as") || rest_is("goes", "by") || rest_is("goes", "by", "the", "name") ||
      rest_is("known", "to", "fans", "as") || rest_is("called"))
    return words[at] == "called" && !set_off ? AliasLink::none : AliasLink::known_as;
  if (words.size() == at + 3 && words[at] == "known" && is_adverb(words[at + 1]) && words[at + 2] == "as")
    return AliasLink::known_as;
  if (rest_is("renamed") || rest_is("renamed", "as") || rest_is("rebranded", "as")) return AliasLink::renamed;
  const bool ends = after.empty() || one_of(after.substr(0, 1), ",", ")", ".", ";", "\n");
  if (set_off && ends && words.size() == 1 && one_of(words[0], "formerly", "now", "previously", "originally"))
    return AliasLink::renamed;
  return AliasLink::none;
}

}  // namespace synoptic
