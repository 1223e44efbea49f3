// What a report tells of the day on which it was written: gathered here, weighed in publication.cc (one report) and
// compare/publication.cc (a story).
//
// A clue is a time expression that hangs on the day of writing ("on Wednesday", "yesterday", "on October 23"), or a
// stamp at the head that gives a part of it ("Saturday edition"). With it go the words of its sentence, because what
// one report calls "yesterday" another calls "on March 3". Words inside quotation marks count from the day they were
// said, which may be another, so they are no clues.
#include <algorithm>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/calendar.h"
#include "synoptic/annotate/times/counted_lengths.h"
#include "synoptic/annotate/times/day_sections.h"
#include "synoptic/annotate/times/definite_weekday.h"
#include "synoptic/annotate/times/own_day.h"
#include "synoptic/annotate/times/speech_day.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/base/hash.h"
#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"
#include "synoptic/ingest/print_stamp.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;

/// Clues and sentences kept of one report: those of its first pages, where reports tell their news.
constexpr std::size_t kMostKept = 64;
/// Bytes of a word that its inflections share, nearly always.
constexpr std::size_t kStem = 6;

std::optional<Kind> kind_of(const TimeExpression& time) {
  const bool bare = time.choice == TimeChoice::open && time.year_shift == kNoShift && time.last_year == kNoYear;
  switch (time.form) {
    case TimeForm::weekday:
      if (time.anchor != TimeAnchor::publication || time.extra_days != 0) return std::nullopt;
      if (time.unit == TimeUnit::week && bare && (time.count == -1 || time.count == 1)) return Kind::shifted_week;
      if (time.unit != TimeUnit::none) return std::nullopt;
      if (time.choice == TimeChoice::last && !time.clock.given()) return Kind::last_weekday;
      if (!bare) return std::nullopt;
      return time.tense == TenseHint::future ? Kind::future_weekday : Kind::past_weekday;
    case TimeForm::shifted: {
      if (time.anchor != TimeAnchor::publication || time.vague || time.unit2 != TimeUnit::none) return std::nullopt;
      constexpr double kMostDays = 14;
      const bool in_days = time.unit == TimeUnit::day || time.unit == TimeUnit::night;
      if (in_days && std::abs(time.count) <= kMostDays) return Kind::shifted_day;
      if ((time.unit == TimeUnit::week || time.unit == TimeUnit::weekend) && (time.count == -1 || time.count == 1))
        return Kind::shifted_week;
      return std::nullopt;
    }
    case TimeForm::calendar:
      if (time.year_shift != kNoShift && time.day != 0 && time.choice == TimeChoice::open) return Kind::past_date;
      if (!bare || time.nth != 0 || time.unit != TimeUnit::none) return std::nullopt;
      if (time.day == 0 && time.year == kNoYear)
        return time.month != 0 && time.week_of_month == 0 ? std::optional(Kind::named_month) : std::nullopt;
      if (time.tense == TenseHint::future) return Kind::future_date;
      if (time.tense == TenseHint::past) return Kind::past_date;
      if (time.day != 0) return Kind::past_date;
      return time.year == kNoYear ? std::nullopt : std::optional(Kind::named_year);
    default: return std::nullopt;
  }
}

bool is_told(const Document& document, std::uint32_t place) {
  const Block* block = document.block_at(place);
  return block && (block->kind == BlockKind::prose || block->kind == BlockKind::headline);
}

class Gatherer {
 public:
  Gatherer(const Document& document, const Words& words, const UnresolvedTimes& times)
      : document_(document), words_(words), times_(times), lengths_(document, words, times), sections_(document) {}

  PublicationEvidence gather() {
    const Metadata& metadata = document_.metadata();
    if (metadata.published && metadata.published->basis == Basis::stated) evidence_.stated = metadata.published;
    move_to_last_change(metadata);
    if (metadata.outlet) evidence_.outlet = folded(*metadata.outlet);
    if (metadata.agency) evidence_.agency = folded(*metadata.agency);
    add_stamps();
    add_head_days();
    evidence_.periodical = is_periodical() || states_month();
    add_inferred(metadata);
    std::vector<bool> is_timed(words_.sentences.size(), false);
    for (std::size_t t = 0; t < times_.expressions.size(); ++t) add_time(t, is_timed);
    evidence_.is_live = sections_.is_live();
    for (std::size_t s = 0; s < words_.sentences.size() && evidence_.untimed.size() < kMostKept; ++s) {
      const Span span = words_.sentences[s].span;
      if (is_timed[s] || !is_told(document_, span.begin)) continue;
      constexpr std::size_t kFewestTerms = 4;
      SentenceTerms terms = terms_of(words_.sentences[s]);
      if (terms.size() < kFewestTerms) continue;
      if (evidence_.is_live && !is_quoted(document_, span.begin)) {
        PublicationClue clue;
        clue.kind = Kind::shifted_day;
        clue.span = {span.begin, span.begin};
        clue.shift = static_cast<std::int16_t>(-sections_.days_before_last(span.begin));
        clue.terms = std::move(terms);
        add(std::move(clue), "an entry of the running report");
        continue;
      }
      evidence_.untimed.push_back(std::move(terms));
    }
    add_cited();
    add_counts();
    return std::move(evidence_);
  }

