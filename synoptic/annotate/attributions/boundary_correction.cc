// Each mending is a pass over the drafts; what it mends is told by the words around a cue.
#include "synoptic/annotate/attributions/boundary_correction.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "synoptic/annotate/attributions/phrases.h"
#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

class Mender {
 public:
  Mender(const Reading& reading, LinkedSpans& linked) : r_(reading), linked_(linked) {}

  void run() {
    free_pronouns();
    free_sources();
    part_cites();
    settle_cites();
    invert_sources();
    resume_contents();
    free_neithers();
  }

 private:
  /// "| The crop |, according to the union, | is down by a third": what goes on behind a voice between commas.
  void resume_contents() {
    for (Draft& draft : linked_.drafts) {
      Found& found = draft.found;
      if (found.content.size() != 1 || found.source.empty()) continue;
      const std::uint32_t begin = std::min(found.cue.front().begin, found.source.begin);
      const std::uint32_t end = std::max(found.cue.front().end, found.source.end);
      const std::uint32_t limit = r_.units()[draft.unit].tokens.end;
      if (begin == 0 || !r_.is(begin - 1, ",") || found.content.front().end + 1 < begin ||
          found.content.front().begin >= begin || has_verb(found.content.front()) || end + 2 >= limit ||
          !r_.is(end, ",") || !(r_.upos(end + 1) == Upos::verb || r_.upos(end + 1) == Upos::aux))
        continue;
      std::uint32_t last = end + 1;
      while (last < limit && linked_.cue_of[last] == kNone) ++last;
      while (last > end + 1 && r_.is_punct(last - 1) && r_.quotation(last - 1) < 0) --last;
      if (linked_.is_free({end + 1, last})) found.content.push_back({end + 1, last});
    }
  }

  /// "His agent | neither confirmed nor denied": the head takes the word for the source.
  void free_neithers() {
    for (Draft& draft : linked_.drafts) {
      Found& found = draft.found;
      if (found.source.size() != 1 || !r_.is(found.source.begin, "neither") || found.source.begin == 0) continue;
      const std::uint32_t neither = found.source.begin;
      const TokenSpan subject = noun_phrase_before(r_, r_.units()[draft.unit].tokens.begin, neither);
      if (found.cue.front().begin == neither + 1) --found.cue.front().begin;
      found.source = subject;
    }
  }

  /// "the paper, | which | cited a memo,"
  bool is_relative(const Found& found) const {
    return found.source.size() == 1 && (r_.is(found.source.begin, "which") || r_.is(found.source.begin, "who"));
  }

  bool has_verb(TokenSpan span) const {
    for (std::uint32_t t = span.begin; t < span.end; ++t)
      if (r_.upos(t) == Upos::verb || r_.upos(t) == Upos::aux) return true;
    return false;
  }

  bool has_name(TokenSpan span) const {
    for (std::uint32_t t = span.begin; t < span.end; ++t)
      if (r_.upos(t) == Upos::propn && r_.is_capitalised(t)) return true;
    return false;
  }

  /// "In an email seen by | the Guardian, Ana Roth, the head of logistics, | wrote": a source does not begin in the
  /// phrase before it.
  void free_sources() {
    for (Draft& draft : linked_.drafts) {
      TokenSpan& source = draft.found.source;
      if (source.size() < 4 || source.begin == 0 || r_.upos(source.begin - 1) != Upos::adp ||
          r_.is(source.begin - 1, "to") || source.end > draft.found.cue.front().begin)
        continue;
      std::uint32_t comma = source.begin;
      while (comma < source.end && !r_.is(comma, ",")) ++comma;
      const bool relative = r_.is(comma + 1, "which") || r_.is(comma + 1, "who") || r_.is(comma + 1, "whose");
      if (comma + 2 < source.end && !relative && !has_verb({comma + 1, source.end}) &&
          (r_.is_capitalised(comma + 1) || r_.upos(comma + 1) == Upos::det))
        source.begin = comma + 1;
    }
  }

  /// "| It found | that ...": the head takes the pronoun for a part of the cue, as it is in "It is thought".
  void free_pronouns() {
    for (Draft& draft : linked_.drafts) {
      Found& found = draft.found;
      TokenSpan& cue = found.cue.front();
      if (!found.source.empty() || cue.size() < 2 || r_.upos(cue.begin) != Upos::pron) continue;
      const CueVerb* verb = find_cue_verb(r_.lower(cue.begin + 1));
      if (r_.upos(cue.begin + 1) != Upos::verb || verb == nullptr ||
          (verb->kind != CueKind::speech && verb->kind != CueKind::show))
        continue;
      found.source = {cue.begin, cue.begin + 1};
      ++cue.begin;
    }
  }

