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

void add_copied_texts(const Collation& collation, const std::vector<Origin>& origins, std::vector<Echo>& echoes) {
  for (const Origin& origin : origins) {
    if (origin.documents.size() < 2) continue;
    Echo echo;
    echo.documents = echo.holders = origin.documents;
    echo.origin = origin.id;
    echo.rule = EchoRule::one_text;
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
  for (Cluster& cluster : clusters) {
    std::vector<std::uint32_t> documents;
    for (const Place& place : cluster.places) documents.push_back(place.document);
    documents = sorted_set(std::move(documents));
    Echo& echo = by_documents[documents];
    echo.documents = echo.holders = documents;
    echo.places.insert(echo.places.end(), cluster.places.begin(), cluster.places.end());
    echo.words = std::max(echo.words, cluster.words);
  }
  for (auto& [documents, echo] : by_documents) {
    std::sort(echo.places.begin(), echo.places.end());
    echo.places.erase(std::unique(echo.places.begin(), echo.places.end()), echo.places.end());
    echo.origin = origins[collation.accounts[documents.front()].origin].id;
    echo.rule = EchoRule::shared_passage;
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
    echo.rule = EchoRule::named_source;
    echo.holders = echo.documents;
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
