// Where a page's metadata stand, gathered in one walk: <meta>, <link>, <time>, and the elements that classes, rel or
// itemprop mark as author or date. What they mean is decided elsewhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/ingest/html/json_ld.h"
#include "synoptic/ingest/html/page_blocks.h"

namespace synoptic {

struct PageMeta {
  std::string name;  ///< Of `property`, `name`, `itemprop` or `http-equiv`, in small letters.
  std::string content;
};

/// An element that is marked as saying who or when.
struct MarkedElement {
  std::uint32_t element = 0;
  enum class By : std::uint8_t { time, itemprop, rel, class_name, address } by = By::time;
  // `address`: a link whose path says so, "/author/jane-doe".
  bool is_modified = false;  ///< The mark says that it is the time of a change.
  bool is_published = false;
};

struct PageHead {
  std::vector<PageMeta> meta;
  std::string title, language, canonical, amp, previous, next;
  std::vector<MarkedElement> authors, dates;

  /// The first content of that name; empty where there is none.
  std::string_view content(std::string_view name) const;
};

PageHead head_of(const PageTree& tree);

/// What the metadata rooms see of a page.
struct PageEvidence {
  const PageTree& tree;
  const PageText& page;
  const PageHead& head;
  const LinkedData& linked;
  const LinkedArticle* article = nullptr;  ///< The one of `linked` that the page is about; null: none.
  const std::vector<float>& scores;        ///< Of the blocks; empty in a fragment.
  std::string address;                     ///< Canonical, else as fetched; empty: unknown.
  std::size_t title_block = 0;             ///< The block of the title; the number of blocks where it is none.
  std::size_t first_prose = 0;  ///< The first block that reads as the article's prose; the number of blocks: none.
  std::string site;             ///< The outlet's name, for what must not be taken as title or author.
};

}  // namespace synoptic
