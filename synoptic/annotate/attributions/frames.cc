// What follows a cue is told by its first word, or, past an addressee, a time or an adverbial ("told reporters on
// Friday that"), by the first "that", quotation or clause within reach. Each scan is bounded.
#include "synoptic/annotate/attributions/frames.h"

#include <algorithm>
#include <array>

#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

/// A content longer than this is cut: it keeps the cost linear on input that is no prose. Set by
/// judgement, not measured.
constexpr std::uint32_t kLongestContent = 400;
constexpr std::uint32_t kFarthestContent = 18;  // Tokens between a cue and its "that" or its quotation.

bool is_wh(const std::string& word) {
  constexpr std::array<std::string_view, 9> kWords = {"whether", "how",  "what",  "why",  "who",
                                                      "if",      "when", "where", "which"};
  for (std::string_view wh : kWords)
    if (word == wh) return true;
  return false;
}

bool in_phrase(const Reading& r, std::uint32_t i) {
  switch (r.upos(i)) {
    case Upos::det:
    case Upos::adj:
    case Upos::noun:
    case Upos::propn:
    case Upos::pron:
    case Upos::num:
    case Upos::adv:
    case Upos::sym: return true;
    case Upos::part: return r.is(i, "'s") || r.is(i, "'");
    default: return false;
  }
}

bool is_finite(const Reading& r, std::uint32_t i) {
  if (r.upos(i) == Upos::aux) return !(r.is(i, "be") || r.is(i, "been") || r.is(i, "being"));
  return r.upos(i) == Upos::verb && !r.lower(i).ends_with("ing") && !(i > 0 && r.is(i - 1, "to"));
}

/// A clause without "that": a noun phrase, with prepositional phrases, and a finite verb.
bool begins_clause(const Reading& r, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t i = begin;
  bool nominal = false;
  const std::uint32_t last = std::min(end, begin + 25);
  while (i < last && r.quotation(i) < 0) {
    if (is_finite(r, i)) return nominal || i > begin;
    if (in_phrase(r, i)) {
      nominal =
          nominal || r.is_nominal(i) || r.upos(i) == Upos::pron || r.upos(i) == Upos::det || r.upos(i) == Upos::num;
    } else if (!(r.upos(i) == Upos::adp && nominal) && !(r.upos(i) == Upos::cconj && nominal)) {
      return false;
    }
    ++i;
  }
  return false;
}

bool takes_comma(const Reading& r, std::uint32_t i) {
  return r.is(i, ",") || r.is(i, "-") || r.is(i, "\xE2\x80\x93") || r.is(i, "\xE2\x80\x94") || r.is(i, "--");
}

/// True where a new act begins at `i`, after a comma or conjunction: its verb is a cue without a subject of its own.
bool begins_act(const Reading& r, std::uint32_t i, std::uint32_t end) {
  std::uint32_t v = i;
  while (v < end && v < i + 4 && (r.upos(v) == Upos::adv || r.upos(v) == Upos::aux || r.is(v, "not"))) ++v;
  if (v >= end || r.quotation(v) >= 0 || r.upos(v) != Upos::verb) return false;
  const CueVerb* cue = find_cue_verb(r.lower(v));
  if (cue == nullptr || cue->kind == CueKind::seeming || r.is(v, "according")) return false;
  const std::string_view next = v + 1 >= end                 ? "end"
                                : r.is(v + 1, "that")        ? "that"
                                : r.is(v + 1, "to")          ? "to"
                                : r.upos(v + 1) == Upos::adp ? std::string_view(r.lower(v + 1))
                                                             : "noun";
  return cue->share(next) >= 0.75;
}

/// "and has appeared": a second verb of the same subject.
bool begins_predicate(const Reading& r, std::uint32_t i, std::uint32_t end) {
  while (i < end && r.upos(i) == Upos::adv) ++i;
  return i < end && is_finite(r, i) && r.quotation(i) < 0;
}

/// After a comma in an object: one more of a list, or an apposition; no verb up to the next stop.
bool goes_on_after_comma(const Reading& r, std::uint32_t i, std::uint32_t end) {
  if (i >= end || r.upos(i) == Upos::adp || r.upos(i) == Upos::adv || r.upos(i) == Upos::sconj) return false;
  if (r.upos(i) == Upos::cconj) ++i;
  bool nominal = false;
  for (; i < end && !r.is_punct(i); ++i) {
    if (r.quotation(i) >= 0 || r.upos(i) == Upos::aux || r.upos(i) == Upos::verb) return false;
    nominal = nominal || r.is_nominal(i);
  }
  return nominal;
}

}  // namespace

