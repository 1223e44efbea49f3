#include "synoptic/review/difference.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "synoptic/base/json_writer.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

namespace {

constexpr std::size_t kWhat = 120;

/// A place by what does not shift: the report's source and text, and the bytes.
using Key = std::tuple<std::string, std::uint64_t, std::uint64_t>;

class Comparing {
 public:
  Comparing(const SavedDossier& before, const SavedDossier& after) : before_(before), after_(after) {
    for (const SavedReport& report : before.reports) old_.emplace(report.source, &report);
    for (const SavedReport& report : after.reports) new_.emplace(report.source, &report);
    for (const SavedDossier* dossier : {&before, &after}) {
      for (const SavedReport& report : dossier->reports) source_of_.emplace(report.id, report.source);
    }
  }

  Difference run() {
    compare_reports();
    for (const SavedSection& section : after_.sections) {
      const auto found = std::find_if(before_.sections.begin(), before_.sections.end(),
                                      [&](const SavedSection& one) { return one.name == section.name; });
      compare_sections(found == before_.sections.end() ? SavedSection{section.name, {}} : *found, section);
    }
    return std::move(difference_);
  }

 private:
  void compare_reports() {
    for (const SavedReport& report : after_.reports) {
      const auto found = old_.find(report.source);
      if (found != old_.end() && found->second->sha256 == report.sha256) continue;
      const bool is_new = found == old_.end();
      touched_[report.source] = (is_new ? "report added: " : "report changed: ") + report.name;
      difference_.changes.push_back({is_new ? Change::Kind::added : Change::Kind::changed,
                                     "reports",
                                     report.name + " (" + report.source + ")",
                                     {},
                                     {}});
    }
    for (const SavedReport& report : before_.reports) {
      if (new_.contains(report.source)) continue;
      touched_[report.source] = "report gone: " + report.name;
      difference_.changes.push_back({Change::Kind::gone, "reports", report.name + " (" + report.source + ")", {}, {}});
    }
  }

  Key key_of(const SavedPlace& place) const {
    const auto found = source_of_.find(place.document);
    return {found == source_of_.end() ? place.document : found->second, place.begin, place.end};
  }

  std::set<Key> keys_of(const SavedItem& item) const {
    std::set<Key> keys;
    for (const SavedPlace& place : item.places) keys.insert(key_of(place));
    return keys;
  }

  /// Of each new item the old one that shares most places with it; each old one goes to one new item.
  std::map<std::size_t, std::size_t> match(const SavedSection& old_section, const SavedSection& new_section) const {
    std::map<Key, std::vector<std::size_t>> holders;
    for (std::size_t at = 0; at < old_section.items.size(); ++at) {
      for (const Key& key : keys_of(old_section.items[at])) holders[key].push_back(at);
    }
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> shared;  // how many, new, old
    for (std::size_t at = 0; at < new_section.items.size(); ++at) {
      std::map<std::size_t, std::size_t> counts;
      for (const Key& key : keys_of(new_section.items[at])) {
        const auto found = holders.find(key);
        if (found == holders.end()) continue;
        constexpr std::size_t kCrowded = 50;  // a place of so many items tells nothing
        if (found->second.size() > kCrowded) continue;
        for (const std::size_t old_item : found->second) ++counts[old_item];
      }
      for (const auto& [old_item, count] : counts) shared.emplace_back(count, at, old_item);
    }
    std::stable_sort(shared.begin(), shared.end(), [&](const auto& a, const auto& b) {
      if (std::get<0>(a) != std::get<0>(b)) return std::get<0>(a) > std::get<0>(b);
      const auto is_same = [&](const auto& one) {
        return new_section.items[std::get<1>(one)].what == old_section.items[std::get<2>(one)].what;
      };
      return is_same(a) && !is_same(b);
    });
    std::map<std::size_t, std::size_t> matched;
    std::set<std::size_t> taken;
    for (const auto& [count, new_item, old_item] : shared) {
      if (matched.contains(new_item) || taken.contains(old_item)) continue;
      matched[new_item] = old_item;
      taken.insert(old_item);
    }
    return matched;
  }

