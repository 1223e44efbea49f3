#include "synoptic/render/page_index.h"

#include <fmt/format.h>

#include <set>

#include "synoptic/render/matrix.h"
#include "synoptic/render/wording.h"

namespace synoptic {

PageIndex::PageIndex(const Dossier& dossier) : dossier_(dossier) {
  std::set<std::string> taken;
  for (std::uint32_t i = 0; i < dossier.reports.size(); ++i) {
    std::string id = dossier.reports[i].document.id();
    if (!taken.insert(id).second) id += fmt::format("-{}", i + 1);
    report_ids_.push_back(std::move(id));
  }
  for (const FigureGroup& group : dossier.figures) claims_.emplace(group.id, "figure");
  for (const QuotationGroup& group : dossier.quotations) claims_.emplace(group.id, "quotation");
  for (const Conflict& conflict : dossier.conflicts) claims_.emplace(conflict.id, "conflict");
  for (const TimelineEntry& entry : dossier.timeline) claims_.emplace(entry.id, "date");
  for (const GridRow* row : shown_claims(dossier)) {
    if (claims_.contains(row->member)) rows_.insert(row->member);
  }
  for (const DossierActor& actor : dossier.actors) actor_names_.emplace(actor.id, actor.name);
  for (const QuotationGroup& group : dossier.quotations) {
    for (const QuotationMention& mention : group.mentions) speakers_.emplace(speaker_name(mention), 0);
  }
  for (const FigureGroup& group : dossier.figures) {
    for (const FigureMention& mention : group.mentions)
      speakers_.emplace(mention.sources.empty() ? "" : mention.sources.back(), 0);
  }
  speakers_.erase("");
  std::uint32_t number = 0;
  for (auto& [name, index] : speakers_) index = ++number;
  const auto gives = [&](const std::string& id, std::string_view name) {
    if (const std::uint32_t who = speaker(name)) speakers_of_[id].insert(who);
  };
  for (const FigureGroup& group : dossier.figures) {
    for (const FigureMention& mention : group.mentions) {
      if (!mention.sources.empty()) gives(group.id, mention.sources.back());
    }
  }
  for (const QuotationGroup& group : dossier.quotations) {
    for (const QuotationMention& mention : group.mentions) gives(group.id, speaker_name(mention));
  }
  for (const Conflict& conflict : dossier.conflicts) {
    for (const std::string& member : conflict.members) {
      const std::set<std::uint32_t> behind = speakers_of(member);
      if (!behind.empty()) speakers_of_[conflict.id].insert(behind.begin(), behind.end());
    }
  }
}

std::string PageIndex::sentence_id(std::uint32_t report, std::uint32_t number) const {
  return fmt::format("{}-s-{}", report_ids_[report], number);
}

std::string PageIndex::target(std::uint32_t report, std::uint32_t number) const {
  if (report >= report_ids_.size()) return "reports";
  return number == 0 || folds_reports() ? report_id(report) : sentence_id(report, number);
}

std::string PageIndex::target(const Place& place) const {
  if (place.document >= report_ids_.size()) return "reports";
  return target(place.document, sentence_number(dossier_.reports[place.document], place.span.begin));
}

std::string_view PageIndex::kind(std::string_view id) const {
  const auto found = claims_.find(id);
  return found == claims_.end() ? std::string_view() : found->second;
}

const std::set<std::uint32_t>& PageIndex::speakers_of(std::string_view id) const {
  static const std::set<std::uint32_t> kNobody;
  const auto found = speakers_of_.find(id);
  return found == speakers_of_.end() ? kNobody : found->second;
}

std::uint32_t PageIndex::speaker(std::string_view name) const {
  const auto found = speakers_.find(name);
  return found == speakers_.end() ? 0 : found->second;
}

std::string PageIndex::speaker_name(const QuotationMention& mention) const {
  const auto actor = actor_names_.find(mention.actor);
  return actor == actor_names_.end() || actor->second.empty() ? mention.speaker : actor->second;
}

}  // namespace synoptic
