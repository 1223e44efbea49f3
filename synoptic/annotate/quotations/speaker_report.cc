// Who is named where the report opens: the letterhead of a notice, the writer of a letter, who is interviewed, the body
// whose findings are summed up.
#include <algorithm>

#include "synoptic/annotate/quotations/speaker_gatherer.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::uint32_t kOpening = 150;  // Tokens in which somebody opens a report.
constexpr std::uint32_t kRead = 400;     // Tokens that are asked whether the report says "we".
constexpr std::size_t kOpeners = 3;
constexpr std::size_t kMentions = 96;  // That are asked.

}  // namespace

std::string SpeakerGatherer::we_of_report() const {
  static const std::set<std::string> kWe = {"we", "our", "us", "i", "my", "me"};
  std::size_t we = 0;
  const auto end = std::min(kRead, static_cast<std::uint32_t>(words_.tokens.size()));
  for (std::uint32_t t = 0; t < end; ++t)
    we += (words_.upos[t] == Upos::pron || words_.upos[t] == Upos::det) && kWe.contains(lowered(word(t))) &&
          !in_marks(words_.tokens[t].span);
  return "we " + binned(we);
}

void SpeakerGatherer::of_opening() {
  if (words_.tokens.empty()) return;
  const std::string we = we_of_report();
  place_.push_back("report says " + we);
  const std::uint32_t end = words_.tokens[std::min<std::size_t>(kOpening, words_.tokens.size()) - 1].span.end;
  std::vector<std::uint32_t> offered;
  for (std::size_t m = 0; m < in_.mentions.size() && m < kMentions && offered.size() < kOpeners; ++m) {
    const Mention& one = in_.mentions[m];
    if (one.span.begin >= end) break;
    if (!one.actor || std::find(offered.begin(), offered.end(), *one.actor) != offered.end()) continue;
    const Actor& actor = in_.actors[*one.actor];
    if (actor.kind == EntityKind::place || actor.country) continue;
    const ActorTraits& traits = context_.traits(*one.actor);
    const Block* there = in_.document.block_at(one.span.begin);
    if (there == block_) break;  // Near the opening the other ways lead to whoever stands there.
    const std::string block =
        there == nullptr ? "none" : binned(static_cast<std::size_t>(there - in_.document.blocks().data()));
    const bool whole = there != nullptr && one.span.size() * 10 >= there->span.size() * 6;
    std::vector<std::string> features{"nth " + std::to_string(offered.size()),
                                      "block " + block,
                                      we,
                                      we + " block " + block,
                                      "named " + binned(traits.named),
                                      "tells " + binned(traits.tells),
                                      we + " tells " + binned(traits.tells)};
    if (whole) features.push_back("fills its block"), features.push_back("fills its block " + we);
    for (const std::string& feature : place_) features.push_back(feature);
    add(actor.name, one.actor, "opens the report", features);
    offered.push_back(*one.actor);
  }
}

}  // namespace synoptic::quotations
