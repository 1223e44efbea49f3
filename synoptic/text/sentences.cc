// A sentence ends behind a token that can end one, where what follows can begin one.
//
// Ends: a stop, question or exclamation mark, ellipsis, or an abbreviation's own stop. Quotation marks and
// brackets that close right behind belong to it. What follows decides: a small letter or a comma goes on.
#include "synoptic/text/sentences.h"

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
  SentenceCutter(std::string_view text, const std::vector<Token>& tokens, std::uint32_t zone, std::vector<Sentence>& out)
      : text_(text), tokens_(tokens), zone_(zone), out_(out) {}

  void cut(std::uint32_t first) {
    const auto size = static_cast<std::uint32_t>(tokens_.size());
    std::uint32_t begin = first;
    for (std::uint32_t i = first; i < size;) {
      const Ending ending = ending_of(i);
      std::uint32_t next = i + 1;
      bool quoted = false;
      if (ending != Ending::none) {
        while (next < size && (closes(next) || ending_mark(next))) quoted |= is_quote(next++);
      }
      const bool ends = next < size && (ending != Ending::none ? boundary(begin, i, next, ending, quoted) : new_block(next));
      if (ends) {
        emit(begin, next);
        begin = next;
      }
      i = next;
    }
    if (begin < size) emit(begin, size);
  }

 private:
  void emit(std::uint32_t begin, std::uint32_t end) {
    out_.push_back({{tokens_[begin].span.begin, tokens_[end - 1].span.end}, {begin, end}, zone_});
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
    if (first == '.') return token.span.size() == 1 ? Ending::stop : Ending::ellipsis;
    if (first == '?' || first == '!') return Ending::question;
    if (first < 0x80) return Ending::none;
    const char32_t c = head(i).value;
    if (c == 0x2026) return Ending::ellipsis;
    if (c == 0x3002 || c == 0xFF0E) return Ending::stop;
    return c == 0xFF01 || c == 0xFF1F || c == 0x203C || c == 0x203D || (c >= 0x2047 && c <= 0x2049) ? Ending::question : Ending::none;
  }

  bool ending_mark(std::uint32_t i) const {
    const Ending ending = ending_of(i);
    return ending != Ending::none && ending != Ending::abbreviation && touches(i);
  }

  bool is_quote(std::uint32_t i) const {
    if (tokens_[i].kind != TokenClass::punctuation && text(i) != "`") return false;
    const char32_t c = head(i).value;
    return c == '"' || c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A;
  }

  /// A quotation mark or bracket that closes: it stands right behind what it closes.
  bool closes(std::uint32_t i) const {
    if (tokens_[i].kind != TokenClass::punctuation) return false;
    const char32_t c = head(i).value;
    if (c == ')' || c == ']' || c == '}') return true;
    if (!is_quote(i)) return false;
    if (touches(i)) return true;
    return c == 0x201D || c == 0x2019 || c == 0xBB;
  }

  bool is_bullet(std::uint32_t i) const {
    const char32_t c = head(i).value;
    if (c == 0x2022 || c == 0x25E6 || c == 0x25AA || c == 0x25CF || c == 0x2023 || c == 0x25A0 || c == 0xB7) return true;
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
    const bool capital = is_upper(c);
    const bool digit = is_digit(c) || tokens_[word].kind == TokenClass::number;
    if (is_lower(c)) return false;
    if (ending == Ending::abbreviation) return capital && abbreviation_ends(end, next, word);
    if (!capital && !digit && tokens_[word].kind == TokenClass::punctuation) return c != ',' && c != ';' && c != ':' && c != ')' && c != '-' && c != 0x2013 && c != 0x2014 && c != '.';
    if (ending == Ending::stop && end == begin + 1 && is_list_number(begin)) return false;
    if (ending == Ending::question && quoted && is_speech(word)) return false;
    return true;
  }

  bool is_list_number(std::uint32_t i) const { return tokens_[i].kind == TokenClass::number || text(i).size() == 1; }

  bool abbreviation_ends(std::uint32_t i, std::uint32_t next, std::uint32_t word) const {
    if (next != i + 1 || word != next) return true;
    static const Lexicon kOpeners("sentence_openers", known);
    const std::string_view abbreviation = text(i);
    const std::string_view bare = abbreviation.substr(0, abbreviation.size() - 1);
    const Abbreviation kind = abbreviation_of(bare);
    if (kind == Abbreviation::title || kind == Abbreviation::number) return false;
    return kOpeners.find(text(word)) != 0;
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
  const std::vector<Token>& tokens_;
  const std::uint32_t zone_;
  std::vector<Sentence>& out_;
};

}  // namespace

void cut_sentences(std::string_view text, const std::vector<Token>& tokens, std::uint32_t first, std::uint32_t zone,
                   std::vector<Sentence>& out) {
  SentenceCutter(text, tokens, zone, out).cut(first);
}

}  // namespace synoptic
