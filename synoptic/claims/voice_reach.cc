// Voices from farther away than the sentence's own and its neighbours': labels with a colon, the subjects of sentences
// before, papers that are spoken of there, and who gives the same amount elsewhere.
#include <algorithm>
#include <utility>

#include "synoptic/claims/chains.h"
#include "synoptic/claims/voice_gatherer.h"

namespace synoptic {

namespace {

constexpr std::size_t kSentencesBack = 6;
constexpr std::size_t kBlocksBack = 2;
constexpr std::size_t kSubjectsBack = 2;  // Different sentences whose subjects are offered.
constexpr std::uint32_t kLongestLabel = 10;

/// Kinds of voices that may run on without being named again.
bool may_run_on(const std::string& kind) {
  return kind != "thing" && kind != "place" && kind != "pronoun" && kind != "nobody";
}

}  // namespace

Chain VoiceGatherer::chain_to(std::uint32_t token, const Voice& voice) const {
  Chain chain = chain_at(a_, words_.tokens[token].span);
  if (chain.empty() || chain.back().name != voice.name) chain.push_back(voice);
  return chain;
}

void VoiceGatherer::from_afar() {
  if (words_.sentences.empty() || block_ == nullptr) return;
  label();
  if (!words_.heads.empty()) subjects_before();
  same_amount();
}

void VoiceGatherer::label() {
  if (top_ == kNoToken) return;
  std::uint32_t colon = kNoToken;
  for (std::uint32_t t = sentence_.begin; t < top_ && t < sentence_.begin + kLongestLabel; ++t)
    if (lower(t) == ":") colon = t;
  if (colon == kNoToken) return;
  for (std::uint32_t t = sentence_.begin; t < colon; ++t) {
    if ((words_.upos[t] != Upos::noun && words_.upos[t] != Upos::propn) || !reader_.can_be_source(t)) continue;
    // Of "Hospital director Samira Haddad" the last, of "Korbas on the ladder" the first.
    if (t + 1 < colon && (words_.upos[t + 1] == Upos::noun || words_.upos[t + 1] == Upos::propn)) continue;
    const Voice voice = reader_.voice_at(t);
    std::vector<std::string> features{"behind " + binned(top_ - colon), "words " + binned(colon - sentence_.begin),
                                      "is " + reader_.kind_of(voice)};
    features.insert(features.end(), place_.begin(), place_.end());
    add(chain_to(t, voice), "label", features);
    return;
  }
}

void VoiceGatherer::subjects_before() {
  std::size_t offered = 0;
  bool paper = false;
  const std::uint32_t now = subject_of_sentence();
  const std::string now_is = now == kNoToken ? "none" : words_.upos[now] == Upos::pron ? lower(now) : "noun";
  for (std::size_t s = sentence_at_; s-- > 0 && sentence_at_ - s <= kSentencesBack;) {
    const TokenSpan tokens = words_.sentences[s].tokens;
    const Block* there = a_.document.block_at(words_.sentences[s].span.begin);
    if (there == nullptr || there > block_ || static_cast<std::size_t>(block_ - there) > kBlocksBack) return;
    if (tokens.end - tokens.begin > kWide) continue;
    const std::string blocks = std::to_string(block_ - there), apart = binned(sentence_at_ - s);
    std::vector<std::string> features{"apart " + apart,
                                      "blocks " + blocks,
                                      "apart " + apart + " blocks " + blocks,
                                      "now " + now_is,
                                      "now " + now_is + " blocks " + blocks,
                                      "there " + std::string(to_string(there->kind))};
    features.insert(features.end(), place_.begin(), place_.end());
    const std::uint32_t subject = subject_of(tokens);
    if (subject != kNoToken && offered < kSubjectsBack && reader_.can_be_source(subject)) {
      const Voice voice = reader_.voice_at(subject);
      const std::string kind = reader_.kind_of(voice);
      if (may_run_on(kind)) {
        const std::string verb = class_of(static_cast<std::uint32_t>(words_.heads[subject]));
        std::vector<std::string> all = features;
        all.insert(all.end(), {"nth " + std::to_string(offered), "verb " + verb, "verb " + verb + " now " + now_is,
                               "is " + kind + " blocks " + blocks, "is " + kind + " now " + now_is});
        add(chain_to(subject, voice), "before", all);
        ++offered;
      }
    }
    for (std::uint32_t t = tokens.begin; t < tokens.end && !paper; ++t) {
      if (words_.upos[t] != Upos::noun || !reader_.can_be_source(t)) continue;
      const std::string noun = noun_class(lemma(t));
      if (noun != "document" && noun != "tally") continue;
      paper = true;
      features.push_back("noun " + lemma(t));
      add(chain_to(t, reader_.voice_at(t)), "paper " + noun, features);
      for (std::uint32_t u = tokens.begin; u < tokens.end; ++u)
        if (words_.heads[u] == static_cast<std::int32_t>(t) && words_.deprels[u] == "nmod" && reader_.can_be_source(u))
          add(chain_to(u, reader_.voice_at(u)), "paper owner", features);
    }
  }
}

void VoiceGatherer::same_amount() {
  for (const Figure& other : near(a_.figures, figure_.amount.begin)) {
    if (other.amount == figure_.amount || other.low != figure_.low || other.high != figure_.high ||
        other.unit != figure_.unit)
      continue;
    const bool before = other.amount.begin < figure_.amount.begin;
    const std::string way = other.head == figure_.head ? "same figure" : "same amount";
    std::vector<std::string> features{before ? "before" : "behind"};
    features.insert(features.end(), place_.begin(), place_.end());
    add(chain_at(a_, other.amount), way, features);
  }
}

void VoiceGatherer::tell_order() {
  for (std::size_t c = 1; c < found_.size(); ++c) {
    const Span place = found_[c].chain.back().place;
    if (words_.sentences.empty() || !words_.sentences[sentence_at_].span.contains(place)) {
      found_[c].features.push_back("stands outside");
      continue;
    }
    const bool before = place.begin < figure_.amount.begin;
    const Span between{before ? std::min(place.end, figure_.amount.begin) : figure_.amount.end,
                       before ? figure_.amount.begin : std::max(place.begin, figure_.amount.end)};
    std::size_t figures = 0, voices = 0, marks = 0;
    for (const Figure& other : near(a_.figures, figure_.amount.begin))
      figures += other.amount.begin != figure_.amount.begin && between.contains(other.amount);
    for (std::size_t d = 1; d < found_.size(); ++d) voices += d != c && between.contains(found_[d].chain.back().place);
    const TokenSpan tokens = words_.tokens_in(between);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const std::string word = lower(t);
      marks += word == "," || word == ";" || word == ":" || word == "and" || word == "but";
    }
    const std::string side = before ? "before" : "behind";
    const std::string way = ways_[c];
    for (const std::string& told : {"figures " + binned(figures), "voices " + binned(voices), "marks " + binned(marks),
                                    "words " + binned(tokens.end - tokens.begin)}) {
      found_[c].features.push_back("stands " + side + " " + told);
      found_[c].features.push_back(way + ": stands " + side + " " + told);
    }
    found_[c].features.push_back("stands " + side + " figures " + binned(figures) + " voices " + binned(voices));
  }
}

}  // namespace synoptic
