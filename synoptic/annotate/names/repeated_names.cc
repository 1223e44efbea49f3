// One pass gathers the names of several words by their first word, folded, and the single words of towns and bodies;
// a second looks for them in what no name holds. All words of a place found must begin with a capital.
#include "synoptic/annotate/names/repeated_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/base/word_set.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::size_t kLongest = 6;       // words of a name that is looked for
constexpr std::size_t kMostOfAWord = 16;  // names that begin with one word: bounds the cost on hostile input
constexpr std::size_t kShortestWord = 4;  // bytes of a single word; "US" and "us" are told apart by case alone

bool all_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Repeats {
 public:
  Repeats(std::string_view text, const Words& words, std::vector<NameTokens>& names)
      : text_(text), words_(words), names_(names) {}

  void add() {
    gather();
    std::vector<NameTokens> added;
    std::size_t next = 0;
    for (std::uint32_t t = 0; t < words_.tokens.size(); ++t) {
      while (next < names_.size() && names_[next].tokens.end <= t) ++next;
      if (next < names_.size() && names_[next].tokens.contains(t)) continue;
      if (!starts_upper(t)) continue;
      const auto limit =
          static_cast<std::uint32_t>(next < names_.size() ? names_[next].tokens.begin : words_.tokens.size());
      const NameTokens found = at(t, limit);
      if (found.tokens.empty()) continue;
      added.push_back(found);
      t = found.tokens.end - 1;
    }
    names_.insert(names_.end(), added.begin(), added.end());
    std::sort(names_.begin(), names_.end(),
              [](const NameTokens& a, const NameTokens& b) { return a.tokens.begin < b.tokens.begin; });
  }

 private:
  struct Known {
    std::vector<std::string> words;
    EntityKind kind;
  };

  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }
  bool starts_upper(std::uint32_t t) const { return is_upper(code_point_at(word(t), 0).value); }
  bool is_proper(std::uint32_t t) const {
    return t < words_.tokens.size() && words_.tokens[t].kind == TokenClass::word && starts_upper(t);
  }

  void gather() {
    for (std::uint32_t t = 0; t < words_.tokens.size(); ++t)
      if (words_.tokens[t].kind == TokenClass::word && !starts_upper(t)) small_.insert(folded(word(t)));
    for (const NameTokens& name : names_) {
      const std::size_t size = name.tokens.size();
      if (size > kLongest || !starts_upper(name.tokens.begin)) continue;
      Known known{{}, name.kind};
      for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) known.words.push_back(folded(word(t)));
      if (size == 1)
        gather_single(name, known);
      else if (std::vector<Known>& held = several_[known.words[0]]; held.size() < kMostOfAWord)
        held.push_back(known);
      if (size > 1 && name.kind == EntityKind::organization) gather_head(name);
    }
  }

  void gather_single(const NameTokens& name, const Known& known) {
    const std::string_view written = word(name.tokens.begin);
    if (written.size() < kShortestWord || name.kind == EntityKind::other || small_.contains(known.words[0])) return;
    single_.try_emplace(known.words[0], known.kind);
  }

  // "Dorn Front", "Presidency of the Republic": the word that says what kind of body it is.
  void gather_head(const NameTokens& name) {
    static const WordSet kOutlets = WordSet::of_table("outlet_words");
    for (const std::uint32_t t : {name.tokens.begin, name.tokens.end - 1}) {
      if (t == name.tokens.begin && lowered(word(t + 1)) != "of") continue;
      const bool body = (look_up(word(t)) & kOrganizationWord) != 0 || kOutlets.holds(lowered(word(t)));
      if (starts_upper(t) && body && !all_capitals(word(t))) heads_.insert(std::string(word(t)));
    }
  }

  NameTokens at(std::uint32_t t, std::uint32_t limit) const {
    const std::string first = folded(word(t));
    NameTokens best;
    if (const auto held = several_.find(first); held != several_.end())
      for (const Known& known : held->second)
        if (known.words.size() > best.tokens.size() && stands(known, t, limit))
          best = {{t, t + static_cast<std::uint32_t>(known.words.size())}, known.kind};
    if (!best.tokens.empty()) return best;
    if (const auto held = single_.find(first); held != single_.end() && is_alone(t)) return {{t, t + 1}, held->second};
    if (t > 0 && (word(t - 1) == "the" || word(t - 1) == "The") && heads_.contains(std::string(word(t))) && is_alone(t))
      return {{t, t + 1}, EntityKind::organization};
    return {};
  }

  bool stands(const Known& known, std::uint32_t t, std::uint32_t limit) const {
    if (t + known.words.size() > limit) return false;
    for (std::uint32_t i = 0; i < known.words.size(); ++i) {
      if (folded(word(t + i)) != known.words[i]) return false;
      const bool number = words_.tokens[t + i].kind == TokenClass::number;
      if (!number && !starts_upper(t + i) && word(t + i).size() > 3) return false;
    }
    return true;
  }

  // No part of a longer run of words with capitals, unless all the line is in capitals.
  bool is_alone(std::uint32_t t) const {
    const auto joined = [&](std::uint32_t other) {
      return is_proper(other) &&
             words_.sentence_at(words_.tokens[other].span.begin) == words_.sentence_at(words_.tokens[t].span.begin);
    };
    if (all_capitals(word(t))) return true;
    if (joined(t + 1)) return false;
    return t == 0 || !joined(t - 1) || word(t - 1) == "The" || word(t - 1) == "In";
  }

  std::string_view text_;
  const Words& words_;
  std::vector<NameTokens>& names_;
  std::set<std::string> small_;  // folded words that the document writes in small letters too
  std::map<std::string, std::vector<Known>> several_;
  std::map<std::string, EntityKind> single_;
  std::set<std::string> heads_;
};

}  // namespace

void add_repeated(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  Repeats(text, words, names).add();
}

}  // namespace synoptic
