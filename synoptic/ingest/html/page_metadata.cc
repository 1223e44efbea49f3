#include "synoptic/ingest/html/page_metadata.h"

#include <algorithm>

#include "synoptic/ingest/dateline.h"
#include "synoptic/ingest/html/article_model.h"
#include "synoptic/ingest/html/page_authors.h"
#include "synoptic/ingest/html/page_dates.h"
#include "synoptic/ingest/html/page_title.h"
#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/language_of.h"
#include "synoptic/ingest/outlets.h"

namespace synoptic {

namespace {

/// The JSON-LD article that the page is about: that of its address, else the first of an article's type that says most.
const LinkedArticle* article_in(const LinkedData& linked, std::string_view address, std::string_view title) {
  const LinkedArticle* best = nullptr;
  int best_value = -1;
  const std::string loose_title = loose_text(title);
  for (const LinkedArticle& article : linked.articles) {
    int value = (article.is_news ? 4 : 0) + (article.published.empty() ? 0 : 2) + (article.headline.empty() ? 0 : 1) +
                (article.authors.empty() ? 0 : 1);
    if (!address.empty() && article.url == address) value += 8;
    const std::string loose = loose_text(article.headline);
    if (loose.size() > 8 && (loose_title.find(loose) != std::string::npos ||
                             loose.find(loose_title.substr(0, loose_title.size() / 2)) != std::string::npos))
      value += 8;
    if (value > best_value) {
      best_value = value;
      best = &article;
    }
  }
  return best;
}

std::string absolute(std::string_view href, std::string_view base) {
  if (href.find("://") != std::string_view::npos && href.find("://") < 8) return std::string(href);
  const std::size_t scheme = base.find("://");
  if (href.starts_with("//"))
    return (scheme == std::string_view::npos ? std::string("https") : std::string(base.substr(0, scheme))) + ":" +
           std::string(href);
  if (href.starts_with("/") && scheme != std::string_view::npos)
    return std::string(base.substr(0, base.find('/', scheme + 3))) + std::string(href);
  return {};
}

/// The page's address, of all that it is given.
void find_address(PageSources& sources, const HtmlOptions& options) {
  const std::string canonical = absolute(sources.head.canonical, options.address);
  const std::string og = absolute(sources.head.content("og:url"), options.address);
  // A canonical address of the front page is a mistake of many systems.
  const auto is_front = [](std::string_view address) {
    const std::size_t scheme = address.find("://");
    const std::size_t path = scheme == std::string_view::npos ? std::string_view::npos : address.find('/', scheme + 3);
    return path == std::string_view::npos || path + 1 == address.size();
  };
  for (const auto& [address, where] : {std::pair<const std::string&, std::string_view>{canonical, "link canonical"},
                                       {og, "meta og:url"},
                                       {options.address, "the address it was fetched from"}}) {
    if (address.empty()) continue;
    const bool is_taken = sources.address.empty() && (!is_front(address) || options.address.empty());
    sources.addresses.push_back({"url", address, std::string(where), is_taken});
    if (is_taken) sources.address = address;
  }
}

class Composing {
 public:
  Composing(const PageTree& tree, const PageText& page, const std::vector<float>& scores, const PageSources& sources,
            const HtmlOptions& options)
      : page_(page),
        options_(options),
        sources_(sources),
        head_(sources.head),
        evidence_(evidence_of(tree, page, scores, sources, options)) {}

  PageFacts compose() {
    append(sources_.addresses);
    if (!sources_.address.empty()) facts_.metadata.url = sources_.address;
    facts_.problems = sources_.problems;
    Metadata& metadata = facts_.metadata;
    if (const PageTitle title = title_of(evidence_); !title.text.empty()) {
      metadata.title = title.text;
      evidence_.title_block = title.block;
      note("title", title.text, title.where, true);
      note_others(title.text);
    }
    facts_.title_block = evidence_.title_block;
    set_outlet();
    set_language();
    PageAuthors authors = authors_of(evidence_);
    append(authors.readings);
    for (const std::string& name : authors.names)
      metadata.author = metadata.author ? *metadata.author + "; " + name : name;
    metadata.agency = authors.agency;
    read_dateline();
    PageDates dates = dates_of(evidence_, options_.http_date, language_tag_);
    append(dates.readings);
    facts_.problems.insert(facts_.problems.end(), dates.problems.begin(), dates.problems.end());
    metadata.published = std::move(dates.published);
    metadata.modified = std::move(dates.modified);
    set_section();
    set_paywall();
    tell_pages();
    facts_.says_article =
        (evidence_.article != nullptr && evidence_.article->is_news) || head_.content("og:type") == "article";
    if (evidence_.article != nullptr) facts_.body = evidence_.article->body;
    return std::move(facts_);
  }

