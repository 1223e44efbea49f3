// "Quotations": an utterance with its wordings under each other, aligned by word with the one that most origins have.
//
// Other words are underlined, moved ones dotted. "[…]" stands only where an outlet cut inside what it otherwise has
// word for word; a translation that lacks a word has cut nothing.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/word_alignment.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

/// One wording and who has it.
struct Wording {
  std::string_view words;
  std::vector<const QuotationMention*> mentions;
};

std::size_t words_in(const WordRun& run) {
  return static_cast<std::size_t>(std::count(run.words.begin(), run.words.end(), ' ')) + 1;
}

std::size_t origins_of(const Page& page, const Wording& wording) {
  std::set<std::uint32_t> origins;
  for (const QuotationMention* mention : wording.mentions) {
    if (mention->place.document < page.dossier.reports.size())
      origins.insert(page.dossier.reports[mention->place.document].origin);
  }
  return origins.size();
}

/// How many words of the other wordings one has, each counted once an origin that has it so.
std::size_t support(const Page& page, const std::vector<Wording>& wordings, const Wording& wording) {
  constexpr std::size_t kMostCompared = 30;  // wordings of one utterance; bounds the work where hundreds quote it
  std::size_t words = 0;
  for (std::size_t i = 0; i < wordings.size() && i < kMostCompared; ++i) {
    if (&wordings[i] == &wording) continue;
    for (const WordRun& run : align_words(wording.words, wordings[i].words)) {
      const bool is_shared = run.change == WordChange::same || run.change == WordChange::moved;
      if (is_shared) words += origins_of(page, wordings[i]) * words_in(run);
    }
  }
  return words;
}

/// Distinct wordings: that of most origins first, of equals the one whose words most others have, then the fullest.
std::vector<Wording> wordings_of(const Page& page, const QuotationGroup& group) {
  std::vector<Wording> wordings;
  for (const QuotationMention& mention : group.mentions) {
    const std::string_view words = words_at(page.dossier, mention.place);
    const auto known =
        std::find_if(wordings.begin(), wordings.end(), [&](const Wording& w) { return same_words(w.words, words); });
    if (known != wordings.end())
      known->mentions.push_back(&mention);
    else
      wordings.push_back({words, {&mention}});
  }
  const QuotationMention* fullest = &group.mentions[std::min<std::size_t>(group.fullest, group.mentions.size() - 1)];
  std::size_t best = 0;
  std::tuple<std::size_t, std::size_t, bool> best_rank;
  for (std::size_t i = 0; i < wordings.size(); ++i) {
    const std::vector<const QuotationMention*>& by = wordings[i].mentions;
    const std::tuple rank(origins_of(page, wordings[i]), support(page, wordings, wordings[i]),
                          std::find(by.begin(), by.end(), fullest) != by.end());
    if (i == 0 || rank > best_rank) best = i, best_rank = rank;
  }
  std::rotate(wordings.begin(), wordings.begin() + static_cast<std::ptrdiff_t>(best),
              wordings.begin() + static_cast<std::ptrdiff_t>(best) + 1);
  return wordings;
}

void wording_words(const Page& page, std::string_view reference, std::string_view words) {
  const std::vector<WordRun> runs = align_words(reference, words);
  const bool is_verbatim = std::none_of(runs.begin(), runs.end(), [](const WordRun& run) {
    return run.change == WordChange::other || run.change == WordChange::moved;
  });
  bool is_first = true;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const WordRun& run = runs[i];
    const bool is_inside = i > 0 && i + 1 < runs.size();
    if (run.change == WordChange::cut && !(is_verbatim && is_inside)) continue;
    if (!is_first) page.html.text(" ");
    is_first = false;
    switch (run.change) {
      case WordChange::same: page.html.text(run.words); break;
      case WordChange::other: page.html.leaf("ins", run.words); break;
      case WordChange::moved: page.html.leaf("ins", {{"class", "moved"}}, run.words); break;
      case WordChange::cut: {
        const auto cut = page.html.element("del");
        page.html.leaf("span", {{"class", "sr"}}, fmt::format("cut: {}", run.words));
        page.html.leaf("span", {{"aria-hidden", "true"}}, "[…]");
      }
    }
  }
}

std::vector<Place> places_of(const QuotationGroup& group) {
  std::vector<Place> places;
  for (const QuotationMention& mention : group.mentions) places.push_back(mention.place);
  return places;
}

