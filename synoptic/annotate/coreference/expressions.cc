// One pass over the tokens: a name where one begins, a pronoun by its word, a description from its article, possessor
// or number to its last noun. Roles are read off the tree afterwards.
#include "synoptic/annotate/coreference/expressions.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::coreference {

namespace {

constexpr std::uint32_t kLongest = 10;  // Tokens of a description.
constexpr int kClimb = 8;               // Steps from a noun to its verb.

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

Pronoun pronoun_of(const std::string& w) {
  if (one_of(w, "he", "she")) return Pronoun::he;
  if (one_of(w, "his", "her", "hers")) return Pronoun::his;
  if (w == "him") return Pronoun::him;
  if (w == "it") return Pronoun::it;
  if (w == "its") return Pronoun::its;
  if (one_of(w, "they", "them")) return Pronoun::they;
  if (one_of(w, "their", "theirs")) return Pronoun::their;
  if (one_of(w, "himself", "herself", "itself", "themselves")) return Pronoun::himself;
  return Pronoun::none;
}

class Finder {
 public:
  Finder(const Document& document, const Words& words, const Layer<Mention>& names, const Actors& actors,
         const Layer<Quotation>& quotations)
      : document_(document), words_(words), names_(names), actors_(actors), quotations_(quotations) {
    for (const Token& token : words.tokens) lower_.push_back(lowered(document.words(token.span)));
    sentence_.resize(words.tokens.size());
    for (std::uint32_t s = 0; s < words.sentences.size(); ++s)
      for (std::uint32_t t = words.sentences[s].tokens.begin; t < words.sentences[s].tokens.end; ++t) sentence_[t] = s;
    place_names();
    place_quotations();
  }

  std::vector<Expression> run() {
    const auto size = static_cast<std::uint32_t>(words_.tokens.size());
    for (std::uint32_t t = 0; t < size;) {
      if (name_at_[t] != kNone) {
        t = add_name(name_at_[t]);
      } else if (const Pronoun pronoun = pronoun_of(lower_[t]); pronoun != Pronoun::none) {
        add_pronoun(t, pronoun);
        // "his | lawyer"
        if (one_of(lower_[t], "his", "her", "its", "their") && t + 1 < size) describe(t + 1, t, Article::possessive);
        ++t;
      } else {
        t = describe(t, t, Article::none);
      }
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Expression& a, const Expression& b) {
      return a.head != b.head ? a.head < b.head : a.tokens.size() > b.tokens.size();
    });
    // "her | lawyer": once with its possessor.
    found_.erase(std::unique(found_.begin(), found_.end(),
                             [](const Expression& a, const Expression& b) { return a.head == b.head; }),
                 found_.end());
    for (Expression& one : found_) settle(one);
    tie();
    return std::move(found_);
  }

 private:
  bool trees() const { return !words_.heads.empty(); }