 private:
  void note(std::string_view field, std::string_view value, std::string_view where, bool is_taken) {
    facts_.metadata.readings.push_back({std::string(field), std::string(value), std::string(where), is_taken});
  }

  void append(const std::vector<MetadataReading>& readings) {
    auto& all = facts_.metadata.readings;
    all.insert(all.end(), readings.begin(), readings.end());
  }

  /// What other places call the page, where it is something else.
  void note_others(std::string_view title) {
    const std::string loose = loose_text(title);
    for (const auto& [text, where] :
         {std::pair<std::string_view, std::string_view>{head_.content("og:title"), "meta og:title"},
          {head_.title, "the element title"},
          {evidence_.article != nullptr ? std::string_view(evidence_.article->headline) : std::string_view(),
           "JSON-LD headline"}}) {
      if (!text.empty() && loose_text(text) != loose) note("title", text, where, false);
    }
  }

  void set_outlet() {
    auto& outlet = facts_.metadata.outlet;
    const auto take = [&](std::string_view name, std::string_view where) {
      if (name.empty() || name.size() > 100) return;
      note("outlet", name, where, !outlet);
      if (!outlet) outlet = std::string(name);
    };
    take(head_.content("og:site_name"), "meta og:site_name");
    if (evidence_.article != nullptr) take(evidence_.article->publisher, "JSON-LD publisher");
    take(head_.content("application-name"), "meta application-name");
    if (!outlet) take(sources_.linked.site_name, "JSON-LD of the site");
    if (!outlet) take(site_in_title(), "the element title");
    if (!outlet && !host_of(evidence_.address).empty()) {
      if (const auto known = outlet_of_domain(host_of(evidence_.address))) take(*known, "the address");
    }
  }

  /// What the page's <title> has behind the article's: " | The Herald".
  std::string site_in_title() const {
    const auto& title = facts_.metadata.title;
    if (!title || head_.title.size() <= title->size() || !head_.title.starts_with(*title)) return {};
    std::string_view rest = std::string_view(head_.title).substr(title->size());
    const std::size_t last = rest.find_last_of("|-\x93\x94\xBB\xB7");  // of |, -, dashes, » and ·
    if (last == std::string_view::npos) return {};
    return even_text(rest.substr(last + 1));
  }

  void set_language() {
    language_tag_ = declared_language(sources_);
    // What the words are in is asked of the words; a declaration is believed where they are too few.
    std::string sample;
    constexpr std::size_t kSample = 1000, kMost = 1200;
    for (std::size_t b = 0; b < page_.blocks.size() && sample.size() < kSample; ++b) {
      const bool is_main = evidence_.scores.empty() || evidence_.scores[b] >= article_threshold();
      if (is_main) sample.append(page_.blocks[b].span.in(page_.text)) += '\n';
    }
    if (sample.size() > kMost) {
      std::size_t size = kMost;
      while ((static_cast<unsigned char>(sample[size]) & 0xC0) == 0x80) --size;
      sample.resize(size);
    }
    const std::string declared = small_ascii(std::string_view(language_tag_).substr(0, 2));
    if (!declared.empty()) note("language", language_tag_, "the page's declaration", false);
    if (auto language = language_of(sample)) {
      note("language", *language, "its words", true);
      facts_.metadata.language = std::move(language);
    } else if (declared.size() == 2) {
      facts_.metadata.language = declared;
      facts_.metadata.readings.back().is_taken = true;
    }
  }

