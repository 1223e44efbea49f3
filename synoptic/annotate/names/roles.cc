// Three places are looked at: the words before a name up to an article or a verb, what follows its comma, and what
// stands before a comma before it. Each must have a word for a role at its head.
#include "synoptic/annotate/names/roles.h"

#include <algorithm>
#include <optional>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kLongestRole = 12;  // tokens

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

bool honorific(std::string_view word) {
  return one_of(word, "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Dr", "Dr.", "Sir", "Dame", "Lord", "Lady",
                "St.", "Saint", "Prof", "Prof.", "Professor");
}

std::string capitalised(std::string_view word) {
  std::string out(word);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

class Reader {
 public:
  Reader(std::string_view text, const Words& words) : text_(text), words_(words) {}

  std::string role_of(const Mention& mention, EntityKind kind) {
    const TokenSpan tokens = words_.tokens_in(mention.span);
    if (tokens.empty()) return {};
    sentence_ = words_.sentences[words_.sentence_at(mention.span.begin)].tokens;
    person_ = kind == EntityKind::person;
    std::string best;
    for (const std::optional<TokenSpan>& found : {before(tokens), after(tokens), before_comma(tokens)}) {
      if (!found || found->empty()) continue;
      const Span span{words_.tokens[found->begin].span.begin, words_.tokens[found->end - 1].span.end};
      if (span.size() > best.size() && span.size() <= 120) best = normal_name(span.in(text_));
    }
    return best;
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }
  Upos upos(std::uint32_t t) const { return words_.upos[t]; }
  bool possessive(std::uint32_t t) const {
    return one_of(word(t), "'s", "’s", "'", "’") && upos(t) != Upos::verb && upos(t) != Upos::aux;
  }
  bool hyphen(std::uint32_t t) const { return word(t) == "-" || word(t) == "/"; }
  bool nominal(std::uint32_t t) const {
    return upos(t) == Upos::noun || upos(t) == Upos::propn || upos(t) == Upos::adj || upos(t) == Upos::num ||
           possessive(t) || hyphen(t);
  }
  bool small(std::uint32_t t) const { return is_lower(code_point_at(word(t), 0).value); }
  bool heads(std::uint32_t t) const { return person_ ? is_role_word(word(t)) : is_body_word(word(t)); }

  // "Russian Foreign Ministry spokesperson" of "Russian Foreign Ministry spokesperson Maria Zakharova".
  std::optional<TokenSpan> before(TokenSpan name) const {
    std::uint32_t end = name.begin;
    while (end > sentence_.begin && honorific(word(end - 1))) --end;
    if (end == sentence_.begin) return std::nullopt;
    std::uint32_t begin = end - 1;
    if (!heads(begin) && (!person_ || !nominal(begin))) return std::nullopt;
    if (!heads(begin)) {  // "Secretary of Defense Lloyd Austin"
      while (begin > sentence_.begin && end - begin < 5 && (nominal(begin) || upos(begin) == Upos::det)) --begin;
      if (begin == sentence_.begin || !one_of(word(begin), "of", "for") || !heads(begin - 1)) return std::nullopt;
      --begin;
    }
    while (begin > sentence_.begin && end - begin < kLongestRole) {
      const std::uint32_t t = begin - 1;
      const bool link = one_of(word(t), "of", "for") && t > sentence_.begin && heads(t - 1);
      const bool verb_as_noun = upos(t) == Upos::verb && heads(t);
      if (!nominal(t) && !link && !verb_as_noun) break;
      // "this week | Ukrainian President": small letters before capitals are another phrase.
      if (!link && !possessive(t) && !hyphen(t) && small(t) && !small(begin) && !hyphen(begin) && !possessive(begin) &&
          !one_of(word(t), "former", "acting", "deputy", "late", "then", "ex"))
        break;
      begin = t;
    }
    while (begin < end && (possessive(begin) || hyphen(begin))) ++begin;
    return TokenSpan{begin, end};
  }

  // "the US defence secretary" of "Lloyd Austin, the US defence secretary, said"; an age between commas is passed over.
  std::optional<TokenSpan> after(TokenSpan name) const {
    std::uint32_t t = name.end;
    if (t + 1 >= sentence_.end || word(t) != ",") return std::nullopt;
    ++t;
    if (t + 2 < sentence_.end && upos(t) == Upos::num && word(t + 1) == ",") t += 2;
    return noun_phrase(t, true);
  }

  // "The president of Ukraine" of "The president of Ukraine, Volodymyr Zelensky, said".
  std::optional<TokenSpan> before_comma(TokenSpan name) const {
    if (name.begin < sentence_.begin + 3 || word(name.begin - 1) != ",") return std::nullopt;
    if (name.end < sentence_.end && word(name.end) != "," && upos(name.end) != Upos::verb &&
        upos(name.end) != Upos::aux && upos(name.end) != Upos::punct)
      return std::nullopt;
    const std::uint32_t stop = name.begin - 1;
    for (std::uint32_t t = stop; t-- > sentence_.begin && stop - t <= kLongestRole;) {
      if (upos(t) == Upos::verb || upos(t) == Upos::aux || (upos(t) == Upos::punct && !hyphen(t))) return std::nullopt;
      if (upos(t) != Upos::det || (t > sentence_.begin && one_of(word(t - 1), "of", "for", "at", "in"))) continue;
      const auto found = noun_phrase(t, false);
      return found && found->end == stop ? found : std::nullopt;
    }
    return std::nullopt;
  }

  // A noun phrase from `t` with a role at its head, without its article; `closed`: a comma or the like must follow.
  std::optional<TokenSpan> noun_phrase(std::uint32_t t, bool closed) const {
    if (t < sentence_.end && (upos(t) == Upos::det || one_of(word(t), "the", "a", "an"))) ++t;
    const std::uint32_t begin = t;
    while (t < sentence_.end && nominal(t) && t - begin < kLongestRole) ++t;
    if (t == begin || !heads(t - 1)) return std::nullopt;
    while (t < sentence_.end && t - begin < kLongestRole + 4 &&
           (nominal(t) || upos(t) == Upos::adp || upos(t) == Upos::det || one_of(word(t), "and", "&")))
      ++t;
    if (!closed) return TokenSpan{begin, t};
    const bool ends = t >= sentence_.end || upos(t) == Upos::punct || upos(t) == Upos::verb || upos(t) == Upos::aux ||
                      one_of(word(t), "who", "which", "that");
    return ends ? std::optional(TokenSpan{begin, t}) : std::nullopt;
  }

  std::string_view text_;
  const Words& words_;
  TokenSpan sentence_;
  bool person_ = true;
};

}  // namespace

