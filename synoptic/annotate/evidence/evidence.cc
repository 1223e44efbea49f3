// What a claim is said to rest on: images, videos, intelligence, witnesses, data; who holds it, who verified it.
//
// By words (data/evidence_words.tsv), the longest phrase first. A word for evidence that modifies an institution
// ("intelligence agency", "the video platform") is none. Who holds it is read from a possessive, from "released
// by", or from the voice that cites it; who verified it from "verified by" in the same sentence.
#include "synoptic/annotate/evidence.h"

#include <array>
#include <string>
#include <unordered_map>

#include "synoptic/annotate/evidence/plain_words.h"
#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

using evidence::PlainWords;

constexpr std::uint32_t kLongestPhrase = 3;
constexpr std::uint32_t kReach = 16;  // Tokens after it in which "verified by" is looked for.

EvidenceKind kind_named(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, EvidenceKind>, 8> kKinds = {
      {{"imagery", EvidenceKind::imagery},
       {"video", EvidenceKind::video},
       {"audio", EvidenceKind::audio},
       {"document", EvidenceKind::document},
       {"intelligence", EvidenceKind::intelligence},
       {"witness", EvidenceKind::witness},
       {"statement", EvidenceKind::statement},
       {"data", EvidenceKind::data}}};
  for (const auto& [word, kind] : kKinds)
    if (word == name) return kind;
  return EvidenceKind::document;
}

const std::unordered_map<std::string_view, EvidenceKind>& phrases() {
  static const std::unordered_map<std::string_view, EvidenceKind> kPhrases = [] {
    std::unordered_map<std::string_view, EvidenceKind> all;
    for (const auto& row : table("evidence_words")) all.emplace(row[0], kind_named(row[1]));
    return all;
  }();
  return kPhrases;
}

bool one_of(const std::string& word, std::initializer_list<std::string_view> words) {
  for (std::string_view other : words)
    if (word == other) return true;
  return false;
}

class Evidences {
 public:
  Evidences(const Document& document, const Words& words, const Layer<Mention>& mentions,
            const Layer<Attribution>& attributions)
      : words_(words), plain_(document, words), mentions_(mentions), attributions_(attributions) {}

  Layer<Evidence> run() {
    std::vector<Evidence> found;
    for (const Sentence& sentence : words_.sentences) {
      if (!plain_.is_read(sentence.span)) continue;
      for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        const std::uint32_t end = phrase_end(i, sentence.tokens.end);
        // A capital inside a sentence is a name's: "the Centre for Civil Records".
        if (end == i || (i > sentence.tokens.begin && plain_.is_capitalised(i))) continue;
        found.push_back(evidence_at(i, end, sentence.tokens));
        i = end - 1;
      }
    }
    return Layer<Evidence>(std::move(found));
  }

 private:
  /// The end of the longest phrase of the table that begins at `i`; `i` where none does.
  std::uint32_t phrase_end(std::uint32_t i, std::uint32_t limit) {
    if (words_.upos[i] == Upos::verb || words_.upos[i] == Upos::punct) return i;
    std::uint32_t best = i;
    std::string phrase;
    for (std::uint32_t end = i; end < limit && end - i < kLongestPhrase; ++end) {
      if (end > i) phrase += ' ';
      const auto singular = phrases().find(phrase + plain_.singular(end));
      const auto as_is = phrases().find(phrase + plain_.lower(end));
      if (singular != phrases().end()) kind_ = singular->second, best = end + 1;
      if (as_is != phrases().end()) kind_ = as_is->second, best = end + 1;
      phrase += plain_.lower(end);
    }
    if (best == i) return i;
    // "intelligence agency", "video game", "image of himself" told by what follows and what it is part of.
    const Upos last = words_.upos[best - 1];
    if ((last == Upos::verb || last == Upos::adj) && best - i == 1) return i;
    if (best < limit && (words_.upos[best] == Upos::noun || words_.upos[best] == Upos::propn) && best - i == 1)
      return i;
    if (best < limit && (words_.upos[best] == Upos::noun || words_.upos[best] == Upos::propn) &&
        kind_ == EvidenceKind::intelligence)
      return i;
    if (in_name(words_.tokens[i].span)) return i;
    return best;
  }

  bool in_name(Span span) const {
    const std::size_t last = mentions_.first_from(span.end);
    for (std::size_t i = last > 4 ? last - 4 : 0; i < last; ++i)
      if (mentions_[i].form == MentionForm::name && mentions_[i].span.contains(span) &&
          mentions_[i].span.size() > span.size())
        return true;
    return false;
  }

  Evidence evidence_at(std::uint32_t begin, std::uint32_t end, TokenSpan sentence) {
    Evidence evidence;
    std::uint32_t first = begin;
    while (first > sentence.begin && begin - first < 4 &&
           (words_.upos[first - 1] == Upos::adj || words_.upos[first - 1] == Upos::num))
      --first;
    evidence.span = {words_.tokens[first].span.begin, words_.tokens[end - 1].span.end};
    evidence.kind = kind_;
    evidence.verified_by = agent(end, sentence.end, true);
    evidence.held_by = possessor(first, sentence.begin);
    if (evidence.held_by.empty()) evidence.held_by = agent(end, sentence.end, false);
    if (evidence.held_by.empty()) evidence.held_by = citing(evidence.span);
    return evidence;
  }

  /// "verified by X", "released by X" after it, in the same sentence.
  std::string agent(std::uint32_t from, std::uint32_t limit, bool verified) {
    for (std::uint32_t i = from; i + 1 < limit && i < from + kReach; ++i) {
      if (plain_.lower(i + 1) != "by") continue;
      const std::string& verb = plain_.lower(i);
      const bool verifies =
          one_of(verb, {"verified", "confirmed", "authenticated", "geolocated", "corroborated", "checked"});
      const bool holds =
          one_of(verb, {"released", "published", "obtained", "seen",         "shared",    "posted", "taken",
                        "provided", "collected", "filmed",   "reviewed",     "gathered",  "made",   "shot",
                        "recorded", "leaked",    "issued",   "commissioned", "conducted", "held"});
      if (verified ? verifies : holds) return plain_.phrase_from(i + 2, limit);
    }
    return {};
  }

  /// "Ukraine's satellite images", "its own intelligence".
  std::string possessor(std::uint32_t first, std::uint32_t limit) {
    if (first <= limit + 1) return {};
    const std::string& mark = plain_.lower(first - 1);
    if (mark != "'s" && mark != "'") return {};
    return plain_.name_before(first - 1, limit);
  }

  /// The voice in whose words it stands: whoever cites, shows or has it.
  std::string citing(Span span) const {
    const std::size_t last = attributions_.first_from(span.end);
    std::string voice;
    std::uint32_t size = 0;
    for (std::size_t i = last > 64 ? last - 64 : 0; i < last; ++i) {
      for (const Span& piece : attributions_[i].content) {
        if (!piece.contains(span) || attributions_[i].voice.empty()) continue;
        if (attributions_[i].cue_lemma != "cite" && !attributions_[i].is_assertion) continue;
        if (voice.empty() || piece.size() < size) voice = attributions_[i].voice, size = piece.size();
      }
    }
    return voice;
  }

  const Words& words_;
  PlainWords plain_;
  const Layer<Mention>& mentions_;
  const Layer<Attribution>& attributions_;
  EvidenceKind kind_ = EvidenceKind::document;
};

}  // namespace

Layer<Evidence> find_evidence(const Document& document, const Words& words, const Layer<Mention>& mentions,
                              const Layer<Attribution>& attributions) {
  return Evidences(document, words, mentions, attributions).run();
}

}  // namespace synoptic
