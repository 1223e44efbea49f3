// Words are told by class where a list has them (data/source_nouns.tsv, the gazetteer), else by their lemma: which
// lemmas tell anything is for the learning to find; those without a weight cost a look-up.
#include "synoptic/annotate/names/kind_features.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kNear = 8;  // tokens behind a name in which its appositions and relative clauses begin

bool is_company_form(std::string_view word) {
  static const WordSet kForms = WordSet::of_table("company_forms");
  std::string bare = lowered(word);
  std::erase(bare, '.');
  return kForms.holds(bare);
}

/// "role", "institution", "outlet", "document", "unnamed"; "" of a noun that names no source.
std::string_view source_class(const std::string& lemma) {
  static const std::unordered_map<std::string_view, std::string_view> kClasses = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("source_nouns")) all.emplace(row[0], row[1]);
    return all;
  }();
  const auto found = kClasses.find(lemma);
  return found == kClasses.end() ? std::string_view{} : found->second;
}

struct Shape {
  bool has_small = false, has_digit = false, has_hyphen = false, inner_capital = false;
  std::size_t capitals = 0, letters = 0;
};

Shape shape_of(std::string_view word) {
  Shape shape;
  bool small_before = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = code_point_at(word, at);
    at += std::max<std::size_t>(point.size, 1);
    const bool upper = is_upper(point.value), letter = is_letter(point.value);
    shape.letters += letter;
    shape.capitals += upper;
    shape.inner_capital |= upper && small_before;
    shape.has_small |= letter && !upper;
    shape.has_digit |= is_digit(point.value);
    shape.has_hyphen |= point.value == '-';
    small_before = letter && !upper;
  }
  return shape;
}

/// The last `count` characters, in small letters; "" of a shorter word.
std::string ending(std::string_view word, std::size_t count) {
  std::string small = lowered(word);
  std::size_t at = small.size();
  for (; count > 0 && at > 0; --count) do
      --at;
    while (at > 0 && (static_cast<unsigned char>(small[at]) & 0xC0) == 0x80);
  return count > 0 ? std::string{} : small.substr(at);
}

class Teller {
 public:
  Teller(std::string_view text, const Words& words, const NameSpan& name)
      : text_(text), words_(words), first_(name.first), last_(name.last) {
    sentence_ = words.sentences[words.sentence_at(words.tokens[first_].span.begin)].tokens;
  }

  std::vector<std::string> told() {
    own_words();
    before();
    behind();
    if (words_.heads.size() == words_.tokens.size()) in_tree();
    std::sort(out_.begin(), out_.end());
    out_.erase(std::unique(out_.begin(), out_.end()), out_.end());
    return std::move(out_);
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }
  void add(std::string feature) { out_.push_back(std::move(feature)); }

  std::string lemma(std::uint32_t t) const {
    switch (words_.upos[t]) {
      case Upos::verb: return verb_lemma(word(t));
      case Upos::noun: return noun_lemma(word(t));
      default: return lowered(word(t));
    }
  }

  // The word itself, and what kind of word it is.
  void add_word(const std::string& where, std::uint32_t t) {
    add(where + " " + std::string(to_string(words_.upos[t])));
    if (words_.upos[t] == Upos::propn || words_.upos[t] == Upos::num) return;
    const std::string form = lemma(t);
    add(where + " " + form);
    if (words_.upos[t] == Upos::noun) add_class(where, t, form);
  }

  void add_class(const std::string& where, std::uint32_t t, const std::string& form) {
    if (const std::string_view known = source_class(form); !known.empty())
      add(where + " a " + std::string(known));
    else if (look_up(word(t)) & (kRole | kTitle))
      add(where + " a role");
  }

