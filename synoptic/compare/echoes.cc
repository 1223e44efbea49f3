// How echoes are found. Each basis has its own reader below; all give the places they rest on.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "synoptic/compare/origins.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Figures that two reports must give alike in one sentence each, for their details to be one account.
constexpr std::size_t kSameFigures = 3;
/// Two do where they are whole and part, and telling.
constexpr std::size_t kSameFiguresOfAWhole = 2;
/// A value given by more texts than this is common knowledge.
constexpr std::size_t kCommonValue = 50;

std::vector<std::uint32_t> sorted_set(std::vector<std::uint32_t> documents) {
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents;
}

std::string listed(const std::vector<std::uint32_t>& documents, const Collation& collation) {
  std::string text;
  for (std::size_t at = 0; at < documents.size(); ++at) {
    if (at == 4 && documents.size() > 5) return text + " and " + std::to_string(documents.size() - at) + " more";
    if (at > 0) text += at + 1 == documents.size() ? " and " : ", ";
    text += collation.accounts[documents[at]].name;
  }
  return text;
}

void add_copied_texts(const Collation& collation, const std::vector<Origin>& origins, std::vector<Echo>& echoes) {
  for (const Origin& origin : origins) {
    if (origin.documents.size() < 2) continue;
    Echo echo;
    echo.documents = origin.documents;
    echo.origin = origin.id;
    echo.why = listed(origin.documents, collation) + " carry one text";
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
    echo.why = listed(documents, collation) + " share up to " + std::to_string(words[documents]) +
               " words in a row outside quotation marks";
    echoes.push_back(std::move(echo));
  }
}

/// True where `key`, folded and without article, is the report's outlet, or stands whole in its file's name.
bool is_own_name(const Account& account, const std::string& key) {
  if (folded(account.name) == key || folded(account.name) == "the " + key) return true;
  if (key.size() < 5) return false;
  std::string words;
  for (const char c : folded(account.name))
    words += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) ? c : ' ';
  return (' ' + words + ' ').find(' ' + key + ' ') != std::string::npos;
}

/// "Reuters", not "local media".
bool is_named(const Account& account, const Attribution& attribution) {
  if (attribution.actor) return true;
  for (const Span& piece : attribution.source) {
    for (const Mention& mention : account.layers.mentions.beginning_in(piece)) {
      if (mention.form == MentionForm::name && mention.kind != EntityKind::place) return true;
    }
  }
  return false;
}

std::string without_article(const std::string& name) { return name.starts_with("the ") ? name.substr(4) : name; }

/// True where a voice is another outlet: known as one, or one of the story's reports, or a body that "reported" what
/// a voice of its own says.
bool is_outlet(const Collation& collation, std::uint32_t document, std::size_t index) {
  const Account& account = collation.accounts[document];
  const Attribution& attribution = account.layers.attributions[index];
  if (attribution.source.empty() || !is_named(account, attribution)) return false;
  if (attribution.kind == SourceKind::outlet) return true;
  if (attribution.kind != SourceKind::institution || attribution.cue_lemma != "report") return false;
  const std::string key = without_article(folded(attribution.voice));
  for (std::size_t at = 0; at < std::min<std::size_t>(collation.accounts.size(), 500); ++at) {
    if (at != document && is_own_name(collation.accounts[at], key)) return true;
  }
  if (!attribution.actor || account.layers.actors[*attribution.actor].country) return false;
  const auto& attributions = account.layers.attributions;
  return std::any_of(attributions.begin(), attributions.end(),
                     [index](const Attribution& inner) { return inner.parent == index; });
}

/// Outlets and agencies that stand in chains, and the outlets of the story that they may be.
void add_citations(const Collation& collation, std::vector<Echo>& echoes) {
  struct Cited {
    std::map<std::string, std::size_t> names;
    std::vector<Place> places;
  };
  std::map<std::string, Cited> by_name;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    const auto cite = [&](std::string_view name, Span place) {
      const std::string key = without_article(folded(name));
      if (key.empty() || is_own_name(account, key)) return;
      Cited& cited = by_name[key];
      ++cited.names[std::string(name)];
      cited.places.push_back({document, place});
    };
    for (std::size_t at = 0; at < account.layers.attributions.size(); ++at) {
      if (!is_outlet(collation, document, at)) continue;
      const Attribution& attribution = account.layers.attributions[at];
      cite(attribution.voice, cover(attribution.source.front(), attribution.source.back()));
    }
    for (const Block& block : account.layers.document.blocks()) {
      if (block.kind == BlockKind::related && block.voice)
        cite(account.layers.document.words(*block.voice), *block.voice);
    }
  }
  for (auto& [key, cited] : by_name) {
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
    const std::string who = listed(echo.documents, collation);
    echo.why = who + (echo.documents.size() == 1 ? " names " : " name ") + echo.origin + " as a source";
    for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
      const Account& account = collation.accounts[document];
      const auto& agency = account.layers.document.metadata().agency;
      if (is_own_name(account, key) || (agency && folded(*agency) == key)) echo.documents.push_back(document);
    }
    echo.documents = sorted_set(std::move(echo.documents));
    std::sort(cited.places.begin(), cited.places.end());
    echo.places = std::move(cited.places);
    echoes.push_back(std::move(echo));
  }
}

