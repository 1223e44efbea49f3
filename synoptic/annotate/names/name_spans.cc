// Names are what the linear model labels so; what it gets wrong by habit is mended from lists.
#include "synoptic/annotate/names/name_spans.h"

#include <algorithm>
#include <map>
#include <string>

#include "synoptic/annotate/names/coordinated_bodies.h"
#include "synoptic/annotate/names/encoder_names.h"
#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/headline_words.h"
#include "synoptic/annotate/names/name_edges.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/annotate/names/name_repair.h"
#include "synoptic/annotate/names/repeated_names.h"
#include "synoptic/annotate/names/roles.h"
#include "synoptic/annotate/names/widened_names.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kLongestPiece = 300;  // words of a sentence that are mended together

std::vector<NameTokens> labelled(const std::vector<std::uint8_t>& labels, TokenSpan tokens) {
  std::vector<NameTokens> names;
  bool open = false;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (labels[t] == kOutside) {
      open = false;
      continue;
    }
    const EntityKind kind = kind_of_label(labels[t]);
    if (open && !is_first(labels[t]) && names.back().kind == kind)
      names.back().tokens.end = t + 1;
    else
      names.push_back({{t, t + 1}, kind}), open = true;
  }
  return names;
}

bool starts_upper(std::string_view word) { return !word.empty() && is_upper(code_point_at(word, 0).value); }

// What the document's names say of single words: a surname of somebody named in full, a name that stands alone
// elsewhere. Words that the document also writes in small letters say nothing.
std::map<std::string_view, EntityKind> known_words(std::string_view text, const Words& words,
                                                   const std::vector<NameTokens>& names) {
  std::map<std::string_view, EntityKind> known;
  for (const NameTokens& name : names) {
    const std::string_view last = words.tokens[name.tokens.end - 1].span.in(text);
    const bool surname = name.kind == EntityKind::person && name.tokens.size() >= 2;
    const bool alone =
        name.tokens.size() == 1 && name.kind != EntityKind::other && words.upos[name.tokens.begin] == Upos::propn;
    if (last.size() < 3 || !starts_upper(last)) continue;
    if (surname)
      known[last] = EntityKind::person;
    else if (alone)
      known.try_emplace(last, name.kind);
  }
  for (const Token& token : words.tokens) {
    const std::string_view word = token.span.in(text);
    if (token.kind != TokenClass::word || word.empty() || starts_upper(word)) continue;
    std::string capital(word);
    if (capital[0] >= 'a' && capital[0] <= 'z') capital[0] = static_cast<char>(capital[0] - 32);
    known.erase(capital);
  }
  return known;
}

// Names that the labeller passed over though the document knows them.
void add_known(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  const std::map<std::string_view, EntityKind> known = known_words(text, words, names);
  if (known.empty()) return;
  std::vector<NameTokens> added;
  std::size_t next = 0;
  for (std::uint32_t t = 0; t < words.tokens.size(); ++t) {
    while (next < names.size() && names[next].tokens.end <= t) ++next;
    if (next < names.size() && names[next].tokens.contains(t)) continue;
    const auto found = known.find(words.tokens[t].span.in(text));
    if (found == known.end()) continue;
    NameTokens* before =
        next > 0 ? &names[next - 1] : nullptr;  // behind a given name alone it is the rest of that name
    if (before != nullptr && before->tokens.end == t && before->kind == EntityKind::person &&
        found->second == EntityKind::person)
      before->tokens.end = t + 1;
    else
      added.push_back({{t, t + 1}, found->second});
  }
  names.insert(names.end(), added.begin(), added.end());
  std::sort(names.begin(), names.end(),
            [](const NameTokens& a, const NameTokens& b) { return a.tokens.begin < b.tokens.begin; });
}

