#include "synoptic/compare/versions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "synoptic/text/segmentation.h"

namespace synoptic {

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// Parameters that say how a reader came, or how the page is shown, and not which page it is.
bool is_of_the_way(std::string_view parameter) {
  const std::string name = lower(parameter.substr(0, parameter.find('=')));
  for (const std::string_view prefix : {"utm_", "at_", "mc_", "ns_", "pk_"}) {
    if (name.starts_with(prefix)) return true;
  }
  for (const std::string_view whole :
       {"fbclid", "gclid", "dclid", "msclkid", "igshid", "cmpid", "ito", "ref", "smid", "smtyp", "ocid", "xtor",
        "wt_mc", "ftag", "taid", "partner", "amp", "output", "outputtype"}) {
    if (name == whole) return true;
  }
  return false;
}

struct Sentences {
  std::vector<Span> spans;
  std::vector<std::string> words;  ///< Evened, for comparing.
};

/// White space and the forms of quotation marks are no change of what is said.
std::string evened(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\u2018") || rest.starts_with("\u2019")) {
      out += '\'';
      at += 2;
    } else if (rest.starts_with("\u201c") || rest.starts_with("\u201d")) {
      out += '"';
      at += 2;
    } else if (rest.starts_with("\u00a0")) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      at += 1;
    } else if (rest[0] == ' ' || rest[0] == '\n' || rest[0] == '\t' || rest[0] == '\r') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += rest[0];
    }
  }
  return out;
}

Sentences sentences_of(const Document& document) {
  std::vector<Span> zones;
  for (const Block& block : document.blocks()) {
    const bool is_read =
        block.kind == BlockKind::prose || block.kind == BlockKind::headline || block.kind == BlockKind::caption;
    if (is_read) zones.push_back(block.span);
  }
  Sentences sentences;
  for (const Sentence& sentence : segment(document.text(), zones).sentences) {
    sentences.spans.push_back(sentence.span);
    sentences.words.push_back(evened(document.words(sentence.span)));
  }
  return sentences;
}

std::set<std::string> bag_of(std::string_view sentence) {
  std::set<std::string> bag;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
    if (end > at) bag.insert(lower(sentence.substr(at, end - at)));
    at = end + 1;
  }
  return bag;
}

double likeness(const std::set<std::string>& a, const std::set<std::string>& b) {
  if (a.empty() || b.empty()) return 0;
  const auto common =
      static_cast<double>(std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
  return 2 * common / static_cast<double>(a.size() + b.size());
}

/// Indices of the sentences of `of` that `other` does not have as often.
std::vector<std::size_t> missing_from(const Sentences& of, const Sentences& other) {
  std::unordered_map<std::string_view, std::size_t> there;
  for (const std::string& words : other.words) ++there[words];
  std::vector<std::size_t> missing;
  for (std::size_t i = 0; i < of.words.size(); ++i) {
    const auto found = there.find(of.words[i]);
    if (found == there.end() || found->second == 0)
      missing.push_back(i);
    else
      --found->second;
  }
  return missing;
}

bool is_summary(const Document& document) {
  return std::any_of(document.problems().begin(), document.problems().end(),
                     [](const Problem& problem) { return problem.code == "feeds.summary_only"; });
}

/// When a version stood, by one kind of date: comparable words, nullopt where it is not known.
using Dating = std::optional<std::string> (*)(const Document&);

std::optional<std::string> words_of_day(const std::optional<DatedBasis>& day) {
  if (!day || day->basis != Basis::stated || !day->when.latest) return std::nullopt;
  return day->at.empty() ? day->when.latest->to_string() : day->at;
}

constexpr Dating kDatings[] = {
    [](const Document& document) { return document.metadata().retrieved; },
    [](const Document& document) { return words_of_day(document.metadata().modified); },
    [](const Document& document) { return words_of_day(document.metadata().published); },
};

/// Oldest first. A kind of date orders versions where all of them have one, and they differ.
void sort_by_age(std::vector<Document>& versions) {
  const auto fallback = [](const Document& a, const Document& b) {
    return std::forward_as_tuple(a.text().size(), a.source(), a.id()) <
           std::forward_as_tuple(b.text().size(), b.source(), b.id());
  };
  std::sort(versions.begin(), versions.end(), fallback);
  for (const Dating dating : kDatings) {
    const bool all =
        std::all_of(versions.begin(), versions.end(), [&](const Document& one) { return dating(one).has_value(); });
    if (!all) continue;
    const bool differ = std::any_of(versions.begin(), versions.end(),
                                    [&](const Document& one) { return dating(one) != dating(versions.front()); });
    if (!differ) continue;
    std::stable_sort(versions.begin(), versions.end(),
                     [&](const Document& a, const Document& b) { return *dating(a) < *dating(b); });
    break;
  }
  std::stable_sort(versions.begin(), versions.end(),
                   [](const Document& a, const Document& b) { return is_summary(a) && !is_summary(b); });
}

}  // namespace

