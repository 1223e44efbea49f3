#include "synoptic/render/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace synoptic {

std::string report_letter(std::uint32_t report) {
  std::string letters;
  for (std::uint64_t left = std::uint64_t{report} + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return letters;
}

std::string innermost_voice(const FigureMention& mention, const Report& report) {
  return mention.sources.empty() ? report_name(report) : mention.sources.back();
}

std::string voices_words(const FigureMention& mention) {
  if (mention.sources.empty()) return "its own voice";
  std::string chain;
  for (const std::string& source : mention.sources) chain += (chain.empty() ? "" : " ‹ ") + source;
  return chain;
}

std::string chain_words(const FigureMention& mention, const Report& report) {
  return mention.sources.empty() ? "in its own voice" : report_name(report) + " ‹ " + voices_words(mention);
}

std::string list_words(const std::vector<std::string>& parts) {
  std::string list;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) list += i + 1 == parts.size() ? " and " : ", ";
    list += parts[i];
  }
  return list;
}

std::string_view words_at(const Dossier& dossier, const Place& place) {
  if (place.document >= dossier.reports.size()) return {};
  const std::string& text = dossier.reports[place.document].document.text();
  return is_valid_span(text, place.span) ? place.span.in(text) : std::string_view{};
}

std::uint32_t sentence_number(const Report& report, std::uint32_t offset) {
  const auto after =
      std::upper_bound(report.sentences.begin(), report.sentences.end(), offset,
                       [](std::uint32_t at, const Sentence& sentence) { return at < sentence.span.begin; });
  if (after == report.sentences.begin() || offset >= std::prev(after)->span.end) return 0;
  return static_cast<std::uint32_t>(after - report.sentences.begin());
}

std::string_view sentence_words(const Dossier& dossier, const Place& place) {
  if (place.document >= dossier.reports.size()) return {};
  const Report& report = dossier.reports[place.document];
  const std::uint32_t number = sentence_number(report, place.span.begin);
  if (number == 0) return words_at(dossier, place);
  return words_at(dossier, {place.document, report.sentences[number - 1].span});
}

std::string title_words(const Dossier& dossier) {
  return dossier.title.empty() ? "A story without a title" : dossier.title;
}

std::string summary_words(const Dossier& dossier) {
  std::string words = counted(dossier.reports.size(), "report");
  if (!dossier.origins.empty()) words += " · " + counted(dossier.origins.size(), "origin");
  std::optional<PartialDate> first, last;
  std::size_t undated = 0;
  for (const Report& report : dossier.reports) {
    const DateInterval& when = report.published.when;
    if (!when.known()) {
      ++undated;
      continue;
    }
    const PartialDate from = when.earliest ? *when.earliest : *when.latest,
                      to = when.latest ? *when.latest : *when.earliest;
    if (!first || from.first_day() < first->first_day()) first = from;
    if (!last || to.last_day() > last->last_day()) last = to;
  }
  if (first && last) words += " · published " + interval_words({first, last});
  if (undated > 0) words += fmt::format(" ({} without a date)", undated);
  return words;
}

std::string resting_words(const Dossier& dossier, std::size_t reports) {
  return fmt::format("{} of {} {} on", reports, counted(dossier.reports.size(), "report"),
                     reports == 1 ? "rests" : "rest");
}

std::vector<std::uint32_t> documents_of(const std::vector<Place>& places) {
  std::vector<std::uint32_t> documents;
  for (const Place& place : places) documents.push_back(place.document);
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents;
}

std::string_view program_version() { return SYNOPTIC_VERSION; }

}  // namespace synoptic
