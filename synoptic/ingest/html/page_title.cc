#include "synoptic/ingest/html/page_title.h"

#include <algorithm>

#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/outlets.h"

namespace synoptic {

namespace {

constexpr std::string_view kSeparators[] = {" | ",
                                            " - ",
                                            " \xE2\x80\x93 ",
                                            " \xE2\x80\x94 ",
                                            " :: ",
                                            " \xC2\xBB ",
                                            " \xC2\xAB ",
                                            " \xE2\x80\xA2 ",
                                            " \xC2\xB7 ",
                                            " // ",
                                            " / ",
                                            " \xE2\x80\xBA ",
                                            "|",
                                            ": ",
                                            " : "};

bool is_site(std::string_view segment, std::string_view site, std::string_view host) {
  const std::string loose = loose_text(segment);
  if (loose.empty()) return true;
  const std::string loose_site = loose_text(site);
  if (!loose_site.empty() &&
      (loose == loose_site || (loose.size() >= 4 && loose_site.find(loose) != std::string::npos) ||
       (loose_site.size() >= 4 && loose.starts_with(loose_site))))
    return true;
  const std::string loose_host = loose_text(host);
  if (loose.size() >= 4 && loose_host.find(loose) != std::string::npos) return true;
  const std::string first_label = loose_text(host.substr(0, host.find('.')));
  if (first_label.size() >= 5 && loose.find(first_label) != std::string::npos && loose.size() < first_label.size() * 3)
    return true;
  return outlet_named(segment).has_value();
}

std::size_t words_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

}  // namespace

std::string without_site(std::string_view title, std::string_view site, std::string_view host) {
  std::string text(title);
  for (int turn = 0; turn < 3; ++turn) {
    std::size_t cut = std::string::npos, keep_from = 0;
    for (const std::string_view separator : kSeparators) {
      const bool is_weak = separator == ": " || separator == " : " || separator == " - " || separator == " / ";
      const std::size_t last = text.rfind(separator), first = text.find(separator);
      if (last == std::string::npos) continue;
      const std::string_view tail = std::string_view(text).substr(last + separator.size());
      const std::string_view head = std::string_view(text).substr(0, first);
      if (separator != ": " && separator != " : " && is_site(tail, site, host)) {
        cut = last;
        break;
      }
      if (is_site(head, site, host) && words_in(head) <= 5) {
        keep_from = first + separator.size();
        break;
      }
      // A short tail behind a strong sign is the site's name or a section, known or not.
      if (!is_weak && words_in(tail) <= 4 && last > tail.size() &&
          words_in(std::string_view(text).substr(0, last)) >= 3) {
        cut = last;
        break;
      }
    }
    if (cut == std::string::npos && keep_from == 0) break;
    text = cut != std::string::npos ? text.substr(0, cut) : text.substr(keep_from);
  }
  return even_text(text);
}

std::string site_name_of(const PageEvidence& evidence) {
  for (const std::string_view name :
       {"og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name"}) {
    const std::string_view content = evidence.head.content(name);
    if (!content.empty() && content.size() < 80) {
      // "The Herald - News from the coast", "Herald.example"
      std::string site(content);
      for (const std::string_view separator : {" | ", " - ", " \xE2\x80\x93 "})
        site = site.substr(0, site.find(separator));
      return site;
    }
    if (name == std::string_view("og:site_name") && evidence.article != nullptr && !evidence.article->publisher.empty())
      return evidence.article->publisher;
  }
  return evidence.linked.site_name;
}

PageTitle title_of(const PageEvidence& evidence) {
  const PageText& page = evidence.page;
  const std::string_view host = host_of(evidence.address);
  PageTitle title{{}, {}, page.blocks.size()};
  struct Reference {
    std::string text;
    std::string_view where;
    std::string loose, raw;  ///< Both loose: without the site's name, and as it stands.
  };
  std::vector<Reference> references;
  const auto refer = [&](std::string_view text, std::string_view where) {
    if (text.empty() || text.size() > 400) return;
    std::string stripped = without_site(text, evidence.site, host);
    if (stripped.empty() || is_site(stripped, evidence.site, host)) return;
    std::string loose = loose_text(stripped);
    references.push_back({std::move(stripped), where, std::move(loose), loose_text(text)});
  };
  refer(evidence.head.content("og:title"), "meta og:title");
  if (evidence.article != nullptr) {
    refer(evidence.article->headline, "JSON-LD headline");
    if (evidence.article->is_news && evidence.article->headline.empty()) refer(evidence.article->name, "JSON-LD name");
  }
  refer(evidence.head.title, "the element title");
  refer(evidence.head.content("twitter:title"), "meta twitter:title");
  refer(evidence.head.content("title"), "meta title");
  refer(evidence.head.content("dc.title"), "meta dc.title");

  // The heading that says what the descriptions say: words of both begin alike, or one holds the other.
  double best = 0;
  std::size_t headings = 0, only = page.blocks.size();
  for (std::size_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    if (block.form != BlockForm::heading || (block.surrounding & (kIsHidden | kInNav | kInFooter)) != 0) continue;
    if (block.span.size() > 400) continue;
    const std::string_view words = block.span.in(page.text);
    if (is_site(words, evidence.site, host) && words_in(words) <= 4) continue;
    const std::string loose = loose_text(words);
    if (loose.empty()) continue;
    if (block.level == 1 && headings++ == 0) only = b;
    for (std::size_t r = 0; r < references.size(); ++r) {
      const std::string& other = references[r].loose;
      if (other.empty()) continue;
      const bool is_same = loose == other || loose == references[r].raw;
      const bool holds = (other.find(loose) != std::string::npos && loose.size() * 10 >= other.size() * 4) ||
                         (loose.find(other) != std::string::npos && other.size() * 10 >= loose.size() * 4);
      if (!is_same && !holds) continue;
      const double shorter = static_cast<double>(std::min(loose.size(), other.size()));
      const double longer = static_cast<double>(std::max(loose.size(), other.size()));
      const double value = (is_same ? 1.0 : shorter / longer) +
                           (block.level == 1   ? 0.5
                            : block.level == 2 ? 0.2
                                               : 0.0) -
                           0.01 * static_cast<double>(r) - (b < 2000 ? 0.0001 * static_cast<double>(b) : 0.2);
      if (value <= best) continue;
      best = value;
      title = {std::string(words), "the heading", b};
    }
  }
  if (best > 0) {
    // A line break in a heading is white space.
    title.text = even_text(title.text);
    // A heading that says more than two descriptions agree on holds something else too: a date, a section, a subtitle.
    const std::string loose = loose_text(title.text);
    for (const Reference& reference : references) {
      const auto same = std::count_if(references.begin(), references.end(),
                                      [&](const Reference& other) { return other.loose == reference.loose; });
      const bool is_within = reference.loose.size() < loose.size() &&
                             loose.find(reference.loose) != std::string::npos && reference.loose.size() >= 12;
      const bool is_whole =
          loose == reference.raw || std::any_of(references.begin(), references.end(), [&](const Reference& other) {
            return other.raw == loose || other.loose == loose;
          });
      if (same < 2 || !is_within || is_whole) continue;
      title.text = reference.text;
      title.where = reference.where;
      break;
    }
    return title;
  }
  if (only < page.blocks.size() && (references.empty() || headings == 1)) {
    const std::string_view words = page.blocks[only].span.in(page.text);
    if (words_in(words) >= 3 || references.empty()) return {even_text(words), "the heading", only};
  }
  if (!references.empty()) return {references.front().text, std::string(references.front().where), page.blocks.size()};
  if (!evidence.head.title.empty()) return {evidence.head.title, "the element title", page.blocks.size()};
  return title;
}

}  // namespace synoptic
