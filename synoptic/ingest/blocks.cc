#include "synoptic/ingest/blocks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_set>

#include "synoptic/ingest/address_line.h"
#include "synoptic/ingest/byline.h"
#include "synoptic/ingest/dateline.h"
#include "synoptic/ingest/line_phrases.h"
#include "synoptic/ingest/lines.h"
#include "synoptic/ingest/outlets.h"
#include "synoptic/ingest/print_stamp.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/ingest/shape.h"
#include "synoptic/ingest/teasers.h"
#include "synoptic/text/span.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// A paragraph with what its own words tell; `kind` is absent while only its neighbours can say.
struct Piece {
  Span span;
  Shape shape;
  std::optional<BlockKind> kind;
  bool opens_list = false;
  bool has_bullet = false;
  bool after_blank = false;

  bool is_prose() const { return !kind && shape.is_like_prose(); }
};

class Blocks {
 public:
  Blocks(std::string_view text, const std::vector<LineHint>& hints) : text_(text) {
    for (const Paragraph& paragraph : paragraphs_of(text, lines_of(text))) pieces_.push_back(piece_of(paragraph));
    follow(hints);
    read_related_lists();
    read_teasers();
    read_headlines();
  }

  std::vector<Block> blocks() const {
    std::vector<Block> blocks;
    for (const Piece& piece : pieces_) {
      Block block{piece.span, piece.kind.value_or(BlockKind::prose)};
      if (block.kind == BlockKind::related) block.voice = voice_of(piece.span);
      blocks.push_back(block);
    }
    return blocks;
  }

 private:
  std::string_view words(const Piece& piece) const { return piece.span.in(text_); }

  Piece piece_of(const Paragraph& paragraph) const {
    Piece piece;
    piece.span = paragraph.span;
    piece.after_blank = paragraph.after_blank;
    const std::string_view line = words(piece);
    piece.shape = shape_of(line);
    piece.has_bullet = bullet_size(line) > 0;
    const PhraseKind phrase = phrase_kind(line, piece.shape);
    piece.opens_list = phrase == PhraseKind::related_list;
    piece.kind = kind_of(line, piece.shape, phrase);
    return piece;
  }

  static std::optional<BlockKind> kind_of(std::string_view line, const Shape& shape, PhraseKind phrase) {
    if (address_line(line) || is_counter(line)) return BlockKind::navigation;
    if (is_published(line)) return BlockKind::published;
    switch (phrase) {
      case PhraseKind::navigation:
      case PhraseKind::related_list: return BlockKind::navigation;
      case PhraseKind::related: return BlockKind::related;
      case PhraseKind::caption: return BlockKind::caption;
      case PhraseKind::byline: return BlockKind::byline;
      case PhraseKind::none: break;
    }
    if (read_byline(line, shape)) return BlockKind::byline;
    if (const auto dateline = dateline_at_start(line); dateline && dateline->size == line.size())
      return BlockKind::dateline;
    return std::nullopt;
  }

  void follow(const std::vector<LineHint>& hints) {
    auto hint = hints.begin();
    for (Piece& piece : pieces_) {
      while (hint != hints.end() && hint->begin < piece.span.begin) ++hint;
      if (hint == hints.end() || hint->begin != piece.span.begin) continue;
      if (hint->is == LineHint::Is::item) piece.has_bullet = true;
      if (piece.kind || hint->is == LineHint::Is::item) continue;
      piece.kind = hint->is == LineHint::Is::link ? BlockKind::related : BlockKind::headline;
    }
  }

