#include "synoptic/ingest/html/html.h"

#include <utility>

#include "synoptic/ingest/html/page_encoding.h"
#include "synoptic/ingest/html/page_tree.h"
#include "synoptic/ingest/sidecar.h"

namespace synoptic {

Result<Document> read_html(std::string_view bytes, std::string source, const HtmlOptions& options) {
  if (bytes.size() > options.limits.max_bytes) {
    return Error{"ingest.html_too_large",
                 "the page is larger than " + std::to_string(options.limits.max_bytes) + " bytes", std::move(source)};
  }
  Result<Decoded> decoding = decode_page(bytes, options.charset);
  if (!decoding.ok()) {
    Error error = decoding.error();
    error.source = std::move(source);
    return error;
  }
  Decoded decoded = std::move(decoding).value();
  std::vector<Problem> problems = std::move(decoded.problems);
  const PageTree tree(decoded.text, options.limits, problems);
  std::string text;
  std::vector<Block> blocks;
  for (std::uint32_t i = 0; i < tree.nodes().size(); ++i) {
    if (tree.nodes()[i].tag != LXB_TAG_P) continue;
    const std::string words = tree.text_below(i);
    if (words.empty()) continue;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    blocks.push_back({{begin, static_cast<std::uint32_t>(text.size())}, BlockKind::prose, {}, BlockRole::paragraph});
    text += "\n\n";
    i = tree.nodes()[i].end - 1;
  }
  for (Problem& problem : problems) problem.source = source;
  return Document(std::move(source), std::move(text), std::move(blocks), options.stated, std::move(problems));
}

Result<Document> read_html_input(const RawInput& input) {
  HtmlOptions options;
  std::vector<Problem> problems;
  if (!input.sidecar.empty()) {
    Sidecar sidecar = read_sidecar(input.sidecar);
    options.stated = std::move(sidecar.stated);
    problems = std::move(sidecar.problems);
  }
  return read_html(input.bytes, input.source, options);
}

}  // namespace synoptic
