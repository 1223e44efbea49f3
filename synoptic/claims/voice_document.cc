// Voices that reach over paragraphs: who announces a list, who tells most of a document.
#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "synoptic/claims/chains.h"
#include "synoptic/claims/voice_gatherer.h"

namespace synoptic {

namespace {

/// A paragraph that is a point of a list: a bullet, a dash, a number with a stop or bracket behind it.
bool is_point(std::string_view text) {
  for (const std::string_view mark : {"\xE2\x80\xA2", "- ", "* ", "\xE2\x80\x93 ", "\xE2\x80\x94 ", "\xC2\xB7"})
    if (text.starts_with(mark)) return true;
  std::size_t digits = 0;
  while (digits < text.size() && digits < 3 && text[digits] >= '0' && text[digits] <= '9') ++digits;
  return digits > 0 && digits < 3 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') &&
         text[digits + 1] == ' ';
}

bool announces(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text.ends_with(":") || text.ends_with("follows.") || text.ends_with("following.");
}

}  // namespace

void VoiceGatherer::over_the_list() {
  if (block_ == nullptr) return;
  const Block* const first = a_.document.blocks().data();
  const Block* above = block_;
  std::size_t points = 0;
  while (above > first && points < kLongestList && is_point(a_.document.words(above->span))) --above, ++points;
  if (points == 0 && above > first && announces(a_.document.words((above - 1)->span))) --above;
  if (above == block_ || !announces(a_.document.words(above->span))) return;
  // The last attribution of the announcing paragraph, or the subject of its last sentence.
  const Layer<Attribution>& all = a_.attributions;
  const std::size_t end = all.first_from(above->span.end);
  const std::string where = points == 0 ? "below" : "in points";
  std::vector<std::string> features = place_;
  features.push_back(where);
  for (std::size_t i = end; i-- > 0 && end - i <= kReach && all[i].span.begin >= above->span.begin;) {
    if (!all[i].telling || all[i].cue.empty() || all[i].source.empty()) continue;
    describe(all[i], features);
    return add(chain_through(a_, static_cast<std::uint32_t>(i)), "list", features);
  }
  if (words_.heads.empty() || above->span.empty()) return;
  const TokenSpan sentence = words_.sentences[words_.sentence_at(above->span.end - 1)].tokens;
  for (std::uint32_t t = sentence.begin; t < sentence.end && t - sentence.begin < kWide; ++t)
    if (words_.deprels[t] == "nsubj" && words_.heads[t] >= 0 && words_.heads[words_.heads[t]] < 0 &&
        reader_.can_be_source(t))
      return add({reader_.voice_at(t)}, "list subject", features);
}

void VoiceGatherer::over_the_document() {
  std::map<std::string_view, std::size_t> told;
  std::size_t all = 0;
  const Attribution* best = nullptr;
  std::size_t most = 0;
  const std::size_t last = std::min<std::size_t>(a_.attributions.size(), 4 * kReach);
  for (std::size_t i = 0; i < last; ++i) {
    const Attribution& one = a_.attributions[i];
    if (!one.telling || one.cue.empty() || one.voice.empty()) continue;
    ++all;
    if (const std::size_t count = ++told[one.voice]; count > most) most = count, best = &one;
  }
  if (best == nullptr || most < kLeastTold || 2 * most < all) return;
  std::vector<std::string> features = place_;
  features.push_back(5 * most >= 4 * all ? "nearly all" : "most");
  features.push_back("tells " + binned(most));
  add({voice_of(*best)}, "document", features);
}

}  // namespace synoptic