Frame frame_after(const Reading& r, const VerbGroup& group, std::uint32_t end, bool addressee) {
  Frame frame{"end", end, false, false, {end, end}};
  std::uint32_t j = group.verb + 1;
  while (j < end && r.quotation(j) < 0 && r.upos(j) == Upos::adv && !is_wh(r.lower(j))) ++j;
  if (j >= end) return frame;
  const auto content_at = [&](std::string name, std::uint32_t at) {
    frame.name = std::move(name);
    frame.content = at;
    frame.has_content = at < end;
    frame.quoted = at < end && r.quotation(at) >= 0;
    return frame;
  };
  const auto plain = [&](std::uint32_t at) -> bool {  // Content of a kind that is known by its first word.
    if (at >= end) return false;
    if (r.quotation(at) >= 0) return content_at("end", at), true;
    if (r.is(at, ":") && at + 1 < end) return content_at("end", at + 1), true;
    if (r.is(at, ",") && at + 1 < end && r.quotation(at + 1) >= 0) return content_at("end", at + 1), true;
    if (r.is(at, "that") && (r.upos(at) == Upos::sconj || begins_clause(r, at + 1, end)))
      return content_at("that", at), true;
    if (is_wh(r.lower(at))) return content_at("wh", at), true;
    if (r.is(at, "to") && at + 1 < end &&
        (r.upos(at + 1) == Upos::verb || r.upos(at + 1) == Upos::aux || r.upos(at + 1) == Upos::adv))
      return content_at("to", at), true;
    return false;
  };
  if (plain(j)) return frame;
  if (r.is_punct(j)) {
    // `said, with a smile, "..."`
    if (r.is(j, ","))
      for (std::uint32_t k = j + 1; k < end && k < j + 12; ++k)
        if (r.is(k, ",") && k + 1 < end && r.quotation(k + 1) >= 0) return content_at("end", k + 1);
    return frame;
  }
  const bool clause = !addressee && r.upos(j) != Upos::adp && begins_clause(r, j, end);
  if (clause) return content_at("clause", j);
  // Past an addressee, times and adverbials, to what is said.
  const bool adposition = r.upos(j) == Upos::adp || r.is(j, "to");
  frame.name = adposition ? r.lower(j) : in_phrase(r, j) ? "noun" : r.lower(j).ends_with("ing") ? "noun" : "other";
  if (!adposition) frame.phrase = noun_phrase_from(r, j, end);
  if (addressee && !frame.phrase.empty()) {
    std::uint32_t k = frame.phrase.end;
    while (k < end && (r.is_time_word(k) || r.upos(k) == Upos::adv)) ++k;
    const std::string told = frame.name;
    if (plain(k)) return frame;
    if (k < end && begins_clause(r, k, end)) return content_at("clause", k);
    if (!frame.phrase.empty() && begins_clause(r, j, end) && frame.phrase.size() > 1) {
      // "told reporters troops were ...": the phrase swallowed the clause's subject; cut after the first nouns.
      std::uint32_t cut = j;
      while (cut < frame.phrase.end && !r.is_nominal(cut) && r.upos(cut) != Upos::pron) ++cut;
      while (cut < frame.phrase.end && (r.upos(cut) == Upos::propn || cut == j)) ++cut;
      if (cut == j) ++cut;
      if (cut < end && begins_clause(r, cut, end)) {
        frame.phrase.end = cut;
        return content_at("clause", cut);
      }
    }
    frame.name = told;
  }
  for (std::uint32_t k = j; k < end && k < j + kFarthestContent; ++k) {
    if (r.quotation(k) >= 0 && r.quotations()[static_cast<std::size_t>(r.quotation(k))].kind != QuotationKind::speech)
      continue;
    if (r.quotation(k) >= 0) {
      if (adposition && k == j + 1) return content_at(r.lower(j), k);  // `spoke of | "a good day"`
      if (r.is(k - 1, ",") || r.is(k - 1, ":") || adposition) return content_at("end", k);
      break;
    }
    if (r.is(k, ":") && k + 1 < end) return content_at("end", k + 1);
    if (r.is(k, "that") && k > j &&
        (r.upos(k) == Upos::sconj || (r.is_time_word(k - 1) && (r.is(k + 1, ",") || begins_clause(r, k + 1, end))))) {
      const Upos before = r.upos(k - 1);
      if (adposition || r.is_time_word(k - 1) || addressee || before == Upos::punct) return content_at("that", k);
      break;
    }
    if (r.upos(k) == Upos::verb || r.upos(k) == Upos::aux) break;
    // "said on Wednesday it had": after the time, a clause.
    if (k > j && (r.is_time_word(k - 1) || r.upos(k - 1) == Upos::num || (r.is(k - 1, ",") && r.is_time_word(k - 2))) &&
        !r.is_time_word(k) && r.upos(k) != Upos::adp && r.upos(k) != Upos::num && !r.is_punct(k) &&
        begins_clause(r, k, end))
      return content_at("clause", k);
    if (adposition && r.upos(k) == Upos::pron && k > j + 1 && begins_clause(r, k, end)) return content_at("clause", k);
  }
  return frame;
}

