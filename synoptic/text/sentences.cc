// A sentence ends behind a token that can end one, where what follows can begin one.
//
// Ends: a stop, question or exclamation mark, ellipsis, or an abbreviation's own stop. Quotation marks and
// brackets that close right behind belong to it. What follows decides: a small letter or a comma goes on.
#include "synoptic/text/sentences.h"

#include <algorithm>

#include "synoptic/text/abbreviations.h"
#include "synoptic/text/lexicon.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

std::uint8_t known(const std::vector<std::string_view>&) { return 1; }

/// How a token can end a sentence.
enum class Ending : std::uint8_t { none, stop, question, ellipsis, abbreviation };

class SentenceCutter {
 public:
  SentenceCutter(std::string_view text, std::vector<Token>& tokens, std::uint32_t zone, std::vector<Sentence>& out)
      : text_(text), tokens_(tokens), zone_(zone), out_(out) {}

  void cut(std::uint32_t first) {
    const auto size = static_cast<std::uint32_t>(tokens_.size());
    if (first == size) return;
    const std::size_t first_sentence = out_.size();
    std::uint32_t begin = first;
    if (const std::uint32_t body = behind_dateline(first); body != first) {
      emit(first, body);
      begin = body;
    }
    for (std::uint32_t i = begin; i < size;) {
      const Ending ending = ending_of(i);
      std::uint32_t next = i + 1;
      bool quoted = false;
      straight_quotes_ += is_straight_quote(i);
      if (ending != Ending::none) {
        while (next < size && closes(next, ending)) {
          quoted |= is_quote(next);
          straight_quotes_ += is_straight_quote(next);
          ++next;
        }
        next = behind_reference(next);
      }
      const bool ends =
          next < size && (ending != Ending::none ? boundary(begin, i, next, ending, quoted) : new_block(next));
      if ((ends || next == size) && ending == Ending::abbreviation && gives_stop(i)) given_.push_back(i);
      if (ends) {
        emit(begin, next);
        begin = next;
      }
      i = next;
    }
    if (begin < size) emit(begin, size);
    if (!given_.empty()) cut_stops(first_sentence);
  }

 private:
  void emit(std::uint32_t begin, std::uint32_t end) {
    out_.push_back({{tokens_[begin].span.begin, tokens_[end - 1].span.end}, {begin, end}, zone_});
  }

  /// At the end of a sentence an abbreviation gives its stop to the sentence, as in EWT ("etc" "."); capital
  /// initials keep it ("U.S."), as in GUM.
  bool gives_stop(std::uint32_t i) const {
    const std::string_view word = text(i);
    return word.size() > 2 && !(is_upper(head(i).value) && word.find('.') + 1 < word.size());
  }

  /// Cuts the stops off the tokens of `given_`: one pass from the end, over this zone's tokens alone.
  void cut_stops(std::size_t first_sentence) {
    std::size_t from = tokens_.size();
    tokens_.resize(tokens_.size() + given_.size());
    std::size_t to = tokens_.size();
    for (std::size_t k = given_.size(); k-- > 0;) {
      while (from > given_[k] + 1u) tokens_[--to] = tokens_[--from];
      Span word = tokens_[--from].span;
      --word.end;
      tokens_[--to] = {{word.end, word.end + 1}, TokenClass::punctuation};
      tokens_[--to] = {word, TokenClass::word};
    }
    std::uint32_t more = 0;
    for (std::size_t s = first_sentence; s < out_.size(); ++s) {
      TokenSpan& span = out_[s].tokens;
      span.begin += more;
      while (more < given_.size() && given_[more] < span.end) ++more;
      span.end += more;
    }
  }

  std::string_view text(std::uint32_t i) const { return tokens_[i].span.in(text_); }
  CodePoint head(std::uint32_t i) const { return code_point_at(text_, tokens_[i].span.begin); }
  bool touches(std::uint32_t i) const { return i > 0 && tokens_[i - 1].span.end == tokens_[i].span.begin; }

