// Features of the figure are the same in all its rows; those of the candidate tell the rows apart.
#include "synoptic/compare/figures/day_offers.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "synoptic/annotate/timex.h"
#include "synoptic/compare/figures/value_relation.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kStateDayFeatures> kNames = {"candidate",
                                                                    "candidates",
                                                                    "days before print",
                                                                    "width",
                                                                    "agreeing",
                                                                    "own is stated",
                                                                    "tense",
                                                                    "voice",
                                                                    "voice named",
                                                                    "status",
                                                                    "background",
                                                                    "kind",
                                                                    "tendency",
                                                                    "headline",
                                                                    "superseded",
                                                                    "part",
                                                                    "addition",
                                                                    "direction",
                                                                    "qualifier",
                                                                    "sentence",
                                                                    "sentences back",
                                                                    "share of days",
                                                                    "own before print",
                                                                    "named before print",
                                                                    "tense of teller",
                                                                    "has teller",
                                                                    "in sentence",
                                                                    "times in sentence",
                                                                    "print width",
                                                                    "withdrawn",
                                                                    "meets at",
                                                                    "by way of",
                                                                    "preposition",
                                                                    "tokens apart"};

constexpr std::uint32_t kSentencesBack = 4;
constexpr int kFarthest = 400;  // days

double width(const DateInterval& when) {
  if (!when.earliest || !when.latest) return kFarthest;
  const auto days = (when.latest->last_day() - when.earliest->first_day()).count();
  return std::clamp(static_cast<int>(days), 0, kFarthest);
}

}  // namespace

std::span<const std::string_view> state_day_feature_names() { return kNames; }

bool is_dated(const Timex& time) {
  return time.when.known() && time.type != TimexType::duration && time.type != TimexType::set;
}

bool is_day(const Timex& time) {
  if (!time.when.earliest || !time.when.latest) return false;
  if (time.type == TimexType::duration || time.type == TimexType::set) return false;
  return (time.when.latest->last_day() - time.when.earliest->first_day()).count() <= 8;
}

ReportDays days_of_report(const Account& account) {
  const DateInterval& printed = account.layers.published.when;
  std::map<Day, int> named;
  int all = 0;
  for (const Timex& time : account.layers.times) {
    if (!is_day(time) || time.when.earliest->first_day() != time.when.latest->last_day()) continue;
    const Day day = time.when.earliest->first_day();
    if (printed.latest && day > printed.latest->last_day()) continue;
    ++named[day];
    ++all;
  }
  ReportDays days;
  for (const auto& [day, count] : named) {
    if (!days.most_named || count >= named[*days.most_named]) days.most_named = day;
  }
  if (days.most_named) days.share = static_cast<double>(named[*days.most_named]) / all;
  return days;
}

DateInterval state_printed_on(const DateInterval& published) {
  if (!published.earliest || published.earliest != published.latest || published.earliest->day == 0) return published;
  const Day day = published.earliest->first_day();
  return DateInterval::of(day - std::chrono::days(1), day);
}

double days_before(const DateInterval& when, const DateInterval& printed) {
  if (!when.latest || !printed.latest) return -10;
  const auto days = (printed.latest->last_day() - when.latest->last_day()).count();
  return std::clamp(static_cast<int>(days), -9, kFarthest);
}

