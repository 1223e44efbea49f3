// Echoes that the texts show by themselves: one text in several reports, passages, outlets that are named.
#include <algorithm>
#include <map>

#include "synoptic/compare/cited_outlets.h"
#include "synoptic/compare/origins.h"

namespace synoptic {
namespace {

std::vector<std::uint32_t> sorted_set(std::vector<std::uint32_t> documents) {
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents;
}

}  // namespace

std::string listed_names(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t at = 0; at < names.size(); ++at) {
    if (at == 4 && names.size() > 5) return text + " and " + std::to_string(names.size() - at) + " more";
    if (at > 0) text += at + 1 == names.size() ? " and " : ", ";
    text += names[at];
  }
  return text;
}

std::string listed_names(const std::vector<std::uint32_t>& documents, const Collation& collation) {
  std::vector<std::string> names;
  for (const std::uint32_t document : documents) names.push_back(collation.accounts[document].name);
  return listed_names(names);
}

namespace {

void add_copied_texts(const Collation& collation, const std::vector<Origin>& origins, std::vector<Echo>& echoes) {
  for (const Origin& origin : origins) {
    if (origin.documents.size() < 2) continue;
    Echo echo;
    echo.documents = origin.documents;
    echo.origin = origin.id;
    echo.why = listed_names(origin.documents, collation) + " carry one text";
    for (const std::uint32_t document : origin.documents) {
      const auto& sentences = collation.accounts[document].layers.words.sentences;
      if (!sentences.empty()) echo.places.push_back({document, sentences.front().span});
    }
    echoes.push_back(std::move(echo));
  }
}

/// Passages that overlap in a report are one: three outlets with one paragraph are one echo, not three.
void add_passages(const Collation& collation, const Sharing& sharing, const std::vector<Origin>& origins,
                  std::vector<Echo>& echoes) {
  struct Cluster {
    std::vector<Place> places;
    std::uint32_t words = 0;
  };
  std::vector<Cluster> clusters;
  std::map<std::uint32_t, std::vector<std::pair<Span, std::size_t>>> held;  // report -> its spans and their clusters
  for (const SharedPassage& passage : sharing.passages) {
    std::size_t home = clusters.size();
    for (const Place& place : {passage.first, passage.second}) {
      for (const auto& [span, cluster] : held[place.document]) {
        if (span.overlaps(place.span)) home = std::min(home, cluster);
      }
    }
    if (home == clusters.size()) clusters.emplace_back();
    for (const Place& place : {passage.first, passage.second}) {
      held[place.document].emplace_back(place.span, home);
      clusters[home].places.push_back(place);
    }
    clusters[home].words = std::max(clusters[home].words, passage.words);
  }
  std::map<std::vector<std::uint32_t>, Echo> by_documents;
  std::map<std::vector<std::uint32_t>, std::uint32_t> words;
  for (Cluster& cluster : clusters) {
    std::vector<std::uint32_t> documents;
    for (const Place& place : cluster.places) documents.push_back(place.document);
    documents = sorted_set(std::move(documents));
    Echo& echo = by_documents[documents];
    echo.documents = documents;
    echo.places.insert(echo.places.end(), cluster.places.begin(), cluster.places.end());
    words[documents] = std::max(words[documents], cluster.words);
  }
  for (auto& [documents, echo] : by_documents) {
    std::sort(echo.places.begin(), echo.places.end());
    echo.places.erase(std::unique(echo.places.begin(), echo.places.end()), echo.places.end());
    echo.origin = origins[collation.accounts[documents.front()].origin].id;
    echo.why = listed_names(documents, collation) + " share up to " + std::to_string(words[documents]) +
               " words in a row outside quotation marks";
    echoes.push_back(std::move(echo));
  }
}

/// Outlets and agencies that reports name as having something from, and the outlets of the story that they may be.
void add_citations(const Collation& collation, std::vector<Echo>& echoes) {
  struct Cited {
    std::map<std::string, std::size_t> names;
    std::vector<Place> places;
  };
  const ReportNames names(collation);
  std::map<std::string, Cited> by_key;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    for (const Citation& citation : cited_outlets(collation, names, document)) {
      Cited& cited = by_key[citation.key];
      ++cited.names[citation.name];
      cited.places.push_back({document, citation.place});
    }
  }
  for (auto& [key, cited] : by_key) {
    Echo echo;
    echo.basis = EchoBasis::cited;
    std::size_t best = 0;
    for (const auto& [name, count] : cited.names) {
      if (count <= best) continue;
      best = count;
      echo.origin = name;
    }
    for (const Place& place : cited.places) echo.documents.push_back(place.document);
    echo.documents = sorted_set(std::move(echo.documents));
    const std::string who = listed_names(echo.documents, collation);
    echo.why = who + (echo.documents.size() == 1 ? " names " : " name ") + echo.origin + " as a source";
    for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
      if (names.is_name_of(document, key)) echo.documents.push_back(document);
    }
    echo.documents = sorted_set(std::move(echo.documents));
    std::sort(cited.places.begin(), cited.places.end());
    echo.places = std::move(cited.places);
    echoes.push_back(std::move(echo));
  }
}

}  // namespace

std::vector<Echo> text_echoes(const Collation& collation, const Sharing& sharing, const std::vector<Origin>& origins) {
  std::vector<Echo> echoes;
  add_copied_texts(collation, origins, echoes);
  add_passages(collation, sharing, origins, echoes);
  add_citations(collation, echoes);
  return echoes;
}

}  // namespace synoptic