  /// "The levy, | argued | Baroness Amberley, who led the inquiry, | 'was never meant ...'": where the head takes the
  /// speaker behind the cue for the beginning of what goes on.
  void invert_sources() {
    for (Draft& draft : linked_.drafts) {
      Found& found = draft.found;
      const TokenSpan cue = found.cue.front();
      if (!found.source.empty() || found.content.empty() || cue.begin == 0 || !r_.is(cue.begin - 1, ",")) continue;
      const CueVerb* verb = find_cue_verb(r_.lower(cue.end - 1));
      if (verb == nullptr || verb->kind != CueKind::speech || !(r_.is_capitalised(cue.end) || r_.is_nominal(cue.end)))
        continue;
      for (TokenSpan& piece : found.content) {
        if (piece.begin != cue.end) continue;
        const TokenSpan speaker = noun_phrase_from(r_, piece.begin, piece.end);
        if (speaker.empty() || speaker.end + 1 >= piece.end ||
            !(r_.is(speaker.end, ",") || r_.is(speaker.end - 1, ",")) || !has_name(speaker))
          break;
        found.source = speaker;
        piece.begin = speaker.end;
        while (piece.begin < piece.end && r_.is_punct(piece.begin) && r_.quotation(piece.begin) < 0) ++piece.begin;
        break;
      }
    }
  }

  /// "..., the minister said, | quoting a survey |": what is cited is no part of what is said.
  void part_cites() {
    const std::size_t size = linked_.drafts.size();
    for (std::size_t d = 0; d < size; ++d) {
      const auto is_cite = [&](TokenSpan piece) {
        return piece.size() > 1 && (r_.is(piece.begin, "citing") || r_.is(piece.begin, "quoting"));
      };
      std::vector<TokenSpan>& told = linked_.drafts[d].found.content;
      const auto at = std::find_if(told.begin(), told.end(), is_cite);
      if (at == told.end() || told.size() < 2) continue;
      const TokenSpan piece = *at;
      told.erase(at);
      Draft draft;
      draft.learned = true;
      draft.unit = linked_.drafts[d].unit;
      draft.found.source = linked_.drafts[d].found.source;
      draft.found.cue = {{piece.begin, piece.begin + 1}};
      draft.found.content = {{piece.begin + 1, piece.end}};
      draft.found.lemma = "cite";
      add(std::move(draft));
    }
  }

  /// "AP reported, | citing | police, that ...": what is cited stands right behind the cue; a clause behind that is
  /// what the verb before tells.
  void settle_cites() {
    for (std::size_t d = 0; d < linked_.drafts.size(); ++d) {
      Found& found = linked_.drafts[d].found;
      const std::uint32_t begin = found.cue.front().end;
      if (!r_.is(begin - 1, "citing") && !r_.is(begin - 1, "quoting") &&
          !(r_.is(begin - 1, "cited") && is_relative(found)))
        continue;
      found.lemma = "cite";
      const auto is_beside = [&](TokenSpan piece) { return piece.begin == begin; };
      const TokenSpan cited = noun_phrase_from(r_, begin, r_.units()[linked_.drafts[d].unit].tokens.end);
      if (cited.empty()) continue;
      const auto beside = std::find_if(found.content.begin(), found.content.end(), is_beside);
      if (beside != found.content.end()) {
        // "Losses, the paper said, citing | a memo, | could reach 90 billion": the rest goes on with what is said.
        const std::uint32_t rest = cited.end + 1;
        const bool goes_on = rest + 2 < beside->end && r_.is(cited.end, ",") && has_verb({rest, beside->end});
        if (goes_on && find_cue_verb(r_.lower(rest)) != nullptr) {
          tell_behind(d, rest, beside->end);
          linked_.drafts[d].found.content = {cited};
          continue;
        }
        if (goes_on && d > 0 && linked_.drafts[d - 1].unit == linked_.drafts[d].unit) {
          linked_.drafts[d - 1].found.content.push_back({rest, beside->end});
          beside->end = cited.end;
        }
        continue;
      }
      if (d > 0 && linked_.drafts[d - 1].unit == linked_.drafts[d].unit) {
        std::vector<TokenSpan>& told = linked_.drafts[d - 1].found.content;
        std::erase_if(told, [&](TokenSpan piece) { return overlap(piece, cited) && piece.size() <= cited.size(); });
        for (const TokenSpan piece : found.content)
          if (piece.begin >= cited.end &&
              std::none_of(told.begin(), told.end(), [&](TokenSpan t) { return overlap(t, piece); }))
            told.push_back(piece);
      }
      found.content = {cited};
    }
  }

  /// "The Courier, quoting | a diplomat, | said the delegation ...": the head has missed the second verb.
  void tell_behind(std::size_t citing, std::uint32_t verb, std::uint32_t end) {
    const CueVerb* cue = find_cue_verb(r_.lower(verb));
    Draft draft;
    draft.learned = true;
    draft.unit = linked_.drafts[citing].unit;
    draft.found.source = linked_.drafts[citing].found.source;
    draft.found.cue = {{verb, verb + 1}};
    draft.found.content = {{verb + 1, end}};
    draft.found.kind = cue->kind;
    draft.found.stance = cue->stance;
    draft.found.lemma = cue->lemma;
    add(std::move(draft));
  }

  /// A draft whose cue is one word and whose content one piece.
  void add(Draft draft) {
    const auto number = static_cast<std::int32_t>(linked_.drafts.size());
    linked_.cue_of[draft.found.cue.front().begin] = number;
    linked_.mark_content(draft.found.content.front(), number);
    linked_.drafts.push_back(std::move(draft));
  }

  const Reading& r_;
  LinkedSpans& linked_;
};

}  // namespace

void correct_boundaries(const Reading& reading, LinkedSpans& linked) { Mender(reading, linked).run(); }

}  // namespace synoptic::attributions