DayOffers day_offers(const Account& account, const FigureItem& item, const ReportDays& days) {
  const Words& words = account.layers.words;
  DayOffers out;
  const auto offer = [&](DayKind kind, const DateInterval& when, bool stated, std::uint32_t back) {
    if (when.known()) out.offers.push_back({kind, when, stated, back});
  };
  offer(DayKind::own, item.mention.as_of, item.mention.as_of_stated, 0);
  if (item.mention.as_of_stated) offer(DayKind::publication, state_printed_on(account.layers.published.when), false, 0);
  if (days.most_named) offer(DayKind::most_named, DateInterval::of(*days.most_named, *days.most_named), true, 0);
  // The nearest date of its sentence that its reading did not choose, and the nearest of the sentences before.
  const Block* block = account.layers.document.block_at(item.mention.place.span.begin);
  const Layer<Timex>& times = account.layers.times;
  const Span sentence = words.sentences[item.sentence].span;
  std::optional<DateInterval> beside, before;
  std::uint32_t nearest = 0xFFFFFFFF;
  const std::uint32_t first_sentence = item.sentence > kSentencesBack ? item.sentence - kSentencesBack : 0;
  const std::uint32_t begin = words.sentences[first_sentence].span.begin;
  for (std::size_t at = times.first_from(begin); at < times.size() && times[at].span.begin < sentence.end; ++at) {
    const Timex& time = times[at];
    if (!is_dated(time)) continue;
    if (time.span.begin >= sentence.begin) {
      ++out.times_in_sentence;
      const std::uint32_t distance = time.span.begin > item.mention.amount.begin
                                         ? time.span.begin - item.mention.amount.begin
                                         : item.mention.amount.begin - time.span.begin;
      if (distance >= nearest || time.when == item.mention.as_of) continue;
      nearest = distance;
      beside = time.when;
    } else if (is_day(time) && account.layers.document.block_at(time.span.begin) == block) {
      before = time.when;
      out.sentences_back = static_cast<std::uint32_t>(item.sentence - words.sentence_at(time.span.begin));
    }
  }
  if (before) offer(DayKind::before, *before, true, *out.sentences_back);
  if (beside) offer(DayKind::beside, *beside, true, 0);
  return out;
}

StateDayFeatures::StateDayFeatures(const Account& account, const FigureItem& item, const ReportDays& days,
                                   const DayOffers& offers, const Vocabulary& vocabulary)
    : account_(account), item_(item), days_(days), offers_(offers), tenses_(tenses_of(account, item)) {
  if (item.counted.outcome == 0) return;
  const std::string& form = vocabulary.form(item.counted.outcome);
  tendency_ = tendency_of(form.substr(form.find(' ') + 1)) == Tendency::grows ? 2 : 1;
}

std::array<float, kStateDayFeatures> StateDayFeatures::of(const DayOffer& one) const {
  const DateInterval& printed = account_.layers.published.when;
  const std::vector<DayOffer>& offers = offers_.offers;
  std::array<float, kStateDayFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  add(static_cast<int>(one.kind));
  add(static_cast<double>(offers.size()));
  add(days_before(one.when, printed));
  add(width(one.when));
  add(static_cast<double>(std::count_if(offers.begin(), offers.end(), [&](const DayOffer& other) {
    return other.when.known() && one.when.overlaps(other.when);
  })));
  add(item_.mention.as_of_stated);
  add(static_cast<int>(tenses_.own));
  add(!item_.voice.key.empty());
  add(item_.voice.named);
  add(static_cast<int>(item_.mention.status));
  add(item_.event == FigureEvent::background);
  add(static_cast<int>(item_.kind));
  add(tendency_);
  add(item_.is_headline);
  add(item_.is_superseded);
  add(item_.is_part);
  add(item_.is_addition);
  add(static_cast<int>(item_.direction));
  add(static_cast<int>(item_.mention.qualifier));
  add(std::min(item_.sentence, 60U));
  add(offers_.sentences_back.value_or(0));
  add(days_.share);
  add(days_before(item_.mention.as_of, printed));
  add(days_.most_named ? days_before(DateInterval::of(*days_.most_named, *days_.most_named), printed) : -10);
  add(static_cast<int>(tenses_.teller));
  add(tenses_.teller != Tense::unknown);
  add(one.kind == DayKind::own && one.stated ? 1 : one.kind == DayKind::beside ? 2 : 0);
  add(offers_.times_in_sentence);
  add(width(printed));
  add(item_.is_withdrawn);
  const Attachment attachment = attachment_of(account_, item_, one.when);
  add(attachment.at);
  add(attachment.way);
  add(attachment.preposition);
  add(attachment.tokens);
  assert(at == kStateDayFeatures);
  return values;
}

}  // namespace synoptic