/// Two digits or more that are not all zeros but the first: few people hit on them by chance.
bool is_telling(const FigureMention& mention) {
  if (!mention.low || mention.low != mention.high) return false;
  double value = *mention.low;
  if (value < 10) return false;
  while (value >= 100 && static_cast<double>(static_cast<long long>(value / 10)) * 10 == value) value /= 10;
  return value >= 11 || *mention.low >= 100;
}

struct Detail {
  std::size_t group;
  const FigureMention* mention;
  bool is_part;
  std::size_t sentence;
};

void number(std::vector<Echo>& echoes) {
  for (std::size_t at = 0; at < echoes.size(); ++at) echoes[at].id = "e" + std::to_string(at + 1);
}

}  // namespace

void add_same_details(const Collation& collation, const std::vector<Origin>& origins,
                      const std::vector<MeasuredGroup>& figures, std::vector<Echo>& echoes) {
  // For each pair of texts and of sentences, what both give alike.
  using Pair = std::tuple<std::uint32_t, std::uint32_t, std::size_t, std::size_t>;
  std::map<Pair, std::vector<std::pair<Detail, Detail>>> shared;
  for (std::size_t group = 0; group < figures.size(); ++group) {
    std::map<std::pair<double, double>, std::vector<Detail>> by_value;
    for (const FigureMention& mention : figures[group].group.mentions) {
      const Account& account = collation.accounts[mention.place.document];
      if (origins[account.origin].documents.front() != mention.place.document) continue;
      if (!mention.low || !mention.high) continue;
      const auto sentence = sentence_index(account, mention.place.span);
      if (!sentence) continue;
      const std::size_t at = account.layers.figures.first_from(mention.place.span.begin);
      const bool part = at < account.layers.figures.size() && account.layers.figures[at].part_of.has_value();
      by_value[{*mention.low, *mention.high}].push_back({group, &mention, part, *sentence});
    }
    for (const auto& [value, details] : by_value) {
      if (details.size() > kCommonValue) continue;
      for (std::size_t i = 0; i < details.size(); ++i) {
        for (std::size_t j = i + 1; j < details.size(); ++j) {
          const std::uint32_t a = details[i].mention->place.document;
          const std::uint32_t b = details[j].mention->place.document;
          if (a != b) shared[{a, b, details[i].sentence, details[j].sentence}].emplace_back(details[i], details[j]);
        }
      }
    }
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> told;
  for (const auto& [pair, details] : shared) {
    const auto [a, b, sentence_a, sentence_b] = pair;
    const bool whole_and_part =
        std::any_of(details.begin(), details.end(), [](const auto& d) { return d.first.is_part && d.second.is_part; });
    const bool telling =
        std::any_of(details.begin(), details.end(), [](const auto& d) { return is_telling(*d.first.mention); });
    std::set<std::size_t> things;
    for (const auto& [first, second] : details) things.insert(first.group);
    if (!telling || things.size() < (whole_and_part ? kSameFiguresOfAWhole : kSameFigures)) continue;
    if (!told.emplace(a, b).second) continue;
    Echo echo;
    echo.basis = EchoBasis::same_details;
    echo.documents = sorted_set({a, b});
    for (const auto& [first, second] : details) {
      if (things.erase(first.group) == 0) continue;
      echo.places.push_back(first.mention->place);
      echo.places.push_back(second.mention->place);
      if (echo.origin.empty() && !first.mention->sources.empty()) echo.origin = first.mention->sources.back();
    }
    if (echo.origin.empty()) echo.origin = origins[collation.accounts[echo.documents.front()].origin].id;
    std::sort(echo.places.begin(), echo.places.end());
    echo.why = listed(echo.documents, collation) + " give the same details in one sentence";
    echoes.push_back(std::move(echo));
  }
  number(echoes);
}

std::vector<Echo> text_echoes(const Collation& collation, const Sharing& sharing, const std::vector<Origin>& origins) {
  std::vector<Echo> echoes;
  add_copied_texts(collation, origins, echoes);
  add_passages(collation, sharing, origins, echoes);
  add_citations(collation, echoes);
  number(echoes);
  return echoes;
}

}  // namespace synoptic
