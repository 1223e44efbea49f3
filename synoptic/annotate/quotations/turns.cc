// Each form is told by what stands around it, not by the dash, indent or colon alone.
//
// A dash at a paragraph's beginning opens speech where an inserted clause names who speaks, inverted ("said Ana
// Roth") or beside a first or second person, or where it stands below such a paragraph. An indented paragraph is quoted
// where the one before it ends in a colon and is indented less. Labels are an interview's where they are Q and A, where
// a question is answered under another label, or where they come back; what stands between two turns without a label
// belongs to the turn before it.
#include "synoptic/annotate/quotations/turns.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

#include "synoptic/annotate/quotations/insertions.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic::quotations {

namespace {

// Lengths in tokens and blocks, set by judgement.
constexpr std::uint32_t kLongestLabel = 5;
constexpr std::size_t kFarthestTurn = 8;  // Paragraphs of one answer.

struct Label {
  std::size_t block = 0;
  std::string name;      ///< Folded.
  std::uint32_t speech;  ///< The first token after it.
  bool question = false, letter = false, shouted = false;
};

class Turns {
 public:
  Turns(const Document& document, const Words& words, const std::vector<Quotation>& marked)
      : document_(document), words_(words), marked_(marked) {}

  std::vector<Quotation> run() {
    read_dashes();
    read_indents();
    read_labels();
    std::sort(found_.begin(), found_.end(),
              [](const Quotation& a, const Quotation& b) { return a.outer.begin < b.outer.begin; });
    std::vector<Quotation> apart;
    for (Quotation& quotation : found_)
      if (apart.empty() || apart.back().outer.end <= quotation.outer.begin) apart.push_back(std::move(quotation));
    return apart;
  }

 private:
  const std::vector<Block>& blocks() const { return document_.blocks(); }
  std::string_view word(std::uint32_t i) const { return document_.words(words_.tokens[i].span); }
  TokenSpan tokens_of(std::size_t block) const { return words_.tokens_in(blocks()[block].span); }
  bool is_prose(std::size_t block) const { return blocks()[block].kind == BlockKind::prose; }

  static bool is_dash(std::string_view mark) {
    return mark == "–" || mark == "—" || mark == "―" || mark == "--" || mark == "-";
  }

  bool is_marked(Span span) const {
    auto at = std::lower_bound(marked_.begin(), marked_.end(), span.begin,
                               [](const Quotation& q, std::uint32_t offset) { return q.outer.begin < offset; });
    if (at != marked_.begin() && std::prev(at)->outer.end > span.begin) return true;
    return at != marked_.end() && at->outer.begin < span.end;
  }

  /// Tokens [first, last) as speech, the stop or comma before what follows it left outside, a question mark kept.
  void add(std::uint32_t first, std::uint32_t last, std::uint32_t outer_first) {
    while (first < last && (word(first) == "." || word(first) == ",")) ++first;
    while (last > first && (word(last - 1) == "," || is_dash(word(last - 1)))) --last;
    if (last <= first) return;
    Quotation quotation;
    quotation.span = {words_.tokens[first].span.begin, words_.tokens[last - 1].span.end};
    quotation.outer = {words_.tokens[outer_first].span.begin, quotation.span.end};
    quotation.direct = false;
    if (!is_marked(quotation.outer)) found_.push_back(std::move(quotation));
  }

  // Dashes.

  bool begins_with_dash(std::size_t block) const {
    const TokenSpan tokens = tokens_of(block);
    return is_prose(block) && tokens.size() > 3 && is_dash(word(tokens.begin));
  }

  bool speaks_of_itself(TokenSpan tokens) const {
    constexpr std::array<std::string_view, 12> kPersons = {"i",  "we",   "you", "my",     "our",  "your",
                                                           "me", "mine", "us",  "myself", "ours", "yours"};
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const std::string lower = lowered(word(i));
      if (std::find(kPersons.begin(), kPersons.end(), lower) != kPersons.end() || lower == "?") return true;
    }
    return false;
  }

  bool ends_in_stop(TokenSpan tokens) const {
    const std::string_view last = word(tokens.end - 1);
    return last == "." || last == "?" || last == "!" || last == "…";
  }

  void read_dashes() {
    bool before = false;  // The block before is a turn.
    for (std::size_t b = 0; b < blocks().size(); ++b) {
      if (!begins_with_dash(b)) {
        before = false;
        continue;
      }
      const TokenSpan tokens = tokens_of(b);
      const std::size_t known = found_.size();
      if (ends_in_stop(tokens)) read_dash({tokens.begin, tokens.end}, before);
      before = found_.size() > known;
    }
  }

