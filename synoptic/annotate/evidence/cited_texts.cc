// Treaties, laws, resolutions and reports that a document cites, by name and clause.
//
// Three forms: a numbered clause ("Article 4", "Section 230 of the ..."), a name with a noun of data/text_nouns.tsv
// ("Treaty on Strategic Partnership", "UN Charter", "Resolution 1701"), and a clause by what it does ("the mutual
// defence clause"). A bare "the treaty" or "the law" points back to a text that was named, and is one only with
// words that restrict it.
#include <unordered_map>

#include "synoptic/annotate/evidence.h"
#include "synoptic/annotate/evidence/plain_words.h"
#include "synoptic/base/tables.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using evidence::PlainWords;

struct Roles {
  bool text = false, clause = false, named_clause = false;
};

const Roles* roles_of(const std::string& noun) {
  static const std::unordered_map<std::string_view, Roles> kNouns = [] {
    std::unordered_map<std::string_view, Roles> all;
    for (const auto& row : table("text_nouns")) {
      Roles& roles = all[row[0]];
      roles.text = roles.text || row[1] == "text";
      roles.clause = roles.clause || row[1] == "clause";
      roles.named_clause = roles.named_clause || row[1] == "named clause";
    }
    return all;
  }();
  const auto it = kNouns.find(noun);
  return it == kNouns.end() ? nullptr : &it->second;
}

bool is_roman(std::string_view word) {
  if (word.empty() || word.size() > 6) return false;
  return word.find_first_not_of("IVXLC") == std::string_view::npos;
}

class CitedTexts {
 public:
  CitedTexts(const Document& document, const Words& words)
      : document_(document), words_(words), plain_(document, words) {}

  Layer<CitedText> run() {
    for (const Sentence& sentence : words_.sentences) {
      if (!plain_.is_read(sentence.span)) continue;
      limit_ = sentence.tokens;
      for (std::uint32_t i = limit_.begin; i < limit_.end; ++i) {
        const Roles* roles = roles_of(plain_.singular(i));
        if (roles == nullptr || words_.upos[i] == Upos::verb) continue;
        std::uint32_t next = i;
        if (roles->clause) next = numbered(i);
        if (next == i && roles->named_clause) next = named_clause(i);
        if (next == i && roles->text) next = named(i);
        if (next > i) i = next - 1;
      }
    }
    return Layer<CitedText>(std::move(found_));
  }

 private:
  Span span(std::uint32_t begin, std::uint32_t end) const {
    return {words_.tokens[begin].span.begin, words_.tokens[end - 1].span.end};
  }
  std::string text(std::uint32_t begin, std::uint32_t end) const {
    return std::string(document_.words(span(begin, end)));
  }
  bool is_number(std::uint32_t i) const {
    return i < limit_.end && (words_.tokens[i].kind == TokenClass::number || is_roman(plain_.word(i)));
  }

  /// "Article 4", "Article 51 of the UN Charter", "NATO's Article V".
  std::uint32_t numbered(std::uint32_t i) {
    if (!is_number(i + 1)) return i;
    if (!plain_.is_capitalised(i) && !(i + 2 < limit_.end && plain_.lower(i + 2) == "of")) return i;
    std::uint32_t end = i + 2;
    while (end + 1 < limit_.end && plain_.lower(end) == "(" && end + 2 < limit_.end && plain_.lower(end + 2) == ")")
      end += 3;
    CitedText cited;
    cited.clause = text(i, end);
    std::uint32_t last = end;
    if (end + 1 < limit_.end && plain_.lower(end) == "of") {
      const auto [begin, stop] = text_name_from(end + 1);
      if (stop > begin) cited.name = text(begin, stop), last = stop;
    } else if (i > limit_.begin + 1 && (plain_.lower(i - 1) == "'s" || plain_.lower(i - 1) == "'")) {
      cited.name = plain_.name_before(i - 1, limit_.begin);
    }
    cited.span = span(i, last);
    found_.push_back(std::move(cited));
    return last;
  }

