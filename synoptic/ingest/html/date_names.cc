#include "synoptic/ingest/html/date_names.h"

#include <cstddef>

namespace synoptic {

using enum DatePlace;

std::optional<DatePlace> place_of_meta(std::string_view name) {
  struct Name {
    std::string_view name;
    DatePlace place;
  };
  static constexpr Name kNames[] = {{"article.published", meta_published},
                                    {"article.updated", meta_modified},
                                    {"article:post_date", meta_other},
                                    {"article:published", meta_published},
                                    {"article:published_time", meta_published},
                                    {"article:updated_time", meta_modified},
                                    {"article_date_original", meta_other},
                                    {"bt:pubdate", meta_other},
                                    {"citation_date", meta_other},
                                    {"created", created},
                                    {"cxenseparse:recs:publishtime", meta_other},
                                    {"date", meta_date},
                                    {"date.published", meta_other},
                                    {"datepublished", meta_published},
                                    {"dc.created", meta_other},
                                    {"dc.date", meta_other},
                                    {"dc.date.created", meta_other},
                                    {"dc.date.issued", meta_other},
                                    {"dc.issued", meta_other},
                                    {"dcterms.created", meta_other},
                                    {"dcterms.date", meta_other},
                                    {"dcterms.issued", meta_other},
                                    {"issuedate", meta_other},
                                    {"lastmod", meta_modified},
                                    {"og:article:published_time", meta_published},
                                    {"og:published_time", meta_published},
                                    {"parsely-pub-date", meta_published},
                                    {"published", meta_other},
                                    {"publishdate", meta_other},
                                    {"releasedate", meta_other},
                                    {"revised", meta_modified},
                                    {"sailthru.date", meta_published}};
  for (const Name& known : kNames) {
    if (known.name == name) return known.place;
  }
  const auto says = [&](std::string_view word) { return name.find(word) != std::string_view::npos; };
  const bool is_time = says("date") || says("time");
  if (is_time && (says("modif") || says("updat"))) return meta_modified;
  if (name == "last-modified") return meta_modified;
  if (is_time && (says("publish") || says("publication") || says("pubdate")) && !says("last") && !says("expir") &&
      !says("unpublish"))
    return meta_other;
  return std::nullopt;
}

bool is_key_of_publication(std::string_view key) {
  const auto says = [&](std::string_view word) { return key.find(word) != std::string_view::npos; };
  if (!says("pub") || says("last") || says("modif") || says("updat") || says("unpub") || says("republi")) return false;
  return says("date") || says("time") || key.ends_with("at") || key.ends_with("on");
}

bool may_hold_day(std::string_view line) {
  std::size_t figures = 0;  // with a sign between each two
  char sign = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto is_digit = [&](std::size_t i) { return i < line.size() && line[i] >= '0' && line[i] <= '9'; };
    if (!is_digit(at)) {
      if (line[at] != ' ') sign = 0, figures = 0;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (is_digit(end)) ++end;
    const std::string_view run = line.substr(at, end - at);
    if ((run.size() == 4 && (run.starts_with("19") || run.starts_with("20"))) || run.size() == 8) return true;
    const char next = end < line.size() ? line[end] : '\0';
    const bool is_sign = next == '.' || next == '/' || next == '-';
    figures = figures > 0 && sign != 0 ? figures + 1 : 1;
    if (figures == 3) return true;
    sign = is_sign ? next : '\0';
    at = is_sign ? end + 1 : end;
  }
  return false;
}

}  // namespace synoptic
