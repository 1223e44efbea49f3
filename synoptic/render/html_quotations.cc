// "Who said what?": a card an utterance, its wordings under each other with what differs marked word by word.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/word_alignment.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

/// One wording and who has it.
struct Wording {
  std::string_view words;
  std::vector<Place> places;
};

/// Distinct wordings, the fullest first, then by mention.
std::vector<Wording> wordings_of(const Page& page, const QuotationGroup& group) {
  std::vector<Wording> wordings;
  const auto add = [&](const QuotationMention& mention) {
    const std::string_view words = words_at(page.dossier, mention.place);
    const auto known =
        std::find_if(wordings.begin(), wordings.end(), [&](const Wording& w) { return same_words(w.words, words); });
    if (known != wordings.end())
      known->places.push_back(mention.place);
    else
      wordings.push_back({words, {mention.place}});
  };
  const std::size_t fullest = std::min<std::size_t>(group.fullest, group.mentions.size() - 1);
  add(group.mentions[fullest]);
  for (std::size_t i = 0; i < group.mentions.size(); ++i) {
    if (i != fullest) add(group.mentions[i]);
  }
  return wordings;
}

std::size_t words_in(const WordRun& run) {
  return static_cast<std::size_t>(std::count(run.words.begin(), run.words.end(), ' ')) + 1;
}

/// A cut beside other words of about its length is no cut but a replacement, which those words show.
bool is_replaced(const std::vector<WordRun>& runs, std::size_t cut) {
  constexpr std::size_t kLonger =
      3;  // words by which a cut must outdo what stands in its place; chosen by eye, 2026-11
  const auto stands_for = [&](std::size_t other) {
    return other < runs.size() && runs[other].change == WordChange::other &&
           words_in(runs[cut]) < words_in(runs[other]) + kLonger;
  };
  return stands_for(cut + 1) || (cut > 0 && stands_for(cut - 1));
}

void wording_words(const Page& page, std::string_view fullest, std::string_view words) {
  const std::vector<WordRun> runs = align_words(fullest, words);
  bool is_first = true;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const WordRun& run = runs[i];
    if (run.change == WordChange::cut && is_replaced(runs, i)) continue;
    if (!is_first) page.html.text(" ");
    is_first = false;
    switch (run.change) {
      case WordChange::same: page.html.text(run.words); break;
      case WordChange::other: page.html.leaf("ins", run.words); break;
      case WordChange::cut: {
        const auto cut = page.html.element("del");
        page.html.leaf("span", {{"class", "sr"}}, fmt::format("cut: {}", run.words));
        page.html.leaf("span", {{"aria-hidden", "true"}}, "[…]");
      }
    }
  }
}

std::string speakers_of(const Page& page, const QuotationGroup& group) {
  std::vector<std::uint32_t> speakers;
  for (const QuotationMention& mention : group.mentions) {
    if (const std::uint32_t number = page.index.speaker(page.index.speaker_name(mention))) speakers.push_back(number);
  }
  std::sort(speakers.begin(), speakers.end());
  speakers.erase(std::unique(speakers.begin(), speakers.end()), speakers.end());
  return numbers(speakers);
}

std::vector<Place> places_of(const QuotationGroup& group) {
  std::vector<Place> places;
  for (const QuotationMention& mention : group.mentions) places.push_back(mention.place);
  return places;
}

/// Names under which the reports give the speaker, without doubles, the fullest wording's first.
std::vector<std::string> names_of(const QuotationGroup& group) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  };
  add(group.mentions[std::min<std::size_t>(group.fullest, group.mentions.size() - 1)].speaker);
  for (const QuotationMention& mention : group.mentions) add(mention.speaker);
  return names;
}

