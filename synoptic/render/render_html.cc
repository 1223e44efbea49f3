// The dossier as one self-contained page: the frame around the sections.
#include "synoptic/render/content_policy.h"
#include "synoptic/render/html_sections.h"
#include "synoptic/render/page_assets.h"
#include "synoptic/render/render.h"
#include "synoptic/render/wording.h"

namespace synoptic {

void write_head(const Page& page) {
  const auto head = page.html.element("head");
  page.html.empty("meta", {{"charset", "utf-8"}});
  page.html.empty("meta",
                  {{"http-equiv", "Content-Security-Policy"}, {"content", content_policy(page_css(), page_js())}});
  page.html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  page.html.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
  page.html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
  page.html.empty("meta", {{"name", "generator"}, {"content", "Synoptic " + std::string(program_version())}});
  page.html.leaf("title", title_words(page.dossier) + " · Synoptic");
  page.html.constant_style(page_css());
}

std::string render_html(const Dossier& dossier) {
  HtmlWriter html;
  const PageIndex index(dossier);
  const Page page{dossier, index, html};
  {
    const auto document = html.element("html", {{"lang", "en"}});
    write_head(page);
    const auto body = html.element("body");
    html.leaf("a", {{"class", "skip"}, Attribute::to("main")}, "Skip to the story");
    write_masthead(page);
    write_rail(page);
    {
      const auto main = html.element("main", {{"id", "main"}});
      write_lead(page);
      write_claims(page);
      write_values(page);
      write_timeline(page);
      write_quotations(page);
      write_origins(page);
      write_sources(page);
      write_names(page);
      write_judgements(page);
      write_reports(page);
      write_problems(page);
    }
    {
      const auto foot = html.element("footer");
      html.leaf("p",
                "What reports say is set in serifs, what Synoptic says in sans. Relations, days and origins are "
                "inferred and carry their reason. Nothing here says what is true.");
      if (dossier.problems.empty()) html.leaf("p", "Everything that was given was read.");
    }
    html.constant_script(page_js());
  }
  return html.take();
}

}  // namespace synoptic
