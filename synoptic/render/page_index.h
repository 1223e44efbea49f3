// Where everything on the page can be jumped to: ids of reports, sentences and cards.
//
// A sentence's id is `#HASH-s-N`, where HASH is the document's id ("d-..." from source and content) and N counts from
// 1, so that a link keeps its meaning in every page that is made of the same document.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/dossier/dossier.h"
#include "synoptic/render/render.h"

namespace synoptic {

class PageIndex {
 public:
  explicit PageIndex(const Dossier& dossier);

  /// Id of a report's article. A document that was given twice has its number behind the second one's id.
  const std::string& report_id(std::uint32_t report) const { return report_ids_[report]; }
  std::string sentence_id(std::uint32_t report, std::uint32_t number) const;
  /// True where the page holds too many reports to write each in full: their texts are folded into data
  /// (html_reports.cc), and a link leads to the report, with the sentence's number beside it for the script.
  bool folds_reports() const { return report_ids_.size() > kWholeReports; }
  /// Id of a sentence by its number; of the report where that is 0 or texts are folded.
  std::string target(std::uint32_t report, std::uint32_t number) const;
  /// Id of the sentence that holds a place, by the same rule.
  std::string target(const Place& place) const;
  /// True where an element of the page has this id: figures, quotations, timeline entries, conflicts.
  bool has_claim(std::string_view id) const { return claims_.contains(std::string(id)); }
  /// "figure", "quotation", "date" or "conflict"; empty where the page has no such claim.
  std::string_view kind(std::string_view id) const;
  /// Numbers of those who give a figure or an utterance, or stand behind a conflict's members.
  const std::set<std::uint32_t>& speakers_of(std::string_view id) const;
  /// The claim's id where no row of the matrix has it, else empty: ids stand on one element.
  std::string id_unless_row(const std::string& id) const { return rows_.contains(id) ? std::string() : id; }
  /// The claim has a row in the matrix.
  bool has_row(const std::string& id) const { return rows_.contains(id); }
  /// Number of a speaker, for filtering; all speakers by name.
  std::uint32_t speaker(std::string_view name) const;
  const std::map<std::string, std::uint32_t, std::less<>>& speakers() const { return speakers_; }
  /// The name by which a mention's speaker is filtered: the actor's, else as the report gives it.
  std::string speaker_name(const QuotationMention& mention) const;

 private:
  const Dossier& dossier_;
  std::vector<std::string> report_ids_;
  std::map<std::string, std::string_view, std::less<>> claims_;  // id -> kind
  std::set<std::string, std::less<>> rows_;
  std::map<std::string, std::set<std::uint32_t>, std::less<>> speakers_of_;
  std::map<std::string, std::string, std::less<>> actor_names_;
  std::map<std::string, std::uint32_t, std::less<>> speakers_;
};

}  // namespace synoptic
