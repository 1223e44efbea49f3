// The words by which every output names the closed choices of a dossier, and what a report is called.
#include "synoptic/dossier/dossier.h"

namespace synoptic {
namespace {

/// "www.example.org" of "https://www.example.org:80/a/b", without "www."; empty where there is none.
std::string_view host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host = host.substr(user + 1);
  host = host.substr(0, host.find(':'));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return host;
}

std::string_view file_name(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos || path.size() == 1 ? path : path.substr(slash + 1);
}

}  // namespace

std::string_view to_string(JudgementState state) {
  return state == JudgementState::followed ? "followed" : "no longer fits";
}

std::string_view to_string(Independence independence) {
  switch (independence) {
    case Independence::same_origin: return "same origin";
    case Independence::not_established: return "not established";
    case Independence::shown: return "shown";
  }
  return "not established";
}

std::string_view to_string(FigureRelation relation) {
  switch (relation) {
    case FigureRelation::agree: return "agree";
    case FigureRelation::conflict: return "conflict";
    case FigureRelation::update: return "update";
    case FigureRelation::single: return "single";
  }
  return "single";
}

std::string_view to_string(ValueRelation relation) {
  switch (relation) {
    case ValueRelation::same: return "same";
    case ValueRelation::rounding: return "rounding";
    case ValueRelation::leaves_room: return "leaves room";
    case ValueRelation::refinement: return "refinement";
    case ValueRelation::converted: return "converted";
    case ValueRelation::later: return "later";
    case ValueRelation::corrected: return "corrected";
    case ValueRelation::part: return "part";
    case ValueRelation::other_scope: return "other scope";
    case ValueRelation::other_event: return "other event";
    case ValueRelation::not_compared: return "not compared";
    case ValueRelation::conflict: return "conflict";
  }
  return "";
}

std::string_view to_string(QuotationRelation relation) {
  switch (relation) {
    case QuotationRelation::same: return "same";
    case QuotationRelation::variant: return "variant";
    case QuotationRelation::single: return "single";
  }
  return "single";
}

std::string_view to_string(ConflictKind kind) {
  switch (kind) {
    case ConflictKind::figure: return "figure";
    case ConflictKind::date: return "date";
    case ConflictKind::fact: return "fact";
    case ConflictKind::source: return "source";
    case ConflictKind::stance: return "stance";
  }
  return "figure";
}

std::string_view to_string(EchoBasis basis) {
  switch (basis) {
    case EchoBasis::copied_text: return "copied text";
    case EchoBasis::cited: return "cited";
    case EchoBasis::same_details: return "same details";
  }
  return "copied text";
}

std::string_view to_string(CellState state) {
  switch (state) {
    case CellState::says: return "says";
    case CellState::denies: return "denies";
    case CellState::leaves_room: return "leaves room";
    case CellState::otherwise: return "gives another";
    case CellState::undecided: return "not decided";
    case CellState::silent: return "silent";
  }
  return "silent";
}

std::string_view to_string(LeadGroup group) {
  switch (group) {
    case LeadGroup::several_origins: return "Several origins say so";
    case LeadGroup::several_reports: return "Several reports say so";
    case LeadGroup::conflict: return "They conflict";
    case LeadGroup::one_origin: return "Rests on one origin";
    case LeadGroup::one_report: return "Only one report says";
    case LeadGroup::changed: return "Changed since";
  }
  return "Only one report says";
}

std::string report_name(const Report& report) {
  const Metadata& metadata = report.document.metadata();
  if (metadata.outlet && !metadata.outlet->empty()) return *metadata.outlet;
  if (metadata.url) {
    if (const std::string_view host = host_of(*metadata.url); !host.empty()) return std::string(host);
  }
  const std::string_view name = file_name(report.document.source());
  const std::size_t stop = name.rfind('.');
  return std::string(stop == 0 ? name : name.substr(0, stop));
}

}  // namespace synoptic
