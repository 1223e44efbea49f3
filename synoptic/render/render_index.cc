#include "synoptic/render/render_index.h"

#include <set>

#include "synoptic/render/content_policy.h"
#include "synoptic/render/html_writer.h"
#include "synoptic/render/page_assets.h"
#include "synoptic/render/wording.h"

namespace synoptic {
namespace {

std::string outlets_of(const Dossier& dossier) {
  constexpr std::size_t kMost = 8;
  std::set<std::string> names;
  for (const Report& report : dossier.reports) names.insert(report_name(report));
  std::string line;
  std::size_t at = 0;
  for (const std::string& name : names) {
    if (at == kMost) return line + " and " + std::to_string(names.size() - kMost) + " more";
    line += (at++ > 0 ? ", " : "") + name;
  }
  return line;
}

std::string counts_of(const Dossier& dossier) {
  const auto counted = [](std::size_t count, const char* thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
  };
  return counted(dossier.reports.size(), "report") + " · " + counted(dossier.origins.size(), "origin");
}

}  // namespace

std::string events_line(std::size_t events) {
  return "These reports seem to tell " + std::to_string(events) + " events";
}

std::string render_index(const std::vector<IndexEntry>& entries) {
  HtmlWriter html;
  {
    const auto document = html.element("html", {{"lang", "en"}});
    {
      const auto head = html.element("head");
      html.empty("meta", {{"charset", "utf-8"}});
      html.empty("meta",
                 {{"http-equiv", "Content-Security-Policy"}, {"content", content_policy(page_css(), page_js())}});
      html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
      html.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
      html.leaf("title", events_line(entries.size()) + " · Synoptic");
      html.constant_style(page_css());
    }
    const auto body = html.element("body");
    const auto main = html.element("main", {{"id", "main"}});
    html.leaf("h1", events_line(entries.size()));
    html.leaf("p",
              "Told apart by their words, names, places and days; --one-story lays all of them side by side as one.");
    for (const IndexEntry& entry : entries) {
      const auto section = html.element("section");
      {
        const auto heading = html.element("h2");
        html.leaf("a", {Attribute::beside(entry.file)}, title_words(entry.dossier));
      }
      html.leaf("p", counts_of(entry.dossier));
      html.leaf("p", outlets_of(entry.dossier));
    }
  }
  return html.take();
}

}  // namespace synoptic