  void own_words() {
    std::vector<std::string_view> own;
    for (std::uint32_t t = first_; t < last_; ++t) own.push_back(word(t));
    const std::vector<std::uint32_t> masks = look_up(own);
    add("words " + std::to_string(std::min<std::size_t>(own.size(), 5)));
    static constexpr std::pair<std::uint32_t, std::string_view> kLists[] = {
        {kGivenName, "given name"}, {kSurname, "surname"}, {kTitle, "title"},   {kOrganizationWord, "body word"},
        {kPlaceWord, "place word"}, {kCity, "city"},       {kRegion, "region"}, {kCountry, "country"},
        {kPeople, "people"},        {kOutlet, "outlet"},   {kRole, "role"},     {kOrganization, "body"}};
    bool given = false;
    for (const auto& [bit, list] : kLists) {
      if (masks.front() & bit) add("begins as " + std::string(list));
      if (masks.back() & bit) add("ends as " + std::string(list));
      if (own.size() > 2 && std::any_of(masks.begin() + 1, masks.end() - 1,
                                        [wanted = bit](std::uint32_t m) { return (m & wanted) != 0; }))
        add("holds a " + std::string(list));
      given |= bit == kGivenName && (masks.front() & bit);
    }
    if (given && own.size() > 1) add("given name and more");
    if (is_company_form(own.back()) || (last_ < sentence_.end && is_company_form(word(last_)))) add("company form");
    for (std::size_t i = 0; i < own.size(); ++i) add_shape(own[i], i, own.size());
    for (std::uint32_t t = first_ + 1; t + 1 < last_; ++t)
      if (words_.upos[t] != Upos::propn) add("holds " + lowered(word(t)));
    for (const std::size_t count : {2, 3})
      if (const std::string end = ending(own.back(), count); !end.empty()) add("-" + end);
  }

  void add_shape(std::string_view own, std::size_t at, std::size_t count) {
    const Shape shape = shape_of(own);
    if (shape.inner_capital) add("inner capital");
    if (shape.has_digit) add("digit");
    if (shape.has_hyphen) add("hyphen");
    if (shape.letters < 2 || shape.has_small) return;
    add(count > 1 ? (at > 0 ? "capitals behind" : "capitals before") : shape.letters < 6 ? "acronym" : "capitals");
  }

  void before() {
    if (first_ == sentence_.begin) return add("begins a sentence");
    const std::uint32_t t = first_ - 1;
    add_word("behind", t);
    if (t == sentence_.begin) return;
    if (words_.upos[t] == Upos::adp || words_.upos[t] == Upos::det) {
      const std::string between = lowered(word(t));
      if (words_.upos[t - 1] == Upos::noun) add_class("behind " + between + " of", t - 1, noun_lemma(word(t - 1)));
      if (words_.upos[t - 1] != Upos::propn) add("behind " + lemma(t - 1) + " " + between);
    }
  }

  void behind() {
    if (last_ >= sentence_.end) return add("ends a sentence");
    add_word("before", last_);
    if (last_ + 1 >= sentence_.end) return;
    const std::string_view next = word(last_);
    const std::uint32_t then = last_ + 1;
    if (next == "'s" || next == "’s" || next == "'" || next == "’") {
      std::uint32_t t = then;
      while (t + 1 < sentence_.end && (words_.upos[t] == Upos::adj || words_.upos[t] == Upos::num)) ++t;
      add_word("has", t);
    }
    if (next == "," && words_.upos[then] == Upos::num) add("age");
    if (next == ",") add_word("before ,", then);
    if (next == "(") add("before bracket");
  }

  void in_tree() {
    std::uint32_t top = first_;
    for (std::uint32_t t = first_; t < last_; ++t) {
      const std::int32_t head = words_.heads[t];
      if (head < static_cast<std::int32_t>(first_) || head >= static_cast<std::int32_t>(last_)) top = t;
    }
    const std::string relation(words_.deprels[top]);
    add("as " + relation);
    if (const std::int32_t head = words_.heads[top]; head >= 0) {
      const auto at = static_cast<std::uint32_t>(head);
      if (words_.upos[at] != Upos::propn && words_.upos[at] != Upos::num) {
        const std::string form = lemma(at);
        add("as " + relation + " of " + form);
        if (words_.upos[at] == Upos::noun) add_class("as " + relation + " of", at, form);
      }
    }
    for (std::uint32_t t = last_; t < sentence_.end && t < last_ + kNear; ++t) {
      if (words_.heads[t] != static_cast<std::int32_t>(top)) continue;
      if (words_.deprels[t] == "appos" && words_.upos[t] == Upos::noun) add_word("is", t);
      if (words_.deprels[t] == "acl" || words_.deprels[t] == "acl:relcl") relative(t);
    }
  }

  // "Dorn, who", "Dorn, which"
  void relative(std::uint32_t verb) {
    for (std::uint32_t t = last_; t < verb; ++t) {
      const std::string form = lowered(word(t));
      if (form == "who" || form == "which" || form == "whose" || form == "where") return add("with " + form);
    }
  }

  std::string_view text_;
  const Words& words_;
  std::uint32_t first_, last_;
  TokenSpan sentence_;
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> kind_features(std::string_view text, const Words& words, const NameSpan& name) {
  return Teller(text, words, name).told();
}

}  // namespace synoptic