  void read_dash(TokenSpan tokens, bool in_dialogue) {
    std::uint32_t begin = tokens.begin;
    while (begin + 3 < tokens.end) {
      const auto insertion = insertion_in(document_, words_, {begin + 1, tokens.end});
      const bool first = begin == tokens.begin;
      const std::uint32_t end = insertion ? insertion->tokens.begin : tokens.end;
      if (!insertion && first && !in_dialogue) return;
      if (insertion && first && !insertion->inverted && !speaks_of_itself({begin, end})) return;
      add(begin + 1, end, begin);
      if (!insertion) return;
      // Speech goes on behind a dash: after the clause's stop, or where dashes set the clause off.
      std::uint32_t next = insertion->tokens.end;
      while (next < tokens.end && !is_dash(word(next))) {
        if (word(next) != "." && word(next) != "," && !insertion->dashed) return;
        ++next;
      }
      begin = next;
    }
  }

  // Indents.

  std::uint32_t indent_of(std::size_t block) const {
    const std::string& text = document_.text();
    std::uint32_t columns = 0;
    for (std::uint32_t at = blocks()[block].span.begin; at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t'); --at)
      columns += text[at - 1] == '\t' ? 8 : 1;
    return columns;
  }

  void read_indents() {
    constexpr std::uint32_t kIndent = 2;  // Columns.
    for (std::size_t b = 0; b + 1 < blocks().size(); ++b) {
      if (!is_prose(b) || !document_.words(blocks()[b].span).ends_with(":")) continue;
      const std::uint32_t base = indent_of(b);
      for (std::size_t next = b + 1; next < blocks().size() && indent_of(next) >= base + kIndent; ++next) {
        const TokenSpan tokens = tokens_of(next);
        if (tokens.empty() || !(is_prose(next) || blocks()[next].kind == BlockKind::headline)) break;
        if (begins_with_dash(next) || word(tokens.begin) == "*" || word(tokens.begin) == "•") break;
        add(tokens.begin, tokens.end, tokens.begin);
      }
    }
  }

  // Labels.

  std::optional<Label> label_of(std::size_t block) const {
    const TokenSpan tokens = tokens_of(block);
    if (tokens.size() < 3) return std::nullopt;
    Label label{block, "", 0};
    std::uint32_t i = tokens.begin;
    const std::uint32_t limit = std::min(tokens.end - 1, tokens.begin + kLongestLabel + 1);
    label.shouted = true;
    for (; i < limit && word(i) != ":"; ++i) {
      const bool capital = is_upper(code_point_at(word(i), 0).value);
      const bool stop = word(i) == "." || word(i) == "'s" || (word(i) == "-" && i > tokens.begin);
      if (!capital && !stop) return std::nullopt;
      label.name += (label.name.empty() ? "" : " ") + folded(word(i));
      for (const char c : word(i)) label.shouted = label.shouted && !(c >= 'a' && c <= 'z');
      const bool letter = i == tokens.begin && (label.name == "q" || label.name == "a");
      if ((letter && word(i + 1) == ".") || label.name == "q." || label.name == "a.") {
        if (letter) ++i;
        label.name.resize(1);
        break;
      }
    }
    if (i >= limit || label.name.empty()) return std::nullopt;
    label.letter = label.name == "q" || label.name == "a";
    label.speech = i + 1;
    label.question = word(tokens.end - 1) == "?";
    return label;
  }

  void read_labels() {
    std::vector<Label> labels;
    for (std::size_t b = 0; b < blocks().size(); ++b)
      if (is_prose(b) || blocks()[b].kind == BlockKind::headline)
        if (std::optional<Label> label = label_of(b)) labels.push_back(std::move(*label));
    std::map<std::string, std::size_t> times;
    bool questioned = false, asks = false, answers = false, shouted = true;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      ++times[labels[i].name];
      asks = asks || labels[i].name == "q";
      answers = answers || labels[i].name == "a";
      shouted = shouted && labels[i].shouted;
      questioned = questioned || (i > 0 && labels[i - 1].question && labels[i].name != labels[i - 1].name &&
                                  labels[i].block - labels[i - 1].block <= 2);
    }
    const auto again = std::count_if(times.begin(), times.end(), [](const auto& one) { return one.second > 1; });
    const bool letters = asks && answers;
    if (times.size() < 2 || !(letters || questioned || again > 1 || (shouted && again > 0))) return;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (letters && !labels[i].letter && !questioned) continue;
      const TokenSpan tokens = tokens_of(labels[i].block);
      add(labels[i].speech, tokens.end, labels[i].speech);
      if (i + 1 == labels.size() || labels[i + 1].block - labels[i].block > kFarthestTurn) continue;
      for (std::size_t b = labels[i].block + 1; b < labels[i + 1].block && is_prose(b); ++b)
        if (const TokenSpan more = tokens_of(b); !more.empty()) add(more.begin, more.end, more.begin);
    }
  }

  const Document& document_;
  const Words& words_;
  const std::vector<Quotation>& marked_;
  std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> find_turns(const Document& document, const Words& words, const std::vector<Quotation>& marked) {
  return Turns(document, words, marked).run();
}

}  // namespace synoptic::quotations