  Ending ending_of(std::uint32_t i) const {
    const Token& token = tokens_[i];
    const auto first = static_cast<unsigned char>(text_[token.span.begin]);
    if (token.kind == TokenClass::word) {
      return text_[token.span.end - 1] == '.' ? Ending::abbreviation : Ending::none;
    }
    if (token.kind != TokenClass::punctuation) return Ending::none;
    if (first == '.') return token.span.size() == 1 && !in_spaced_ellipsis(i) ? Ending::stop : Ending::ellipsis;
    if (first == '?' || first == '!') return Ending::question;
    if (first < 0x80) return Ending::none;
    const char32_t c = head(i).value;
    if (c == 0x2026) return Ending::ellipsis;
    if (c == 0x3002 || c == 0xFF0E) return Ending::stop;
    return c == 0xFF01 || c == 0xFF1F || c == 0x203C || c == 0x203D || (c >= 0x2047 && c <= 0x2049) ? Ending::question
                                                                                                    : Ending::none;
  }

  /// A stop of ". . ." but the first.
  bool in_spaced_ellipsis(std::uint32_t i) const { return i > 0 && !touches(i) && text(i - 1) == "."; }

  bool is_straight_quote(std::uint32_t i) const { return text_[tokens_[i].span.begin] == '"'; }

  bool is_quote(std::uint32_t i) const {
    if (tokens_[i].kind != TokenClass::punctuation && text(i) != "`") return false;
    const char32_t c = head(i).value;
    return c == '"' || c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 ||
           c == 0x203A;
  }

  /// What stands behind an end and belongs to it: more marks of its kind, closing quotation marks and brackets,
  /// an emoticon. A mark closes where it touches what it closes; one that stands free, where it is a closing one or one
  /// is open.
  bool closes(std::uint32_t i, Ending before) const {
    const Ending more = ending_of(i);
    if (more != Ending::none && more != Ending::abbreviation)
      return touches(i) || (more == before && more == Ending::question);
    const char32_t c = head(i).value;
    if (tokens_[i].kind == TokenClass::symbol) return (c == ':' || c == ';' || c == '=') && tokens_[i].span.size() > 1;
    if (tokens_[i].kind != TokenClass::punctuation) return false;
    if (c == ')' || c == ']' || c == '}') return true;
    if (touches(i) && (is_quote(i) || c == '*')) return true;
    if (!is_quote(i)) return false;
    const bool free = i + 1 == tokens_.size() || !touches(i + 1);
    return free && (c == 0x201D || c == 0x2019 || c == 0xBB || (c == '"' && straight_quotes_ % 2 == 1));
  }

  /// "[10]" or "[a]" right behind an end refers to its source and belongs to it.
  std::uint32_t behind_reference(std::uint32_t i) const {
    while (i + 2 < tokens_.size() && head(i).value == '[' && head(i + 2).value == ']' &&
           tokens_[i + 1].span.size() <= 3 && tokens_[i + 1].kind != TokenClass::punctuation) {
      i += 3;
    }
    return i;
  }

  bool is_bullet(std::uint32_t i) const {
    const char32_t c = head(i).value;
    if (c == 0x2022 || c == 0x25E6 || c == 0x25AA || c == 0x25CF || c == 0x2023 || c == 0x25A0 || c == 0xB7)
      return true;
    const bool thin = c == '-' || c == '*' || c == 0x2013 || c == 0x2014;
    return thin && tokens_[i].span.size() == head(i).size && i + 1 < tokens_.size() && !touches(i + 1);
  }

  /// True where token i begins a new block inside a zone: behind a blank line, or a bullet on a new line.
  bool new_block(std::uint32_t i) const {
    const std::uint32_t begin = tokens_[i - 1].span.end;
    const std::uint32_t end = tokens_[i].span.begin;
    if (end == begin) return false;
    int lines = 0;
    for (std::uint32_t at = begin; at < end; ++at) lines += text_[at] == '\n';
    return lines > 1 || (lines == 1 && is_bullet(i));
  }

  /// What follows, behind opening quotation marks and brackets.
  std::uint32_t behind_opening(std::uint32_t i) const {
    while (i + 1 < tokens_.size() && (is_quote(i) || head(i).value == '(' || head(i).value == '[')) ++i;
    return i;
  }

