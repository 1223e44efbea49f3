// Where everything on the page can be jumped to: ids of reports, sentences and cards.
//
// A sentence's id is `#HASH-s-N`, where HASH is the document's id ("d-..." from source and content) and N counts from
// 1, so that a link keeps its meaning in every page that is made of the same document.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

class PageIndex {
 public:
  explicit PageIndex(const Dossier& dossier);

  /// Id of a report's article. A document that was given twice has its number behind the second one's id.
  const std::string& report_id(std::uint32_t report) const { return report_ids_[report]; }
  std::string sentence_id(std::uint32_t report, std::uint32_t number) const;
  /// Id of the sentence that holds a place; of the report where it lies in no sentence.
  std::string target(const Place& place) const;
  /// True where a card of the page has this id: figures, quotations, timeline entries, conflicts.
  bool has_card(std::string_view id) const { return cards_.contains(std::string(id)); }
  /// Number of a timeline entry on the page, from 1; 0 where there is none.
  std::uint32_t entry_number(std::string_view id) const;
  /// Number of a speaker, for filtering; all speakers by name.
  std::uint32_t speaker(std::string_view name) const;
  const std::map<std::string, std::uint32_t, std::less<>>& speakers() const { return speakers_; }
  /// The name by which a mention's speaker is filtered: the actor's, else as the report gives it.
  std::string speaker_name(const QuotationMention& mention) const;

 private:
  const Dossier& dossier_;
  std::vector<std::string> report_ids_;
  std::map<std::string, std::uint32_t, std::less<>>
      cards_;  // with the entry's number for those of the timeline, else 0
  std::map<std::string, std::string, std::less<>> actor_names_;
  std::map<std::string, std::uint32_t, std::less<>> speakers_;
};

}  // namespace synoptic
