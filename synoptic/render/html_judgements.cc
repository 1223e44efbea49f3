// "Judged by hand": what a person said of the story (`--edits`), apart from what is inferred, and whether it still
// fits.
#include "synoptic/render/html_sections.h"

namespace synoptic {

void write_judgements(const Page& page) {
  if (page.dossier.judgements.empty()) return;
  const auto opened = section(page, "judgements", "A person's corrections, each followed or no longer fitting.");
  const auto table =
      open_table(page, "Table of judgements", "What a person judged", {"Judgement", "By", "Note", "State"});
  for (const Judgement& judgement : page.dossier.judgements) {
    const auto row = page.html.element("tr");
    const std::string state(to_string(judgement.state));
    page.html.leaf("th", {{"scope", "row"}}, judgement.what)
        .leaf("td", judgement.by)
        .leaf("td", judgement.note)
        .leaf("td", judgement.why.empty() ? state : state + ": " + judgement.why);
  }
}

}  // namespace synoptic