  bool boundary(std::uint32_t begin, std::uint32_t end, std::uint32_t next, Ending ending, bool quoted) const {
    if (new_block(next)) return true;
    const std::uint32_t word = behind_opening(next);
    const char32_t c = head(word).value;
    if (is_address(word)) return true;
    if (is_lower(c)) return ends_before_small(end, next, ending, quoted);
    if (ending == Ending::abbreviation) return abbreviation_ends(begin, end, next, word);
    if (tokens_[word].kind == TokenClass::punctuation) return ends_before_mark(word, ending);
    if (ending == Ending::ellipsis && !ellipsis_ends(begin, end, next, word)) return false;
    if (ending == Ending::stop && is_list_number(begin, end)) return false;
    return !(ending == Ending::question && (quoted ? is_speech(word) : is_inside_quotation(begin, end)));
  }

  /// "A boy shouted “Stop! | The bridge is moving!” before the span fell.": a cry in marks that open inside the
  /// sentence and close soon, behind which it goes on with a small letter. Only marks that show their side are
  /// followed.
  bool is_inside_quotation(std::uint32_t begin, std::uint32_t end) const {
    constexpr std::uint32_t kSoon = 16;  // tokens
    constexpr char32_t kOpens = 0x201C, kCloses = 0x201D;
    std::uint32_t open = end;
    while (open > begin && end - open < kSoon && head(open).value != kOpens && head(open).value != kCloses) --open;
    if (open <= begin || head(open).value != kOpens) return false;
    for (std::uint32_t i = end + 1; i + 1 < tokens_.size() && i < end + kSoon; ++i) {
      if (head(i).value == kOpens) return false;
      if (head(i).value == kCloses) return is_lower(head(i + 1).value) && !new_block(i + 1);
    }
    return false;
  }

  /// Before a small letter. In the train part of EWT (2026-11-22) a plain stop ends a sentence there in 200 of 223
  /// cases, a question mark in 58 of 59; behind a closing quotation mark none of 6 does ("Why?" he asked).
  bool ends_before_small(std::uint32_t end, std::uint32_t next, Ending ending, bool quoted) const {
    if (ending == Ending::ellipsis || ending == Ending::abbreviation || quoted || touches(next)) return false;
    if (ending == Ending::question) return text(end) != "!" || next != end + 1 || !capital_word(end - 1);
    return end > 0 && !looks_abbreviated(end - 1);
  }

  bool capital_word(std::uint32_t i) const { return i < tokens_.size() && is_upper(head(i).value); }

  /// A short word with a capital or without a vowel is rather an abbreviation that the table lacks.
  bool looks_abbreviated(std::uint32_t i) const {
    const std::string_view word = text(i);
    if (word.size() > 4 || tokens_[i].kind != TokenClass::word) return false;
    return is_upper(head(i).value) || word.find_first_of("aeiouy") == std::string_view::npos;
  }

  /// An ellipsis that opens a sentence or touches what follows does not end one; one that stands free between
  /// words is an omission ("gone to … Russia"), unless the next word opens sentences.
  bool ellipsis_ends(std::uint32_t begin, std::uint32_t end, std::uint32_t next, std::uint32_t word) const {
    if (end == begin || touches(next)) return false;
    return touches(end) || word != next || opens_sentences(word);
  }

  bool opens_sentences(std::uint32_t i) const {
    static const Lexicon kOpeners("sentence_openers", known);
    return kOpeners.find(text(i)) != 0;
  }

  bool ends_before_mark(std::uint32_t i, Ending ending) const {
    const char32_t c = head(i).value;
    if (c == '.') return ending == Ending::stop && tokens_[i].span.size() > 1;
    if (c == '-' || c == 0x2013 || c == 0x2014) return ending == Ending::stop && !touches(i);
    return c != ',' && c != ';' && c != ':' && c != ')';
  }

  bool is_address(std::uint32_t i) const {
    const Token& token = tokens_[i];
    return token.kind == TokenClass::symbol && token.span.size() > 6 && is_letter(head(i).value) && !touches(i);
  }

