// Finds what stands in quotation marks, paragraph by paragraph (a block is one).
//
// marks.cc says which characters are marks, pairs.cc pairs them, kinds.cc says what a stretch is; speakers.cc
// fills in whose words it is, once the attributions are known. A stretch that runs to its paragraph's end
// without a closer is no error where the next paragraph opens again: so are long speeches printed.
#include "synoptic/annotate/quotations.h"

#include <algorithm>
#include <iterator>

#include "synoptic/annotate/quotations/insertions.h"
#include "synoptic/annotate/quotations/kinds.h"
#include "synoptic/annotate/quotations/pairs.h"
#include "synoptic/annotate/quotations/turns.h"

namespace synoptic {

namespace {

/// At most 60 bytes, cut on a character's boundary.
std::string excerpt(const Document& document, Span span) {
  std::uint32_t end = std::min(span.end, span.begin + 60);
  while (!is_valid_span(document.text(), {span.begin, end})) --end;
  return std::string(document.words({span.begin, end}));
}

Problem unbalanced(const Document& document, Span outer) {
  return {"quotations.unbalanced", "a quotation mark is opened and not closed in its paragraph", document.source(),
          outer.begin, excerpt(document, outer)};
}

/// "The vote was fair, said Gwen Aldous." with a lost closing mark: it stood before the clause that names the speaker.
void end_before_insertion(const Document& document, const Words& words, Quotation& quotation) {
  const auto insertion = quotations::insertion_in(document, words, words.tokens_in(quotation.span));
  if (!insertion) return;
  quotation.span.end = words.tokens[insertion->tokens.begin - 1].span.end;
  quotation.outer.end = quotation.span.end;
}

}  // namespace

Layer<Quotation> find_quotations(const Document& document, const Words& words, std::vector<Problem>& problems) {
  std::vector<Quotation> found;
  const std::vector<Block>& blocks = document.blocks();
  std::vector<quotations::Mark> next_marks;
  std::size_t next_for = blocks.size();
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    if (!is_read(blocks[b])) continue;
    const std::vector<quotations::Mark> marks =
        next_for == b ? std::move(next_marks) : quotations::read_marks(document.text(), blocks[b].span);
    next_marks.clear();
    next_for = b + 1;
    if (next_for < blocks.size()) next_marks = quotations::read_marks(document.text(), blocks[next_for].span);
    const bool reopened =
        !next_marks.empty() && next_marks.front().opens && next_marks.front().span.begin == blocks[next_for].span.begin;
    bool listed = false;  // One problem a paragraph is enough.
    for (const quotations::Pair& pair : quotations::pair_marks(document.text(), blocks[b].span, marks)) {
      if (!pair.balanced && !(pair.at_end && reopened) && !listed) {
        problems.push_back(unbalanced(document, pair.outer));
        listed = true;
      }
      Quotation quotation;
      quotation.span = pair.inner;
      quotation.outer = pair.outer;
      if (!pair.balanced) end_before_insertion(document, words, quotation);
      quotation.kind = quotations::kind_of(document, words, quotation.span, quotation.outer);
      found.push_back(std::move(quotation));
    }
  }
  std::vector<Quotation> turns = quotations::find_turns(document, words, found);
  found.insert(found.end(), std::make_move_iterator(turns.begin()), std::make_move_iterator(turns.end()));
  return Layer<Quotation>(std::move(found));
}

}  // namespace synoptic
