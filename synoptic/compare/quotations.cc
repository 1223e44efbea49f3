// How wordings are grouped: equal ones are one node; nodes by falling length join the best group an index offers.
#include "synoptic/compare/quotations.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "synoptic/compare/judged.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

/// How much of the lighter wording must lie in the other: a wording by the same speaker may be translated anew, one by
/// another must be the same words. Chosen by hand on the development story (B-cubed 0.90, 2026-11-22).
constexpr double kBySameSpeaker = 0.52;
constexpr double kByUnknownSpeaker = 0.7;
constexpr double kByAnotherSpeaker = 0.75;
/// A term in more wordings than this tells nothing about which utterance it is.
constexpr std::size_t kCommonTerm = 400;

struct Wording {
  std::vector<QuotationMention> mentions;
  std::vector<Term> terms;
  std::string folded;                  // its words, joined by one space
  std::optional<std::uint32_t> actor;  // number in the dossier
  std::string speaker;                 // folded
  bool is_full_name = false;           // two words and more, each in capitals
  std::size_t content = 0;
};

std::string joined_words(std::string_view text) {
  std::string out;
  for (const FoldedWord& word : folded_words(text)) {
    if (!out.empty()) out += ' ';
    out += word.text;
  }
  return out;
}

/// "Ada Lind", not "the governor" or "Lind", who may be anybody.
bool is_full_name(std::string_view speaker) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < speaker.size(); at = std::min(speaker.find(' ', at), speaker.size() - 1) + 1) {
    if (!is_upper(code_point_at(speaker, at).value)) return false;
    ++words;
  }
  return words > 1;
}

std::vector<Wording> wordings_of(const Collation& collation, const std::vector<DossierActor>& actors,
                                 const std::vector<Origin>& origins) {
  std::map<std::pair<std::string, std::string>, Wording> by_words;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    for (const Quotation& quotation : account.layers.quotations) {
      if (quotation.kind != QuotationKind::speech || quotation.span.empty()) continue;
      QuotationMention mention;
      mention.place = {document, quotation.span};
      mention.outer = quotation.outer;
      mention.speaker = quotation.speaker;
      mention.direct = quotation.direct;
      mention.why = quotation.why;
      mention.origin = origins[account.origin].id;
      std::optional<std::uint32_t> actor;
      if (quotation.actor && *quotation.actor < account.actors.size()) actor = account.actors[*quotation.actor];
      if (actor) mention.actor = actors[*actor].id;
      const std::string words = joined_words(account.layers.document.words(quotation.span));
      if (words.empty()) continue;
      const std::string speaker = actor ? mention.actor : folded(quotation.speaker);
      Wording& wording = by_words[{words, speaker}];
      if (wording.mentions.empty()) {
        wording.terms = terms_in(account, quotation.span);
        wording.folded = words;
        wording.actor = actor;
        wording.speaker = folded(quotation.speaker);
        wording.is_full_name = is_full_name(quotation.speaker);
        wording.content = term_set(wording.terms).size();
      }
      wording.mentions.push_back(std::move(mention));
    }
  }
  std::vector<Wording> out;
  for (auto& [key, wording] : by_words) out.push_back(std::move(wording));
  std::stable_sort(out.begin(), out.end(), [](const Wording& a, const Wording& b) {
    return a.terms.size() != b.terms.size() ? a.terms.size() > b.terms.size()
                                            : a.mentions.front().place < b.mentions.front().place;
  });
  return out;
}

enum class Speakers { same, unknown, different };

Speakers compare_speakers(const Wording& a, const Wording& b) {
  if (a.actor && b.actor) return *a.actor == *b.actor ? Speakers::same : Speakers::different;
  if (a.speaker.empty() || b.speaker.empty()) return Speakers::unknown;
  if (a.speaker == b.speaker) return Speakers::same;
  const auto last_word = [](const std::string& name) { return name.substr(name.rfind(' ') + 1); };
  if (last_word(a.speaker) == last_word(b.speaker)) return Speakers::same;
  return a.is_full_name && b.is_full_name ? Speakers::different : Speakers::unknown;
}

bool holds_words(const std::string& whole, const std::string& part) {
  const std::size_t at = (' ' + whole + ' ').find(' ' + part + ' ');
  return at != std::string::npos;
}