  void read_dateline() {
    if (evidence_.first_prose >= page_.blocks.size()) return;
    const std::string_view words = page_.blocks[evidence_.first_prose].span.in(page_.text);
    const auto dateline = dateline_at_start(words);
    if (!dateline) return;
    if (!dateline->place.empty()) {
      facts_.metadata.place = std::string(dateline->place);
      note("place", dateline->place, "the dateline", true);
    }
    if (dateline->agency && !facts_.metadata.agency) {
      facts_.metadata.agency = dateline->agency;
      note("agency", *dateline->agency, "the dateline", true);
    }
  }

  void set_section() {
    auto& section = facts_.metadata.section;
    const auto take = [&](std::string_view text, std::string_view where) {
      if (text.empty() || text.size() > 80) return;
      note("section", text, where, !section);
      if (!section) section = std::string(text);
    };
    if (evidence_.article != nullptr) take(evidence_.article->section, "JSON-LD articleSection");
    take(head_.content("article:section"), "meta article:section");
  }

  void set_paywall() {
    auto& paywall = facts_.metadata.paywall;
    if (evidence_.article != nullptr && evidence_.article->is_free == false) paywall = "JSON-LD isAccessibleForFree";
    const std::string tier = small_ascii(head_.content("article:content_tier"));
    if (!paywall && (tier == "locked" || tier == "metered")) paywall = "meta article:content_tier";
    if (paywall) note("paywall", *paywall, *paywall, true);
  }

  void tell_pages() {
    if (head_.next.empty() && head_.previous.empty()) return;
    const bool is_part = !head_.next.empty() && !head_.previous.empty();
    // A link to the next article, rather than the next page of this one, leads to another path.
    const auto without_query = [](std::string_view address) { return address.substr(0, address.find_first_of("?#")); };
    const std::string_view own = facts_.metadata.url ? std::string_view(*facts_.metadata.url) : std::string_view();
    const std::string_view other = !head_.next.empty() ? head_.next : head_.previous;
    const bool is_same = !own.empty() && without_query(absolute(other, own)).starts_with(without_query(own));
    if (!is_same && !other.starts_with("?")) return;
    facts_.problems.push_back({"ingest.more_pages",
                               std::string("the page is one of several of its article") +
                                   (is_part ? ", with pages before and after it" : "") + "; the others were not read",
                               {}});
  }

  const PageText& page_;
  const HtmlOptions& options_;
  const PageSources& sources_;
  const PageHead& head_;
  PageFacts facts_;
  PageEvidence evidence_;
  std::string language_tag_;
};

}  // namespace

PageSays PageSources::says() const {
  std::string_view description = head.content("og:description");
  if (description.empty()) description = head.content("description");
  return {head.title, description, article == nullptr ? std::string_view() : std::string_view(article->body)};
}

std::string declared_language(const PageSources& sources) {
  if (!sources.head.language.empty()) return sources.head.language;
  if (sources.article != nullptr && !sources.article->language.empty()) return sources.article->language;
  const std::string_view locale = sources.head.content("og:locale");
  return std::string(locale.empty() ? sources.head.content("content-language") : locale);
}

PageSources sources_of(const PageTree& tree, const HtmlOptions& options) {
  PageSources sources;
  sources.head = head_of(tree);
  sources.linked = read_json_ld(tree, options.limits.max_json_ld, sources.problems);
  find_address(sources, options);
  const std::string_view address = sources.address.empty() ? options.address : sources.address;
  sources.article = article_in(sources.linked, address, sources.head.title);
  return sources;
}

PageEvidence evidence_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                         const PageSources& sources, const HtmlOptions& options) {
  const std::size_t count = page.blocks.size();
  PageEvidence evidence{tree,
                        page,
                        sources.head,
                        sources.linked,
                        sources.article,
                        scores,
                        sources.address.empty() ? options.address : sources.address,
                        count,
                        count,
                        {}};
  evidence.site = site_name_of(evidence);
  for (std::size_t b = 0; b < count && evidence.first_prose == count; ++b) {
    const bool is_main = scores.empty() || scores[b] >= article_threshold();
    if (is_main && page.blocks[b].span.size() >= 80 && page.blocks[b].form != BlockForm::heading)
      evidence.first_prose = b;
  }
  return evidence;
}

PageFacts facts_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                   const PageSources& sources, const HtmlOptions& options) {
  return Composing(tree, page, scores, sources, options).compose();
}

}  // namespace synoptic
