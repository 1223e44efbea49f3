// A verb tells the clause that depends on it as ccomp ("denied having met ..." as xcomp, a quotation also as
// parataxis); its source is its subject, in the passive the agent ("was assured by his counterpart that ..."), behind
// "quotes the ambassador as warning that ..." the object. Which verbs tell is read from data/cue_verbs.tsv.
#include "synoptic/annotate/attributions/nested_voices.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "synoptic/annotate/attributions/phrases.h"
#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

// The share of a verb's occurrences before a clause that are cues; as for the rules' own children (verb_rules.cc).
constexpr double kNestedCue = 0.75;
constexpr double kNestedPlan = 0.7;  // Before "to"; set by judgement: "threaten" and "expect" pass.
constexpr std::uint32_t kNobody = 0xFFFFFFFF;

class Finder {
 public:
  Finder(const Reading& reading, const LinkedSpans& linked) : r_(reading), words_(reading.words()), linked_(linked) {
    below_.assign(r_.size() + 1, 0);
    for (const std::int32_t head : words_.heads)
      if (head >= 0) ++below_[static_cast<std::size_t>(head) + 1];
    for (std::size_t i = 1; i < below_.size(); ++i) below_[i] += below_[i - 1];
    dependents_.resize(below_.back());
    std::vector<std::uint32_t> next(below_.begin(), below_.end() - 1);
    for (std::uint32_t i = 0; i < r_.size(); ++i)
      if (words_.heads[i] >= 0) dependents_[next[static_cast<std::size_t>(words_.heads[i])]++] = i;
    left_.resize(r_.size());
    right_.resize(r_.size());
    measure_subtrees();
  }

  std::vector<Draft> run() {
    std::vector<Draft> found;
    for (std::uint32_t v = 0; v < r_.size(); ++v) {
      if (r_.upos(v) != Upos::verb || linked_.content_of[v] == kNone || linked_.cue_of[v] != kNone ||
          linked_.unit_of[v] == kNone)
        continue;
      if (auto draft = told_by(v)) found.push_back(std::move(*draft));
    }
    return found;
  }

 private:
  std::span<const std::uint32_t> dependents(std::uint32_t i) const {
    return {dependents_.data() + below_[i], dependents_.data() + below_[i + 1]};
  }

  std::string_view relation(std::uint32_t i) const { return words_.deprels[i]; }

  /// First and last token of each subtree, from the leaves up.
  void measure_subtrees() {
    std::vector<std::uint32_t> order, open;
    for (std::uint32_t i = 0; i < r_.size(); ++i) {
      left_[i] = right_[i] = i;
      if (words_.heads[i] < 0) open.push_back(i);
    }
    while (!open.empty()) {
      const std::uint32_t i = open.back();
      open.pop_back();
      order.push_back(i);
      for (const std::uint32_t d : dependents(i)) open.push_back(d);
    }
    for (std::size_t k = order.size(); k-- > 0;) {
      const std::uint32_t i = order[k];
      if (words_.heads[i] < 0) continue;
      const auto head = static_cast<std::size_t>(words_.heads[i]);
      left_[head] = std::min(left_[head], left_[i]);
      right_[head] = std::max(right_[head], right_[i]);
    }
  }

  bool is_past_participle_of_passive(std::uint32_t v) const {
    const auto below = dependents(v);
    return std::any_of(below.begin(), below.end(), [&](std::uint32_t d) {
      if (relation(d) != "aux") return false;
      const std::string& word = r_.lower(d);
      return d + 3 > v &&
             (word == "was" || word == "were" || word == "been" || word == "is" || word == "are" || word == "being");
    });
  }

  /// The clause, or the quotation, that the verb tells.
  std::uint32_t clause_of(std::uint32_t v, const CueVerb& cue) const {
    for (const std::uint32_t d : dependents(v)) {
      const bool quoted = r_.quotation(d) >= 0 && r_.quotation(v) != r_.quotation(d);
      if (relation(d) == "ccomp" && (d > v || quoted || is_inner_quotation(d, v))) return d;
      if (relation(d) == "parataxis" && (quoted || is_inner_quotation(d, v))) return d;
      if (relation(d) == "xcomp" && d > v && cue.kind == CueKind::speech && is_gerund(d)) return d;
      if ((relation(d) == "xcomp" || relation(d) == "ccomp") && d > v && is_of_the_future(cue)) return d;
      if (relation(d) == "advcl" && d > v + 1 && cue.kind == CueKind::speech && is_gerund(d) && r_.is(v + 1, "to"))
        return d;  // "confessed to supplying"
    }
    // "had reported | 212 cases": a figure is told as a clause is.
    const std::uint32_t object = dependent(v, "obj");
    if (object != kNobody && object > v && (cue.lemma == "report" || cue.lemma == "estimate" || cue.lemma == "confirm"))
      for (std::uint32_t t = left_[object]; t <= object; ++t)
        if (r_.upos(t) == Upos::num) return object;
    return kNobody;
  }

  /// "threatens to close", "expects exports to rise"; who only plans is no voice.
  static bool is_of_the_future(const CueVerb& cue) {
    return cue.stance == Stance::threatens || cue.stance == Stance::expects;
  }

