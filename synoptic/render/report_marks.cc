#include "synoptic/render/report_marks.h"

#include <algorithm>

namespace synoptic {

std::vector<std::vector<ReportMark>> report_marks(const Dossier& dossier) {
  std::vector<std::vector<ReportMark>> marks(dossier.reports.size());
  const auto add = [&](const Place& place, MarkKind kind, const std::string& card) {
    if (place.document >= marks.size() || place.span.empty()) return;
    if (!is_valid_span(dossier.reports[place.document].document.text(), place.span)) return;
    marks[place.document].push_back({place.span, kind, card});
  };
  for (const FigureGroup& group : dossier.figures) {
    for (const FigureMention& mention : group.mentions) {
      add(mention.place, MarkKind::figure, group.id);
      for (const Place& source : mention.source_places) add(source, MarkKind::voice, "");
    }
  }
  for (const QuotationGroup& group : dossier.quotations) {
    for (const QuotationMention& mention : group.mentions) add(mention.place, MarkKind::quotation, group.id);
  }
  for (const TimelineEntry& entry : dossier.timeline) {
    for (const TimelineMention& mention : entry.mentions) {
      add(mention.place, mention.dated ? MarkKind::date : MarkKind::event, entry.id);
      add({mention.place.document, mention.words}, MarkKind::event, entry.id);
    }
  }
  for (const Conflict& conflict : dossier.conflicts) {
    // The words of figures and days are marked above; what was asserted or denied, and by whom, is not.
    if (!conflict.decided || conflict.kind == ConflictKind::figure || conflict.kind == ConflictKind::date) continue;
    for (const ConflictSide& side : conflict.sides) {
      for (const Place& place : side.places) add(place, MarkKind::conflict, conflict.id);
    }
  }
  for (const DossierEvidence& evidence : dossier.evidence) {
    for (const DossierEvidence::Item& item : evidence.mentions) add(item.place, MarkKind::evidence, "");
  }
  for (const DossierText& text : dossier.texts) {
    for (const Place& place : text.mentions) add(place, MarkKind::text, "");
  }
  for (std::vector<ReportMark>& of_report : marks) {
    std::sort(of_report.begin(), of_report.end());
    of_report.erase(std::unique(of_report.begin(), of_report.end()), of_report.end());
  }
  return marks;
}

std::vector<MarkedPiece> MarkedText::pieces(Span stretch) {
  std::vector<MarkedPiece> pieces;
  for (std::uint32_t at = stretch.begin; at < stretch.end;) {
    while (next_ < marks_.size() && marks_[next_].span.begin <= at) open_.push_back(&marks_[next_++]);
    std::erase_if(open_, [&](const ReportMark* mark) { return mark->span.end <= at; });
    std::uint32_t end = stretch.end;
    if (next_ < marks_.size()) end = std::min(end, marks_[next_].span.begin);
    for (const ReportMark* mark : open_) end = std::min(end, mark->span.end);
    MarkedPiece piece{{at, end}, open_};
    std::stable_sort(piece.marks.begin(), piece.marks.end(),
                     [](const ReportMark* a, const ReportMark* b) { return a->span.size() < b->span.size(); });
    pieces.push_back(std::move(piece));
    at = end;
  }
  return pieces;
}

}  // namespace synoptic
