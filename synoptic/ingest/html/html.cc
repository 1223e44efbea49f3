#include "synoptic/ingest/html/html.h"

#include <utility>

#include "synoptic/ingest/html/article_model.h"
#include "synoptic/ingest/html/page_article.h"
#include "synoptic/ingest/html/page_encoding.h"
#include "synoptic/ingest/html/page_metadata.h"
#include "synoptic/ingest/html/page_tree.h"

namespace synoptic {

namespace {

/// What is stated from outside wins, piece by piece.
void state(Metadata& metadata, const Metadata& stated) {
  const auto win = [&](auto& piece, const auto& given, std::string_view field) {
    if (!given) return;
    piece = given;
    for (MetadataReading& reading : metadata.readings) {
      if (reading.field == field) reading.is_taken = false;
    }
  };
  win(metadata.title, stated.title, "title");
  win(metadata.outlet, stated.outlet, "outlet");
  win(metadata.agency, stated.agency, "agency");
  win(metadata.author, stated.author, "author");
  win(metadata.url, stated.url, "url");
  win(metadata.language, stated.language, "language");
  win(metadata.published, stated.published, "published");
  win(metadata.modified, stated.modified, "modified");
  win(metadata.section, stated.section, "section");
  metadata.readings.insert(metadata.readings.end(), stated.readings.begin(), stated.readings.end());
}

/// Paragraphs of a text without markup, divided by line breaks: what JSON-LD gives of an article that the page shows by
/// scripts only.
void read_body(std::string_view body, PageArticle& article) {
  article.text = body;
  article.blocks = {{{0, static_cast<std::uint32_t>(body.size())}, BlockKind::prose, {}, BlockRole::paragraph}};
}

/// A page that was cut is refused for that; what it held beyond is not known.
Error no_article(std::string_view why, const std::vector<Problem>& problems, std::string source) {
  for (const Problem& problem : problems) {
    if (problem.code != "ingest.html_names" && problem.code != "ingest.html_nodes" &&
        problem.code != "ingest.html_too_deep")
      continue;
    Error error = problem;
    error.message += ", where it holds no article";
    error.source = std::move(source);
    return error;
  }
  return Error{"ingest.no_article", "the page holds no article: " + std::string(why), std::move(source)};
}

}  // namespace

Result<Document> read_html(std::string_view bytes, std::string source, const HtmlOptions& options) {
  if (bytes.empty()) return Error{"ingest.empty", "the page is empty", std::move(source)};
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
  const PageText page = cut_blocks(tree);
  const PageSources sources = sources_of(tree, options);
  const std::vector<float> scores =
      options.is_fragment ? std::vector<float>() : article_scores(tree, page, sources.says());
  PageFacts facts = facts_of(tree, page, scores, sources, options);
  const std::string_view title = facts.metadata.title ? std::string_view(*facts.metadata.title) : std::string_view();
  PageArticle article = article_of(tree, page, scores, title, options.is_fragment);
  // A body in the metadata is believed where the page shows next to nothing of an article.
  constexpr std::size_t kLittle = 250;
  if (article.text.size() < kLittle && facts.body.size() > kLittle * 2) read_body(facts.body, article);
  problems.insert(problems.end(), facts.problems.begin(), facts.problems.end());
  if (!options.is_fragment) {
    const std::string_view why = why_no_article(page, article, title, facts.says_article);
    if (!why.empty()) return no_article(why, problems, std::move(source));
  } else if (article.text.empty()) {
    return Error{"ingest.empty", "the page holds no text", std::move(source)};
  }
  if (facts.metadata.paywall || article.is_paywalled) {
    if (!facts.metadata.paywall) facts.metadata.paywall = "a line of the page";
    problems.push_back(
        {"ingest.paywall",
         "the article is for subscribers, and the page may show a part of it only (" + *facts.metadata.paywall + ")",
         {}});
  }
  state(facts.metadata, options.stated);
  for (Problem& problem : problems) problem.source = source;
  return Document(std::move(source), std::move(article.text), std::move(article.blocks), std::move(facts.metadata),
                  std::move(problems), std::move(article.kept_out_text), std::move(article.kept_out));
}

}  // namespace synoptic