/// How sure it is that two wordings are one utterance; 0: they are not.
double one_utterance(const Wording& a, const Wording& b, const Vocabulary& vocabulary) {
  const Speakers speakers = compare_speakers(a, b);
  const std::size_t least_words = std::min(a.terms.size(), b.terms.size());
  const bool inside = holds_words(a.folded, b.folded) || holds_words(b.folded, a.folded);
  const std::size_t enough_words = speakers == Speakers::different ? 7 : speakers == Speakers::unknown ? 4 : 1;
  if (inside && least_words >= enough_words) return 2.0;
  if (inside && least_words >= 2 && speakers == Speakers::unknown) return 1.5;
  const Alignment alignment = align(a.terms, b.terms, vocabulary);
  const double needed = speakers == Speakers::same      ? kBySameSpeaker
                        : speakers == Speakers::unknown ? kByUnknownSpeaker
                                                        : kByAnotherSpeaker;
  if (alignment.contained < needed || alignment.content < 2) return 0;
  // Two shared words may be a name; who says them has to be known, or more has to be shared.
  const std::uint32_t least_content = speakers == Speakers::same ? 2 : speakers == Speakers::unknown ? 3 : 5;
  if (alignment.content < least_content) return 0;
  if (alignment.content < 3 && alignment.contained < 0.75) return 0;
  return 0.7 * alignment.contained + 0.3 * alignment.both;
}

using Groups = std::vector<std::vector<std::uint32_t>>;  // wordings by number, the longest first

template <class Candidates>
Groups gather(const std::vector<Wording>& wordings, const Vocabulary& vocabulary, Candidates candidates_of) {
  std::vector<std::uint32_t> group_of(wordings.size());
  Groups groups;
  for (std::uint32_t at = 0; at < wordings.size(); ++at) {
    double best = 0;
    std::uint32_t home = 0;
    for (const std::uint32_t other : candidates_of(at)) {
      const double score = one_utterance(wordings[at], wordings[other], vocabulary);
      if (score > best) {
        best = score;
        home = group_of[other];
      }
    }
    if (best == 0) {
      home = static_cast<std::uint32_t>(groups.size());
      groups.emplace_back();
    }
    groups[home].push_back(at);
    group_of[at] = home;
  }
  return groups;
}

/// All words of one report's mentions of a group, in order.
std::map<std::uint32_t, std::string> words_by_report(const QuotationGroup& group, const Collation& collation) {
  std::map<std::uint32_t, std::string> words;
  for (const QuotationMention& mention : group.mentions) {
    std::string& held = words[mention.place.document];
    const std::string said =
        joined_words(collation.accounts[mention.place.document].layers.document.words(mention.place.span));
    if (holds_words(held, said)) continue;
    if (!held.empty()) held += ' ';
    held += said;
  }
  return words;
}

/// The wording that most origins bear out, by giving it or a part of it; of equal ones the longest, then the first. So
/// a longer wording that one report alone has does not make the others look changed.
std::uint32_t borne_out_by_most(const QuotationGroup& group, const Collation& collation) {
  constexpr std::size_t kCompared = 200;  // different wordings
  struct Wording {
    std::set<std::string> origins;
    std::uint32_t first = 0;
  };
  std::map<std::string, Wording> wordings;
  for (std::uint32_t at = 0; at < group.mentions.size(); ++at) {
    const QuotationMention& mention = group.mentions[at];
    std::string words =
        joined_words(collation.accounts[mention.place.document].layers.document.words(mention.place.span));
    if (wordings.size() >= kCompared && !wordings.contains(words)) continue;
    Wording& wording = wordings.try_emplace(std::move(words), Wording{{}, at}).first->second;
    wording.origins.insert(mention.origin);
  }
  std::uint32_t best = 0;
  std::pair<std::size_t, std::size_t> most{0, 0};
  for (const auto& [words, wording] : wordings) {
    std::set<std::string> origins = wording.origins;
    for (const auto& [other, part] : wordings) {
      if (other.size() < words.size() && holds_words(words, other))
        origins.insert(part.origins.begin(), part.origins.end());
    }
    const std::pair<std::size_t, std::size_t> borne{origins.size(), words.size()};
    if (borne < most || (borne == most && wording.first > best)) continue;
    most = borne;
    best = wording.first;
  }
  return best;
}

/// The name of the group's speaker: of the actor whom most of its mentions name, else the fullest name that one gives.
std::string best_named_speaker(const QuotationGroup& group, const std::vector<DossierActor>& actors) {
  std::map<std::string, std::set<std::string>> by_actor;  // actor -> origins
  std::string fullest;
  bool fullest_is_name = false;
  for (const QuotationMention& mention : group.mentions) {
    if (!mention.actor.empty()) by_actor[mention.actor].insert(mention.origin);
    const bool is_name = is_full_name(mention.speaker);
    if (is_name < fullest_is_name || (is_name == fullest_is_name && mention.speaker.size() <= fullest.size())) continue;
    fullest = mention.speaker;
    fullest_is_name = is_name;
  }
  const DossierActor* best = nullptr;
  std::size_t most = 0;
  for (const DossierActor& actor : actors) {
    const auto found = by_actor.find(actor.id);
    if (found == by_actor.end() || found->second.size() <= most) continue;
    most = found->second.size();
    best = &actor;
  }
  return best != nullptr ? best->name : fullest;
}

