#include "synoptic/annotate/events/event_words.h"

#include <charconv>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"

namespace synoptic::events {

EventNoun event_noun(std::string_view lemma) {
  static const auto kNouns = [] {
    std::unordered_map<std::string_view, EventNoun> nouns;
    for (const auto& row : table("event_nouns")) {
      EventNoun noun;
      std::from_chars(row[1].data(), row[1].data() + row[1].size(), noun.share);
      if (row.size() > 2) noun.verb = row[2];
      nouns.emplace(row[0], noun);
    }
    return nouns;
  }();
  const auto found = kNouns.find(lemma);
  return found == kNouns.end() ? EventNoun{} : found->second;
}

RealisWord realis_word(std::string_view lemma) {
  static const auto kWords = [] {
    const std::unordered_map<std::string_view, RealisWord> kinds = {
        {"plans", RealisWord::plans},       {"doubts", RealisWord::doubts}, {"denies", RealisWord::denies},
        {"prevents", RealisWord::prevents}, {"will", RealisWord::will},     {"may", RealisWord::may},
        {"negates", RealisWord::negates},   {"asks", RealisWord::asks}};
    std::unordered_map<std::string_view, RealisWord> words;
    for (const auto& row : table("realis_words")) words.emplace(row[0], kinds.at(row[1]));
    return words;
  }();
  const auto found = kWords.find(lemma);
  return found == kWords.end() ? RealisWord::none : found->second;
}

bool is_light_verb(std::string_view lemma) {
  static const WordSet kVerbs{"happen", "occur",  "take",  "hold",    "begin",  "start", "cause", "trigger",
                              "follow", "stage",  "make",  "conduct", "launch", "carry", "open",  "end",
                              "come",   "strike", "erupt", "have",    "give",   "get",   "do",    "be"};
  return kVerbs.holds(lemma);
}

}  // namespace synoptic::events