 private:
  void add(PublicationClue clue, std::string wording) {
    if (evidence_.clues.size() >= kMostKept) return;
    evidence_.clues.push_back(std::move(clue));
    evidence_.wording.push_back(std::move(wording));
  }

  void add_stamps() {
    std::vector<PrintStamp> stamps = head_stamps(document_.text(), document_.blocks());
    if (stamps.empty()) stamps = foot_stamps(document_.text(), document_.blocks());
    for (const PrintStamp& stamp : stamps) {
      stamps_.push_back(stamp.span);
      if (sections_.heads_entries(stamp.span.begin)) continue;
      PublicationClue clue;
      clue.kind = stamp.role == DateRole::modified ? Kind::modified : Kind::stamp;
      clue.span = stamp.span;
      if (stamp.year != 0) clue.year = stamp.year;
      clue.month = stamp.month, clue.day = stamp.day, clue.weekday = stamp.weekday, clue.week = stamp.week;
      // "Thursday 14 October" above the entries, and "FRIDAY 01.10" among them; "last entry Tuesday 19 October" is of
      // the last of them.
      const std::optional<PublicationClue> last = sections_.day_written();
      const bool is_last = last && last->shift == 0 && last->weekday == stamp.weekday;
      if (const int days = sections_.days_before_last(stamp.span.begin);
          !is_last && days > 0 && clue.kind == Kind::stamp && stamp.month != 0 && stamp.day != 0) {
        clue.kind = Kind::fixed_day;
        clue.shift = static_cast<std::int16_t>(-days);
      }
      clue.weekend = stamp.weekend, clue.swappable = stamp.swappable, clue.ends_period = stamp.ends_period;
      add(std::move(clue), std::string(document_.words(stamp.span)));
    }
  }

  /// "Posted: 18 May 2027, 19:30. Updated: 19 May 2027": it tells what was known when it was last changed. Where that
  /// is long after, hardly anything was.
  void move_to_last_change(const Metadata& metadata) {
    constexpr std::chrono::days kSoon{3};
    if (!evidence_.stated || !evidence_.stated->when.earliest || evidence_.stated->when.earliest->day == 0) return;
    const Day posted = evidence_.stated->when.earliest->first_day();
    std::optional<Day> changed;
    if (metadata.modified && metadata.modified->when.latest && metadata.modified->when.latest->day != 0)
      changed = metadata.modified->when.latest->first_day();
    for (const PrintStamp& stamp : head_stamps(document_.text(), document_.blocks())) {
      if (changed || stamp.role != DateRole::modified || stamp.month == 0 || stamp.day == 0 || stamp.year != 0)
        continue;
      changed = day_of(year_of(posted), stamp.month, stamp.day);
    }
    if (changed && *changed > posted && *changed - posted <= kSoon)
      evidence_.stated->when = DateInterval::of(PartialDate::from_day(*changed));
  }

  void add_head_days() {
    if (std::optional<PublicationClue> written = sections_.day_written()) add_worded(std::move(*written));
    for (PublicationClue& clue : head_days(document_)) {
      const auto overlaps = [&clue](Span stamp) { return stamp.overlaps(clue.span); };
      if (std::none_of(stamps_.begin(), stamps_.end(), overlaps)) add_worded(std::move(clue));
    }
  }

  void add_worded(PublicationClue clue) {
    std::string words(document_.words(clue.span));
    add(std::move(clue), std::move(words));
  }

  /// "Ferry & Port, May 2027": what states no day comes out by the month or later.
  bool states_month() const {
    constexpr std::chrono::days kWeek{7};
    if (!evidence_.stated) return false;
    const DateInterval& when = evidence_.stated->when;
    return when.earliest && when.latest && when.latest->last_day() - when.earliest->first_day() > kWeek;
  }

