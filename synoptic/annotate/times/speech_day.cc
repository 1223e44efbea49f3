#include "synoptic/annotate/times/speech_day.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/annotate/times/tense.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::string_view kOpen = "\xE2\x80\x9C", kClose = "\xE2\x80\x9D";
/// Bytes from an expression to the end of its quotation, and of the words around that are looked at.
constexpr std::uint32_t kReach = 400, kFrame = 200;
/// Tokens between the cue and its day: "told reporters in the capital on Friday".
constexpr std::uint32_t kBeside = 8;

bool hangs_on_speaking(const TimeExpression& time) {
  if (time.anchor != TimeAnchor::publication) return false;
  if (time.form == TimeForm::weekday) return true;
  return time.form == TimeForm::shifted && !time.vague && time.unit2 == TimeUnit::none &&
         (time.unit == TimeUnit::day || time.unit == TimeUnit::night || time.unit == TimeUnit::week ||
          time.unit == TimeUnit::weekend);
}

/// A day on which somebody can have spoken: "on Saturday", "yesterday", "on 3 March"; not "next Friday".
bool can_date_speech(const TimeExpression& time, const Timex& resolved) {
  if (!resolved.when.earliest || resolved.when.earliest != resolved.when.latest || resolved.when.earliest->day == 0)
    return false;
  if (time.tense == TenseHint::future || time.choice == TimeChoice::next) return false;
  return time.form == TimeForm::weekday || time.form == TimeForm::calendar ||
         (time.form == TimeForm::shifted && time.unit == TimeUnit::day && time.count <= 0);
}

class Frames {
 public:
  Frames(const Document& document, const Words& words, const UnresolvedTimes& times, const std::vector<Timex>& resolved)
      : document_(document), words_(words), times_(times), resolved_(resolved) {}

  std::optional<std::uint32_t> day_of(std::uint32_t t) const {
    const TimeExpression& time = times_.expressions[t];
    const Block* block = document_.block_at(time.span.begin);
    if (!block || !hangs_on_speaking(time) || !is_quoted(document_, time.span.begin)) return std::nullopt;
    const std::string_view text = document_.text();
    const std::size_t close = next_mark(text, time.span.end, std::min(block->span.end, time.span.end + kReach));
    if (close != std::string_view::npos) {
      const auto from = static_cast<std::uint32_t>(close);
      const std::uint32_t to = end_of_frame(text, from, std::min(block->span.end, from + kFrame));
      if (const auto day = day_in({from, to})) return day;
    }
    const std::size_t open = last_mark(text, block->span.begin, time.span.begin);
    if (open == std::string_view::npos) return std::nullopt;
    const auto to = static_cast<std::uint32_t>(open);
    const std::uint32_t sentence =
        to == 0 ? 0 : words_.sentences[words_.sentence_at(std::max(to - 1, block->span.begin))].span.begin;
    return day_in({std::max({sentence, block->span.begin, to > kFrame ? to - kFrame : 0u}), to});
  }

 private:
  /// Past the mark that ends the quotation.
  static std::size_t next_mark(std::string_view text, std::uint32_t from, std::uint32_t to) {
    for (std::size_t at = from; at < to; ++at) {
      if (text[at] == '"') return at + 1;
      if (text.compare(at, kClose.size(), kClose) == 0) return at + kClose.size();
    }
    return std::string_view::npos;
  }
  /// The mark that opens it.
  static std::size_t last_mark(std::string_view text, std::uint32_t from, std::uint32_t to) {
    for (std::size_t at = to; at-- > from;) {
      if (text[at] == '"' || text.compare(at, kOpen.size(), kOpen) == 0) return at;
    }
    return std::string_view::npos;
  }
  /// The words behind a quotation belong to it up to the end of their sentence or the next quotation.
  static std::uint32_t end_of_frame(std::string_view text, std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t at = from; at < to; ++at) {
      const bool stops = (text[at] == '.' || text[at] == '?' || text[at] == '!') && at + 1 < text.size() &&
                         (text[at + 1] == ' ' || text[at + 1] == '\n');
      if (stops || text[at] == '"' || text.compare(at, kOpen.size(), kOpen) == 0) return at;
    }
    return to;
  }

  bool is_spoken_past(std::uint32_t token) const {
    const std::string word = folded(document_.words(words_.tokens[token].span));
    const CueVerb* cue = find_cue_verb(word);
    return cue != nullptr && cue->kind == CueKind::speech &&
           (tense_word(word) == TenseWord::past || word.ends_with("ed"));
  }

  /// The date of the frame that stands nearest to a cue.
  std::optional<std::uint32_t> day_in(Span frame) const {
    const auto& all = times_.expressions;
    auto at = std::lower_bound(all.begin(), all.end(), frame.begin,
                               [](const TimeExpression& time, std::uint32_t place) { return time.span.begin < place; });
    std::optional<std::uint32_t> best;
    std::uint32_t nearest = kBeside + 1;
    for (; at != all.end() && at->span.end <= frame.end; ++at) {
      const auto index = static_cast<std::uint32_t>(at - all.begin());
      if (!can_date_speech(*at, resolved_[index]) || is_quoted(document_, at->span.begin)) continue;
      const auto token = static_cast<std::uint32_t>(words_.token_at(at->span.begin));
      const std::uint32_t first = token > kBeside ? token - kBeside : 0;
      for (std::uint32_t i = first; i < std::min<std::size_t>(token + kBeside, words_.tokens.size()); ++i) {
        const Span span = words_.tokens[i].span;
        const std::uint32_t away = i < token ? token - i : i - token;
        if (!frame.contains(span) || away >= nearest || !is_spoken_past(i)) continue;
        nearest = away;
        best = index;
      }
    }
    return best;
  }

  const Document& document_;
  const Words& words_;
  const UnresolvedTimes& times_;
  const std::vector<Timex>& resolved_;
};

}  // namespace

bool is_quoted(const Document& document, std::uint32_t place) {
  const Block* block = document.block_at(place);
  if (!block) return false;
  constexpr std::uint32_t kFarthest = 2000;  // no sentence is quoted from further back
  const std::uint32_t begin = std::max(block->span.begin, place > kFarthest ? place - kFarthest : 0u);
  const std::string_view before = std::string_view(document.text()).substr(begin, place - begin);
  std::size_t straight = 0, open = 0, close = 0;
  for (std::size_t at = 0; at < before.size(); ++at) {
    if (before[at] == '"') ++straight;
    if (before.compare(at, kOpen.size(), kOpen) == 0) ++open;
    if (before.compare(at, kClose.size(), kClose) == 0) ++close;
  }
  return straight % 2 == 1 || open > close;
}

std::vector<std::optional<std::uint32_t>> days_of_speech(const Document& document, const Words& words,
                                                         const UnresolvedTimes& times,
                                                         const std::vector<Timex>& resolved) {
  std::vector<std::optional<std::uint32_t>> days(times.expressions.size());
  if (words.sentences.empty() || resolved.size() != days.size()) return days;
  const Frames frames(document, words, times, resolved);
  for (std::uint32_t t = 0; t < days.size(); ++t) days[t] = frames.day_of(t);
  return days;
}

}  // namespace synoptic
