#include "synoptic/render/report_text.h"

#include <algorithm>

#include "synoptic/base/json_writer.h"
#include "synoptic/render/html_writer.h"
#include "synoptic/render/visible.h"

namespace synoptic {

namespace {

std::string_view look(MarkKind kind) {
  switch (kind) {
    case MarkKind::quotation: return "mq";
    case MarkKind::figure: return "mf";
    case MarkKind::date: return "md";
    case MarkKind::voice: return "mv";
    case MarkKind::evidence: return "me";
    case MarkKind::text: return "mt";
    case MarkKind::conflict: return "mc";
    case MarkKind::event: return "mh";
  }
  return "mf";
}

class Cutter {
 public:
  Cutter(const Report& report, const PageIndex& index, const std::vector<ReportMark>& marks)
      : report_(report), index_(index), text_(report.document.text()), marked_(marks) {}

  std::vector<TextParagraph> cut() {
    std::uint32_t at = 0;
    for (const Block& block : report_.document.blocks()) {
      if (block.span.begin > at) between({at, block.span.begin});
      paragraph(block.span, block.kind);
      at = block.span.end;
    }
    if (at < text_.size()) between({at, static_cast<std::uint32_t>(text_.size())});
    return std::move(paragraphs_);
  }

 private:
  void between(Span span) {
    const Span words = trimmed(text_, span);
    if (!words.empty()) paragraph(words, report_.document.blocks().empty() ? BlockKind::prose : BlockKind::navigation);
  }

  void paragraph(Span span, BlockKind kind) {
    paragraphs_.push_back({kind, {}});
    std::uint32_t at = span.begin;
    while (next_ < report_.sentences.size() && report_.sentences[next_].span.begin < span.end) {
      const Span sentence = report_.sentences[next_].span;
      if (sentence.begin > at) words(0, {at, sentence.begin});
      at = std::max(at, sentence.begin);
      const Span shown{at, std::max(at, std::min(sentence.end, span.end))};
      words(++next_, shown);
      at = shown.end;
    }
    if (at < span.end) words(0, {at, span.end});
  }

  void words(std::uint32_t number, Span span) {
    TextSentence sentence{number, {}};
    if (!span.empty()) {
      for (const MarkedPiece& piece : marked_.pieces(span)) sentence.pieces.push_back(marked(piece));
    }
    paragraphs_.back().sentences.push_back(std::move(sentence));
  }

  TextPiece marked(const MarkedPiece& piece) const {
    TextPiece out{piece.span.in(text_), piece.marks.empty() ? "" : "m", ""};
    if (trimmed(text_, piece.span).empty()) return {out.words, "", ""};  // a gap between marks is no link
    for (const ReportMark* mark : piece.marks) {
      if (out.look.find(look(mark->kind)) == std::string::npos) (out.look += ' ') += look(mark->kind);
      const std::string card = html_id(mark->card);
      const bool is_known = (" " + out.cards + " ").find(" " + card + " ") != std::string::npos;
      if (index_.has_claim(mark->card) && !is_known) (out.cards += out.cards.empty() ? "" : " ") += card;
    }
    return out;
  }

  const Report& report_;
  const PageIndex& index_;
  const std::string& text_;
  MarkedText marked_;
  std::vector<TextParagraph> paragraphs_;
  std::uint32_t next_ = 0;  // the first sentence not yet cut; after it is taken, its number
};

}  // namespace

std::vector<TextParagraph> report_text(const Report& report, const PageIndex& index,
                                       const std::vector<ReportMark>& marks) {
  return Cutter(report, index, marks).cut();
}

std::string report_text_json(const std::vector<TextParagraph>& paragraphs) {
  std::string out;
  JsonWriter json(out);
  json.begin_array();
  for (const TextParagraph& paragraph : paragraphs) {
    json.begin_array().value(to_string(paragraph.kind)).begin_array();
    for (const TextSentence& sentence : paragraph.sentences) {
      json.begin_array().value(sentence.number).begin_array();
      for (const TextPiece& piece : sentence.pieces) {
        json.begin_array().value(visible(piece.words));
        if (!piece.look.empty()) json.value(piece.look);
        if (!piece.cards.empty()) json.value(piece.cards);
        json.end_array();
      }
      json.end_array().end_array();
    }
    json.end_array().end_array();
  }
  json.end_array();
  return out;
}

bool is_link(const TextPiece& piece) { return !piece.cards.empty() && piece.look != "m mh"; }

bool is_prose(BlockKind kind) {
  return kind == BlockKind::prose || kind == BlockKind::headline || kind == BlockKind::caption;
}

}  // namespace synoptic
