#include "synoptic/compare/events/dated_item.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/base/hash.h"

namespace synoptic {
namespace {

/// The events of a clause, those that the date dates first.
void add_events(Collation& collation, DatedItem& item) {
  const Account& account = collation.accounts[item.clause.document];
  const Span date = item.clause.place.span;
  std::vector<Event> dated, others;
  for (const Event& event :
       account.layers.events.beginning_in(account.layers.words.sentences[item.clause.sentence].span)) {
    const bool is_dated = event.time && account.layers.times[*event.time].span.overlaps(date);
    if (is_dated)
      dated.push_back(event);
    else if (!event.is_reporting && item.clause.clause.contains(event.span) && !date.overlaps(event.span))
      others.push_back(event);
  }
  item.dated_events = static_cast<std::uint32_t>(dated.size());
  item.is_reporting =
      !dated.empty() && std::all_of(dated.begin(), dated.end(), [](const Event& e) { return e.is_reporting; });
  dated.insert(dated.end(), others.begin(), others.end());
  item.events = event_items(collation, item.clause.document, dated);
}

DatedItem item_of(Collation& collation, DatedClause clause) {
  DatedItem item;
  item.clause = std::move(clause);
  const Account& account = collation.accounts[item.clause.document];
  const DateInterval& when = item.clause.when;
  add_events(collation, item);
  for (const Term& term : account.terms[item.clause.sentence]) {
    if (term.kind != TermClass::function_word && !term.span.overlaps(item.clause.place.span))
      item.sentence.push_back(term.id);
  }
  std::sort(item.sentence.begin(), item.sentence.end());
  item.sentence.erase(std::unique(item.sentence.begin(), item.sentence.end()), item.sentence.end());
  item.days = static_cast<int>((when.latest->last_day() - when.earliest->first_day()).count()) + 1;
  if (const auto& printed = account.layers.published.when.latest)
    item.age = static_cast<int>(std::clamp<long>((printed->last_day() - when.latest->last_day()).count(), -1000, 1000));
  item.has_clock = item.clause.value.find('T') != std::string::npos;
  const Block* block = account.layers.document.block_at(item.clause.place.span.begin);
  item.is_headline = block != nullptr && block->kind == BlockKind::headline;
  const std::string interval = when.earliest->to_string() + "/" + when.latest->to_string();
  item.interval = hash64(interval);
  const Span sentence = account.layers.words.sentences[item.clause.sentence].span;
  item.content = hash64(std::string(account.layers.document.words(sentence)) + interval +
                        std::to_string(item.clause.place.span.begin - sentence.begin));
  return item;
}

}  // namespace

std::vector<DatedItem> dated_items(Collation& collation) {
  std::vector<DatedItem> items;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const std::size_t first = items.size();
    const std::uint64_t report = hash64(collation.accounts[document].layers.document.text());
    std::unordered_map<std::uint64_t, std::uint32_t> counts;
    for (DatedClause& clause : dated_clauses(collation, document)) {
      items.push_back(item_of(collation, std::move(clause)));
      items.back().report = report;
      ++counts[items.back().interval];
    }
    for (std::size_t at = first; at < items.size(); ++at) items[at].beside = counts[items[at].interval];
  }
  return items;
}

}  // namespace synoptic