void judge(QuotationGroup& group, const Collation& collation) {
  group.fullest = borne_out_by_most(group, collation);
  const auto words = words_by_report(group, collation);
  const std::uint32_t model = group.mentions[group.fullest].place.document;
  group.reports = static_cast<std::uint32_t>(words.size());
  const std::string& full = words.at(model);
  for (const auto& [document, said] : words) {
    if (document == model || said == full) continue;
    (holds_words(full, said) ? group.parts : group.rewordings).push_back(document);
  }
  group.relation = words.size() == 1                                 ? QuotationRelation::single
                   : group.parts.empty() && group.rewordings.empty() ? QuotationRelation::same
                                                                     : QuotationRelation::variant;
}

/// Words that one report tells without saying whose they are, a headline most of all, are the group's speaker's.
void name_the_unknown(QuotationGroup& group, const std::vector<DossierActor>& actors) {
  const auto actor = std::find_if(actors.begin(), actors.end(), [&](const DossierActor& one) {
    return one.name == group.speaker && std::any_of(group.mentions.begin(), group.mentions.end(),
                                                    [&](const auto& mention) { return mention.actor == one.id; });
  });
  for (QuotationMention& mention : group.mentions) {
    if (!mention.speaker.empty() || group.speaker.empty()) continue;
    mention.speaker = group.speaker;
    if (actor != actors.end()) mention.actor = actor->id;
    mention.why = "the same words have this speaker elsewhere";
  }
}

std::vector<QuotationGroup> built(const Groups& groups, std::vector<Wording>& wordings, const Collation& collation,
                                  const std::vector<DossierActor>& actors) {
  std::vector<QuotationGroup> out;
  for (const auto& members : groups) {
    QuotationGroup group;
    for (const std::uint32_t member : members) {
      auto& mentions = wordings[member].mentions;
      group.mentions.insert(group.mentions.end(), mentions.begin(), mentions.end());
    }
    std::sort(group.mentions.begin(), group.mentions.end(),
              [](const QuotationMention& a, const QuotationMention& b) { return a.place < b.place; });
    judge(group, collation);
    group.speaker = best_named_speaker(group, actors);
    name_the_unknown(group, actors);
    out.push_back(std::move(group));
  }
  std::sort(out.begin(), out.end(), [](const QuotationGroup& a, const QuotationGroup& b) {
    return a.mentions.front().place < b.mentions.front().place;
  });
  for (std::size_t at = 0; at < out.size(); ++at) out[at].id = "q" + std::to_string(at + 1);
  return out;
}

Groups as_judged(const Groups& groups, const std::vector<Wording>& wordings, const Collation& collation) {
  const auto judged =
      judged_items(collation, JudgedKind::utterance, static_cast<std::uint32_t>(wordings.size()),
                   [&](std::uint32_t wording, Place place) {
                     const auto& mentions = wordings[wording].mentions;
                     return std::any_of(mentions.begin(), mentions.end(), [&](const QuotationMention& one) {
                       return one.place.document == place.document && one.place.span.overlaps(place.span);
                     });
                   });
  return followed(groups, judged);
}

}  // namespace

std::vector<QuotationGroup> group_quotations(const Collation& collation, const std::vector<DossierActor>& actors,
                                             const std::vector<Origin>& origins) {
  std::vector<Wording> wordings = wordings_of(collation, actors, origins);
  std::unordered_map<TermId, std::vector<std::uint32_t>> index;
  const auto candidates_of = [&](std::uint32_t at) {
    std::set<std::uint32_t> candidates;
    const bool has_content = wordings[at].content > 0;
    for (const TermId id : term_set(wordings[at].terms, !has_content)) {
      std::vector<std::uint32_t>& postings = index[id];
      if (postings.size() <= kCommonTerm) candidates.insert(postings.begin(), postings.end());
    }
    for (const TermId id : term_set(wordings[at].terms, true)) index[id].push_back(at);
    return candidates;
  };
  const Groups groups = gather(wordings, collation.vocabulary, candidates_of);
  return built(as_judged(groups, wordings, collation), wordings, collation, actors);
}

std::vector<QuotationGroup> group_quotations_naively(const Collation& collation,
                                                     const std::vector<DossierActor>& actors,
                                                     const std::vector<Origin>& origins) {
  std::vector<Wording> wordings = wordings_of(collation, actors, origins);
  const auto candidates_of = [&](std::uint32_t at) {
    std::vector<std::uint32_t> all(at);
    for (std::uint32_t other = 0; other < at; ++other) all[other] = other;
    return all;
  };
  const Groups groups = gather(wordings, collation.vocabulary, candidates_of);
  return built(as_judged(groups, wordings, collation), wordings, collation, actors);
}

}  // namespace synoptic
