#include "synoptic/ingest/html/page_dates.h"

#include <algorithm>
#include <chrono>

#include "synoptic/ingest/excerpt.h"
#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/published_line.h"

namespace synoptic {

namespace {

struct Found {
  Moment moment;
  std::string where;
  Basis basis = Basis::stated;
};

class Gathering {
 public:
  Gathering(const PageEvidence& evidence, std::string_view language) : evidence_(evidence) {
    const std::string small = small_ascii(language);
    const std::string_view host = host_of(evidence.address);
    const bool is_american = small.starts_with("en-us") || small == "en" || small.empty() || small.starts_with("en_us");
    bool is_elsewhere = false;
    for (const std::string_view ending : {".uk", ".au", ".in", ".nz", ".ie", ".za"})
      is_elsewhere = is_elsewhere || host.ends_with(ending);
    day_first_ = !is_american || is_elsewhere;
  }

  PageDates gather(std::string_view http_date) {
    from_descriptions();
    from_plain_meta();
    from_lines();
    from_marks();
    from_other_lines();
    from_address();
    if (has_nothing()) from_scripts();
    if (has_nothing()) from_description();
    settle(http_date);
    return std::move(out_);
  }

 private:
  bool has_stated() const {
    return !published_.empty() || !published_lines_.empty() || !declared_.empty() || !marked_.empty() ||
           !bare_lines_.empty() || !late_.empty();
  }
  bool has_nothing() const { return !has_stated() && !address_; }

  void note(std::string_view field, const Found& found, std::string_view as_written) {
    out_.readings.push_back({std::string(field), excerpt(as_written, 80), found.where, false});
  }

  void publish(std::string_view text, std::string where) { take(published_, "published", text, std::move(where)); }
  void modify(std::string_view text, std::string where) { take(modified_, "modified", text, std::move(where)); }
  void take(std::vector<Found>& list, std::string_view field, std::string_view text, std::string where) {
    if (text.empty()) return;
    auto moment = read_moment(text, day_first_);
    if (!moment) return;
    list.push_back({std::move(*moment), std::move(where), Basis::stated});
    note(field, list.back(), text);
  }

  void from_descriptions() {
    if (evidence_.article != nullptr) {
      publish(evidence_.article->published, "JSON-LD datePublished");
      modify(evidence_.article->modified, "JSON-LD dateModified");
    }
    for (const std::string_view name : {"article:published_time",
                                        "og:article:published_time",
                                        "og:published_time",
                                        "datepublished",
                                        "article:published",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "article.published",
                                        "dcterms.issued",
                                        "dc.date.issued",
                                        "dc.issued",
                                        "dcterms.date",
                                        "dc.date",
                                        "dcterms.created",
                                        "dc.date.created",
                                        "dc.created",
                                        "pubdate",
                                        "publishdate",
                                        "publish-date",
                                        "publish_date",
                                        "publication_date",
                                        "published",
                                        "cxenseparse:recs:publishtime",
                                        "article_date_original",
                                        "original-publish-date",
                                        "bt:pubdate",
                                        "rnews:datepublished",
                                        "citation_publication_date",
                                        "citation_date",
                                        "date.published",
                                        "releasedate",
                                        "article:post_date",
                                        "date_published",
                                        "publication-date",
                                        "issuedate"}) {
      publish(evidence_.head.content(name), "meta " + std::string(name));
    }
    for (const std::string_view name :
         {"article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified",
          "dc.date.modified", "last-modified", "lastmod", "article.updated", "article:updated_time", "revised"})
      modify(evidence_.head.content(name), "meta " + std::string(name));
  }

  void from_plain_meta() { take(declared_, "published", evidence_.head.content("date"), "meta date"); }

  /// A line that says "published" or "updated", near the title and above the article's prose.
  void from_lines() {
    const auto& blocks = evidence_.page.blocks;
    const std::size_t title = evidence_.title_block < blocks.size() ? evidence_.title_block : 0;
    const std::size_t begin = title > 8 ? title - 8 : 0;
    const std::size_t end = std::min(blocks.size(), std::min(std::max(evidence_.first_prose, title), title + 24) + 3);
    for (std::size_t b = begin; b < end; ++b) read_line(b);
  }

