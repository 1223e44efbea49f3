#include "synoptic/compare/events/event_item.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "synoptic/base/hash.h"
#include "synoptic/language/lemma.h"

namespace synoptic {
namespace {

void sort_unique(std::vector<TermId>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void append(std::vector<TermId>& to, const std::vector<TermId>& from) { to.insert(to.end(), from.begin(), from.end()); }

/// The actor as one term, whatever its names, else the words of the name.
void add_name(Vocabulary& vocabulary, const Account& account, const Mention& mention, std::vector<TermId>& to) {
  if (mention.actor && *mention.actor < account.actors.size()) {
    to.push_back(vocabulary.intern("#" + std::to_string(account.actors[*mention.actor]), TermClass::content));
    return;
  }
  for (const Term& term : terms_in(account, mention.span))
    if (term.kind != TermClass::function_word) to.push_back(term.id);
}

}  // namespace

std::vector<EventItem> event_items(Collation& collation, std::uint32_t document, const std::vector<Event>& events) {
  const Account& account = collation.accounts[document];
  const Words& words = account.layers.words;
  Vocabulary& vocabulary = collation.vocabulary;
  const auto sentence_of = [&](Span span) { return words.sentence_at(span.begin); };
  std::unordered_map<std::size_t, std::vector<TermId>> verbs;  // of each sentence
  for (const Event& event : account.layers.events) {
    if (!event.is_reporting)
      verbs[sentence_of(event.span)].push_back(vocabulary.intern(event.verb, TermClass::content));
  }
  std::vector<EventItem> items;
  items.reserve(events.size());
  for (const Event& event : events) {
    EventItem item;
    item.document = document;
    item.sentence = static_cast<std::uint32_t>(sentence_of(event.span));
    item.token = event.token;
    item.span = event.span;
    item.lemma = event.lemma;
    item.verb = event.verb;
    item.nominal = event.nominal;
    item.is_reporting = event.is_reporting;
    item.told = event.told_in.has_value();
    item.negated = event.negated;
    item.realis = event.realis;
    for (const Participant& one : event.participants) {
      std::vector<TermId>& role = one.role == ParticipantRole::agent     ? item.agents
                                  : one.role == ParticipantRole::patient ? item.patients
                                  : one.role == ParticipantRole::place   ? item.places
                                                                         : item.others;
      if (one.actor && *one.actor < account.actors.size())
        role.push_back(vocabulary.intern("#" + std::to_string(account.actors[*one.actor]), TermClass::content));
      for (const Term& term : terms_in(account, one.span)) {
        if (term.kind != TermClass::function_word) role.push_back(term.id);
      }
    }
    for (std::vector<TermId>* role : {&item.agents, &item.patients, &item.places, &item.others}) {
      sort_unique(*role);
      append(item.participants, *role);
    }
    sort_unique(item.participants);
    for (const Term& term : account.terms[item.sentence]) {
      if (term.span.overlaps(event.span)) {
        if (item.term == 0) item.term = term.id;
        continue;
      }
      if (term.kind != TermClass::function_word) item.words.push_back(term.id);
    }
    sort_unique(item.words);
    for (const Mention& mention : account.layers.mentions.beginning_in(words.sentences[item.sentence].span))
      add_name(vocabulary, account, mention, item.names);
    sort_unique(item.names);
    const TermId own = vocabulary.intern(event.verb, TermClass::content);
    for (const TermId verb : verbs[item.sentence])
      if (verb != own) item.beside.push_back(verb);
    sort_unique(item.beside);
    if (!words.heads.empty() && words.heads[event.token] >= 0) {
      const auto head = static_cast<std::uint32_t>(words.heads[event.token]);
      const std::string_view form = account.layers.document.words(words.tokens[head].span);
      item.governor =
          vocabulary.intern(words.upos[head] == Upos::verb ? verb_lemma(form) : noun_lemma(form), TermClass::content);
    }
    if (event.time) item.when = account.layers.times[*event.time].when;
    const Span sentence = words.sentences[item.sentence].span;
    item.content = hash64(std::string(account.layers.document.words(sentence)) + '\x1f' +
                          std::to_string(event.span.begin - sentence.begin));
    items.push_back(std::move(item));
  }
  return items;
}

ReportLikeness::Profile ReportLikeness::profile_of(std::vector<TermId> terms, const Vocabulary& vocabulary) {
  std::sort(terms.begin(), terms.end());
  Profile profile;
  double length = 0;
  for (std::size_t at = 0; at < terms.size();) {
    std::size_t end = at;
    while (end < terms.size() && terms[end] == terms[at]) ++end;
    const double weight = vocabulary.weight(terms[at]);
    const double value = (1 + std::log(static_cast<double>(end - at))) * weight * weight;
    profile.push_back({terms[at], static_cast<float>(value)});
    length += value * value;
    at = end;
  }
  for (Weighted& one : profile) one.weight = static_cast<float>(one.weight / std::sqrt(length));
  return profile;
}

ReportLikeness::ReportLikeness(Collation& collation) {
  for (const Account& account : collation.accounts) {
    std::vector<TermId> words, names;
    for (const std::vector<Term>& sentence : account.terms) {
      for (const Term& term : sentence)
        if (term.kind != TermClass::function_word) words.push_back(term.id);
    }
    for (const Mention& mention : account.layers.mentions)
      if (mention.form == MentionForm::name) add_name(collation.vocabulary, account, mention, names);
    words_.push_back(profile_of(std::move(words), collation.vocabulary));
    names_.push_back(profile_of(std::move(names), collation.vocabulary));
  }
}

double ReportLikeness::cosine(const Profile& a, const Profile& b) {
  double sum = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (i->term < j->term) {
      ++i;
    } else if (j->term < i->term) {
      ++j;
    } else {
      sum += static_cast<double>(i->weight) * static_cast<double>(j->weight);
      ++i;
      ++j;
    }
  }
  return sum;
}

Likeness ReportLikeness::of(std::uint32_t a, std::uint32_t b) const {
  if (a == b) return {1, 1};
  return {cosine(words_[a], words_[b]), cosine(names_[a], names_[b])};
}

}  // namespace synoptic
