// Writes what the article model sees of pages, for train.py: a line of JSON a page, with its blocks, their features
// without the learned lists, and the words of the elements around them.
//
//   dump_blocks FILE... > blocks.jsonl
#include <fstream>
#include <iostream>
#include <sstream>

#include "synoptic/base/json_writer.h"
#include "synoptic/ingest/html/article_features.h"
#include "synoptic/ingest/html/article_model.h"
#include "synoptic/ingest/html/article_words.h"
#include "synoptic/ingest/html/page_encoding.h"
#include "synoptic/ingest/html/page_metadata.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  std::ios::sync_with_stdio(false);
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    Result<Decoded> decoded = decode_page(bytes.str(), {});
    if (!decoded.ok()) continue;
    const std::string html = std::move(decoded).value().text;
    std::vector<Problem> problems;
    const PageTree tree(html, HtmlLimits{}, problems);
    const PageText page = cut_blocks(tree);
    const PageSources sources = sources_of(tree, HtmlOptions{});
    const std::vector<BlockFeatures> features = features_of(tree, page, sources.says());
    const std::vector<float> scores = article_scores(tree, page, sources.says());
    std::vector<char> is_around(tree.nodes().size());
    std::string out;
    JsonWriter json(out);
    json.begin_object().field("source", std::string_view(argv[i])).key("blocks").begin_array();
    for (std::size_t b = 0; b < page.blocks.size(); ++b) {
      json.begin_object().field("t", page.blocks[b].span.in(page.text)).field("e", page.blocks[b].element);
      json.field("s", static_cast<double>(scores[b]));
      json.key("f").begin_array();
      for (std::size_t f = 0; f < kPlainFeatures; ++f) json.value(static_cast<double>(features[b][f]));
      json.end_array().end_object();
      for (std::uint32_t at = page.blocks[b].element; at != 0 && !is_around[at]; at = tree.nodes()[at].parent)
        is_around[at] = 1;
    }
    json.end_array().key("elements").begin_array();
    for (std::uint32_t at = 1; at < is_around.size(); ++at) {
      if (is_around[at] == 0) continue;
      json.begin_array().value(at).value(tree.nodes()[at].parent);
      class_words({tree.attributes_begin(at), tree.attributes_end(at)},
                  [&](std::uint32_t, std::string_view word) { json.value(word); });
      json.end_array();
    }
    json.end_array().end_object();
    std::cout << out << '\n';
  }
}