void speaker(const Page& page, const QuotationGroup& group) {
  const std::vector<std::string> names = names_of(group);
  const auto heading = page.html.element("h3");
  page.html.leaf("span", {{"class", "w"}}, names.empty() ? "Speaker unknown" : names.front()).text(" ");
  if (group.relation != QuotationRelation::single) {
    const bool is_same = group.relation == QuotationRelation::same;
    tag(page, is_same ? "same" : "variant", is_same ? "one wording" : "several wordings");
  }
}

void other_names(const Page& page, const QuotationGroup& group) {
  std::vector<std::string> names = names_of(group);
  if (names.size() < 2) return;
  names.erase(names.begin());
  page.html.leaf("p", {{"class", "why"}}, "Also given as " + list_words(names) + ".");
}

void card(const Page& page, const QuotationGroup& group) {
  const auto card = page.html.element("article", {{"class", "card"},
                                                  {"id", html_id(group.id)},
                                                  {"data-r", numbers(documents_of(places_of(group)))},
                                                  {"data-s", speakers_of(page, group)}});
  speaker(page, group);
  other_names(page, group);
  const std::vector<Wording> wordings = wordings_of(page, group);
  const auto list = page.html.element("ol", {{"class", "wordings"}});
  for (const Wording& wording : wordings) {
    const auto entry = page.html.element("li");
    badges(page, wording.places);
    const auto words = page.html.element("blockquote", {{"dir", "auto"}});
    if (&wording == &wordings.front())
      page.html.text("“").text(wording.words).text("”");
    else {
      page.html.text("“");
      wording_words(page, wordings.front().words, wording.words);
      page.html.text("”");
    }
  }
}

void single(const Page& page, const QuotationGroup& group) {
  const QuotationMention& mention = group.mentions.front();
  const auto entry = page.html.element("li", {{"id", html_id(group.id)},
                                              {"data-r", numbers(documents_of(places_of(group)))},
                                              {"data-s", speakers_of(page, group)}});
  badge(page, mention.place);
  const auto words = page.html.element("div");
  page.html.leaf("blockquote", {{"dir", "auto"}}, fmt::format("“{}”", words_at(page.dossier, mention.place)));
  page.html.leaf("span", {{"class", "by"}}, mention.speaker.empty() ? "speaker unknown" : mention.speaker);
}

}  // namespace

void write_quotations(const Page& page) {
  std::vector<const QuotationGroup*> shared, singles;
  for (const QuotationGroup& group : page.dossier.quotations) {
    if (group.mentions.empty()) continue;
    (group.mentions.size() == 1 ? singles : shared).push_back(&group);
  }
  std::stable_sort(shared.begin(), shared.end(), [](const QuotationGroup* a, const QuotationGroup* b) {
    const auto rank = [](const QuotationGroup* g) { return g->relation == QuotationRelation::variant ? 0 : 1; };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a->mentions.size() > b->mentions.size();
  });
  const auto opened = section(page, "quotations", "Who said what?",
                              page.dossier.quotations.empty() ? "Nobody is quoted in these reports."
                              : shared.empty()                ? ""
                                               : "The fullest wording stands first. In the others, words that differ "
                                                 "are underlined and what is cut is marked […].");
  for (std::size_t i = 0; i < shared.size() && i < kOpenCards; ++i) card(page, *shared[i]);
  if (shared.size() > kOpenCards) {
    const auto details = page.html.element("details", {{"class", "rest"}});
    page.html.leaf("summary", counted(shared.size() - kOpenCards, "more utterance"));
    for (std::size_t i = kOpenCards; i < shared.size(); ++i) card(page, *shared[i]);
  }
  if (singles.empty()) return;
  const auto details = page.html.element(
      "details", {{"class", "rest"}, Attribute::when(singles.size() <= kOpenCards, Attribute("open"))});
  page.html.leaf("summary", fmt::format("In one report only: {}", counted(singles.size(), "quotation")));
  const auto list = page.html.element("ul", {{"class", "wordings"}});
  for (const QuotationGroup* group : singles) single(page, *group);
}

}  // namespace synoptic