std::uint32_t content_end(const Reading& r, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t last = std::min(end, begin + kLongestContent);
  std::uint32_t i = begin;
  for (; i < last; ++i) {
    if (r.quotation(i) >= 0 && i + 1 == last && last < end) ++last;  // What stands in marks is kept whole.
    if (r.quotation(i) >= 0 || i == begin) continue;
    if (r.is(i, ";")) break;
    if (r.is(i, "according") && r.is(i + 1, "to") && i > begin + 2) break;
    if (takes_comma(r, i) && i + 2 < last) {
      if (r.is(i + 1, "according") && r.is(i + 2, "to") && i > begin + 1) break;
      if (r.upos(i + 1) == Upos::verb && r.lower(i + 1).ends_with("ing") && begins_act(r, i + 1, last)) break;
      if (r.upos(i + 1) == Upos::cconj && begins_act(r, i + 2, last)) break;
      if (r.is(i + 1, "while") || r.is(i + 1, "although") || r.is(i + 1, "though")) break;
    }
    if (r.upos(i) == Upos::cconj && i + 1 < last && (r.is(i, "and") || r.is(i, "but")) && begins_act(r, i + 1, last) &&
        r.upos(i - 1) != Upos::verb && r.upos(i - 1) != Upos::aux)
      break;
  }
  std::uint32_t stop = i;
  while (stop > begin && r.quotation(stop - 1) < 0 && r.is_punct(stop - 1) && !r.is(stop - 1, ")")) --stop;
  return stop > begin ? stop : begin;
}

std::uint32_t object_end(const Reading& r, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t last = std::min(end, begin + kLongestContent);
  std::uint32_t i = begin;
  bool nominal = false;
  for (; i < last; ++i) {
    if (r.quotation(i) >= 0) continue;
    if (r.is(i, ",") && nominal && goes_on_after_comma(r, i + 1, last)) continue;
    if (r.is_punct(i) && !r.is(i, "-") && !r.is(i, "(") && !r.is(i, ")") && !r.is(i, "/") && !r.is(i, "[") &&
        !r.is(i, "]"))
      break;
    if (nominal && (r.is(i, "while") || r.is(i, "because") || r.is(i, "when") || r.is(i, "after") ||
                    r.is(i, "before") || r.is(i, "during")))
      break;
    if (nominal && (r.is_time_word(i) || (r.is(i, "this") && r.is_time_word(i + 1))) && r.upos(i) != Upos::adj &&
        !r.is_nominal(i + 1))
      break;
    if (nominal && r.is(i, "last") && i + 1 < last && r.is_time_word(i + 1)) break;
    if (r.upos(i) == Upos::cconj && i + 1 < last && (begins_act(r, i + 1, last) || begins_predicate(r, i + 1, last)))
      break;
    nominal = nominal || r.is_nominal(i) || r.upos(i) == Upos::pron;
  }
  while (i > begin && r.quotation(i - 1) < 0 && (r.upos(i - 1) == Upos::adp || r.upos(i - 1) == Upos::det)) --i;
  return i;
}

}  // namespace synoptic::attributions
