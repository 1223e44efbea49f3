#include "synoptic/annotate/names/name_labels.h"

#include <unordered_map>

namespace synoptic {

std::vector<std::uint8_t> label_names(const NameModel& model, std::string_view text, const Words& words) {
  std::vector<std::uint8_t> labels(words.tokens.size(), kOutside);
  const CapitalsCensus census(text, words);
  std::unordered_map<std::uint64_t, std::uint8_t> memory;
  NameSentence sentence;
  std::vector<std::uint64_t> features;
  for (const Sentence& cut : words.sentences) {
    sentence.read(text, words, cut, census);
    std::uint8_t before = kOutside, before_that = kOutside;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      std::uint8_t label = kOutside;
      if (before != kOutside || sentence.may_begin(i)) {
        features.clear();
        sentence.own_features(i, features);
        const auto known = memory.find(sentence.lower(i));
        sentence.history_features(i, before, before_that, known == memory.end() ? kNameLabels : known->second,
                                  features);
        std::int16_t scores[kNameLabels] = {};
        for (const std::uint64_t feature : features) model.add(feature, scores);
        label = static_cast<std::uint8_t>(best_label(scores));
        if (sentence.may_begin(i)) memory[sentence.lower(i)] = label;
      }
      labels[cut.tokens.begin + i] = label;
      before_that = before;
      before = label;
    }
  }
  return labels;
}

}  // namespace synoptic