std::vector<Place> places_of(const Wording& wording) {
  std::vector<Place> places;
  for (const QuotationMention* mention : wording.mentions) places.push_back(mention->place);
  return places;
}

/// The name that stands above: the actor's, else as most reports give it first.
std::string name_of(const Page& page, const QuotationGroup& group) {
  for (const QuotationMention& mention : group.mentions) {
    const std::string name = page.index.speaker_name(mention);
    if (!name.empty()) return name;
  }
  return "Speaker unknown";
}

/// Who gives the speaker another name than the heading: "the governor in A".
void other_names(const Page& page, const Wording& wording, const std::string& heading) {
  std::vector<std::string> known{folded(heading), ""};
  for (const QuotationMention* mention : wording.mentions) {
    if (std::find(known.begin(), known.end(), folded(mention->speaker)) != known.end()) continue;
    known.push_back(folded(mention->speaker));
    page.html.leaf("small", {{"class", "by"}}, "given as " + mention->speaker);
  }
}

ClaimElement claim_of(const Page& page, const QuotationGroup& group) {
  return {.id = page.index.id_unless_row(group.id),
          .reports = numbers(documents_of(places_of(group))),
          .members = html_id(group.id)};
}

void card(const Page& page, const QuotationGroup& group) {
  const auto card = claim_element(page, "article", "card", claim_of(page, group));
  const std::string name = name_of(page, group);
  const std::vector<Wording> wordings = wordings_of(page, group);
  {
    const auto heading = page.html.element("h3");
    page.html.leaf("a", {{"class", "what w quiet"}, Attribute::to(group.id)}, name).text(" ");
    const bool is_same = wordings.size() == 1;
    tag(page, is_same ? "same" : "variant", is_same ? "one wording" : counted(wordings.size(), "wording"));
  }
  const auto list = page.html.element("ol", {{"class", "wordings"}});
  for (const Wording& wording : wordings) {
    const auto entry = page.html.element("li");
    badges(page, places_of(wording));
    const auto said = page.html.element("div");
    {
      const auto words = page.html.element("blockquote", {{"dir", "auto"}});
      page.html.text("“");
      if (&wording == &wordings.front())
        page.html.text(wording.words);
      else
        wording_words(page, wordings.front().words, wording.words);
      page.html.text("”");
    }
    other_names(page, wording, name);
  }
}

void single(const Page& page, const QuotationGroup& group) {
  const QuotationMention& mention = group.mentions.front();
  const auto entry = claim_element(page, "li", "", claim_of(page, group));
  badges(page, {mention.place});
  const auto words = page.html.element("div");
  page.html.leaf("blockquote", {{"dir", "auto"}}, fmt::format("“{}”", words_at(page.dossier, mention.place)));
  page.html.leaf("a", {{"class", "what by quiet"}, Attribute::to(group.id)}, name_of(page, group));
}

}  // namespace

void write_quotations(const Page& page) {
  if (page.dossier.quotations.empty()) return;
  std::vector<const QuotationGroup*> shared, singles;
  for (const QuotationGroup& group : page.dossier.quotations) {
    if (group.mentions.empty()) continue;
    (group.mentions.size() == 1 ? singles : shared).push_back(&group);
  }
  std::stable_sort(shared.begin(), shared.end(), [](const QuotationGroup* a, const QuotationGroup* b) {
    const auto rank = [](const QuotationGroup* g) { return g->relation == QuotationRelation::variant ? 0 : 1; };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a->mentions.size() > b->mentions.size();
  });
  const auto opened = section(page, "quotations",
                              shared.empty() ? ""
                                             : "The wording of most origins stands first; in the others, other words "
                                               "are underlined and moved ones dotted.");
  for (std::size_t i = 0; i < shared.size() && i < kOpenCards; ++i) card(page, *shared[i]);
  if (shared.size() > kOpenCards) {
    const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
    page.html.leaf("summary", counted(shared.size() - kOpenCards, "more utterance"));
    for (std::size_t i = kOpenCards; i < shared.size(); ++i) card(page, *shared[i]);
  }
  if (singles.empty()) return;
  const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
  page.html.leaf("summary", fmt::format("{} in one report only", counted(singles.size(), "quotation")));
  const auto list = page.html.element("ul", {{"class", "wordings"}});
  for (const QuotationGroup* group : singles) single(page, *group);
}

}  // namespace synoptic
