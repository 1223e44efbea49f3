#include "tests/properties/account.h"

#include <algorithm>
#include <iterator>

namespace synoptic::properties {
namespace {

using Json = nlohmann::json;

/// Reads one dossier: from ids to reports.
class Reader {
 public:
  Reader(const Json& dossier, const std::map<std::string, std::string>& report_of) : dossier_(dossier) {
    for (const Json& document : dossier["documents"]) reports_[document["id"]] = report_of.at(document["source"]);
  }

  Account account() {
    for (const char* section : {"figures", "quotations", "timeline"}) {
      for (const Json& group : dossier_[section]) members_[group["id"]] = keys(group["mentions"]);
    }
    figures();
    for (const Json& group : dossier_["quotations"]) add("quotations", group["relation"], {keys(group["mentions"])});
    for (const Json& row : dossier_["timeline"])
      add("timeline", row["earliest"].dump() + ".." + row["latest"].dump(), {keys(row["mentions"])});
    for (const Json& actor : dossier_["actors"]) add("actors", actor["kind"], {keys(actor["mentions"])});
    relations();
    grid();
    for (auto& [aspect, facts] : account_) {
      std::sort(facts.begin(), facts.end());
      if (aspect == "mentions" || aspect == "days") facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    }
    return std::move(account_);
  }

 private:
  Key key(const Json& place) const {
    return reports_.at(place["document"]) + "@" + place["begin"].dump() + "-" + place["end"].dump();
  }
  Key report(const Json& document) const { return reports_.at(document) + "@"; }

  std::set<Key> keys(const Json& places) const {
    std::set<Key> all;
    for (const Json& place : places) all.insert(key(place));
    return all;
  }
  std::set<Key> report_keys(const Json& documents) const {
    std::set<Key> all;
    for (const Json& document : documents) all.insert(report(document));
    return all;
  }

  void add(const std::string& aspect, std::string label, std::vector<std::set<Key>> parts) {
    account_[aspect].push_back({std::move(label), std::move(parts)});
  }

  void figures() {
    for (const Json& group : dossier_["figures"]) {
      add("figures", "", {keys(group["mentions"])});
      add("relations", group["relation"], {keys(group["mentions"])});
      std::map<std::string, std::set<Key>> by_origin;
      for (const Json& m : group["mentions"]) {
        add("mentions",
            m["low"].dump() + ".." + m["high"].dump() + " " + m["qualifier"].dump() + " " + m["status"].dump(),
            {{key(m)}});
        add("days", m["as_of"]["earliest"].dump() + ".." + m["as_of"]["latest"].dump(), {{key(m)}});
        by_origin[m["origin"].is_null() ? "none " + key(m) : m["origin"].dump()].insert(key(m));
      }
      for (const auto& [origin, mentions] : by_origin) add("value origins", "", {mentions});
    }
  }

  void relations() {
    for (const Json& conflict : dossier_["conflicts"]) {
      std::vector<std::set<Key>> sides;
      for (const Json& side : conflict["sides"]) sides.push_back(keys(side["places"]));
      std::sort(sides.begin(), sides.end());
      add("conflicts", conflict["kind"], std::move(sides));
    }
    for (const Json& echo : dossier_["echoes"]) {
      const std::set<Key> reports = report_keys(echo["documents"]);
      // A report and its own copy are one report here: that they share their text is no news.
      if (reports.size() > 1) add("echoes", echo["basis"], {reports, keys(echo["places"])});
    }
    for (const Json& origin : dossier_["origins"]) add("text origins", "", {report_keys(origin["documents"])});
  }

  void grid() {
    for (const Json& row : dossier_["grid"]) {
      const auto member = members_.find(row["member"].is_string() ? row["member"].get<std::string>() : "");
      if (member == members_.end()) continue;
      std::set<Fact> cells;  // Once a report: those of a copy are its original's.
      for (const Json& cell : row["cells"]) cells.insert({cell["state"], {member->second, {report(cell["document"])}}});
      for (const Fact& cell : cells) account_["grid"].push_back(cell);
    }
  }

  const Json& dossier_;
  std::map<std::string, std::string> reports_;
  std::map<std::string, std::set<Key>> members_;
  Account account_;
};

std::string shown(const Fact& fact) {
  std::string text = fact.label;
  for (const std::set<Key>& part : fact.parts) {
    text += " {";
    for (const Key& key : part) text += (text.back() == '{' ? "" : ", ") + key;
    text += "}";
  }
  return text;
}

}  // namespace

const std::vector<std::string>& aspects() {
  static const std::vector<std::string> kAll = {"mentions",      "days",       "figures",      "relations",
                                                "value origins", "quotations", "timeline",     "actors",
                                                "conflicts",     "echoes",     "text origins", "grid"};
  return kAll;
}

Account account_of(const nlohmann::json& dossier, const std::map<std::string, std::string>& report_of) {
  return Reader(dossier, report_of).account();
}

std::string report_of(const Key& key) { return key.substr(0, key.find('@')); }

std::vector<Fact> among(const std::vector<Fact>& facts, const std::string& aspect,
                        const std::set<std::string>& reports) {
  std::vector<Fact> kept;
  for (Fact fact : facts) {
    for (std::set<Key>& part : fact.parts)
      std::erase_if(part, [&](const Key& key) { return !reports.count(report_of(key)); });
    std::set<std::string> left;
    for (const std::set<Key>& part : fact.parts) {
      for (const Key& key : part) left.insert(report_of(key));
    }
    if (aspect == "conflicts") std::erase_if(fact.parts, [](const std::set<Key>& side) { return side.empty(); });
    const bool enough = aspect == "conflicts" ? fact.parts.size() > 1
                        : aspect == "echoes"  ? left.size() > 1
                                              : !left.empty();
    // A cell speaks of its report and of the group its row stands for: without either there is none.
    const bool whole = aspect != "grid" || (!fact.parts[0].empty() && !fact.parts[1].empty());
    if (enough && whole) kept.push_back(std::move(fact));
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

std::set<Key> beside(const std::vector<Fact>& facts, const std::string& report) {
  std::set<Key> all;
  for (const Fact& fact : facts) {
    std::set<Key> own;
    for (const std::set<Key>& part : fact.parts) own.insert(part.begin(), part.end());
    if (std::any_of(own.begin(), own.end(), [&](const Key& key) { return report_of(key) == report; })) all.merge(own);
  }
  return all;
}

std::vector<Fact> not_within(const std::vector<Fact>& facts, const std::set<Key>& keys) {
  std::vector<Fact> kept;
  std::copy_if(facts.begin(), facts.end(), std::back_inserter(kept), [&](const Fact& fact) {
    return std::any_of(fact.parts.begin(), fact.parts.end(), [&](const std::set<Key>& part) {
      return std::any_of(part.begin(), part.end(), [&](const Key& key) { return !keys.count(key); });
    });
  });
  return kept;
}

std::string difference(const std::vector<Fact>& expected, const std::vector<Fact>& found) {
  std::vector<Fact> gone, added;
  std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(gone));
  std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(added));
  std::string text;
  constexpr std::size_t kShown = 3;
  for (std::size_t at = 0; at < std::min(gone.size(), kShown); ++at) text += "\n  no longer said: " + shown(gone[at]);
  for (std::size_t at = 0; at < std::min(added.size(), kShown); ++at) text += "\n  newly said:     " + shown(added[at]);
  return text;
}

}  // namespace synoptic::properties
