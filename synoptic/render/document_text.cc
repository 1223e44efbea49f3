// One document for eyes: plain text and Markdown, with what was kept out of it where that is asked for.
#include <string>
#include <utility>
#include <vector>

#include "synoptic/base/date_words.h"
#include "synoptic/render/markdown.h"
#include "synoptic/render/render.h"
#include "synoptic/render/visible.h"

namespace synoptic {

namespace {

struct Fact {
  std::string_view name;
  std::string value;
};

/// What is known of a document, in the order in which a reader asks.
std::vector<Fact> facts_of(const DocumentView& view) {
  const Metadata& metadata = view.document.metadata();
  std::vector<Fact> facts;
  const auto add = [&](std::string_view name, const std::optional<std::string>& value) {
    if (value && !value->empty()) facts.push_back({name, *value});
  };
  add("Outlet", metadata.outlet);
  add("Agency", metadata.agency);
  add("Author", metadata.author);
  if (view.published.when.known()) {
    facts.push_back({"Published", interval_words(view.published.when) + " (" +
                                      std::string(to_string(view.published.basis)) + ": " + view.published.why + ")"});
  }
  if (metadata.modified && metadata.modified->when.known())
    facts.push_back({"Modified", interval_words(metadata.modified->when)});
  add("Retrieved", metadata.retrieved);
  add("Address", metadata.url);
  add("A version of", view.version_of);
  add("Language", metadata.language);
  add("Paywall", metadata.paywall);
  facts.push_back({"Source", view.document.source()});
  for (const Problem& problem : view.document.problems())
    facts.push_back({"Problem", problem.code + ": " + problem.message});
  return facts;
}

std::string_view kind_of(const Block& block) {
  return block.role == BlockRole::none ? to_string(block.kind) : to_string(block.role);
}

/// A block of the text, or what was kept out, in the order of the page.
struct Stretch {
  std::string_view kind, why, text;
  const Block* block = nullptr;  ///< nullptr: kept out.
};

std::vector<Stretch> stretches_of(const DocumentView& view) {
  const Document& document = view.document;
  std::vector<Stretch> stretches;
  std::size_t next = 0;
  const auto kept_out_before = [&](std::size_t byte) {
    const std::vector<KeptOut>& kept_out = document.kept_out();
    for (; view.blocks && next < kept_out.size() && kept_out[next].before <= byte; ++next) {
      const KeptOut& out = kept_out[next];
      stretches.push_back({to_string(out.role), out.why, out.span.in(document.kept_out_text()), nullptr});
    }
  };
  for (const Block& block : document.blocks()) {
    kept_out_before(block.span.begin);
    stretches.push_back({kind_of(block), {}, document.words(block.span), &block});
  }
  kept_out_before(document.text().size());
  return stretches;
}

/// `[navigation: a menu] Home ...`
std::string labelled(const Stretch& stretch) {
  std::string label = "[" + std::string(stretch.block == nullptr ? "kept out: " : "") + std::string(stretch.kind);
  if (!stretch.why.empty()) label += ", " + std::string(stretch.why);
  return label + "] ";
}

}  // namespace

std::string document_text(const DocumentView& view) {
  std::string out;
  if (view.document.metadata().title) out += visible_line(*view.document.metadata().title) + "\n";
  for (const Fact& fact : facts_of(view)) out += std::string(fact.name) + ": " + visible_line(fact.value) + "\n";
  out += "\n";
  for (const Stretch& stretch : stretches_of(view)) {
    if (view.blocks) out += labelled(stretch);
    out += visible(stretch.text) + "\n\n";
  }
  return out + std::string(72, '-') + "\n";
}

std::string document_markdown(const DocumentView& view) {
  const Metadata& metadata = view.document.metadata();
  std::string out = "# " + escaped_markdown(metadata.title.value_or(view.document.source())) + "\n\n";
  for (const Fact& fact : facts_of(view))
    out += "- " + std::string(fact.name) + ": " + escaped_markdown(fact.value) + "\n";
  out += "\n";
  for (const Stretch& stretch : stretches_of(view)) {
    const std::string text = escaped_markdown(stretch.text);
    if (view.blocks) {
      out += "- `" + labelled(stretch).substr(0, labelled(stretch).size() - 1) + "` " + text + "\n";
      continue;
    }
    const BlockRole role = stretch.block->role;
    if (stretch.block->kind == BlockKind::headline || role == BlockRole::subheading)
      out += "## " + text + "\n\n";
    else if (role == BlockRole::list_item)
      out += "- " + text + "\n\n";
    else if (role == BlockRole::quotation)
      out += "> " + text + "\n\n";
    else if (role == BlockRole::caption || stretch.block->kind == BlockKind::caption)
      out += "*" + text + "*\n\n";
    else
      out += text + "\n\n";
  }
  return out + "\n";
}

}  // namespace synoptic