  void compare_sections(const SavedSection& old_section, const SavedSection& new_section) {
    const std::map<std::size_t, std::size_t> matched = match(old_section, new_section);
    std::set<std::size_t> kept;
    for (std::size_t at = 0; at < new_section.items.size(); ++at) {
      const SavedItem& now = new_section.items[at];
      const auto found = matched.find(at);
      if (found == matched.end()) {
        Change change{Change::Kind::added, new_section.name, shortened(now.what, kWhat), {}, cause_of({&now})};
        if (!now.state.empty()) change.details.push_back(now.state);
        if (!now.why.empty()) change.details.push_back(now.why);
        difference_.changes.push_back(std::move(change));
        continue;
      }
      kept.insert(found->second);
      compare_items(old_section.items[found->second], now, new_section.name);
    }
    for (std::size_t at = 0; at < old_section.items.size(); ++at) {
      if (kept.contains(at)) continue;
      const SavedItem& gone = old_section.items[at];
      difference_.changes.push_back(
          {Change::Kind::gone, new_section.name, shortened(gone.what, kWhat), {}, cause_of({&gone})});
    }
  }

  void compare_items(const SavedItem& was, const SavedItem& now, const std::string& section) {
    std::vector<std::string> details;
    std::map<std::string, int> values;
    for (const std::string& value : now.values) ++values[value];
    for (const std::string& value : was.values) --values[value];
    for (const std::string& value : now.values) {
      if (values[value] <= 0) continue;
      details.push_back("now " + value);
      values[value] = 0;
    }
    for (const std::string& value : was.values) {
      if (values[value] >= 0) continue;
      details.push_back("no more " + value);
      values[value] = 0;
    }
    if (was.state != now.state)
      details.push_back((was.state.empty() ? "nothing" : was.state) + " → " +
                        (now.state.empty() ? "nothing" : now.state) + (now.why.empty() ? "" : ": " + now.why));
    if (details.empty()) {
      ++difference_.unchanged;
      return;
    }
    difference_.changes.push_back(
        {Change::Kind::changed, section, shortened(now.what, kWhat), std::move(details), cause_of({&was, &now})});
  }

  std::string cause_of(const std::vector<const SavedItem*>& items) const {
    std::set<std::string> causes;
    for (const SavedItem* item : items) {
      for (const SavedPlace& place : item->places) {
        const auto found = touched_.find(std::get<0>(key_of(place)));
        if (found != touched_.end()) causes.insert(found->second);
      }
    }
    if (causes.empty()) return touched_.empty() ? "the same reports, read otherwise" : "through the other changes";
    std::string all;
    for (const std::string& cause : causes) all += (all.empty() ? "" : "; ") + cause;
    return all;
  }

  const SavedDossier& before_;
  const SavedDossier& after_;
  std::map<std::string, const SavedReport*> old_, new_;
  std::map<std::string, std::string> source_of_, touched_;
  Difference difference_;
};

std::string_view word_of(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::added: return "new";
    case Change::Kind::gone: return "gone";
    case Change::Kind::changed: break;
  }
  return "changed";
}

}  // namespace

Difference difference(const SavedDossier& before, const SavedDossier& after) { return Comparing(before, after).run(); }

std::string difference_text(const Difference& difference) {
  std::string out, section;
  for (const Change& change : difference.changes) {
    if (change.section != section) {
      section = change.section;
      out += section + "\n";
    }
    out += "  " + std::string(word_of(change.kind)) + ": " + change.what +
           (change.cause.empty() ? "" : "  [" + change.cause + "]") + "\n";
    for (const std::string& detail : change.details) out += "    " + detail + "\n";
  }
  if (difference.changes.empty())
    return "nothing changed: " + std::to_string(difference.unchanged) + " items are as they were\n";
  return out + std::to_string(difference.unchanged) + " other items are as they were\n";
}

std::string difference_json(const Difference& difference) {
  std::string out;
  JsonWriter json(out, 2);
  json.begin_object().objects("changes", difference.changes, [&](const Change& change) {
    json.field("kind", word_of(change.kind)).field("section", change.section).field("what", change.what);
    json.key("details").begin_array();
    for (const std::string& detail : change.details) json.value(detail);
    json.end_array();
    json.known_field("cause", change.cause);
  });
  json.field("unchanged", difference.unchanged).end_object();
  return out + "\n";
}

}  // namespace synoptic