// "The scholar Solveig Myhre", "Pastor Solveig Myhre": a given name and one or two words more, all proper nouns behind
// a common one or a title, that the labeller passed over. Without the noun, "the Winter Olympics" would come in too.
void add_given(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  std::vector<bool> taken(words.tokens.size(), false);
  for (const NameTokens& name : names)
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) taken[t] = true;
  const auto proper = [&](std::uint32_t t, TokenSpan sentence) {
    return t < sentence.end && !taken[t] && words.upos[t] == Upos::propn && starts_upper(words.tokens[t].span.in(text));
  };
  std::vector<NameTokens> added;
  for (const Sentence& sentence : words.sentences) {
    if (sentence.tokens.size() < 4) continue;
    for (std::uint32_t t = sentence.tokens.begin + 1; t < sentence.tokens.end; ++t) {
      if (!proper(t, sentence.tokens) || !(look_up(words.tokens[t].span.in(text)) & kGivenName)) continue;
      const std::string_view before = words.tokens[t - 1].span.in(text);
      const bool noun_before = (words.upos[t - 1] == Upos::noun && !starts_upper(before)) || (look_up(before) & kTitle);
      std::uint32_t end = t + 1;
      while (end < t + 3 && proper(end, sentence.tokens)) ++end;
      const bool small_behind = end >= sentence.tokens.end || !starts_upper(words.tokens[end].span.in(text));
      if (end - t >= 2 && noun_before && small_behind) added.push_back({{t, end}, EntityKind::person});
      t = end - 1;
    }
  }
  names.insert(names.end(), added.begin(), added.end());
  std::sort(names.begin(), names.end(),
            [](const NameTokens& a, const NameTokens& b) { return a.tokens.begin < b.tokens.begin; });
}

// What the linear model labels so, mended by lists.
std::vector<NameTokens> names_of_labels(std::string_view text, const Words& words, const NameModel& model) {
  const std::vector<std::uint8_t> labels = label_names(model, text, words);
  std::vector<NameTokens> names;
  for (const Sentence& sentence : words.sentences) {
    // In pieces, so that a "sentence" of a million words costs no more than its words.
    for (std::uint32_t begin = sentence.tokens.begin; begin < sentence.tokens.end; begin += kLongestPiece) {
      Sentence piece = sentence;
      piece.tokens = {begin, std::min(begin + kLongestPiece, sentence.tokens.end)};
      const std::vector<NameTokens> mended = repaired(text, words, piece, labelled(labels, piece.tokens));
      names.insert(names.end(), mended.begin(), mended.end());
    }
  }
  return names;
}

// "Minister of Finance", "the Commerce Minister": what somebody is, in capitals. It names nobody; who bears it is a
// question of coreference, and roles.cc reads it as a role.
bool is_title(std::string_view text, const Words& words, const NameTokens& name) {
  if (name.kind == EntityKind::person || name.kind == EntityKind::place) return false;
  std::uint32_t head = name.tokens.end - 1;
  for (std::uint32_t t = name.tokens.begin + 1; t + 1 < name.tokens.end && head + 1 == name.tokens.end; ++t)
    if (const std::string_view word = words.tokens[t].span.in(text); word == "of" || word == "for") head = t - 1;
  const std::string_view word = words.tokens[head].span.in(text);
  return is_role_word(word) && noun_lemma(word) == lowered(word);  // Not "Rangers", "Teachers": bodies bear such names.
}

}  // namespace

std::vector<Mention> find_name_spans(std::string_view text, const Words& words, const NameModel& model) {
  std::vector<NameTokens> names = words.given.names ? encoder_names(text, words) : names_of_labels(text, words, model);
  part_names(text, words, names);
  cut_headline_words(text, words, names);
  join_coordinated_bodies(text, words, names);
  widen_names(text, words, names);
  add_given(text, words, names);
  add_known(text, words, names);
  add_repeated(text, words, names);
  std::erase_if(names, [&](const NameTokens& name) { return is_title(text, words, name); });
  std::vector<Mention> mentions;
  for (const NameTokens& name : names) {
    const Span span{words.tokens[name.tokens.begin].span.begin, words.tokens[name.tokens.end - 1].span.end};
    mentions.push_back({span, name.kind, MentionForm::name, normal_name(span.in(text)), {}});
  }
  return mentions;
}

}  // namespace synoptic
