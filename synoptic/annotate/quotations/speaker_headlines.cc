// Words in a headline are said again in the text, or are of whom it is about: whoever speaks there, and those it names
// most.
#include <algorithm>

#include "synoptic/annotate/quotations/speaker_gatherer.h"
#include "synoptic/language/lemma.h"

namespace synoptic::quotations {

namespace {

constexpr std::size_t kSpeakers = 24;  // Quotations of the text that are asked.
constexpr std::size_t kPersons = 6;    // Of those named in it.

}  // namespace

std::set<std::string> SpeakerGatherer::content_words(Span span) const {
  std::set<std::string> found;
  const TokenSpan tokens = words_.tokens_in(span);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Upos upos = words_.upos[t];
    if (upos == Upos::verb)
      found.insert(verb_lemma(word(t)));
    else if (upos == Upos::noun || upos == Upos::adj || upos == Upos::num || upos == Upos::propn || upos == Upos::adv)
      found.insert(noun_lemma(word(t)));
  }
  return found;
}

void SpeakerGatherer::of_text() {
  if (block_->kind != BlockKind::headline) return;
  const std::set<std::string> own = content_words(mine_.span);
  std::map<std::size_t, std::size_t> said;  // By candidate.
  std::size_t asked = 0;
  for (const Quotation& other : by_rule_) {
    if (other.speaker.empty() || other.kind != QuotationKind::speech ||
        in_.document.block_at(other.span.begin) == block_)
      continue;
    if (++asked > kSpeakers) break;
    std::size_t shared = 0;
    for (const std::string& one : content_words(other.span)) shared += own.contains(one);
    std::vector<std::string> features;
    if (shared > 0) features.push_back("shares " + binned(shared));
    if (2 * shared >= own.size() && shared > 0) features.push_back("shares half");
    if (asked == 1) features.push_back("is first");
    ++said[add(other.speaker, other.actor, "speaks in text", features)];
  }
  for (const auto& [c, times] : said) found_[c].features.push_back("speaks in text " + binned(times));
  // The headline calls somebody by a noun: "as minister blasts".
  std::set<std::string> nouns;
  const TokenSpan tokens = words_.tokens_in(block_->span);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
    if (words_.upos[t] == Upos::noun && !mine_.outer.contains(words_.tokens[t].span)) nouns.insert(noun_lemma(word(t)));
  std::vector<std::pair<std::size_t, std::uint32_t>> persons;
  for (std::uint32_t a = 0; a < in_.actors.size(); ++a)
    if (in_.actors[a].kind == EntityKind::person && context_.traits(a).named > 0)
      persons.emplace_back(context_.traits(a).named, a);
  std::stable_sort(persons.begin(), persons.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t rank = 0; rank < persons.size() && rank < kPersons; ++rank) {
    const std::uint32_t actor = persons[rank].second;
    std::vector<std::string> features = {"rank " + binned(rank)};
    const std::set<std::string>& called = context_.traits(actor).nouns;
    if (std::any_of(nouns.begin(), nouns.end(), [&](const std::string& noun) { return called.contains(noun); }))
      features.push_back("is so called there");
    add(in_.actors[actor].name, actor, "is in text", features);
  }
}

}  // namespace synoptic::quotations