  void place_names() {
    name_at_.assign(words_.tokens.size(), kNone);
    in_name_.assign(words_.tokens.size(), false);
    for (std::uint32_t n = 0; n < names_.size(); ++n) {
      if (names_[n].form != MentionForm::name) continue;
      const TokenSpan tokens = words_.tokens_in(names_[n].span);
      if (tokens.empty()) continue;
      name_at_[tokens.begin] = n;
      for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) in_name_[t] = true;
    }
  }

  void place_quotations() {
    quotation_.assign(words_.tokens.size(), -1);
    for (std::size_t q = 0; q < quotations_.size(); ++q) {
      if (quotations_[q].kind != QuotationKind::speech) continue;
      const TokenSpan tokens = words_.tokens_in(quotations_[q].outer);
      for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
        if (quotation_[t] < 0) quotation_[t] = static_cast<std::int32_t>(q);
    }
  }

  std::uint32_t add_name(std::uint32_t n) {
    Expression one;
    one.tokens = words_.tokens_in(names_[n].span);
    one.head = one.tokens.end - 1;
    if (trees())
      for (std::uint32_t t = one.tokens.begin; t < one.tokens.end; ++t)
        if (words_.heads[t] < 0 || !one.tokens.contains(static_cast<std::uint32_t>(words_.heads[t]))) {
          one.head = t;
          break;
        }
    one.actor = names_[n].actor;
    if (one.actor) {
      const EntityKind kind = actors_[*one.actor].kind;
      one.sort = kind == EntityKind::person         ? Sort::person
                 : kind == EntityKind::organization ? Sort::body
                 : kind == EntityKind::place        ? Sort::place
                                                    : Sort::unknown;
    }
    found_.push_back(one);
    return one.tokens.end;
  }

  void add_pronoun(std::uint32_t t, Pronoun pronoun) {
    Expression one;
    one.tokens = {t, t + 1};
    one.head = t;
    one.form = MentionForm::pronoun;
    one.pronoun = pronoun;
    // "her" is possessive before a noun, else an object.
    if (lower_[t] == "her" && !(t + 1 < words_.tokens.size() && is_part(t + 1) && words_.upos[t] != Upos::noun))
      one.pronoun = Pronoun::him;
    if (trees() && lower_[t] == "her") one.pronoun = words_.deprels[t] == "nmod" ? Pronoun::his : Pronoun::him;
    one.sex = one_of(lower_[t], "he", "his", "him", "himself")     ? Sex::male
              : one_of(lower_[t], "she", "her", "hers", "herself") ? Sex::female
                                                                   : Sex::unknown;
    one.plural = one_of(lower_[t], "they", "them", "their", "theirs", "themselves");
    if (one.sex != Sex::unknown) one.sort = Sort::person;
    found_.push_back(one);
  }

  bool is_part(std::uint32_t t) const {
    const Upos upos = words_.upos[t];
    return upos == Upos::noun || upos == Upos::adj || upos == Upos::propn || upos == Upos::num || lower_[t] == "-" ||
           (upos == Upos::adv && t + 1 < words_.tokens.size() && words_.upos[t + 1] == Upos::adj);
  }

  /// Reads the description that begins at `t` (its words begin at `first`), if one does; returns where to go on.
  std::uint32_t describe(std::uint32_t first, std::uint32_t t, Article article) {
    const auto size = static_cast<std::uint32_t>(words_.tokens.size());
    const std::uint32_t begin = std::min(first, t);
    std::uint32_t at = first;
    if (article == Article::none) {
      if (one_of(lower_[at], "the", "this", "that", "these", "those") &&
          (words_.upos[at] == Upos::det || lower_[at] == "the")) {
        article = Article::definite;
        ++at;
      } else if (one_of(lower_[at], "a", "an", "another", "some", "several", "many", "no", "one") ||
                 words_.upos[at] == Upos::num) {
        article = Article::indefinite;
        ++at;
      } else if (!is_part(at) || words_.upos[at] == Upos::propn) {
        return at + 1;
      }
    }
    std::uint32_t last = kNone, end = at;
    const std::uint32_t stop =
        std::min({size, at + kLongest, words_.sentences.empty() ? size : words_.sentences[sentence_[t]].tokens.end});
    for (; end < stop; ++end) {
      if (is_part(end)) {
        if (words_.upos[end] == Upos::noun || words_.upos[end] == Upos::propn) last = end;
        continue;
      }
      // "the country | 's president": the possessor is a description of its own.
      if ((lower_[end] == "'s" || lower_[end] == "\xE2\x80\x99s" || lower_[end] == "'" ||
           lower_[end] == "\xE2\x80\x99") &&
          last + 1 == end && last != kNone && end + 1 < stop && is_part(end + 1)) {
        if (!in_name_[last]) add_description({begin, last + 1}, last, article);
        continue;
      }
      break;
    }
    if (last == kNone) return first + 1;
    if (!in_name_[last]) add_description({begin, last + 1}, last, article);
    return article == Article::possessive ? first : skip_to_name(at, last + 1);
  }

  /// Names inside a description are expressions of their own.
  std::uint32_t skip_to_name(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t t = from; t < to; ++t)
      if (name_at_[t] != kNone) return t;
    return to;
  }

  void add_description(TokenSpan tokens, std::uint32_t head, Article article) {
    Expression one;
    one.tokens = tokens;
    one.head = head;
    one.form = MentionForm::nominal;
    one.article = article;
    one.noun = noun_lemma(document_.words(words_.tokens[head].span));
    one.plural = one.noun != lower_[head] && lower_[head].ends_with("s");
    one.sort = sort_of_noun(one.noun);
    if (one.noun == "people" || one.noun == "person" || one.noun == "police") one.plural = true;
    one.sex = sex_of_word(lower_[head]);
    if (lower_[head] == "old" || lower_[head].ends_with("year-old")) one.sort = Sort::person;
    const std::uint32_t next = tokens.end;
    if (next < words_.tokens.size())
      one.modified = one_of(lower_[next], "of", "who", "that", "which", "from", "in", "at", "for") &&
                     sentence_[next] == sentence_[head];
    found_.push_back(one);
  }

  void settle(Expression& one) {
    one.sentence = sentence_[one.head];
    const Block* block = document_.block_at(words_.tokens[one.head].span.begin);
    one.block = block == nullptr ? 0 : static_cast<std::uint32_t>(block - document_.blocks().data());
    one.quotation = quotation_[one.head];
    if (!trees()) return;
    const std::string_view own = words_.deprels[one.head];
    one.role = own == "nsubj"                  ? Role::subject
               : own == "obj" || own == "iobj" ? Role::object
               : own == "obl"                  ? Role::oblique
               : own == "nmod" || own == "det" ? is_possessor(one) ? Role::possessor : Role::inside
               : own == "appos"                ? Role::apposed
               : own == "conj"                 ? Role::conjunct
               : own == "compound" || own == "flat" || own == "amod" ? Role::inside
                                                                     : Role::other;
    std::uint32_t at = one.head;
    one.verb = verb_above(at);
    if (one.verb != kNone) one.above = verb_above(one.verb);
    if (one.role == Role::subject && one.verb != kNone &&
        words_.heads[one.head] == static_cast<std::int32_t>(one.verb)) {
      const CueVerb* cue = find_cue_verb(lower_[one.verb]);
      one.tells = cue != nullptr && cue->kind == CueKind::speech && cue->share("that") + cue->share("end") > 1;
    }
    one.asks = one.role == Role::oblique && one.verb != kNone && is_asking(one.verb) && has_case(one.head, "by");
  }

  bool is_asking(std::uint32_t verb) const {
    return one_of(verb_lemma(lower_[verb]), "ask", "question", "press", "quiz", "challenge", "interview", "grill",
                  "prompt");
  }

  /// "by | the prosecutor"
  bool has_case(std::uint32_t head, std::string_view word) const {
    const std::uint32_t first = head > kLongest ? head - kLongest : 0;
    for (std::uint32_t t = head; t-- > first;)
      if (words_.heads[t] == static_cast<std::int32_t>(head) && words_.deprels[t] == "case") return lower_[t] == word;
    return false;
  }

  bool is_possessor(const Expression& one) const {
    if (one.form == MentionForm::pronoun) return true;
    const std::uint32_t next = one.tokens.end;
    return next < lower_.size() && (lower_[next] == "'s" || lower_[next] == "\xE2\x80\x99s" || lower_[next] == "'" ||
                                    lower_[next] == "\xE2\x80\x99");
  }

  std::uint32_t verb_above(std::uint32_t t) const {
    for (int step = 0; step < kClimb && words_.heads[t] >= 0; ++step) {
      t = static_cast<std::uint32_t>(words_.heads[t]);
      if (words_.upos[t] == Upos::verb || words_.upos[t] == Upos::aux || words_.heads[t] < 0) return t;
    }
    return kNone;
  }

  /// "A spokesman, | Radu Pell, | said": the name stands where its noun does.
  static void take_place(Expression& name, const Expression& noun) {
    name.role = noun.role;
    name.verb = noun.verb;
    name.above = noun.above;
    name.tells = noun.tells;
    name.asks = noun.asks;
  }

  /// Appositions and "X is the R".
  void tie() {
    if (!trees()) return;
    std::unordered_map<std::uint32_t, std::uint32_t> by_head;
    for (std::uint32_t e = 0; e < found_.size(); ++e) by_head.emplace(found_[e].head, e);
    for (std::uint32_t e = 0; e < found_.size(); ++e) {
      Expression& one = found_[e];
      const std::int32_t head = words_.heads[one.head];
      if (head < 0) continue;
      const auto parent = by_head.find(static_cast<std::uint32_t>(head));
      if (parent == by_head.end() || found_[parent->second].form == MentionForm::pronoun ||
          one.form == MentionForm::pronoun)
        continue;
      Expression& other = found_[parent->second];
      const std::string_view own = words_.deprels[one.head];
      if (own == "appos" ||
          (own == "compound" && other.form == MentionForm::name && one.form == MentionForm::nominal)) {
        if (one.form == MentionForm::nominal)
          one.of = parent->second;
        else if (other.form == MentionForm::nominal)
          other.of = e, take_place(one, other);
      }
    }
    // "Lund is a nurse": the noun bears the clause, the name is its subject.
    std::unordered_map<std::int32_t, std::uint32_t> subject_of;
    for (std::uint32_t t = 0; t < words_.tokens.size(); ++t)
      if (words_.deprels[t] == "nsubj") subject_of.emplace(words_.heads[t], t);
    for (std::uint32_t t = 0; t < words_.tokens.size(); ++t) {
      if (words_.deprels[t] != "cop" || words_.heads[t] < 0) continue;
      const auto noun = by_head.find(static_cast<std::uint32_t>(words_.heads[t]));
      if (noun == by_head.end() || found_[noun->second].form != MentionForm::nominal) continue;
      const auto bearer = subject_of.find(words_.heads[t]);
      if (bearer == subject_of.end()) continue;
      if (const auto subject = by_head.find(bearer->second);
          subject != by_head.end() && subject->second != noun->second)
        found_[noun->second].of = subject->second;
    }
  }

  const Document& document_;
  const Words& words_;
  const Layer<Mention>& names_;
  const Actors& actors_;
  const Layer<Quotation>& quotations_;
  std::vector<std::string> lower_;
  std::vector<std::uint32_t> sentence_, name_at_;
  std::vector<bool> in_name_;
  std::vector<std::int32_t> quotation_;
  std::vector<Expression> found_;
};

}  // namespace

