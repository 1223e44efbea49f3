#include "synoptic/annotate/events/participants.h"

#include <algorithm>

namespace synoptic::events {

namespace {

constexpr int kMostSteps = 4;               // from a verb to the one whose subject it shares
constexpr std::uint32_t kLongestPhrase = 24;  // tokens to either side of a participant's head

bool is_place_case(const Tree& tree, std::uint32_t token) {
  return tree.has_case(token, {"in", "at", "near", "on", "outside", "inside", "off", "around", "across", "along"});
}

}  // namespace

ParticipantReader::ParticipantReader(const Tree& tree, const Words& words, const Layer<Mention>& mentions,
                                     const Layer<Mention>& pronouns)
    : tree_(tree), words_(words), mention_at_(words.tokens.size(), nullptr) {
  for (const Layer<Mention>* layer : {&mentions, &pronouns}) {
    for (const Mention& mention : *layer) {
      const TokenSpan tokens = words.tokens_in(mention.span);
      for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
        const Mention* held = mention_at_[t];
        if (held == nullptr || (!held->actor && mention.actor)) mention_at_[t] = &mention;
      }
    }
  }
}

/// The words below `head` that stand beside each other, without a preposition, relative clauses or the predicate.
Span ParticipantReader::phrase(std::uint32_t head, std::uint32_t predicate) const {
  std::uint32_t first = head, last = head;
  std::vector<std::uint32_t> todo = {head};
  while (!todo.empty()) {
    const std::uint32_t at = todo.back();
    todo.pop_back();
    for (const std::uint32_t d : tree_.dependents(at)) {
      const std::string_view relation = tree_.relation(d);
      if (d == predicate || relation == "punct" || relation == "cc") continue;
      if (at == head && (relation == "case" || relation == "acl" || relation == "appos" || relation == "parataxis" ||
                         relation == "conj" || relation == "mark"))
        continue;
      if (d + kLongestPhrase < head || d > head + kLongestPhrase) continue;
      // A phrase that reaches over the predicate would not be beside it.
      if ((d < predicate) != (head < predicate)) continue;
      first = std::min(first, d);
      last = std::max(last, d);
      todo.push_back(d);
    }
  }
  return cover(tree_.span(first), tree_.span(last));
}

void ParticipantReader::add(std::vector<Participant>& out, std::uint32_t token, ParticipantRole role,
                            std::uint32_t predicate) const {
  Participant one;
  one.role = role;
  one.head = token;
  one.span = phrase(token, predicate);
  if (const Mention* mention = mention_at_[token]; mention != nullptr) one.actor = mention->actor;
  out.push_back(one);
}

/// The subject of the verb above that governs or stands beside `verb`; kNoToken where none is shared.
std::uint32_t ParticipantReader::shared_subject(std::uint32_t verb) const {
  for (int step = 0; step < kMostSteps; ++step) {
    const std::uint32_t head = tree_.head(verb);
    if (head == kNoToken) return kNoToken;
    const std::string_view relation = tree_.relation(verb);
    if (relation == "acl") return head;  // "the man arrested on Friday", "who fled"
    if (relation != "conj" && relation != "xcomp" && relation != "advcl") return kNoToken;
    if (relation == "xcomp") {
      // "ordered the crew to leave": the object does it.
      if (const std::uint32_t object = tree_.dependent(head, {"obj", "iobj"}); object != kNoToken) return object;
    }
    if (const std::uint32_t subject = tree_.dependent(head, {"nsubj"}); subject != kNoToken) return subject;
    verb = head;
  }
  return kNoToken;
}

void ParticipantReader::of_verb(std::uint32_t verb, std::vector<Participant>& out) const {
  const bool passive = tree_.is_passive(verb);
  bool subject = false;
  for (const std::uint32_t d : tree_.dependents(verb)) {
    const std::string_view relation = tree_.relation(d);
    if (relation == "nsubj") {
      subject = true;
      // "who", "which" of a relative clause stand for the noun that it describes.
      const bool relative = tree_.is(d, {"who", "which", "that", "whom"}) && tree_.relation(verb) == "acl";
      const std::uint32_t who = relative && tree_.head(verb) != kNoToken ? tree_.head(verb) : d;
      add(out, who, tree_.has_be(verb) && passive ? ParticipantRole::patient : ParticipantRole::agent, verb);
    } else if (relation == "obj" || relation == "iobj") {
      add(out, d, relation == "obj" ? ParticipantRole::patient : ParticipantRole::other, verb);
    } else if (relation == "obl") {
      const bool by = passive && tree_.has_case(d, {"by"});
      const bool place = is_place_case(tree_, d);
      add(out, d, by ? ParticipantRole::agent : place ? ParticipantRole::place : ParticipantRole::other, verb);
    }
  }
  if (subject) return;
  if (const std::uint32_t who = shared_subject(verb); who != kNoToken)
    add(out, who, passive ? ParticipantRole::patient : ParticipantRole::agent, verb);
}

void ParticipantReader::of_noun(std::uint32_t noun, std::vector<Participant>& out) const {
  for (const std::uint32_t d : tree_.dependents(noun)) {
    const std::string_view relation = tree_.relation(d);
    if (relation != "nmod" && relation != "compound" && relation != "amod") continue;
    if (relation == "amod") {  // "the Iranian attack"
      if (mention_at_[d] != nullptr) add(out, d, ParticipantRole::other, noun);
    } else if (relation == "compound") {
      if (tree_.is_noun(d)) add(out, d, ParticipantRole::patient, noun);
    } else if (tree_.has_case(d, {"by", "from"}) || (d < noun && tree_.case_of(d) == kNoToken)) {
      add(out, d, ParticipantRole::agent, noun);  // also the owner: "Apple's launch"
    } else if (tree_.has_case(d, {"of"})) {
      add(out, d, ParticipantRole::patient, noun);
    } else {
      add(out, d, is_place_case(tree_, d) ? ParticipantRole::place : ParticipantRole::other, noun);
    }
  }
  // The verb that the noun stands with tells where and who: "the blast in the market killed", "carried out the attack".
  const std::uint32_t head = tree_.head(noun);
  if (head == kNoToken || tree_.upos(head) != Upos::verb) return;
  if (tree_.relation(noun) != "obj" && tree_.relation(noun) != "nsubj") return;
  for (const std::uint32_t d : tree_.dependents(head)) {
    if (d == noun) continue;
    if (tree_.relation(d) == "nsubj" && tree_.relation(noun) == "obj") add(out, d, ParticipantRole::agent, noun);
    if (tree_.relation(d) == "obl" && is_place_case(tree_, d)) add(out, d, ParticipantRole::place, noun);
  }
}

std::vector<Participant> ParticipantReader::read(std::uint32_t token) const {
  std::vector<Participant> out;
  if (tree_.upos(token) == Upos::verb)
    of_verb(token, out);
  else
    of_noun(token, out);
  std::sort(out.begin(), out.end(), [](const Participant& a, const Participant& b) { return a.head < b.head; });
  out.erase(std::unique(out.begin(), out.end(), [](const Participant& a, const Participant& b) { return a.head == b.head; }),
            out.end());
  return out;
}

}  // namespace synoptic::events
