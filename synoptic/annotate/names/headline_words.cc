// A sentence is a Title Case headline where every longer word begins with a capital. Candidates are the words of names
// in it; one pass over the rest of the document counts how each is written there. Words that make up names of states or
// bodies ("Defense Ministry") are kept whatever the body says. A name that the body never repeats and that is a verb
// too ("Hunt") is kept where a list of names holds it.
#include "synoptic/annotate/names/headline_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kFewest = 4;    // words of a headline; a line of fewer may be a name itself
constexpr std::size_t kLongerWord = 4;  // bytes; "of", "for", "and" stay small in headlines too
constexpr std::uint32_t kMakesNames =
    kCountry | kPeople | kCapital | kGovernment | kOutlet | kOrganization | kOrganizationWord | kPlaceWord | kCalendar;

bool starts_upper(std::string_view word) { return !word.empty() && is_upper(code_point_at(word, 0).value); }

std::string small(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

bool all_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_verb(std::string_view word) {
  static const std::set<std::string_view>& lemmas = *[] {
    auto* made = new std::set<std::string_view>;
    for (const auto& row : table("verb_lemmas")) made->insert(row[0]);
    return made;
  }();
  return lemmas.contains(verb_lemma(word));
}

/// How the document writes a word outside its headlines.
struct Written {
  std::uint32_t small = 0;
  std::uint32_t capital = 0;  // inside a sentence
};

bool title_case(std::string_view text, const Words& words, const Sentence& sentence) {
  if (words.tokens[sentence.tokens.end - 1].span.in(text) == ".") return false;
  std::uint32_t capitals = 0;
  for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
    if (words.tokens[t].kind != TokenClass::word) continue;
    const std::string_view word = words.tokens[t].span.in(text);
    const bool upper = starts_upper(word);
    if (!upper && word.size() >= kLongerWord) return false;
    capitals += upper && !all_capitals(word);
  }
  return capitals >= kFewest;
}

class HeadlineWords {
 public:
  HeadlineWords(std::string_view text, const Words& words)
      : text_(text), words_(words), headline_(words.tokens.size()) {
    for (const Sentence& sentence : words.sentences) {
      if (sentence.tokens.empty() || !title_case(text, words, sentence)) continue;
      for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) headline_[t] = any_ = true;
    }
  }

  void cut(std::vector<NameTokens>& names) {
    if (!any_) return;
    for (const NameTokens& name : names) {
      for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) {
        if (headline_[t]) written_.try_emplace(small(word(t)));
      }
    }
    count();
    std::vector<NameTokens> kept;
    for (const NameTokens& name : names) {
      if (headline_[name.tokens.begin] && name.kind != EntityKind::other)  // titles of works capitalise all words too
        take(name, kept);
      else
        kept.push_back(name);
    }
    names = std::move(kept);
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }

  void count() {
    for (const Sentence& sentence : words_.sentences) {
      for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
        if (headline_[t] || words_.tokens[t].kind != TokenClass::word) continue;
        const auto found = written_.find(small(word(t)));
        if (found == written_.end()) continue;
        if (!starts_upper(word(t)))
          ++found->second.small;
        else if (t > sentence.tokens.begin && !all_capitals(word(t)))
          ++found->second.capital;
      }
    }
  }

  bool is_plain(std::uint32_t t) const {
    const std::string_view w = word(t);
    if (words_.tokens[t].kind != TokenClass::word || !starts_upper(w) || all_capitals(w)) return false;
    const std::uint32_t lists = look_up(w);
    if (lists & kMakesNames) return false;
    const Written& written = written_.at(small(w));
    if (written.capital > 0) return false;
    return written.small > 0 || (is_verb(w) && (lists & (kGivenName | kSurname | kCity | kRegion)) == 0);
  }

  void take(const NameTokens& name, std::vector<NameTokens>& kept) const {
    std::uint32_t begin = name.tokens.begin;
    bool cut = false;
    for (std::uint32_t t = name.tokens.begin; t <= name.tokens.end; ++t) {
      if (t < name.tokens.end && !is_plain(t)) continue;
      cut |= t < name.tokens.end;
      if (cut || name.tokens.size() == 1)
        keep_rest({{begin, t}, name.kind}, kept);
      else
        kept.push_back(name);
      begin = t + 1;
    }
  }

  /// What stands beside a plain word, without its small words; a word that only says what kind of body it is goes too.
  void keep_rest(NameTokens rest, std::vector<NameTokens>& kept) const {
    const auto loose = [&](std::uint32_t t) { return !starts_upper(word(t)); };
    while (!rest.tokens.empty() && loose(rest.tokens.begin)) ++rest.tokens.begin;
    while (!rest.tokens.empty() && loose(rest.tokens.end - 1)) --rest.tokens.end;
    if (rest.tokens.empty()) return;
    const std::uint32_t lists = look_up(word(rest.tokens.begin));
    constexpr std::uint32_t kNamed = kCountry | kPeople | kCapital | kGovernment | kOutlet | kOrganization;
    if (rest.tokens.size() == 1 && (lists & (kOrganizationWord | kPlaceWord)) && !(lists & kNamed) &&
        !all_capitals(word(rest.tokens.begin)) && written_.at(small(word(rest.tokens.begin))).capital == 0)
      return;
    kept.push_back(rest);
  }

  std::string_view text_;
  const Words& words_;
  std::vector<bool> headline_;  // of each token
  bool any_ = false;
  std::map<std::string, Written> written_;
};

}  // namespace

void cut_headline_words(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  HeadlineWords(text, words).cut(names);
}

}  // namespace synoptic