  /// Dates alone, or between bars with the outlet, the author or the section: "Xinhua | Updated: 2021-09-15 17:52",
  /// "Opinion | October 18, 2026".
  static bool is_published(std::string_view line) {
    if (read_published_line(line).is_whole) return true;
    constexpr std::size_t kLongest = 160;
    if (line.size() > kLongest || line.find('|') == std::string_view::npos) return false;
    bool has_date = false;
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find('|', begin), line.size());
      const std::string_view part = line.substr(begin, end - begin);
      const bool is_date = read_published_line(part).is_whole;
      const auto is_section = [part] {
        return phrase_kind(trimmed(part, Span{0, static_cast<std::uint32_t>(part.size())}).in(part), shape_of(part)) ==
               PhraseKind::navigation;
      };
      if (!is_date && !outlet_named(part) && !read_byline(part, shape_of(part)) && !is_section()) return false;
      has_date = has_date || is_date;
      begin = end + 1;
    }
    return has_date;
  }

  /// Lines below "Related:" are headlines of other articles until one is a sentence or a paragraph again; where the
  /// first has a bullet, until one has none.
  void read_related_lists() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!pieces_[i].opens_list) continue;
      bool bullets = false;
      for (std::size_t next = i + 1; next < pieces_.size(); ++next) {
        Piece& piece = pieces_[next];
        if (piece.opens_list) break;
        if (piece.kind) continue;
        if (piece.has_bullet)
          bullets = true;
        else if (bullets || piece.is_prose())
          break;
        // A bullet may hold a whole sentence, but not a paragraph.
        constexpr std::uint32_t kLongestHeadline = 40;
        if (piece.shape.words > kLongestHeadline) break;
        piece.kind = BlockKind::related;
      }
    }
  }

  /// Behind the first paragraph: lines that nothing but their place, manner and words shows to be headlines of other
  /// articles. Captions without a mark stand in such runs too; they speak of what the paragraphs tell.
  void read_teasers() {
    const std::size_t first = first_prose();
    std::unordered_set<std::string> told;
    for (const Piece& piece : pieces_) {
      if (piece.is_prose()) add_content_words(words(piece), told);
    }
    for (std::size_t i = first + 1; i < pieces_.size(); ++i) {
      if (!may_be_teaser(i)) continue;
      std::size_t end = i;
      while (end < pieces_.size() && (may_be_teaser(end) || pieces_[end].kind == BlockKind::navigation)) ++end;
      while (end > i && pieces_[end - 1].kind == BlockKind::navigation) --end;
      std::size_t count = 0;
      for (std::size_t at = i; at < end; ++at) count += pieces_[at].kind ? 0 : 1;
      // What "The dead are:" introduces is the article's. A heading stands alone between two paragraphs.
      const std::string_view before = words(pieces_[i - 1]);
      const bool is_introduced = before.ends_with(':') && !pieces_[i - 1].opens_list;
      const bool at_the_end = end == pieces_.size();
      const bool is_list = !is_introduced && !introduces_points(before) && (count > 1 || at_the_end);
      for (std::size_t at = i; at < end; ++at) {
        if (pieces_[at].kind) continue;
        const std::string_view line = words(pieces_[at]);
        if (is_teaser_title(line) || (is_list && !speaks_of(line, told))) pieces_[at].kind = BlockKind::related;
      }
      i = end;
    }
  }

  bool may_be_teaser(std::size_t at) const {
    constexpr std::uint32_t kLongest = 25;
    const Piece& piece = pieces_[at];
    return !piece.kind && !piece.has_bullet && !piece.shape.ends_in_stop && !piece.shape.ends_open &&
           !piece.shape.begins_small && !piece.shape.has_inner_stop && piece.shape.words <= kLongest &&
           !words(piece).starts_with('(') &&  // "(This story has been refiled to correct the number of dead)"
           !introduces_points(words(piece)) && !is_part_of_table(words(piece)) && !is_cut(at);
  }

  /// A sentence that was cut where the line was full: the next one goes on with it.
  bool is_cut(std::size_t at) const {
    return at + 1 < pieces_.size() && !pieces_[at + 1].after_blank && pieces_[at + 1].shape.begins_small;
  }

  std::size_t first_prose() const {
    const auto found =
        std::find_if(pieces_.begin(), pieces_.end(), [](const Piece& piece) { return piece.is_prose(); });
    return static_cast<std::size_t>(found - pieces_.begin());
  }

  void read_headlines() {
    std::size_t prose = first_prose();
    if (prose == pieces_.size()) return;  // nothing to be the headline of
    bool has_title = false;
    for (std::size_t i = 0; i < prose; ++i) {
      if (pieces_[i].kind) continue;
      pieces_[i].kind = is_stamped(i) ? BlockKind::published : BlockKind::headline;
      has_title = has_title || pieces_[i].kind == BlockKind::headline;
    }
    read_signed_names(prose);
    if (!has_title && (is_title_with_stop(prose) || is_title_above_byline(prose))) {
      pieces_[prose].kind = BlockKind::headline;
      ++prose;
    }
    for (std::size_t i = prose + 1; i + 1 < pieces_.size(); ++i) {
      if (is_inner_heading(i) || is_heading_of_a_day(i)) pieces_[i].kind = BlockKind::headline;
    }
  }

  /// "The Daily Chronicle, Saturday 14 March 2026", "Issue 41, Friday": names and a day. The first line may be a
  /// headline that ends in a day, unless it names an outlet.
  bool is_stamped(std::size_t at) const {
    const std::string_view line = words(pieces_[at]);
    const std::vector<PrintStamp> stamps = print_stamps(line);
    return !stamps.empty() && stamps.front().whole_line && (at > 0 || is_like_outlet(line));
  }

  /// "Ann Roe" and directly below it "Karstad Herald": an author and an outlet, where a headline stands above them.
  void read_signed_names(std::size_t prose) {
    bool has_title = false;
    for (std::size_t i = 0; i + 1 < prose; ++i) {
      const bool is_pair = has_title && pieces_[i].kind == BlockKind::headline &&
                           pieces_[i + 1].kind == BlockKind::headline && !pieces_[i + 1].after_blank;
      has_title = has_title || pieces_[i].kind == BlockKind::headline;
      if (!is_pair || !is_name_of_author(words(pieces_[i])) || is_like_outlet(words(pieces_[i]))) continue;
      if (!is_masthead(words(pieces_[i + 1]))) continue;
      pieces_[i].kind = pieces_[i + 1].kind = BlockKind::byline;
    }
  }

  /// A headline that ends in a stop or an ellipsis ("... including nine B.V....") and has the author's line below it.
  bool is_title_above_byline(std::size_t at) const {
    constexpr std::uint32_t kLongest = 18;
    const Piece& piece = pieces_[at];
    if (at > 0 || pieces_.size() < 3 || piece.has_bullet || piece.shape.begins_small || piece.shape.words > kLongest)
      return false;
    if (pieces_[1].kind != BlockKind::byline || !has_manner_of_title(piece)) return false;
    return std::any_of(pieces_.begin() + 2, pieces_.end(), [](const Piece& next) { return next.is_prose(); });
  }

  bool has_manner_of_title(const Piece& piece) const {
    const bool in_capitals = piece.shape.small_long * 4 <= piece.shape.capitals;
    return in_capitals ||
           (piece.shape.articles == 0 && !piece.shape.tells_of_past && !begins_like_a_sentence(words(piece)));
  }

  /// Some archives close headlines with a stop. Told by where it stands and by the manner of headlines: capitals, or
  /// no articles and no past tense. Of PolNeAR's 892 first lines, all of them headlines, 694 have a stop and this
  /// place, and 593 the manner; of 204 texts of TimeBank and AQUAINT, which have no headlines, 2 (November 2026).
  bool is_title_with_stop(std::size_t at) const {
    constexpr std::uint32_t kLongest = 18;
    const Piece& piece = pieces_[at];
    if (at + 2 >= pieces_.size() || piece.has_bullet || piece.shape.begins_small || piece.shape.has_inner_stop)
      return false;
    const Piece& next = pieces_[at + 1];
    if (!next.is_prose() || !next.after_blank || piece.shape.words > kLongest || next.shape.words <= piece.shape.words)
      return false;
    return !dateline_at_start(words(piece)) && has_manner_of_title(piece);
  }

  static bool begins_like_a_sentence(std::string_view line) {
    constexpr std::array<std::string_view, 19> kOpeners = {"The",  "A",   "An",    "It", "He",  "She",  "They",
                                                           "This", "In",  "On",    "At", "But", "When", "As",
                                                           "If",   "For", "There", "We", "I"};
    const auto first = words_of_line(line).front();
    const char32_t mark = code_point_at(line, 0).value;
    return mark == '"' || mark == 0x201C || std::find(kOpeners.begin(), kOpeners.end(), first) != kOpeners.end();
  }

  /// A short line without a stop between two paragraphs, the first of which is complete.
  bool is_inner_heading(std::size_t at) const {
    constexpr std::uint32_t kLongest = 12;
    const Piece& piece = pieces_[at];
    if (piece.kind || piece.has_bullet || piece.shape.ends_in_stop || piece.shape.ends_open || piece.shape.begins_small)
      return false;
    if (piece.shape.words == 0 || piece.shape.words > kLongest) return false;
    const Piece& before = pieces_[at - 1];
    return pieces_[at + 1].is_prose() && !pieces_[at + 1].shape.begins_small &&
           (before.kind || before.shape.ends_in_stop);
  }

  /// In a chronicle a date heads the paragraphs below it: it tells of them, not of the article.
  bool is_heading_of_a_day(std::size_t at) const {
    if (pieces_[at].kind != BlockKind::published || !pieces_[at + 1].is_prose()) return false;
    const std::vector<DatedRole> dates = read_published_line(words(pieces_[at])).dates;
    return !dates.empty() && std::all_of(dates.begin(), dates.end(),
                                         [](const DatedRole& dated) { return dated.role == DateRole::unsaid; });
  }

  /// The outlet at the head of a related line: "- WSJ: Harbour reopens", "Read more: The Herald: ...".
  std::optional<Span> voice_of(Span span) const {
    std::string_view line = span.in(text_);
    std::uint32_t begin = std::max(related_introduction(line), bullet_size(line));
    const std::size_t colon = line.find(':', begin);
    constexpr std::size_t kLongest = 50;
    if (colon == std::string_view::npos || colon == begin || colon - begin > kLongest) return std::nullopt;
    const std::string_view head = line.substr(begin, colon - begin);
    if (words_of_line(head).size() > 5 || !is_like_outlet(head)) return std::nullopt;
    return trimmed(text_, {span.begin + begin, span.begin + static_cast<std::uint32_t>(colon)});
  }

  std::string_view text_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Block> blocks_of(std::string_view text, const std::vector<LineHint>& hints) {
  return Blocks(text, hints).blocks();
}

}  // namespace synoptic
