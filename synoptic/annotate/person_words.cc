#include "synoptic/annotate/person_words.h"

#include <unordered_map>
#include <vector>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

}  // namespace

Sex sex_of_word(const std::string& w) {
  if (one_of(w, "mr", "mr.", "sir", "lord", "king", "prince", "sheikh", "spokesman", "chairman", "businessman",
             "congressman", "policeman", "fisherman", "fireman", "man", "boy", "father", "son", "husband", "brother",
             "uncle", "nephew", "grandfather", "grandson", "actor", "priest", "widower", "men", "boys", "gentleman",
             "monk", "salesman", "craftsman", "serviceman", "duke", "baron", "count", "emperor", "waiter", "dad",
             "grandad"))
    return Sex::male;
  if (one_of(w, "mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "spokeswoman", "chairwoman",
             "businesswoman", "congresswoman", "policewoman", "woman", "girl", "mother", "daughter", "wife", "sister",
             "aunt", "niece", "grandmother", "granddaughter", "actress", "nun", "widow", "women", "girls", "madam",
             "madame", "duchess", "baroness", "empress", "waitress", "mum", "mom", "gran", "granny", "schoolgirl",
             "servicewoman", "heroine", "hostess"))
    return Sex::female;
  return Sex::unknown;
}

Sex sex_of_given_name(std::string_view name) {
  static const std::unordered_map<std::string_view, Sex> kNames = [] {
    std::unordered_map<std::string_view, Sex> all;
    for (const auto& row : table("given_name_sex")) all.emplace(row[0], row[1] == "m" ? Sex::male : Sex::female);
    return all;
  }();
  const auto found = kNames.find(name.substr(0, name.find(' ')));
  return found == kNames.end() ? Sex::unknown : found->second;
}

bool is_anybody_word(std::string_view lower) {
  return one_of(lower, "man", "woman", "boy", "girl", "teenager", "survivor", "victim", "suspect", "resident", "person",
                "father", "mother", "son", "daughter", "brother", "sister", "husband", "wife", "child", "friend",
                "witness", "neighbour", "neighbor", "driver", "passenger");
}

std::span<const std::string_view> offices_of_title(std::string_view lower) {
  static const auto kOffices = [] {
    std::unordered_map<std::string_view, std::vector<std::string_view>> all;
    for (const auto& row : table("title_offices")) all[row[0]].push_back(row[1]);
    return all;
  }();
  if (lower.ends_with('.')) lower.remove_suffix(1);
  const auto found = kOffices.find(lower);
  return found == kOffices.end() ? std::span<const std::string_view>() : found->second;
}

Sex sex_of_pronoun(std::string_view lower) {
  if (one_of(lower, "he", "his", "him", "himself")) return Sex::male;
  return one_of(lower, "she", "her", "hers", "herself") ? Sex::female : Sex::unknown;
}

}  // namespace synoptic
