// Writes the candidates for the title, the authors and the day of pages with their features, for train_fields.py: a
// line of JSON a page.
//
//   dump_fields FILE... > fields.jsonl
#include <fstream>
#include <iostream>
#include <sstream>

#include "synoptic/base/json_writer.h"
#include "synoptic/ingest/html/article_model.h"
#include "synoptic/ingest/html/author_candidates.h"
#include "synoptic/ingest/html/date_candidates.h"
#include "synoptic/ingest/html/page_encoding.h"
#include "synoptic/ingest/html/page_metadata.h"
#include "synoptic/ingest/html/page_title.h"
#include "synoptic/ingest/html/title_candidates.h"

namespace {

using namespace synoptic;

template <class Features>
void write_features(JsonWriter& json, const Features& features) {
  json.key("f").begin_array();
  for (const float value : features) json.value(static_cast<double>(value));
  json.end_array();
}

void write_page(const std::string& html, std::string_view source) {
  std::vector<Problem> problems;
  const PageTree tree(html, HtmlLimits{}, problems);
  const PageText page = cut_blocks(tree);
  const PageSources sources = sources_of(tree, HtmlOptions{});
  const std::vector<float> scores = article_scores(tree, page, sources.says());
  PageEvidence evidence = evidence_of(tree, page, scores, sources, HtmlOptions{});
  std::string out;
  JsonWriter json(out);
  json.begin_object().field("source", source).key("titles").begin_array();
  for (const TitleCandidate& candidate : title_candidates(evidence)) {
    json.begin_object().field("t", candidate.text).field("w", candidate.where);
    write_features(json, candidate.features);
    json.end_object();
  }
  evidence.title_block = title_of(evidence).block;
  json.end_array().key("authors").begin_array();
  for (const AuthorCandidate& candidate : author_candidates(evidence).candidates) {
    json.begin_object().field("t", candidate.joined).field("w", candidate.where);
    write_features(json, candidate.features);
    json.end_object();
  }
  json.end_array().key("dates").begin_array();
  const DateReadings readings = date_readings(evidence, declared_language(sources));
  for (const DateCandidate& candidate : date_candidates(evidence, readings)) {
    json.begin_object().field("t", candidate.day.to_string()).field("w", readings.all[candidate.best].where);
    write_features(json, candidate.features);
    json.end_object();
  }
  json.end_array().end_object();
  std::cout << out << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    Result<Decoded> decoded = decode_page(bytes.str(), {});
    if (decoded.ok()) write_page(std::move(decoded).value().text, argv[i]);
  }
}