Sort sort_of_noun(const std::string& noun) {
  static const std::unordered_map<std::string_view, Sort> kSorts = [] {
    std::unordered_map<std::string_view, Sort> all;
    for (const auto& row : table("source_nouns"))
      all.emplace(row[0], row[1] == "role" || row[1] == "unnamed"         ? Sort::person
                          : row[1] == "institution" || row[1] == "outlet" ? Sort::body
                                                                          : Sort::thing);
    for (const auto& row : table("name_words"))
      if (row[1] == "role") all.emplace(row[0], Sort::person);
    for (const std::string_view word :
         {"man",     "woman",  "boy",       "girl",      "teenager",   "father", "mother",  "survivor", "victim",
          "suspect", "driver", "son",       "daughter",  "husband",    "wife",   "brother", "sister",   "child",
          "person",  "player", "singer",    "artist",    "writer",     "author", "student", "teacher",  "friend",
          "winner",  "star",   "defendant", "candidate", "politician", "leader"})
      all.insert_or_assign(word, Sort::person);
    for (const std::string_view word :
         {"company", "firm", "corporation", "operator", "airline", "carrier", "manufacturer", "group", "team", "club",
          "party", "band", "bank", "school", "university", "college", "organization", "organisation", "institution"})
      all.insert_or_assign(word, Sort::body);
    for (const std::string_view word :
         {"city", "town", "village", "country", "nation", "island", "state", "region", "province", "capital", "area",
          "district", "county", "continent", "river", "lake", "kingdom"})
      all.insert_or_assign(word, Sort::place);
    return all;
  }();
  const auto found = kSorts.find(noun);
  return found == kSorts.end() ? Sort::unknown : found->second;
}

std::vector<Expression> read_expressions(const Document& document, const Words& words, const Layer<Mention>& names,
                                         const Actors& actors, const Layer<Quotation>& quotations) {
  return Finder(document, words, names, actors, quotations).run();
}

}  // namespace synoptic::coreference
