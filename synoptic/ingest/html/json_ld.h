// What a page's JSON-LD scripts say of its article, by schema.org: arrays, @graph and references by @id followed.
//
// Publishers write it by hand: several scripts, the article second, a list of related articles first, line breaks
// inside of strings, types as arrays. Every object whose type is an article's is read; which of them the page is about
// is decided by page_metadata.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/ingest/html/page_tree.h"

namespace synoptic {

/// An article as JSON-LD describes it; empty is unknown. Texts as they stand there, with entities resolved once.
struct LinkedArticle {
  bool is_news = false;  ///< NewsArticle and its kinds, BlogPosting, Article; not WebPage.
  bool is_live = false;  ///< LiveBlogPosting.
  std::string headline, name, url, published, modified, created, publisher, section, language, body;
  std::vector<std::string> authors;
  std::optional<bool> is_free;
};

struct LinkedData {
  std::vector<LinkedArticle> articles;
  std::string site_name;  ///< Of a WebSite, NewsMediaOrganization or Organization.
};

/// Reads all scripts of type application/ld+json of at most `max_bytes`. `ingest.json_ld` in `problems` where one
/// cannot be read. Nothing below 64 levels is looked at. Cost: linear.
LinkedData read_json_ld(const PageTree& tree, std::size_t max_bytes, std::vector<Problem>& problems);

}  // namespace synoptic