  /// "Weekly note", "Special report", "Analysis": words that stand in the head of what is not the day's news.
  bool is_periodical() const {
    static const WordSet kWords = WordSet::of_table("periodical_words");
    constexpr std::size_t kHead = 6;
    constexpr std::uint32_t kLongestLine = 120;
    std::size_t seen = 0;
    for (const Block& block : document_.blocks()) {
      if (++seen > kHead) break;
      if (block.span.size() > kLongestLine) continue;
      const std::string line = folded(document_.words(block.span));
      for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at;
        while (end < line.size() && line[end] >= 'a' && line[end] <= 'z') ++end;
        if (end > at && kWords.holds(std::string_view(line).substr(at, end - at))) return true;
        at = end + 1;
      }
    }
    return false;
  }

  /// What the metadata infer where no stamp gives it: a day in the address, a line that says when it was changed.
  void add_inferred(const Metadata& metadata) {
    if (!metadata.published || metadata.published->basis == Basis::stated) return;
    const DateInterval& when = metadata.published->when;
    const bool is_day = when.earliest && when.earliest == when.latest && when.earliest->day != 0;
    const bool is_bound = !when.earliest && when.latest && when.latest->day != 0;
    if (!is_day && !is_bound) return;
    PublicationClue clue;
    clue.kind = is_day ? Kind::stamp : Kind::modified;
    clue.year = when.latest->year, clue.month = when.latest->month, clue.day = when.latest->day;
    for (const PublicationClue& other : evidence_.clues) {
      if (other.kind == clue.kind && other.month == clue.month && other.day == clue.day) return;
    }
    add(std::move(clue), metadata.published->why);
  }

  /// "on a Tuesday": any one.
  bool is_indefinite(const TimeExpression& time) const {
    const std::string_view before = std::string_view(document_.text()).substr(0, time.span.begin);
    return before.ends_with(" a ") || before.ends_with("A ");
  }

  void add_time(std::size_t t, std::vector<bool>& is_timed) {
    const TimeExpression& time = times_.expressions[t];
    const auto stands_in = [&](Span stamp) { return stamp.contains(time.span) || stamp.overlaps(time.span); };
    if (evidence_.clues.size() >= kMostKept || std::any_of(stamps_.begin(), stamps_.end(), stands_in)) return;
    if (const std::int16_t after = lengths_.days_at(t); after != 0 && is_told(document_, time.span.begin) &&
                                                        !is_quoted(document_, time.span.begin) &&
                                                        (t == 0 || lengths_.days_behind(t - 1) == 0)) {
      PublicationClue clue;
      clue.kind = Kind::since_event;
      clue.span = time.span;
      clue.after = after;
      clue.unit = lengths_.unit_at(t);
      clue.bare = lengths_.is_bare(t);
      if (!words_.sentences.empty()) clue.sentence = static_cast<std::uint32_t>(words_.sentence_at(time.span.begin));
      add(std::move(clue), std::string(document_.words(time.span)));
      return;
    }
    const std::optional<Kind> kind = kind_of(time);
    if (time.lent_day) return;  // the day itself is read behind it
    if (!is_told(document_, time.span.begin) || is_quoted(document_, time.span.begin)) return;
    if (std::optional<PublicationClue> fixed = fixed_by_date(document_, times_, t)) {
      const bool is_date = fixed->kind == Kind::fixed_month && time.form == TimeForm::calendar;
      add_worded(std::move(*fixed));
      if (is_date) return;  // "on 12 May, next month": no verb need say that it is to come
    }
    if (!kind) return;
    if (time.form == TimeForm::weekday && (is_indefinite(time) || is_definite_weekday(document_, words_, time))) return;
    if (std::optional<PublicationClue> named = day_named(document_, time)) {
      add_worded(std::move(*named));
      return;
    }
    PublicationClue clue;
    clue.kind = *kind;
    clue.span = time.span;
    if (time.year != kNoYear) clue.year = time.year;
    if (time.form == TimeForm::calendar) {
      clue.open = time.tense == TenseHint::none;
      clue.tense = time.tense == TenseHint::past ? -1 : time.tense == TenseHint::future ? 1 : 0;
      if (time.year_shift != kNoShift) clue.year_shift = time.year_shift;
      clue.month = static_cast<std::uint8_t>(time.month);
      clue.day = static_cast<std::uint8_t>(time.day);
    }
    clue.weekday = static_cast<std::uint8_t>(time.weekday);
    if (clue.kind == Kind::past_weekday && stands_in_last_week(t)) {
      clue.kind = Kind::shifted_week;
      clue.shift = -1;
    } else if (clue.kind == Kind::shifted_week)
      clue.shift = static_cast<std::int16_t>(time.count);
    if (time.form == TimeForm::weekday) {
      clue.day = day_of_month_behind(document_.text(), time.span.end);
      clue.late = time.clock.part == DayPart::night || time.clock.part == DayPart::evening ||
                  document_.words(time.span).starts_with("late ");
      constexpr std::uint32_t kReach = 12;
      const std::uint32_t begin = time.span.begin > kReach ? time.span.begin - kReach : 0;
      const std::string_view before = std::string_view(document_.text()).substr(begin, time.span.begin - begin);
      clue.earlier = before.ends_with("arlier on ") || before.ends_with("arlier ") || before.ends_with("ater on ");
    }
    if (time.form == TimeForm::shifted) {
      clue.weekend = time.unit == TimeUnit::weekend;
      clue.shift = static_cast<std::int16_t>(time.count + time.extra_days);
      if (clue.shift == -1 && *kind == Kind::shifted_day) evidence_.says_yesterday = true;
      if (clue.shift == 0 && *kind == Kind::shifted_day) evidence_.says_today = true;
    }
    if (!words_.sentences.empty()) {
      const std::size_t sentence = words_.sentence_at(time.span.begin);
      is_timed[sentence] = true;
      clue.sentence = static_cast<std::uint32_t>(sentence);
      clue.terms = terms_of(words_.sentences[sentence]);
      clue.after = lengths_.days_behind(t);
      if (clue.after != 0) clue.unit = lengths_.unit_at(t + 1);
    }
    add(std::move(clue), std::string(document_.words(time.span)));
  }

  /// "last week, on Wednesday night".
  bool stands_in_last_week(std::size_t t) const {
    if (t == 0) return false;
    const TimeExpression &week = times_.expressions[t - 1], &day = times_.expressions[t];
    const bool is_week = week.form == TimeForm::shifted && week.unit == TimeUnit::week && week.count == -1 &&
                         week.anchor == TimeAnchor::publication;
    if (!is_week || day.span.begin < week.span.end) return false;
    const std::string_view between =
        std::string_view(document_.text()).substr(week.span.end, day.span.begin - week.span.end);
    return between == ", on " || between == " on ";
  }

  bool is_of_time(Span span) const {
    const auto& times = times_.expressions;
    const auto after =
        std::upper_bound(times.begin(), times.end(), span.begin,
                         [](std::uint32_t place, const TimeExpression& time) { return place < time.span.end; });
    return after != times.end() && after->span.overlaps(span);
  }

  SentenceTerms terms_of(const Sentence& sentence) const {
    SentenceTerms terms;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const Token& token = words_.tokens[i];
      if (token.kind != TokenClass::word && token.kind != TokenClass::number) continue;
      constexpr std::size_t kShortest = 4;
      const bool is_number = token.kind == TokenClass::number;
      if ((!is_number && token.span.size() < kShortest) || is_of_time(token.span)) continue;
      std::string word = folded(document_.words(token.span));
      if (!is_number && is_common(word)) continue;
      if (!is_number && word.size() > kStem) word.resize(kStem);
      terms.push_back(hash64(word));
    }
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
  }

  /// Words that say nothing of what happened.
  static bool is_common(const std::string& word) {
    static const std::vector<std::string_view> kCommon = [] {
      std::vector<std::string_view> words = {"said", "says", "told"};  // telling is what every report does
      for (const auto& row : table("function_words")) words.insert(words.end(), row.begin(), row.end());
      std::sort(words.begin(), words.end());
      return words;
    }();
    return std::binary_search(kCommon.begin(), kCommon.end(), std::string_view(word));
  }

  void add_counts() {
    std::vector<bool> is_time(words_.tokens.size(), false);
    for (std::size_t i = 0; i < words_.tokens.size(); ++i) is_time[i] = is_of_time(words_.tokens[i].span);
    evidence_.counts = told_counts(document_, words_, is_time);
  }

  void add_cited() {
    const auto& tokens = words_.tokens;
    constexpr std::size_t kLongestName = 4, kMostNames = 4096;
    for (std::size_t i = 0; i < tokens.size() && evidence_.cited.size() < kMostNames; ++i) {
      if (tokens[i].kind != TokenClass::word || !is_told(document_, tokens[i].span.begin)) continue;
      const char initial = document_.text()[tokens[i].span.begin];
      if (initial >= 'a' && initial <= 'z') continue;
      for (std::size_t size = 1; size <= kLongestName && i + size <= tokens.size(); ++size) {
        const Span span{tokens[i].span.begin, tokens[i + size - 1].span.end};
        constexpr std::uint32_t kLongest = 60;
        if (span.size() > kLongest) break;
        evidence_.cited.push_back(hash64(folded(document_.words(span))));
      }
    }
    std::sort(evidence_.cited.begin(), evidence_.cited.end());
    evidence_.cited.erase(std::unique(evidence_.cited.begin(), evidence_.cited.end()), evidence_.cited.end());
  }

  const Document& document_;
  const Words& words_;
  const UnresolvedTimes& times_;
  const CountedLengths lengths_;
  const DaySections sections_;
  PublicationEvidence evidence_;
  std::vector<Span> stamps_;
};

}  // namespace

PublicationEvidence publication_evidence(const Document& document, const Words& words, const UnresolvedTimes& times) {
  return Gatherer(document, words, times).gather();
}

}  // namespace synoptic
