// Lays out given event mentions for train/events: the features of candidate words and of pairs of mentions; or links
// them.
//
// usage: event_pairs FOLDER MENTIONS.tsv OUT [--link]
//   FOLDER         texts, one report each
//   MENTIONS.tsv   file name, id, begin, end (bytes) of each given mention
//   OUT.words      a line a candidate word: file name, begin, end, its features, by tabs
//   OUT.mentions   a line a mention: file name, id, lemma, verb, score
//   OUT.names      names of the features of a pair, a line each
//   OUT.pairs      rows of 32-bit values: two numbers of mentions, then the features as floats
//   OUT.clusters   with --link, and nothing else: one object a cluster, {"mentions": [{"source", "id"}]}, by the
//   built-in weights
// Built on request: ninja event_pairs.
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "synoptic/annotate/events.h"
#include "synoptic/base/files.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/events/event_groups.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "train/story_folder.h"

namespace synoptic {
namespace {

struct Given {
  std::string id;
  Span span;
};

std::map<std::string, std::vector<Given>> read_mentions(const char* path) {
  std::map<std::string, std::vector<Given>> mentions;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    std::istringstream row(line);
    std::string name;
    Given given;
    row >> name >> given.id >> given.span.begin >> given.span.end;
    mentions[name].push_back(given);
  }
  return mentions;
}

/// The word of the mention whose head lies outside it; of "opened fire" the noun, where the verb alone says little.
std::uint32_t head_word(const Words& words, Span span) {
  const auto first = static_cast<std::uint32_t>(words.token_at(span.begin));
  for (std::uint32_t t = first; t < words.tokens.size() && words.tokens[t].span.begin < span.end; ++t) {
    const std::int32_t head = words.heads[t];
    if (head >= 0 && span.overlaps(words.tokens[static_cast<std::size_t>(head)].span)) continue;
    if (words.upos[t] != Upos::verb) return t;
    for (std::uint32_t object = t + 1; object < words.tokens.size() && words.tokens[object].span.begin < span.end;
         ++object)
      if (words.deprels[object] == "obj" && words.heads[object] == static_cast<std::int32_t>(t)) return object;
    return t;
  }
  return first;
}

EventContext context_of(const Annotations& layers) {
  return {layers.document, layers.words,        layers.mentions,      layers.pronouns,
          layers.times,    layers.attributions, layers.published.when};
}

void write_words(const Collation& collation, std::ofstream out) {
  for (const Account& account : collation.accounts) {
    for (const EventCandidate& one : event_candidates(context_of(account.layers))) {
      const Span span = account.layers.words.tokens[one.token].span;
      out << file_name(account.layers.document.source()) << '\t' << span.begin << '\t' << span.end;
      for (const std::string& feature : one.features) out << '\t' << feature;
      out << '\n';
    }
  }
}

void write_pairs(Collation& collation, const std::vector<EventItem>& items, const std::string& path) {
  std::ofstream names(path + ".names");
  for (const std::string_view name : event_pair_feature_names()) names << name << '\n';
  std::ofstream out(path + ".pairs", std::ios::binary);
  const ReportLikeness likeness(collation);
  for (const ItemPair& pair : event_candidate_pairs(items, collation.vocabulary)) {
    const EventItem& a = items[pair.first];
    const EventItem& b = items[pair.second];
    const Likeness alike = likeness.of(a.document, b.document);
    if (alike.words < kLeastAlike) continue;
    const auto features = event_pair_features(a, b, alike, collation.vocabulary);
    out.write(reinterpret_cast<const char*>(&pair.first), 4);
    out.write(reinterpret_cast<const char*>(&pair.second), 4);
    out.write(reinterpret_cast<const char*>(features.data()), sizeof features);
  }
}

int run(int argc, char** argv) {
  EngineOptions options;
  options.encoder = encoder_named("news", posix_files()).value();
  options.threads = 2;
  auto given = read_mentions(argv[2]);
  std::vector<Document> documents =
      read_documents(gather_inputs({argv[1]}, nullptr, posix_files()).inputs, options).documents;
  Collation collation = collate(annotate_documents(documents, options));
  join_actors(collation);
  std::vector<EventItem> items;
  std::vector<std::string> sources, ids;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Annotations& layers = collation.accounts[document].layers;
    const std::string name = file_name(layers.document.source());
    std::vector<std::uint32_t> tokens;
    for (const Given& one : given[name]) {
      tokens.push_back(head_word(layers.words, one.span));
      sources.push_back(name);
      ids.push_back(one.id);
    }
    for (EventItem& item : event_items(collation, document, events_at(context_of(layers), tokens)))
      items.push_back(std::move(item));
  }
  const std::string path = argv[3];
  if (argc > 4) {
    std::string out;
    for (const auto& group : group_events(collation, items)) {
      JsonWriter json(out, 0);
      json.begin_object().objects("mentions", group,
                                  [&](std::uint32_t at) { json.field("source", sources[at]).field("id", ids[at]); });
      json.end_object();
      out += '\n';
    }
    std::ofstream(path + ".clusters") << out;
    return 0;
  }
  write_words(collation, std::ofstream(path + ".words"));
  std::ofstream mentions(path + ".mentions");
  for (std::size_t at = 0; at < items.size(); ++at)
    mentions << sources[at] << '\t' << ids[at] << '\t' << items[at].lemma << '\t' << items[at].verb << '\n';
  write_pairs(collation, items, path);
  return 0;
}

}  // namespace
}  // namespace synoptic

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: event_pairs FOLDER MENTIONS.tsv OUT [--link]\n", stderr);
    return 2;
  }
  return synoptic::run(argc, argv);
}