bool is_role_word(std::string_view word) {
  if (honorific(word)) return false;
  if (look_up(word) & (kRole | kTitle)) return true;
  const std::string lower = noun_lemma(word);
  return (look_up(std::string_view(lower)) & kRole) != 0;
}

bool is_body_word(std::string_view word) {
  if (word.empty() || !is_lower(code_point_at(word, 0).value)) return false;
  if (one_of(word, "outlet", "newspaper", "broadcaster", "airline", "website", "channel", "militia", "tank", "firm",
             "maker", "manufacturer", "giant", "newswire", "carrier", "charity", "regulator", "watchdog", "portal",
             "startup", "lender", "retailer", "insurer", "weekly", "tabloid", "paper", "site"))
    return true;
  return (look_up(capitalised(word)) & kOrganizationWord) != 0;
}

void find_roles(std::string_view text, const Words& words, const std::vector<Mention>& mentions, Actors& actors) {
  Reader reader(text, words);
  for (const Mention& mention : mentions) {
    if (!mention.actor || mention.form != MentionForm::name) continue;
    Actor& actor = actors[*mention.actor];
    if (actor.country || (actor.kind != EntityKind::person && actor.kind != EntityKind::organization)) continue;
    std::string role = reader.role_of(mention, actor.kind);
    if (role.size() > actor.role.size()) actor.role = std::move(role);
  }
}

}  // namespace synoptic