  /// "1." or "(a)." at the beginning of a sentence numbers it.
  bool is_list_number(std::uint32_t begin, std::uint32_t end) const {
    while (begin < end && tokens_[begin].kind == TokenClass::punctuation) ++begin;
    return begin + 1 == end && (tokens_[begin].kind == TokenClass::number || text(begin).size() == 1);
  }

  bool abbreviation_ends(std::uint32_t begin, std::uint32_t i, std::uint32_t next, std::uint32_t word) const {
    const char32_t c = head(word).value;
    const bool capital = is_upper(c);
    const std::string_view bare = text(i).substr(0, tokens_[i].span.size() - 1);
    const Abbreviation kind = abbreviation_of(bare);
    if (kind == Abbreviation::title || kind == Abbreviation::number || kind == Abbreviation::month) return false;
    if (next != i + 1) return capital;  // a closing mark stands between
    if (kind == Abbreviation::last) return capital || is_quote(next);
    // "At 5 a.m. Mr. Brandt": two words and the clock are no sentence before what has its capital anywhere.
    if (kind == Abbreviation::clock)
      return capital && !dates_clock(word) && (i > begin + 2 || (opens_sentences(word) && !is_title(word)));
    return capital && opens_sentences(word);
  }

  bool is_title(std::uint32_t i) const {
    const std::string_view word = text(i);
    return word.ends_with('.') && abbreviation_of(word.substr(0, word.size() - 1)) == Abbreviation::title;
  }

  /// True for what goes on from "5 p.m.": a day, a month, a time zone, "Moscow time".
  bool dates_clock(std::uint32_t i) const {
    static const Lexicon kDays("clock_followers", known);
    return kDays.find(text(i)) != 0 || (i + 1 < tokens_.size() && text(i + 1) == "time");
  }

  /// The first token behind a dateline: places, agencies and dates, with capitals, up to a dash that stands free
  /// ("NEW DELHI -", "LONDON (Reuters) —"). EWT and GUM cut there. `i` itself where there is none.
  std::uint32_t behind_dateline(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 14;  // tokens
    bool place = is_capitals(text(i));
    for (std::uint32_t at = i; at + 1 < tokens_.size() && at < i + kLongest; ++at) {
      const char32_t c = head(at).value;
      const bool dash = c == '-' || c == 0x2013 || c == 0x2014;
      if (dash && tokens_[at].kind == TokenClass::punctuation) {
        const bool free = !touches(at) && (c != '-' || !touches(at + 1));
        if (!free && !(place && c != '-')) return i;
        return place && at > i && is_upper(head(behind_opening(at + 1)).value) ? at + 1 : i;
      }
      place |= c == ',' && at > i;
      const bool fits = is_upper(c) || tokens_[at].kind == TokenClass::number || c == ',' || c == '(' || c == ')' ||
                        c == '/' || c == '.';
      if (!fits) return i;
    }
    return i;
  }

  static bool is_capitals(std::string_view word) {
    if (word.size() < 3) return false;
    return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
  }

  /// A name or pronoun and a verb of saying: the words that present the question or call just quoted.
  bool is_speech(std::uint32_t word) const {
    static const Lexicon kVerbs("speech_verbs", known);
    for (std::uint32_t i = word; i < word + 4 && i < tokens_.size(); ++i) {
      if (tokens_[i].kind == TokenClass::punctuation) return false;
      if (kVerbs.find(text(i)) != 0) return true;
    }
    return false;
  }

  const std::string_view text_;
  std::vector<Token>& tokens_;
  const std::uint32_t zone_;
  std::vector<std::uint32_t> given_;   // abbreviations that end a sentence and give it their stop, ascending
  std::uint32_t straight_quotes_ = 0;  // of the zone, so far
  std::vector<Sentence>& out_;
};

}  // namespace

void cut_sentences(std::string_view text, std::vector<Token>& tokens, std::uint32_t first, std::uint32_t zone,
                   std::vector<Sentence>& out) {
  SentenceCutter(text, tokens, zone, out).cut(first);
}

}  // namespace synoptic