  /// "denied having met", "admitted taking"
  bool is_gerund(std::uint32_t verb) const {
    return r_.upos(verb) == Upos::verb && (r_.lower(verb).ends_with("ing") || (verb > 0 && r_.is(verb - 1, "having")));
  }

  /// Inner marks: the outermost quotation is the same for both, so a mark must stand between them.
  bool is_inner_quotation(std::uint32_t d, std::uint32_t v) const {
    if (r_.quotation(d) < 0 || r_.quotation(d) != r_.quotation(v) || d < v) return false;
    for (std::uint32_t t = v + 1; t < d && t < v + kReach; ++t) {
      const std::string_view word = r_.word(t);
      if (word == "'" || word == "‘" || word == "`" || word == "\"" || word == "“") return true;
    }
    return false;
  }

  std::uint32_t dependent(std::uint32_t v, std::string_view wanted) const {
    for (const std::uint32_t d : dependents(v))
      if (relation(d) == wanted) return d;
    return kNobody;
  }

  /// "by his counterpart": the agent behind a passive.
  std::uint32_t agent_of(std::uint32_t v) const {
    for (const std::uint32_t d : dependents(v)) {
      if (relation(d) != "obl" || d < v) continue;
      const std::uint32_t preposition = dependent(d, "case");
      if (preposition != kNobody && r_.is(preposition, "by")) return d;
    }
    return kNobody;
  }

  /// The noun right before a verb that has no subject: one that the parser has taken for an object.
  std::uint32_t noun_before(std::uint32_t v) const {
    const VerbGroup group = verb_group(r_, v, v > kReach ? v - kReach : 0);
    if (group.participle || group.infinitive) return kNobody;
    for (const std::uint32_t d : dependents(v))
      if ((relation(d) == "iobj" || relation(d) == "obj") && right_[d] + 1 == group.tokens.begin) return d;
    return kNobody;
  }

  /// The noun that says it; kNobody where there is none in the sentence.
  std::uint32_t speaker_of(std::uint32_t v) const {
    if (is_past_participle_of_passive(v)) return agent_of(v);
    if (const std::uint32_t subject = dependent(v, "nsubj"); subject != kNobody) return subject < v ? subject : kNobody;
    if (const std::uint32_t before = noun_before(v); before != kNobody) return before;
    const std::string_view own = relation(v);
    if (words_.heads[v] < 0) return kNobody;
    const auto head = static_cast<std::uint32_t>(words_.heads[v]);
    if (own == "conj") {  // "had met him and said that ..."
      const std::uint32_t subject = dependent(head, "nsubj");
      return subject != kNobody && subject < head && !is_past_participle_of_passive(head) ? subject : kNobody;
    }
    if (own == "xcomp" && r_.is(head, "used")) {  // "used to say, '...'"
      const std::uint32_t subject = dependent(head, "nsubj");
      return subject != kNobody && subject < head ? subject : kNobody;
    }
    // "quotes the ambassador as | warning that ..."
    const std::uint32_t mark = v > 0 && r_.is(v - 1, "as") ? v - 1 : kNobody;
    if (mark != kNobody && (own == "advcl" || own == "xcomp" || own == "obl" || own == "acl")) {
      const std::uint32_t object = own == "acl" ? head : dependent(head, "obj");
      return object != kNobody && object < v ? object : kNobody;
    }
    return kNobody;
  }

  bool is_unsaid(TokenSpan group) const {
    for (std::uint32_t t = group.begin; t < group.end; ++t)
      if (r_.is(t, "would") || r_.is(t, "will") || r_.is(t, "should") || r_.is(t, "must") || r_.is(t, "might"))
        return true;
    return false;
  }

  /// Words that stand for the speaker himself, for those he speaks to, or for nobody.
  static bool tells_nothing(const std::string& word) {
    constexpr std::string_view kWords[] = {"i",      "we",      "you",  "who",      "which",    "that",
                                           "it",     "there",   "what", "this",     "everyone", "anyone",
                                           "nobody", "anybody", "one",  "everybody"};
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
  }

  /// A clause that asks: "do not know | what she was thinking", "the videos show | whether he held anything".
  bool leaves_open(std::uint32_t clause) const {
    constexpr std::string_view kAsking[] = {"what", "whether", "who", "how", "why"};
    constexpr std::string_view kAlsoOfTime[] = {"if", "when", "where"};  // "said | if it rained, they would ..."
    const std::uint32_t first = left_[clause];
    const std::string& word = r_.lower(first);
    return std::find(std::begin(kAsking), std::end(kAsking), word) != std::end(kAsking) ||
           (words_.heads[first] == static_cast<std::int32_t>(clause) &&
            std::find(std::begin(kAlsoOfTime), std::end(kAlsoOfTime), word) != std::end(kAlsoOfTime));
  }

