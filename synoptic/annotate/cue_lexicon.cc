// All forms of all verbs are spelled out once, on first use: the irregular ones from the table, the others by the
// rules of English spelling (deny, denies; stop, stopped; note, noting).
#include "synoptic/annotate/cue_lexicon.h"

#include <charconv>
#include <unordered_map>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

struct Count {
  double cues = 0, all = 0;
};

Count read_count(std::string_view text) {
  Count count;
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return count;
  unsigned cues = 0, all = 0;
  std::from_chars(text.data(), text.data() + slash, cues);
  std::from_chars(text.data() + slash + 1, text.data() + text.size(), all);
  return {static_cast<double>(cues), static_cast<double>(all)};
}

/// The count of one frame, and of all together.
struct Counts {
  Count frame, total;
};

Counts counts_of(std::string_view frames, std::string_view wanted) {
  Counts counts;
  while (!frames.empty()) {
    const std::size_t space = frames.find(' ');
    const std::string_view one = frames.substr(0, space);
    frames = space == std::string_view::npos ? std::string_view{} : frames.substr(space + 1);
    const std::size_t equals = one.find('=');
    if (equals == std::string_view::npos) continue;
    const Count count = read_count(one.substr(equals + 1));
    counts.total.cues += count.cues;
    counts.total.all += count.all;
    if (one.substr(0, equals) == wanted) counts.frame = count;
  }
  return counts;
}

double share_of(std::string_view frames, std::string_view wanted) {
  const Counts counts = counts_of(frames, wanted);
  if (counts.total.all == 0) return 0;
  return (counts.frame.cues + counts.total.cues / counts.total.all) / (counts.frame.all + 1);
}

CueKind kind_named(std::string_view name) {
  if (name == "belief") return CueKind::belief;
  if (name == "intention") return CueKind::intention;
  if (name == "show") return CueKind::show;
  if (name == "attitude") return CueKind::attitude;
  if (name == "seeming") return CueKind::seeming;
  return CueKind::speech;
}

Stance stance_named(std::string_view name) {
  if (name == "denies") return Stance::denies;
  if (name == "declines") return Stance::declines;
  if (name == "asks") return Stance::asks;
  if (name == "expects") return Stance::expects;
  if (name == "plans") return Stance::plans;
  if (name == "fears") return Stance::fears;
  if (name == "threatens") return Stance::threatens;
  return Stance::asserts;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

using Forms = std::unordered_map<std::string, CueVerb>;

void add_regular(Forms& forms, const std::string& lemma, const CueVerb& verb) {
  const char last = lemma.back();
  const bool y = last == 'y' && lemma.size() > 1 && !is_vowel(lemma[lemma.size() - 2]);
  const bool sibilant = last == 's' || last == 'x' || last == 'z' || lemma.ends_with("ch") || lemma.ends_with("sh");
  const std::string stem = lemma.substr(0, lemma.size() - 1);
  forms.emplace(lemma, verb);
  forms.emplace(y ? stem + "ies" : sibilant ? lemma + "es" : lemma + "s", verb);
  forms.emplace(last == 'e' ? lemma + "d" : y ? stem + "ied" : lemma + "ed", verb);
  forms.emplace(last == 'e' && !lemma.ends_with("ee") ? stem + "ing" : lemma + "ing", verb);
}

const Forms& forms() {
  static const Forms kForms = [] {
    Forms all;
    for (const auto& row : table("cue_verbs")) {
      const CueVerb verb{row[0], kind_named(row[1]), stance_named(row[2]), row[4]};
      std::string_view irregular = row[3];
      while (!irregular.empty()) {
        const std::size_t space = irregular.find(' ');
        all.emplace(std::string(irregular.substr(0, space)), verb);
        irregular = space == std::string_view::npos ? std::string_view{} : irregular.substr(space + 1);
      }
    }
    for (const auto& row : table("cue_verbs"))
      add_regular(all, std::string(row[0]), {row[0], kind_named(row[1]), stance_named(row[2]), row[4]});
    return all;
  }();
  return kForms;
}

}  // namespace

double CueVerb::share(std::string_view frame) const { return share_of(frames, frame); }

const CueVerb* find_cue_verb(std::string_view form) {
  const auto it = forms().find(std::string(form));
  return it == forms().end() ? nullptr : &it->second;
}

double noun_cue_share(std::string_view noun, std::string_view next_word) {
  static const std::unordered_map<std::string_view, std::string_view> kNouns = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("cue_nouns")) all.emplace(row[0], row[1]);
    return all;
  }();
  const auto it = kNouns.find(noun);
  return it == kNouns.end() ? 0 : share_of(it->second, next_word);
}

}  // namespace synoptic
