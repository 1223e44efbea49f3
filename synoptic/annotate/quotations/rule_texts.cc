#include "synoptic/annotate/quotations/rule_texts.h"

#include <algorithm>
#include <string>

#include "synoptic/base/word_set.h"

namespace synoptic::quotations {

bool concludes_text(std::string_view lemma) {
  return lemma == "sign" || lemma == "ratify" || lemma == "approve" || lemma == "adopt";
}

bool is_text_noun(std::string_view lower_word) {
  static const WordSet kNouns = WordSet::of_table("text_nouns");
  return kNouns.holds(lower_word);
}

bool is_rule_text(std::string_view voice) {
  std::size_t end = voice.size();
  for (const std::string_view stop : {" of ", " in ", " on ", " with ", " between ", ","})
    end = std::min(end, std::min(voice.find(stop), voice.size()));
  std::string_view head = voice.substr(0, end);
  while (!head.empty() && (head.back() == ' ' || (head.back() >= '0' && head.back() <= '9'))) head.remove_suffix(1);
  const std::size_t space = head.rfind(' ');
  std::string word(space == std::string_view::npos ? head : head.substr(space + 1));
  for (char& c : word)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  if (word == "report" || word == "ruling" || word == "verdict" || word == "communique") return false;
  return is_text_noun(word);
}

}  // namespace synoptic::quotations