  /// The name of a text from `begin`: up to its noun, and on through "on ...", "for ..." in capitals.
  std::pair<std::uint32_t, std::uint32_t> text_name_from(std::uint32_t begin) const {
    while (begin < limit_.end && words_.upos[begin] == Upos::det) ++begin;
    for (std::uint32_t i = begin; i < limit_.end && i < begin + 8; ++i) {
      const Roles* roles = roles_of(plain_.singular(i));
      if (roles != nullptr && roles->text) return {begin, name_end(i)};
      if (words_.upos[i] == Upos::verb || words_.upos[i] == Upos::aux ||
          words_.tokens[i].kind == TokenClass::punctuation)
        break;
    }
    return {begin, begin};
  }

  /// Past "Treaty": "on Strategic Partnership", "1701", "of 1925".
  std::uint32_t name_end(std::uint32_t noun) const {
    std::uint32_t end = noun + 1;
    if (is_number(end)) return end + 1;
    if (!plain_.is_capitalised(noun)) return end;
    std::uint32_t i = end;
    while (i < limit_.end && i < noun + 12) {
      const std::string& word = plain_.lower(i);
      const bool link = word == "on" || word == "of" || word == "for" || word == "to" || word == "the" ||
                        word == "and" || word == "against";
      if (!link && !(plain_.is_capitalised(i) && words_.upos[i] != Upos::punct)) break;
      if (!link) end = i + 1;
      ++i;
    }
    return end;
  }

  /// "mutual defence clause".
  std::uint32_t named_clause(std::uint32_t i) {
    const std::uint32_t begin = modifiers_before(i);
    if (begin == i) return i;
    CitedText cited;
    cited.clause = text(begin, i + 1);
    cited.span = span(begin, i + 1);
    found_.push_back(std::move(cited));
    return i + 1;
  }

  std::uint32_t named(std::uint32_t i) {
    const std::uint32_t end = name_end(i);
    std::uint32_t begin = modifiers_before(i);
    const bool capital = plain_.is_capitalised(i) && i > limit_.begin;
    if (begin == i && end == i + 1) return i;
    if (!capital && !restricts(begin, i)) return i;
    if (capital && begin == i && end == i + 1) return i;
    CitedText cited;
    cited.name = text(begin, end);
    cited.span = span(begin, end);
    found_.push_back(std::move(cited));
    return end;
  }

  /// Words before the noun that make it one text among many: names, nouns, or a wording in quotation marks.
  std::uint32_t modifiers_before(std::uint32_t i) const {
    std::uint32_t begin = i;
    while (begin > limit_.begin && i - begin < 10) {
      const Upos upos = words_.upos[begin - 1];
      const bool mark = words_.tokens[begin - 1].kind == TokenClass::punctuation && is_mark(begin - 1);
      const bool possessive = plain_.lower(begin - 1) == "'s";
      if (!(upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || mark) || possessive) break;
      --begin;
    }
    while (begin < i && words_.tokens[begin].kind == TokenClass::punctuation && !is_mark(begin)) ++begin;
    return begin;
  }

  bool is_mark(std::uint32_t i) const {
    const std::string_view word = plain_.word(i);
    return word == "\"" || word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D" || word == "'" || word == "\xE2\x80\x98" ||
           word == "\xE2\x80\x99" || word == "-";
  }

  /// "defence pact", "North Korea-Russia treaty": a noun, a name or a wording; an adjective alone ("new law") is not
  /// enough.
  bool restricts(std::uint32_t begin, std::uint32_t noun) const {
    const std::string word = plain_.singular(noun);
    if (word == "report" || word == "act" || word == "code" || word == "declaration" || word == "ruling" ||
        word == "verdict" || word == "bill")
      return false;
    for (std::uint32_t i = begin; i < noun; ++i)
      if (words_.upos[i] == Upos::noun || words_.upos[i] == Upos::propn) return true;
    return false;
  }

  const Document& document_;
  const Words& words_;
  PlainWords plain_;
  TokenSpan limit_;
  std::vector<CitedText> found_;
};

}  // namespace

Layer<CitedText> find_cited_texts(const Document& document, const Words& words) {
  return CitedTexts(document, words).run();
}

}  // namespace synoptic