  void read_line(std::size_t b) {
    const std::string_view line = evidence_.page.blocks[b].span.in(evidence_.page.text);
    constexpr std::size_t kLongest = 160;
    if (line.size() > kLongest || line.find_first_of("0123456789") == std::string_view::npos ||
        (evidence_.page.blocks[b].surrounding & kIsHidden) != 0 || b == evidence_.title_block)
      return;
    const PublishedLine read = read_published_line(line);
    const bool is_link = evidence_.page.blocks[b].link_bytes * 5 > line.size() * 4;
    bool has_any = false;
    for (const DatedRole& dated : read.dates) {
      std::optional<PartialDate> day = single_day(dated.when);
      if (!day) {
        if (const auto moment = numeric_inside(line, day_first_)) day = moment->day;
      }
      if (!day) continue;
      has_any = true;
      Found found{{*day, {}}, "the line '" + excerpt(line, 60) + "'", Basis::stated};
      if (dated.role == DateRole::modified) {
        note("modified", found, line);
        modified_lines_.push_back(std::move(found));
      } else if (dated.role == DateRole::published) {
        note("published", found, line);
        published_lines_.push_back(std::move(found));
      } else if (read.is_whole || (!is_link)) {
        bare_lines_.push_back(std::move(found));
      }
    }
    if (has_any) return;
    auto moment = named_inside(line);
    if (!moment && line.size() < 60) moment = numeric_inside(line, day_first_);
    if (moment && (!is_link || line.size() < 30))
      bare_lines_.push_back({*moment, "the line '" + excerpt(line, 60) + "'", Basis::stated});
  }

  /// Marked elements: <time>, itemprop, classes.
  void from_marks() {
    const auto& tree = evidence_.tree;
    const std::uint32_t limit =
        evidence_.first_prose < evidence_.page.blocks.size() ? evidence_.page.blocks[evidence_.first_prose].element : 0;
    for (const MarkedElement& mark : evidence_.head.dates) {
      if ((evidence_.page.surrounding[mark.element] & (kInNav | kInAside)) != 0) continue;
      std::string text(tree.attribute(mark.element, "datetime"));
      for (const std::string_view other : {"content", "data-timestamp", "data-time", "data-datetime", "title"}) {
        if (text.empty() && mark.by != MarkedElement::By::class_name) text = tree.attribute(mark.element, other);
      }
      if (text.empty() || !read_moment(text, day_first_)) text = tree.text_below(mark.element);
      if (text.size() > 120) continue;
      auto moment = read_moment(text, day_first_);
      if (!moment) {
        const PublishedLine read = read_published_line(text);
        for (const DatedRole& dated : read.dates) {
          if (moment) break;
          if (const auto day = single_day(dated.when)) moment = Moment{*day, {}};
        }
        if (!moment) moment = named_inside(text);
        if (!moment) moment = numeric_inside(text, day_first_);
      }
      if (!moment) continue;
      const bool is_before = limit == 0 || mark.element <= limit;
      Found found{*moment,
                  mark.by == MarkedElement::By::itemprop ? "itemprop"
                  : mark.by == MarkedElement::By::time   ? "the element time"
                                                         : "an element of a date",
                  Basis::stated};
      if (mark.is_modified) {
        note("modified", found, text);
        modified_.push_back(std::move(found));
      } else if (mark.by == MarkedElement::By::itemprop || mark.is_published) {
        note("published", found, text);
        (is_before || mark.by == MarkedElement::By::itemprop ? published_ : late_).push_back(std::move(found));
      } else {
        note("published", found, text);
        (is_before ? marked_ : late_).push_back(std::move(found));
      }
    }
  }

