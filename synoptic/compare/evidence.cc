// How evidence and cited texts are joined: by kind and holder; by the content words of a name, and the clause.
#include "synoptic/compare/evidence.h"

#include <algorithm>
#include <map>
#include <set>

#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

std::set<std::string> content_words(std::string_view name) {
  std::set<std::string> words;
  for (const FoldedWord& word : folded_words(name)) {
    if (!is_function_word(word.text)) words.insert(word.text);
  }
  return words;
}

}  // namespace

std::vector<DossierEvidence> join_evidence(const Collation& collation) {
  std::map<std::pair<EvidenceKind, std::string>, DossierEvidence> joined;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    for (const Evidence& evidence : collation.accounts[document].layers.evidence) {
      DossierEvidence& entry = joined[{evidence.kind, folded(evidence.held_by)}];
      entry.kind = evidence.kind;
      entry.mentions.push_back({{document, evidence.span}, evidence.held_by, evidence.verified_by});
    }
  }
  std::vector<DossierEvidence> out;
  for (auto& [key, entry] : joined) out.push_back(std::move(entry));
  std::stable_sort(out.begin(), out.end(), [](const DossierEvidence& a, const DossierEvidence& b) {
    return a.mentions.front().place < b.mentions.front().place;
  });
  for (std::size_t at = 0; at < out.size(); ++at) out[at].id = "v" + std::to_string(at + 1);
  return out;
}

std::vector<DossierText> join_texts(const Collation& collation, const std::vector<QuotationGroup>& quotations) {
  struct Draft {
    DossierText text;
    std::set<std::string> words;
  };
  std::vector<Draft> drafts;
  std::map<std::string, std::vector<std::size_t>> by_key;  // clause and one content word -> drafts
  std::map<std::pair<std::uint32_t, std::size_t>, std::set<std::string>> quoted_in;  // report, sentence -> quotations
  for (const QuotationGroup& group : quotations) {
    for (const QuotationMention& mention : group.mentions) {
      const Account& account = collation.accounts[mention.place.document];
      if (const auto sentence = sentence_index(account, mention.place.span))
        quoted_in[{mention.place.document, *sentence}].insert(group.id);
    }
  }
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    for (const CitedText& cited : account.layers.texts) {
      const std::set<std::string> words = content_words(cited.name);
      const std::string clause = folded(cited.clause);
      std::size_t home = drafts.size();
      std::vector<std::string> keys;
      for (const std::string& word : words) keys.push_back(clause + '|' + word);
      if (words.empty()) keys.push_back(clause + '|');
      for (const std::string& key : keys) {
        for (const std::size_t draft : by_key[key]) {
          const bool held =
              std::includes(words.begin(), words.end(), drafts[draft].words.begin(), drafts[draft].words.end()) ||
              std::includes(drafts[draft].words.begin(), drafts[draft].words.end(), words.begin(), words.end());
          if (held) home = std::min(home, draft);
        }
      }
      if (home == drafts.size()) drafts.push_back({{"", cited.name, cited.clause, {}, {}}, words});
      Draft& draft = drafts[home];
      if (cited.name.size() > draft.text.name.size()) draft.text.name = cited.name;
      draft.words.insert(words.begin(), words.end());
      for (const std::string& key : keys) {
        auto& held = by_key[key];
        if (held.empty() || held.back() != home) held.push_back(home);
      }
      draft.text.mentions.push_back({document, cited.span});
      const auto sentence = sentence_index(account, cited.span);
      if (!sentence) continue;
      if (const auto found = quoted_in.find({document, *sentence}); found != quoted_in.end()) {
        draft.text.quotations.insert(draft.text.quotations.end(), found->second.begin(), found->second.end());
      }
    }
  }
  std::vector<DossierText> out;
  for (Draft& draft : drafts) {
    auto& ids = draft.text.quotations;
    const auto by_number = [](const std::string& a, const std::string& b) {
      return a.size() != b.size() ? a.size() < b.size() : a < b;
    };
    std::sort(ids.begin(), ids.end(), by_number);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    draft.text.id = "x" + std::to_string(out.size() + 1);
    out.push_back(std::move(draft.text));
  }
  return out;
}

}  // namespace synoptic