  std::optional<Draft> told_by(std::uint32_t v) const {
    const CueVerb* cue = find_cue_verb(r_.lower(v));
    if (cue == nullptr || cue->kind == CueKind::attitude || cue->kind == CueKind::seeming ||
        cue->share(is_of_the_future(*cue) ? "to" : "that") < (is_of_the_future(*cue) ? kNestedPlan : kNestedCue) ||
        (cue->kind == CueKind::intention && !is_of_the_future(*cue)))
      return std::nullopt;
    const std::uint32_t clause = clause_of(v, *cue);
    const std::uint32_t speaker = clause == kNobody ? kNobody : speaker_of(v);
    if (speaker == kNobody || linked_.content_of[speaker] != linked_.content_of[v] || linked_.cue_of[speaker] != kNone)
      return std::nullopt;
    const std::string& word = r_.lower(speaker);
    if (tells_nothing(word) && !(word == "one" && right_[speaker] > speaker)) return std::nullopt;
    // "she said that she hoped to win": what a speaker says of his own mind, or most often so.
    if (cue->kind == CueKind::belief && r_.upos(speaker) == Upos::pron) return std::nullopt;
    if (cue->stance != Stance::asks && leaves_open(clause)) return std::nullopt;
    Draft draft;
    draft.unit = static_cast<std::size_t>(linked_.unit_of[v]);
    Found& found = draft.found;
    found.source = within(v, trimmed({left_[speaker], right_[speaker] + 1}));
    if (!found.source.empty() && r_.is(found.source.begin, "by")) ++found.source.begin;
    const VerbGroup group = verb_group(r_, v, std::max(found.source.begin, v > kReach ? v - kReach : 0));
    found.cue = {group.tokens};
    const bool habit = group.infinitive && group.tokens.begin > 0 && r_.is(group.tokens.begin - 1, "used");
    if ((group.infinitive && !habit) || group.modal || is_unsaid(group.tokens))
      return std::nullopt;  // Nobody has said it: "would say", "to insist".
    if (v > 0 && r_.is(v - 1, "as")) --found.cue.front().begin;
    TokenSpan whole{left_[clause], right_[clause] + 1};
    if (clause > v && is_of_the_future(*cue))  // "expects | growth to slow"
      for (const std::uint32_t d : dependents(v))
        if (relation(d) == "obj" && d > v && d < whole.begin) whole.begin = left_[d];
    const TokenSpan told = clause > v ? TokenSpan{std::max(whole.begin, v + 1), whole.end}
                                      : TokenSpan{whole.begin, std::min(whole.end, found.source.begin)};
    found.content = {within(v, marked(trimmed(told)))};
    const bool apart = found.source.end <= found.cue.front().begin || found.cue.front().end <= found.source.begin;
    const TokenSpan content = found.content.front();
    if (found.source.empty() || content.size() < 2 || !apart || shared(content, found.source) > 0 ||
        shared(content, found.cue.front()) > 0)
      return std::nullopt;
    found.kind = cue->kind;
    found.stance = stance_of_cue(*cue, group.negated);
    found.lemma = cue->lemma;
    found.hedged = group.hedged || group.modal;
    found.nested = true;
    return draft;
  }

  /// Where it begins with an inner mark, up to the mark that closes it.
  TokenSpan marked(TokenSpan span) const {
    if (span.size() < 3) return span;
    const std::string_view open = r_.word(span.begin);
    if (open != "'" && open != "‘" && open != "“" && open != "\"" && open != "`") return span;
    for (std::uint32_t t = span.begin + 1; t < span.end; ++t) {
      const std::string_view word = r_.word(t);
      if (word == "'" || word == "’" || word == "”" || word == "\"") return {span.begin, t + 1};
    }
    return span;
  }

  /// Without commas and stops at its ends.
  TokenSpan trimmed(TokenSpan span) const {
    const auto is_edge = [&](std::uint32_t i) {
      return r_.is_punct(i) && r_.word(i).size() == 1 && r_.word(i) != "\"" && r_.word(i) != "'" && r_.word(i) != ")";
    };
    while (!span.empty() && is_edge(span.end - 1)) --span.end;
    while (!span.empty() && is_edge(span.begin)) ++span.begin;
    return span;
  }

  /// The part in the piece of content that holds `v`, on one side of it.
  TokenSpan within(std::uint32_t v, TokenSpan span) const {
    const std::int32_t parent = linked_.content_of[v];
    while (!span.empty() && linked_.content_of[span.begin] != parent) ++span.begin;
    std::uint32_t end = span.begin;
    while (end < span.end && linked_.content_of[end] == parent) ++end;
    return {span.begin, end};
  }

  static constexpr std::uint32_t kReach = 12;  // Tokens.

  const Reading& r_;
  const Words& words_;
  const LinkedSpans& linked_;
  std::vector<std::uint32_t> below_, dependents_;  ///< Dependents of token i: dependents_[below_[i] .. below_[i + 1]).
  std::vector<std::uint32_t> left_, right_;
};

}  // namespace

std::vector<Draft> find_nested_voices(const Reading& reading, const LinkedSpans& linked) {
  if (reading.size() == 0 || reading.words().heads.size() != reading.size()) return {};
  return Finder(reading, linked).run();
}

}  // namespace synoptic::attributions
