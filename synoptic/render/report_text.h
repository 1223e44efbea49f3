// The text of one report, cut into paragraphs, sentences and marked pieces: what the page writes as markup, and a page
// of many reports as data.
//
// All text is kept, in its order: blocks as paragraphs with their kind, and what stands between blocks where it is more
// than white space.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/render/page_index.h"
#include "synoptic/render/report_marks.h"

namespace synoptic {

struct TextPiece {
  std::string_view words;
  std::string look;   ///< Classes of its marks: "m mf mq"; empty: unmarked.
  std::string cards;  ///< Ids of the claims whose words it belongs to, the shortest mark's first, spaces between.
};

struct TextSentence {
  std::uint32_t number = 0;  ///< From 1; 0: words outside of any sentence.
  std::vector<TextPiece> pieces;
};

struct TextParagraph {
  BlockKind kind = BlockKind::prose;
  std::vector<TextSentence> sentences;
};

/// Of the report with this number. `marks` are its own, as report_marks() gives them. Cost: linear.
std::vector<TextParagraph> report_text(const Report& report, const PageIndex& index,
                                       const std::vector<ReportMark>& marks);

/// The paragraphs as one JSON array for a script to build: [kind, [[number, [[words, look, cards], ...]], ...]]. Words
/// are made visible.
std::string report_text_json(const std::vector<TextParagraph>& paragraphs);

/// True where a piece is a link to its claim: all but words that are only part of a clause telling an event, which
/// would make links of most of a text.
bool is_link(const TextPiece& piece);

/// True where a block of this kind is the article's own words.
bool is_prose(BlockKind kind);

}  // namespace synoptic
