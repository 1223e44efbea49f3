// How a web page becomes a document.
//
// Bytes are decoded by the WHATWG's Encoding Standard (page_encoding.h), parsed as a browser does (page_tree.h) and cut
// into blocks (page_blocks.h). A small learned model says which blocks are the article (article_model.h); they are
// the document's text, block by block, each paragraph a line. All else is kept beside it (Document::kept_out) with its
// kind and why, and is never read for claims. Metadata are gathered from everywhere on the page (page_metadata.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synoptic/base/result.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// What a page may cost. What lies beyond is left out, with a problem; see docs/errors.md.
struct HtmlLimits {
  std::size_t max_bytes = 16u << 20;   ///< `ingest.html_too_large`: the page is refused. 16 MiB.
  std::size_t max_depth = 512;         ///< `ingest.html_too_deep`: start tags below are dropped, their text is kept.
  std::size_t max_attributes = 512;    ///< `ingest.html_attributes`: of one element; the others are dropped.
  std::size_t max_names = 20'000;      ///< `ingest.html_names`: different names of tags and attributes; cut there.
  std::size_t max_nodes = 200'000;     ///< `ingest.html_nodes`: elements and texts; the page is cut there.
  std::size_t max_json_ld = 1u << 20;  ///< Bytes of one JSON-LD script; a longer one is passed over.
};

/// What is known of a page from outside it.
struct HtmlOptions {
  std::string charset;       ///< Of the HTTP header Content-Type; empty: none was given.
  std::string address;       ///< URL under which it was fetched; empty: unknown.
  std::string http_date;     ///< HTTP Last-Modified or Date, or WARC-Date: bounds the day of publication only.
  bool is_fragment = false;  ///< The content of a feed's entry: all of it is the article, but its forms and scripts.
  Metadata stated;           ///< By a sidecar or the container (a feed, a JSON line): each piece wins over the page's.
  HtmlLimits limits;
};

/// Reads one page. Errors: `ingest.empty`, `ingest.binary`, `ingest.html_too_large`, `ingest.no_article` (an index, an
/// error page, a wall of consent: the message says which and why). What was cut, guessed or contradicts itself is in
/// the document's problems. Cost: linear in the bytes; about a millisecond for a page of 100 kB. Safe from several
/// threads.
Result<Document> read_html(std::string_view bytes, std::string source, const HtmlOptions& options = {});

}  // namespace synoptic