  /// Lines of dates elsewhere: at the article's end, at the page's foot.
  void from_other_lines() {
    if (has_stated()) return;
    // From the title on, then from the page's beginning.
    constexpr std::size_t kMostLines = 400;
    const auto& blocks = evidence_.page.blocks;
    const std::size_t title = evidence_.title_block < blocks.size() ? evidence_.title_block : 0;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < blocks.size() && looked < kMostLines && bare_lines_.empty() && published_lines_.empty();
         ++i) {
      const std::size_t b = title + i < blocks.size() ? title + i : i - (blocks.size() - title);
      if (blocks[b].span.size() > 160 || (blocks[b].surrounding & (kInNav | kInForm)) != 0) {
        // A long line may say it in words: "Dieser Artikel wurde am 14. Dezember 2015 ..."
        if (blocks[b].span.size() < 400 && evidence_.scores.size() == blocks.size() && evidence_.scores[b] < 0.45f)
          read_sentence(b);
        continue;
      }
      ++looked;
      read_line(b);
    }
  }

  void read_sentence(std::size_t b) {
    const std::string_view line = evidence_.page.blocks[b].span.in(evidence_.page.text);
    if (const auto moment = named_inside(line))
      bare_lines_.push_back({*moment, "the line '" + excerpt(line, 60) + "'", Basis::inferred});
  }

  /// The page's scripts, which may hold what they will show: {"published_at":"2019-03-02T06:22:28+01:00"}.
  void from_scripts() {
    const auto& nodes = evidence_.tree.nodes();
    for (std::uint32_t i = 1; i < nodes.size(); ++i) {
      if (!evidence_.tree.is_text(i) || nodes[nodes[i].parent].tag != LXB_TAG_SCRIPT) continue;
      for (const std::string_view key : {"datePublished", "published_at", "publishedAt", "publishDate",
                                         "publicationDate", "publish_date", "pubDate", "datePublication"}) {
        const std::size_t at = nodes[i].text.find(key);
        if (at == std::string_view::npos) continue;
        const std::string_view value = nodes[i].text.substr(at + key.size(), 48);
        const std::size_t digit = value.find_first_of("0123456789");
        if (digit == std::string_view::npos || digit > 8) continue;
        const std::size_t end = value.find_first_of("\"'\\,}&", digit);
        take(late_, "published", value.substr(digit, end == std::string_view::npos ? end : end - digit),
             "a script's " + std::string(key));
        if (!late_.empty()) return;
      }
    }
  }

  /// What the page is described by may end in its date.
  void from_description() {
    for (const std::string_view name : {"description", "og:description", "og:title"}) {
      const auto moment = named_inside(evidence_.head.content(name));
      if (!moment) continue;
      late_.push_back({*moment, "meta " + std::string(name), Basis::inferred});
      return;
    }
  }

  void from_address() {
    if (const auto day = day_in_address(evidence_.address)) {
      address_ = Found{{*day, {}}, "address of the article", Basis::inferred};
      note("published", *address_, day->to_string());
    }
    if (evidence_.article != nullptr) take(late_, "published", evidence_.article->created, "JSON-LD dateCreated");
    take(late_, "published", evidence_.head.content("created"), "meta created");
  }

  void settle(std::string_view http_date) {
    for (auto* list : {&published_lines_, &modified_lines_})
      std::stable_sort(list->begin(), list->end(),
                       [](const Found& a, const Found& b) { return a.moment.day < b.moment.day; });
    std::optional<Found> published, modified;
    if (!modified_.empty()) modified = modified_.front();
    if (!modified && !modified_lines_.empty()) modified = modified_lines_.back();
    // What the page only marks as some date may be that of an event, or today.
    for (const auto* list : {&published_, &published_lines_, &declared_, &marked_, &bare_lines_}) {
      if (!published && !list->empty()) published = list->front();
    }
    if (published) show_own_day(*published);
    if (!published && address_) published = address_;
    if (!published && !late_.empty()) published = late_.front();
    // The page's own line says that it was published earlier, and that the other day is that of its change.
    if (published && !published_.empty() && !published_lines_.empty()) {
      const Found& shown = published_lines_.front();
      const bool is_change = std::any_of(modified_lines_.begin(), modified_lines_.end(),
                                         [&](const Found& line) { return line.moment.day == published->moment.day; }) ||
                             (modified && modified->moment.day == published->moment.day);
      if (shown.moment.day < published->moment.day && is_change) {
        if (!modified) modified = published;
        published = shown;
      }
      if (shown.moment.day != published_.front().moment.day) {
        out_.problems.push_back({"ingest.dates_conflict",
                                 published_.front().where + " gives " + published_.front().moment.day.to_string() +
                                     " as the day of publication and " + shown.where + " gives " +
                                     shown.moment.day.to_string() + "; the " +
                                     (published->where == shown.where ? "latter" : "former") + " was taken",
                                 {}});
      }
    }
    if (published) out_.published = basis_of(*published);
    if (modified && (!published || modified->moment.day >= published->moment.day)) out_.modified = basis_of(*modified);
    if (!out_.published) bound(http_date);
    mark_taken("published", published);
    mark_taken("modified", modified);
  }

