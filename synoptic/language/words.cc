// The built-in tagger: greedy, left to right, each word by the highest sum of weights, knowing the two tags before.
#include "synoptic/language/words.h"

#include <cassert>
#include <utility>

#include "synoptic/language/tag_features.h"
#include "synoptic/language/weights.h"

namespace synoptic {

namespace {

constexpr std::string_view kNames[kUposCount] = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                 "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                 "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

Words tag_words(std::string_view text, Segmentation segmentation) {
  static const LinearModel<kUposCount> kModel(tagger_weights());
  Words words;
  static_cast<Segmentation&>(words) = std::move(segmentation);
  words.upos.assign(words.tokens.size(), Upos::x);
  std::vector<std::string_view> tokens;
  TaggedSentence sentence;
  for (const Sentence& cut : words.sentences) {
    tokens.clear();
    for (std::uint32_t i = cut.tokens.begin; i < cut.tokens.end; ++i) tokens.push_back(words.tokens[i].span.in(text));
    sentence.read(tokens);
    tag_sentence(kModel, sentence, std::span(words.upos).subspan(cut.tokens.begin, cut.tokens.size()));
  }
  return words;
}

std::string_view to_string(Upos upos) { return kNames[static_cast<std::size_t>(upos)]; }

}  // namespace synoptic
