// How sentences are read for echoes: terms, marks, figures, voices, outlets; and which pairs are worth weighing.
#include "synoptic/compare/echo_statements.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "synoptic/base/hash.h"
#include "synoptic/claims/claim.h"
#include "synoptic/compare/cited_outlets.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// A term of this background weight or more leads to candidates by itself; set as for figures (figure_groups.cc).
constexpr double kRareTerm = 0.35;
/// Fewer terms say nothing that could be echoed.
constexpr std::size_t kFewestTerms = 4;

template <class T>
void sort_once(std::vector<T>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

bool includes(const auto& whole, const auto& part) {
  return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

/// The telling words of names by number.
class VoiceWords {
 public:
  std::vector<std::uint32_t> of(const std::string& name) {
    std::vector<std::uint32_t> words;
    for (const FoldedWord& word : folded_words(name)) {
      if (is_function_word(word.text)) continue;
      words.push_back(numbers_.try_emplace(word.text, static_cast<std::uint32_t>(numbers_.size())).first->second);
    }
    sort_once(words);
    return words;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;  // looked up only
};

std::uint64_t hash_of_features(const EchoStatement& statement, const std::vector<FigureItem>& items) {
  std::string key;
  const auto add = [&key](const auto& value) {
    if constexpr (requires { value.size(); })
      key += std::string_view(value);
    else
      key += std::to_string(value);
    key += '\x1f';
  };
  for (std::size_t at = 0; at < statement.terms.size(); ++at) {
    add(statement.terms[at].id);
    add(static_cast<int>(statement.terms[at].kind) * 2 + statement.quoted[at]);
  }
  for (const std::uint32_t figure : statement.figures) {
    const FigureItem& item = items[figure];
    add(item.unit);
    add(item.counted.dimension);
    add(static_cast<int>(item.kind));
    for (const double bound :
         {item.low, item.high, item.mention.low.value_or(-1e300), item.mention.high.value_or(-1e300)})
      add(std::bit_cast<std::uint64_t>(bound));
  }
  add(statement.is_headline);
  for (const bool kind : statement.kinds) add(kind);
  for (const auto* names : {&statement.voices, &statement.actors}) {
    add(names->size());
    for (const std::string& name : *names) add(name);
  }
  if (!statement.outlets.empty()) {
    add(statement.place.document);
    add(statement.place.span.begin);
  }
  return hash64(key);
}

void prepare_for_pairs(const Vocabulary& vocabulary, VoiceWords& words, EchoStatement& statement) {
  statement.content_weight = weight_of(statement.content, vocabulary);
  statement.said_weight = weight_of(statement.said, vocabulary);
  for (std::size_t at = 0; at < std::min(statement.terms.size(), kRunTerms); ++at)
    statement.first_terms.emplace_back(statement.terms[at].id, static_cast<std::uint16_t>(at));
  std::sort(statement.first_terms.begin(), statement.first_terms.end());
  for (const std::string& voice : statement.voices) {
    statement.voice_words.push_back(words.of(voice));
    statement.all_voice_words.insert(statement.all_voice_words.end(), statement.voice_words.back().begin(),
                                     statement.voice_words.back().end());
  }
  sort_once(statement.all_voice_words);
}

void add_quoted(const Account& account, EchoStatement& statement) {
  const Layer<Quotation>& quotations = account.layers.quotations;
  std::size_t at = 0;
  for (const Term& term : statement.terms) {
    while (at < quotations.size() && quotations[at].span.end <= term.span.begin) ++at;
    const bool quoted = at < quotations.size() && quotations[at].kind == QuotationKind::speech &&
                        quotations[at].span.contains(term.span.begin);
    statement.quoted.push_back(quoted);
    if (quoted && term.kind != TermClass::function_word) statement.said.push_back(term.id);
  }
  sort_once(statement.said);
}

void add_voice(const Voice& voice, EchoStatement& statement) {
  if (voice.kind == SourceKind::own_voice || voice.name.empty()) return;
  statement.kinds[static_cast<std::size_t>(voice.kind)] = true;
  if (voice.kind == SourceKind::unnamed && !voice.actor) return;
  statement.voices.push_back(folded(voice.name));
  statement.names.emplace(statement.voices.back(), voice.name);
}

/// Attributions that overlap the sentence, and the chains of the figures in it.
void add_voices(const Account& account, const std::vector<FigureItem>& items, EchoStatement& statement) {
  for (const Attribution& attribution : account.layers.attributions.beginning_in(statement.place.span)) {
    if (attribution.source.empty() || !attribution.is_assertion) continue;
    Voice voice;
    voice.name = attribution.voice;
    voice.actor = attribution.actor;
    voice.kind = attribution.kind;
    add_voice(voice, statement);
  }
  for (const Voice& voice : chain_at(account.layers, statement.place.span)) add_voice(voice, statement);
  for (const Quotation& quotation : account.layers.quotations.beginning_in(statement.place.span)) {
    if (quotation.kind != QuotationKind::speech || quotation.speaker.empty()) continue;
    Voice voice;
    voice.name = quotation.speaker;
    voice.actor = quotation.actor;
    voice.kind = SourceKind::person;
    add_voice(voice, statement);
  }
  for (const std::uint32_t figure : statement.figures) {
    if (items[figure].voice.key.empty()) continue;
    statement.voices.push_back(folded(items[figure].mention.sources.back()));
    statement.names.emplace(statement.voices.back(), items[figure].mention.sources.back());
  }
  sort_once(statement.voices);
}

}  // namespace

std::vector<EchoStatement> echo_statements(const Collation& collation, const std::vector<FigureItem>& items) {
  const ReportNames names(collation);
  VoiceWords voice_words;
  std::map<std::string, std::vector<std::uint32_t>> reports_of;  // outlet's key -> the reports that bear its name
  const auto reports_named = [&](const std::string& key) -> const std::vector<std::uint32_t>& {
    const auto [held, is_new] = reports_of.try_emplace(key);
    for (std::uint32_t at = 0; is_new && at < collation.accounts.size(); ++at)
      if (names.is_name_of(at, key)) held->second.push_back(at);
    return held->second;
  };
  std::vector<EchoStatement> out;
  std::map<std::pair<std::uint32_t, std::uint64_t>, std::size_t> first;  // text and words -> its statement
  std::vector<std::vector<std::uint32_t>> figures_of(collation.accounts.size());
  for (std::uint32_t at = 0; at < items.size(); ++at) figures_of[items[at].mention.place.document].push_back(at);
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    // Sentences, figures and citations stand in order: each is passed once.
    const std::vector<std::uint32_t>& figures = figures_of[document];
    const std::vector<Citation> citations = cited_outlets(collation, names, document);
    std::uint32_t longest = 0;
    for (const Citation& citation : citations) longest = std::max(longest, citation.place.size());
    std::size_t figure = 0, cited = 0;
    for (std::size_t at = 0; at < account.terms.size(); ++at) {
      const Span span = account.layers.words.sentences[at].span;
      if (account.terms[at].size() < kFewestTerms || !is_read_for_claims(account, span)) continue;
      EchoStatement statement;
      statement.place = {document, span};
      statement.content_hash = hash64(folded(account.layers.document.words(span)));
      const auto [held, is_new] = first.try_emplace({account.origin, statement.content_hash}, out.size());
      if (!is_new) {
        out[held->second].copies.push_back(statement.place);
        continue;
      }
      statement.sentence = at;
      statement.text = account.origin;
      const Block* block = account.layers.document.block_at(span.begin);
      statement.is_headline = block != nullptr && block->kind == BlockKind::headline;
      statement.terms = account.terms[at];
      statement.content = term_set(statement.terms);
      add_quoted(account, statement);
      while (figure < figures.size() && items[figures[figure]].sentence < at) ++figure;
      for (std::size_t one = figure; one < figures.size() && items[figures[one]].sentence == at; ++one)
        statement.figures.push_back(figures[one]);
      add_voices(account, items, statement);
      while (cited < citations.size() && citations[cited].place.begin + longest <= span.begin) ++cited;
      for (std::size_t one = cited; one < citations.size() && citations[one].place.begin < span.end; ++one) {
        if (!span.overlaps(citations[one].place)) continue;
        statement.outlets.push_back(citations[one].key);
        statement.names.emplace(citations[one].key, citations[one].name);
      }
      sort_once(statement.outlets);
      for (const std::string& key : statement.outlets) {
        const std::vector<std::uint32_t>& reports = reports_named(key);
        statement.outlet_reports.insert(statement.outlet_reports.end(), reports.begin(), reports.end());
      }
      sort_once(statement.outlet_reports);
      for (const Mention& mention : account.layers.mentions.beginning_in(span)) {
        if (mention.actor) statement.actors.push_back(folded(account.layers.actors[*mention.actor].name));
      }
      sort_once(statement.actors);
      prepare_for_pairs(collation.vocabulary, voice_words, statement);
      statement.alike = hash_of_features(statement, items);
      out.push_back(std::move(statement));
    }
  }
  return out;
}

bool may_be_one_name(const std::string& a, const std::string& b) {
  const auto words = [](const std::string& name) {
    std::set<std::string> out;
    for (const FoldedWord& word : folded_words(name)) {
      if (!is_function_word(word.text)) out.insert(word.text);
    }
    return out;
  };
  if (a == b) return true;
  const std::set<std::string> x = words(a), y = words(b);
  if (x.empty() || y.empty()) return false;
  return includes(x, y) || includes(y, x);
}

bool given_alike(const FigureItem& a, const FigureItem& b) {
  return a.unit == b.unit && a.mention.low == b.mention.low && a.mention.high == b.mention.high;
}

std::vector<ItemPair> echo_candidates(const std::vector<EchoStatement>& statements,
                                      const std::vector<FigureItem>& items, const Vocabulary& vocabulary) {
  std::vector<IndexedItem> index;
  index.reserve(statements.size());
  for (const EchoStatement& statement : statements) {
    IndexedItem item;
    item.content = statement.content_hash;
    for (const TermId term : statement.content) {
      if (vocabulary.weight(term) >= kRareTerm) item.keys.push_back(hash64(vocabulary.form(term)));
    }
    for (const TermId term : statement.said) item.keys.push_back(hash64("said " + vocabulary.form(term)));
    for (const std::uint32_t figure : statement.figures) {
      const FigureItem& given = items[figure];
      item.keys.push_back(hash64(given.unit + ' ' + std::to_string(given.mention.low.value_or(-1)) + ' ' +
                                 std::to_string(given.mention.high.value_or(-1))));
    }
    index.push_back(std::move(item));
  }
  std::vector<ItemPair> pairs = candidate_pairs(index);
  std::erase_if(pairs, [&](const ItemPair& pair) {
    const EchoStatement &a = statements[pair.first], &b = statements[pair.second];
    if (a.text == b.text || a.place.document == b.place.document) return true;
    std::size_t shared = 0;
    for (const TermId term : a.content) shared += std::binary_search(b.content.begin(), b.content.end(), term);
    return shared < 2;
  });
  return pairs;
}

}  // namespace synoptic
