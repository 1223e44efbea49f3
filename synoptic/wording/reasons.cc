#include "synoptic/wording/reasons.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "synoptic/wording/amounts.h"
#include "synoptic/wording/lists.h"

namespace synoptic {
namespace {

std::string commas_between(const Dossier& dossier, const std::vector<std::uint32_t>& reports) {
  std::string text;
  for (const std::uint32_t report : reports) text += (text.empty() ? "" : ", ") + report_name(dossier.reports[report]);
  return text;
}

std::string details_of(const Echo& echo, const Dossier& dossier) {
  std::string text;
  for (const Place& place : echo.details) {
    if (!text.empty()) text += ", ";
    text += dossier.reports[place.document].document.words(place.span);
  }
  return text;
}

std::string words_of(const DayReason& reason) {
  const std::string quoted = "'" + reason.words + "'";
  switch (reason.kind) {
    case DayReason::Kind::stamp: return quoted + " at the head";
    case DayReason::Kind::same_day:
      return quoted + " is another report's '" + reason.other_words + "' (" + reason.day + ")";
    case DayReason::Kind::not_before: return "not before " + quoted;
    case DayReason::Kind::not_after: return "not after " + quoted;
    case DayReason::Kind::soon_after: return "soon after " + quoted;
    case DayReason::Kind::other_days: return "days of the story's other reports";
  }
  return {};
}

std::string changes_in_words(const std::vector<VersionChange>& changes) {
  std::size_t added = 0, left_out = 0, changed = 0;
  const VersionChange* first = nullptr;
  for (const VersionChange& change : changes) {
    ++(change.before.empty() ? added : change.after.empty() ? left_out : changed);
    if (first == nullptr && !change.before.empty() && !change.after.empty()) first = &change;
  }
  if (changes.empty()) return "nothing that it says was changed";
  std::string text;
  const auto note = [&](std::size_t count, const char* what) {
    if (count > 0) text += (text.empty() ? "" : ", ") + counted(count, "sentence") + " " + what;
  };
  note(changed, "changed");
  note(added, "added");
  note(left_out, "left out");
  if (first != nullptr) text += "; '" + first->before + "' became '" + first->after + "'";
  return text;
}

}  // namespace

std::string why_of(const Echo& echo, const Dossier& dossier) {
  const std::string who = listed_reports(dossier, echo.holders);
  const bool one = echo.holders.size() == 1;
  switch (echo.rule) {
    case EchoRule::one_text: return who + " carry one text";
    case EchoRule::shared_passage:
      return who + " share up to " + std::to_string(echo.words) + " words in a row outside quotation marks";
    case EchoRule::named_source: return who + (one ? " names " : " name ") + echo.origin + " as a source";
    case EchoRule::same_details: return who + " give the same details (" + details_of(echo, dossier) + ")";
    case EchoRule::named_statement: {
      const std::string named = who + (one ? " has it from " : " have it from ") + echo.origin;
      if (echo.unnamed.empty()) return named;
      return named + "; " + listed_reports(dossier, echo.unnamed) + (echo.unnamed.size() == 1 ? " gives" : " give") +
             " the same without that name";
    }
  }
  return {};
}

std::string why_of(const QuotationGroup& group, const Dossier& dossier) {
  const std::string name = report_name(dossier.reports[group.mentions[group.fullest].place.document]);
  switch (group.relation) {
    case QuotationRelation::single: return "Only " + name + " quotes it";
    case QuotationRelation::same: return "The same words in " + std::to_string(group.reports) + " reports";
    case QuotationRelation::variant: break;
  }
  std::string why = "Compared with the wording of " + name;
  if (!group.parts.empty()) why += "; a part of the same words in " + commas_between(dossier, group.parts);
  if (!group.rewordings.empty())
    why += "; in other words or another order in " + commas_between(dossier, group.rewordings);
  return why;
}

std::string why_of(const std::vector<DayReason>& reasons) {
  std::string why;
  for (const DayReason& reason : reasons) why += (why.empty() ? "" : "; ") + words_of(reason);
  return why;
}

std::vector<Problem> older_version_problems(const std::vector<OlderVersion>& older,
                                            const std::vector<Document>& newest) {
  std::vector<Problem> problems;
  for (const OlderVersion& version : older) {
    const auto newer = std::find_if(newest.begin(), newest.end(),
                                    [&](const Document& document) { return document.id() == version.newer; });
    const std::string source = newer == newest.end() ? version.newer : newer->source();
    problems.push_back(
        {"compare.older_version",
         "an older version of " + source + ", which counts in its place: " + changes_in_words(version.changes),
         version.document.source()});
  }
  return problems;
}

}  // namespace synoptic
