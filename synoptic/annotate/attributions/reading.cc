// Where the words bear no tags (Upos::x throughout), closed word classes, capitals and the cue verbs stand in, so
// that the rules still find "according to" and "X said".
#include "synoptic/annotate/attributions/reading.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic::attributions {

namespace {

/// Words of the closed classes, for words without tags.
Upos closed_class(const std::string& word) {
  static const std::unordered_map<std::string_view, Upos> kClasses = {
      {"the", Upos::det},    {"a", Upos::det},      {"an", Upos::det},        {"this", Upos::det},
      {"these", Upos::det},  {"some", Upos::det},   {"of", Upos::adp},        {"in", Upos::adp},
      {"on", Upos::adp},     {"at", Upos::adp},     {"from", Upos::adp},      {"for", Upos::adp},
      {"with", Upos::adp},   {"by", Upos::adp},     {"about", Upos::adp},     {"to", Upos::part},
      {"and", Upos::cconj},  {"or", Upos::cconj},   {"but", Upos::cconj},     {"he", Upos::pron},
      {"she", Upos::pron},   {"it", Upos::pron},    {"they", Upos::pron},     {"we", Upos::pron},
      {"i", Upos::pron},     {"you", Upos::pron},   {"who", Upos::pron},      {"which", Upos::pron},
      {"his", Upos::pron},   {"her", Upos::pron},   {"their", Upos::pron},    {"its", Upos::pron},
      {"that", Upos::sconj}, {"if", Upos::sconj},   {"while", Upos::sconj},   {"because", Upos::sconj},
      {"is", Upos::aux},     {"are", Upos::aux},    {"was", Upos::aux},       {"were", Upos::aux},
      {"has", Upos::aux},    {"have", Upos::aux},   {"had", Upos::aux},       {"will", Upos::aux},
      {"would", Upos::aux},  {"could", Upos::aux},  {"can", Upos::aux},       {"may", Upos::aux},
      {"might", Upos::aux},  {"should", Upos::aux}, {"did", Upos::aux},       {"does", Upos::aux},
      {"be", Upos::aux},     {"been", Upos::aux},   {"not", Upos::part},      {"n't", Upos::part},
      {"'s", Upos::part},    {"also", Upos::adv},   {"whether", Upos::sconj}, {"according", Upos::verb}};
  const auto it = kClasses.find(word);
  return it == kClasses.end() ? Upos::x : it->second;
}

Upos guess(const std::string& lower, std::string_view word, TokenClass kind) {
  if (kind == TokenClass::punctuation) return Upos::punct;
  if (kind == TokenClass::number) return Upos::num;
  if (kind == TokenClass::symbol) return Upos::sym;
  if (const Upos closed = closed_class(lower); closed != Upos::x) return closed;
  if (find_cue_verb(lower) != nullptr) return Upos::verb;
  if (is_upper(code_point_at(word, 0).value)) return Upos::propn;
  if (lower.size() > 4 && lower.ends_with("ly")) return Upos::adv;
  return Upos::noun;
}

}  // namespace

Reading::Reading(const Document& document, const Words& words, const Layer<Quotation>& quotations)
    : document_(document), words_(words), quotations_(quotations) {
  lower_words();
  place_quotations();
  cut_units();
  mend_tags();
}

void Reading::lower_words() {
  const std::size_t count = words_.tokens.size();
  lower_.reserve(count);
  upos_.reserve(count);
  const bool tagged = std::any_of(words_.upos.begin(), words_.upos.end(), [](Upos u) { return u != Upos::x; });
  for (std::uint32_t i = 0; i < count; ++i) {
    lower_.push_back(lowered(word(i)));
    upos_.push_back(tagged ? words_.upos[i] : guess(lower_.back(), word(i), words_.tokens[i].kind));
  }
}

void Reading::place_quotations() {
  quotation_.assign(lower_.size(), -1);
  std::uint32_t done = 0;
  for (std::size_t q = 0; q < quotations_.size(); ++q) {
    const Quotation& quotation = quotations_[q];
    if (quotation.outer.begin < done) continue;  // Nested.
    done = quotation.outer.end;
    for (std::uint32_t i = token_at(quotation.outer.begin); i < size() && span(i).begin < quotation.outer.end; ++i)
      quotation_[i] = static_cast<std::int32_t>(q);
  }
}

void Reading::cut_units() {
  const std::vector<Block>& blocks = document_.blocks();
  std::uint32_t block = 0;
  bool joined = false;
  for (const Sentence& sentence : words_.sentences) {
    if (sentence.tokens.empty()) continue;
    while (block + 1 < blocks.size() && blocks[block].span.end <= sentence.span.begin) ++block;
    if (block >= blocks.size() || !is_read(blocks[block])) {
      joined = false;
      continue;
    }
    if (joined && units_.back().block == block) {
      units_.back().tokens.end = sentence.tokens.end;
    } else {
      units_.push_back({sentence.tokens, block});
    }
    const std::uint32_t last = sentence.tokens.end - 1;
    joined = last + 1 < size() && quotation_[last] >= 0 && quotation_[last] == quotation_[last + 1];
  }
}