std::string version_key(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos || !lower(url.substr(0, scheme)).starts_with("http")) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find('#'));
  const std::size_t path_at = std::min(url.find_first_of("/?"), url.size());
  std::string host = lower(url.substr(0, path_at));
  for (const std::string_view prefix : {"www.", "m.", "amp."}) {
    if (host.starts_with(prefix)) host.erase(0, prefix.size());
  }
  std::string_view path = url.substr(path_at);
  std::string_view query;
  if (const std::size_t mark = path.find('?'); mark != std::string_view::npos) {
    query = path.substr(mark + 1);
    path = path.substr(0, mark);
  }
  while (path.ends_with('/')) path.remove_suffix(1);
  std::set<std::string> parameters;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    if (const std::string_view one = query.substr(0, end); !one.empty() && !is_of_the_way(one)) parameters.emplace(one);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  if (path.empty() && parameters.empty()) return {};
  std::string key = host + std::string(path);
  for (const std::string& parameter : parameters) key += '?' + parameter;
  return key;
}

std::vector<VersionChange> version_changes(const Document& older, const Document& newer) {
  constexpr std::size_t kMost = 200;
  constexpr double kMuchAlike = 0.5;
  const Sentences before = sentences_of(older), after = sentences_of(newer);
  std::vector<std::size_t> gone = missing_from(before, after), come = missing_from(after, before);
  gone.resize(std::min(gone.size(), kMost));
  come.resize(std::min(come.size(), kMost));
  std::vector<std::set<std::string>> gone_bags;
  for (const std::size_t i : gone) gone_bags.push_back(bag_of(before.words[i]));
  std::vector<bool> used(gone.size(), false);
  std::vector<VersionChange> changes;
  for (const std::size_t i : come) {
    const std::set<std::string> bag = bag_of(after.words[i]);
    std::optional<std::size_t> best;
    double most = kMuchAlike;
    for (std::size_t k = 0; k < gone.size(); ++k) {
      const double alike = used[k] ? 0 : likeness(gone_bags[k], bag);
      if (alike >= most && (!best || alike > most)) most = alike, best = k;
    }
    VersionChange change;
    change.after = newer.words(after.spans[i]);
    change.span = after.spans[i];
    if (best) {
      used[*best] = true;
      change.before = older.words(before.spans[gone[*best]]);
    }
    changes.push_back(std::move(change));
  }
  for (std::size_t k = 0; k < gone.size(); ++k) {
    if (!used[k]) changes.push_back({std::string(older.words(before.spans[gone[k]])), {}, {}});
  }
  return changes;
}

StoryVersions settle_versions(const std::vector<Document>& documents) {
  std::map<std::string, std::vector<Document>> by_key;
  for (const Document& document : documents) {
    if (!document.metadata().url) continue;
    if (const std::string key = version_key(*document.metadata().url); !key.empty()) by_key[key].push_back(document);
  }
  std::set<std::pair<std::string, std::string>> replaced;  // source and id
  StoryVersions story;
  for (auto& [key, versions] : by_key) {
    if (versions.size() < 2) continue;
    sort_by_age(versions);
    const Document& newest = versions.back();
    for (std::size_t i = 0; i + 1 < versions.size(); ++i) {
      if (versions[i].id() == newest.id() && versions[i].source() == newest.source()) continue;
      replaced.emplace(versions[i].source(), versions[i].id());
      story.older.push_back({versions[i], newest.id(), version_changes(versions[i], newest)});
    }
  }
  for (const Document& document : documents) {
    if (!replaced.contains({document.source(), document.id()})) story.newest.push_back(document);
  }
  return story;
}

}  // namespace synoptic
