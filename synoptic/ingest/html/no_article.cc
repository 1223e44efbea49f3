#include <algorithm>

#include "synoptic/ingest/html/page_article.h"
#include "synoptic/ingest/html/page_words.h"

namespace synoptic {

std::string_view why_no_article(const PageText& page, const PageArticle& article, std::string_view title,
                                bool says_article) {
  std::size_t prose = 0, links = 0, bytes = 0;
  for (const Block& block : article.blocks) {
    const std::string_view words = block.span.in(article.text);
    if (words.size() >= 80) prose += words.size();
  }
  for (const PageBlock& block : page.blocks) {
    bytes += block.span.size();
    links += block.link_bytes;
  }
  const auto tells = [&](PagePhrase kind) {
    if ((phrases_in(title) & kind) != 0) return true;
    return bytes < 3000 && std::any_of(page.blocks.begin(), page.blocks.end(), [&](const PageBlock& block) {
             return block.span.size() < 400 && (phrases_in(block.span.in(page.text)) & kind) != 0;
           });
  };
  constexpr std::size_t kLittle = 400;
  if (prose < kLittle && tells(kNotFound)) return "it says that the page was not found";
  if (prose < kLittle && !says_article && tells(kWall)) return "it is a wall of consent or of a check for robots";
  if (article.text.empty()) {
    return links * 2 > bytes ? "it is an index: links and no prose" : "nothing on it reads as an article";
  }
  if (prose == 0 && !says_article && links * 10 > bytes * 7 && page.blocks.size() > 40)
    return "it is an index: links and no prose";
  return {};
}

}  // namespace synoptic