/// "South Korean intelligence claims that ...", "White House confirms North Korea sent ...": a cue verb that was
/// taken for a noun, where a clause follows it and no verb stands before it.
/// And a noun that was taken for a verb: after a preposition ("according to estimates"), or first in the sentence
/// before another noun and its verb ("Aid groups fear").
void Reading::mend_tags() {
  for (const Unit& unit : units_) {
    for (std::uint32_t i = unit.tokens.begin; i < unit.tokens.end; ++i) {
      // "The Post quoted Ana Roth": between two names, no adjective.
      const bool between = upos_[i] == Upos::adj && lower_[i].ends_with("ed") && i > unit.tokens.begin &&
                           i + 1 < unit.tokens.end && upos_[i - 1] == Upos::propn && upos_[i + 1] == Upos::propn;
      if (between && quotation_[i] < 0 && find_cue_verb(lower_[i]) != nullptr) upos_[i] = Upos::verb;
      if (upos_[i] != Upos::verb || lower_[i].ends_with("ing")) continue;
      const bool after_preposition = i > unit.tokens.begin && upos_[i - 1] == Upos::adp && quotation_[i] < 0;
      const bool first = i == unit.tokens.begin && i + 2 < unit.tokens.end && upos_[i + 1] == Upos::noun &&
                         !lower_[i].ends_with("ed") &&
                         (upos_[i + 2] == Upos::verb || upos_[i + 2] == Upos::aux || tells_in_plural(i + 2));
      if (after_preposition || first) upos_[i] = Upos::noun;
    }
    for (std::uint32_t i = unit.tokens.begin; i + 2 < unit.tokens.end; ++i) {
      if (quotation_[i] >= 0) continue;
      if (upos_[i] == Upos::verb || upos_[i] == Upos::aux || is(i, ":")) break;
      if (i == unit.tokens.begin || (upos_[i] != Upos::noun && upos_[i] != Upos::propn) || !is_nominal(i - 1)) continue;
      const CueVerb* cue = find_cue_verb(lower_[i]);
      if (cue == nullptr || cue->share("that") < 0.7 || (lower_[i] == cue->lemma && !tells_in_plural(i))) continue;
      if (!is(i + 1, "that") && !follows_clause(i + 1, unit.tokens.end)) continue;
      upos_[i] = Upos::verb;
      break;
    }
  }
}

/// "groups | fear that": a cue verb's first form, behind a plural and before "that".
bool Reading::tells_in_plural(std::uint32_t i) const {
  if (i == 0 || !is(i + 1, "that") || !lower_[i - 1].ends_with("s")) return false;
  const CueVerb* cue = find_cue_verb(lower_[i]);
  return cue != nullptr && lower_[i] == cue->lemma;
}

/// A name or noun phrase and a finite verb.
bool Reading::follows_clause(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end && i < begin + 8; ++i) {
    if (i > begin && (upos_[i] == Upos::aux || (upos_[i] == Upos::verb && !lower_[i].ends_with("ing")))) return true;
    if (upos_[i] != Upos::det && upos_[i] != Upos::adj && upos_[i] != Upos::propn && upos_[i] != Upos::noun &&
        upos_[i] != Upos::num && upos_[i] != Upos::pron)
      return false;
  }
  return false;
}

bool Reading::is_time_word(std::uint32_t i) const {
  static const std::unordered_map<std::string_view, int> kTimes = {
      {"monday", 1},   {"tuesday", 1},   {"wednesday", 1}, {"thursday", 1},  {"friday", 1},    {"saturday", 1},
      {"sunday", 1},   {"january", 1},   {"february", 1},  {"march", 1},     {"april", 1},     {"may", 1},
      {"june", 1},     {"july", 1},      {"august", 1},    {"september", 1}, {"october", 1},   {"november", 1},
      {"december", 1}, {"yesterday", 1}, {"today", 1},     {"tomorrow", 1},  {"week", 1},      {"month", 1},
      {"year", 1},     {"night", 1},     {"morning", 1},   {"evening", 1},   {"afternoon", 1}, {"day", 1},
      {"tonight", 1},  {"weekend", 1},   {"earlier", 1},   {"later", 1},     {"last", 1},      {"days", 1},
      {"weeks", 1},    {"months", 1},    {"years", 1},     {"ago", 1},       {"jan.", 1},      {"feb.", 1},
      {"aug.", 1},     {"sept.", 1},     {"oct.", 1},      {"nov.", 1},      {"dec.", 1}};
  return i < size() && kTimes.contains(lower_[i]);
}

bool Reading::is_subject(std::uint32_t i) const {
  if (i < words_.deprels.size())
    return words_.deprels[i] == "nsubj" || words_.deprels[i] == "csubj" || words_.deprels[i] == "expl";
  return (is_nominal(i) || upos(i) == Upos::pron) && (upos(i + 1) == Upos::verb || upos(i + 1) == Upos::aux);
}

bool Reading::holds_subject(Span span) const {
  const TokenSpan tokens = tokens_in(span);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
    if (is_subject(t)) return true;
  return false;
}

bool Reading::is_capitalised(std::uint32_t i) const { return i < size() && is_upper(code_point_at(word(i), 0).value); }

}  // namespace synoptic::attributions