  /// A moment in UTC may fall on the day before or after the outlet's own, which its readers see: where all that the
  /// page shows says so, that is the day.
  void show_own_day(Found& published) const {
    const std::string& at = published.moment.at;
    constexpr std::size_t kHour = 11;  // in 2023-11-09T02:11:00Z
    const bool is_utc = at.ends_with("Z") || at.ends_with("+00:00") || at.ends_with("+0000");
    if (!is_utc || at.size() < kHour + 2 || !published.moment.day.day != 0) return;
    const int hour = (at[kHour] - '0') * 10 + (at[kHour + 1] - '0');
    constexpr std::chrono::days kOne{1};
    const Day day = published.moment.day.first_day();
    const Found* shown = nullptr;
    for (const auto* list : {&published_lines_, &marked_, &bare_lines_}) {
      for (const Found& found : *list) {
        if (!found.moment.day.day != 0) continue;
        const Day other = found.moment.day.first_day();
        if (other == day) return;
        // Zones reach from 12 hours behind to 14 before UTC.
        if ((other + kOne == day && hour < 12) || (other == day + kOne && hour >= 10)) shown = shown ? shown : &found;
      }
    }
    if (shown == nullptr && address_ && address_->moment.day.day != 0) {
      const Day other = address_->moment.day.first_day();
      if ((other + kOne == day && hour < 12) || (other == day + kOne && hour >= 10)) shown = &*address_;
    }
    if (shown == nullptr) return;
    published.moment.day = shown->moment.day;
    published.where += ", on the day of " + shown->where;
  }

  static DatedBasis basis_of(const Found& found) {
    return {DateInterval::of(found.moment.day), found.basis, found.where, found.moment.at};
  }

  /// What was changed or fetched on a day was published on it or before.
  void bound(std::string_view http_date) {
    if (out_.modified) {
      out_.published = DatedBasis{{std::nullopt, out_.modified->when.latest},
                                  Basis::inferred,
                                  "not after the change: " + out_.modified->why,
                                  {}};
    } else if (const auto moment = read_moment(http_date, day_first_)) {
      out_.published = DatedBasis{{std::nullopt, moment->day}, Basis::inferred, "not after it was fetched", {}};
    }
  }

  void mark_taken(std::string_view field, const std::optional<Found>& found) {
    if (!found) return;
    for (MetadataReading& reading : out_.readings) {
      if (reading.field != field || reading.where != found->where) continue;
      reading.is_taken = true;
      return;
    }
    out_.readings.push_back({std::string(field),
                             found->moment.at.empty() ? found->moment.day.to_string() : found->moment.at, found->where,
                             true});
  }

  const PageEvidence& evidence_;
  bool day_first_ = false;
  std::vector<Found> published_, modified_, published_lines_, modified_lines_, marked_, bare_lines_, declared_, late_;
  std::optional<Found> address_;
  PageDates out_;
};

}  // namespace

PageDates dates_of(const PageEvidence& evidence, std::string_view http_date, std::string_view language) {
  return Gathering(evidence, language).gather(http_date);
}

}  // namespace synoptic
