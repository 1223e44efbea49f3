#include <gtest/gtest.h>

#include <map>
#include <set>

#include "synoptic/render/content_policy.h"
#include "synoptic/render/fixture/fixture.h"
#include "synoptic/render/html_writer.h"
#include "synoptic/render/page_assets.h"
#include "synoptic/render/render.h"
#include "synoptic/render/wording.h"

namespace synoptic {
namespace {

struct Tag {
  std::string name;  ///< "/p" for an end.
  std::map<std::string, std::string> attributes;
  bool is_empty = false;
};

/// The tags of a page as HtmlWriter writes them: outside of style and script every '<' begins one.
std::vector<Tag> tags_of(const std::string& page) {
  std::vector<Tag> tags;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at)) {
    std::size_t end = at + 1;
    for (bool in_value = false; end < page.size() && (in_value || page[end] != '>'); ++end)
      in_value = in_value != (page[end] == '"');
    std::string inside = page.substr(at + 1, end - at - 1);
    at = end + 1;
    if (inside.starts_with('!')) continue;
    Tag tag;
    tag.is_empty = inside.ends_with('/');
    if (tag.is_empty) inside.pop_back();
    tag.name = inside.substr(0, inside.find(' '));
    for (std::size_t from = tag.name.size(); from < inside.size();) {
      const std::size_t name_end = inside.find_first_of("= ", from + 1);
      const std::string name = inside.substr(from + 1, std::min(name_end, inside.size()) - from - 1);
      if (name_end == std::string::npos || inside[name_end] == ' ') {
        tag.attributes[name] = "";
        from = std::min(name_end, inside.size());
        continue;
      }
      const std::size_t close = inside.find('"', name_end + 2);
      tag.attributes[name] = inside.substr(name_end + 2, close - name_end - 2);
      from = close + 1;
    }
    if (tag.name == "style" || tag.name == "script") at = page.find("</" + tag.name, at);
    tags.push_back(std::move(tag));
  }
  return tags;
}

void expect_sound(const std::string& page) {
  std::vector<std::string> open;
  std::set<std::string> ids;
  std::vector<std::string> links;
  int heading = 0;
  bool expects_caption = false;
  const std::set<std::string> never_closed = {"meta", "input", "link", "img", "br"};
  for (const Tag& tag : tags_of(page)) {
    EXPECT_TRUE(!expects_caption || tag.name == "caption") << "a table without its caption";
    expects_caption = tag.name == "table";
    for (const auto& [name, value] : tag.attributes) {
      EXPECT_FALSE(name.starts_with("on") || name == "style" || name == "src" || name == "srcdoc" || name == "action")
          << name << "=" << value;
      EXPECT_TRUE(name != "id" || ids.insert(value).second) << "twice: " << value;
      if (name != "href") continue;
      if (value.starts_with('#'))
        links.push_back(value.substr(1));
      else {
        EXPECT_TRUE(value.starts_with("http://") || value.starts_with("https://")) << value;
        EXPECT_TRUE(tag.attributes.contains("rel"));
      }
    }
    EXPECT_TRUE(tag.name != "th" || tag.attributes.contains("scope"));
    if (tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' && tag.name[1] <= '6') {
      EXPECT_LE(tag.name[1] - '0', heading + 1) << "a heading leaves out a level";
      heading = tag.name[1] - '0';
    }
    EXPECT_TRUE(tag.name != "iframe" && tag.name != "object" && tag.name != "link" && tag.name != "img" &&
                tag.name != "base");
    if (tag.is_empty || never_closed.contains(tag.name)) continue;
    if (tag.name[0] != '/')
      open.push_back(tag.name);
    else {
      ASSERT_FALSE(open.empty());
      EXPECT_EQ(tag.name.substr(1), open.back());
      open.pop_back();
    }
  }
  EXPECT_TRUE(open.empty());
  for (const std::string& link : links) EXPECT_TRUE(ids.contains(link)) << "#" << link << " leads nowhere";
}

TEST(HtmlWriter, escapes_text_and_values_and_makes_them_visible) {
  HtmlWriter html;
  {
    const auto p = html.element("p", {{"title", "a\"b'<&\n\u202E"}});
    html.text("<b> & \x1b \u202E \"'");
  }
  EXPECT_EQ(
      html.take(),
      "<!DOCTYPE html>\n<p title=\"a&quot;b&#39;&lt;&amp; [U+202E]\">&lt;b&gt; &amp; \xEF\xBF\xBD [U+202E] \"'</p>");
}

TEST(HtmlWriter, links_only_inside_the_page_and_to_the_web) {
  EXPECT_EQ(Attribute::to("a b\"<").value(), "#a-b--");
  EXPECT_EQ(Attribute::out("https://a.example/?b").value(), "https://a.example/?b");
  for (const char* url : {"javascript:alert(1)", "JAVASCRIPT:alert(1)", " https://a", "data:text/html,x", "//a.example",
                          "vbscript:x", ""}) {
    EXPECT_TRUE(Attribute::out(url).name().empty()) << url;
  }
}

TEST(Page, is_sound_with_every_link_leading_somewhere) {
  expect_sound(render_html(fixture::ferry()));
  expect_sound(render_html(fixture::grown(30)));
  expect_sound(render_html({}));
}

TEST(Page, keeps_text_text_whatever_it_holds) {
  const char* payloads[] = {"</script><script>alert(1)</script>",
                            "</style><script>alert(1)</script>",
                            "<img src=x onerror=alert(1)>",
                            "\" onmouseover=\"alert(1)",
                            "' autofocus onfocus='alert(1)",
                            "javascript:alert(1)",
                            "--><svg onload=alert(1)>",
                            "</title><script>alert(1)</script>",
                            "<!--",
                            "]]>",
                            "&#60;script&#62;",
                            "<a href=javascript:alert(1)>",
                            "\u202E</p>",
                            "\xff\xfe<script>",
                            "`${alert(1)}`",
                            "http://a.example/\"><script>",
                            "</textarea><iframe src=//a.example>",
                            "<base href=//a.example>",
                            "{{7*7}}",
                            "\x1b[31m<script>"};
  const std::size_t scripts = 1;
  for (const char* payload : payloads) {
    SCOPED_TRACE(payload);
    const std::string page = render_html(fixture::hostile(payload));
    expect_sound(page);
    std::size_t found = 0;
    for (const Tag& tag : tags_of(page)) found += tag.name == "script";
    EXPECT_EQ(found, scripts);
  }
}

TEST(Page, allows_by_its_policy_only_what_is_built_in) {
  EXPECT_EQ(policy_digest("abc"),
            "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");  // FIPS 180-4's example, in base64
  const std::string page = render_html(fixture::ferry());
  for (const Tag& tag : tags_of(page)) {
    if (!tag.attributes.contains("http-equiv")) continue;
    const std::string& policy = tag.attributes.at("content");
    EXPECT_NE(policy.find("default-src &#39;none&#39;"), std::string::npos);
    EXPECT_EQ(policy.find("unsafe"), std::string::npos);
    EXPECT_EQ(policy.find("http"), std::string::npos);
  }
  const auto between = [&](const std::string& begin, const std::string& end) {
    const std::size_t from = page.find(begin) + begin.size();
    return page.substr(from, page.find(end, from) - from);
  };
  for (const std::string& text : {between("<style>", "</style>"), between("<script>", "</script>")}) {
    const std::string digest = policy_digest(text);
    EXPECT_NE(page.find("&#39;" + digest.substr(1, digest.size() - 2) + "&#39;"), std::string::npos);
  }
}

TEST(Page, asks_nothing_of_any_other_place) {
  for (const std::string_view asset : {page_css(), page_js()}) {
    for (const char* word : {"http", "url(", "@import", "fetch(", "XMLHttpRequest", "innerHTML", "eval(", "import("})
      EXPECT_EQ(asset.find(word), std::string_view::npos) << word;
  }
}

TEST(Page, is_the_same_every_time) { EXPECT_EQ(render_html(fixture::ferry()), render_html(fixture::ferry())); }

TEST(Page, stays_small) {
  EXPECT_LT(render_html(fixture::ferry()).size(), 200'000u);
  EXPECT_LT(render_html(fixture::grown(50)).size(), 1'500'000u);
}

TEST(Page, shows_every_word_of_every_report) {
  const Dossier dossier = fixture::ferry();
  std::string page = render_html(dossier), text;
  for (std::size_t at = page.find("<section id=\"reports\""); at < page.size(); ++at) {
    if (page[at] == '<')
      at = page.find('>', at);
    else
      text += page[at];
  }
  for (const char* words :
       {"The same ship struck a pier in", "Related: Harbour Gazette: radar was off", "Share this  |  Follow us",
        "It should never have sailed.", "Invoice [U+202E]fdp.exe", "🚢⚓"}) {
    EXPECT_NE(text.find(words), std::string::npos) << words;
  }
}

TEST(Page, gives_every_sentence_its_own_address) {
  const Dossier dossier = fixture::ferry();
  const std::string page = render_html(dossier);
  for (const Report& report : dossier.reports) {
    for (std::size_t n = 1; n <= report.sentences.size(); ++n) {
      EXPECT_NE(page.find("id=\"" + report.document.id() + "-s-" + std::to_string(n) + "\""), std::string::npos);
    }
  }
}

TEST(Page, folds_the_texts_of_many_reports_into_data_that_nothing_runs) {
  const Dossier dossier = fixture::grown(200);
  const std::string page = render_html(dossier);
  expect_sound(page);
  std::size_t data = 0;
  for (const Tag& tag : tags_of(page)) {
    if (tag.name != "script" || tag.attributes.empty()) continue;
    EXPECT_EQ(tag.attributes.at("type"), "application/json");
    ++data;
  }
  EXPECT_EQ(data, dossier.reports.size());
  EXPECT_EQ(page.find(dossier.reports[0].document.id() + "-s-1\""), std::string::npos);
  EXPECT_EQ(render_html(fixture::grown(50)).find("type=\"application/json\""), std::string::npos);
}

TEST(Page, calls_a_section_in_the_rail_what_its_heading_says_and_leaves_empty_ones_out) {
  const std::string page = render_html(fixture::ferry());
  std::set<std::string> linked;
  for (std::size_t at = page.find("<nav"); at < page.find("</nav>"); at = page.find("<a href=\"#", at + 1)) {
    const std::size_t begin = page.find('#', at) + 1, end = page.find('"', begin), stop = page.find("</a>", end);
    if (page[at + 1] != 'a') continue;
    const std::string id = page.substr(begin, end - begin), name = page.substr(end + 2, stop - end - 2);
    EXPECT_NE(page.find("<h2 id=\"" + id + "-h\">" + name + "</h2>"), std::string::npos) << id << " " << name;
    linked.insert(id);
  }
  EXPECT_EQ(linked.size(), 10u);
  Dossier few = fixture::ferry();
  few.timeline.clear();
  few.evidence.clear();
  few.texts.clear();
  const std::string less = render_html(few);
  EXPECT_EQ(less.find("id=\"timeline\""), std::string::npos);
  EXPECT_EQ(less.find("id=\"sources\""), std::string::npos);
}

TEST(Page, shows_no_rule_names_and_no_coinages) {
  const std::string page = render_html(fixture::ferry());
  for (const char* words : {"weekday.past", "month.year", "hypothetical", "an amount", "not_compared"})
    EXPECT_EQ(page.find(words), std::string::npos) << words;
}

TEST(Page, survives_a_document_given_twice_and_places_outside_of_any_text) {
  Dossier dossier = fixture::ferry();
  dossier.reports[3] = dossier.reports[0];
  dossier.figures[0].mentions[0].place.span = {100000, 100010};
  dossier.quotations[0].fullest = 99;
  dossier.lead[0].documents.push_back(77);
  dossier.conflicts[0].sides[0].places[0].document = 77;
  expect_sound(render_html(dossier));
}

TEST(Page, folds_what_is_not_decided_away_from_the_conflicts) {
  Dossier dossier = fixture::ferry();
  EXPECT_EQ(render_html(dossier).find("to read side by side"), std::string::npos);
  dossier.conflicts.at(2).decided = false;
  const std::string page = render_html(dossier);
  EXPECT_NE(page.find("1 pair of accounts to read side by side"), std::string::npos);
  expect_sound(page);
}

TEST(Page, tells_what_a_person_judged_apart_and_only_where_somebody_did) {
  Dossier dossier = fixture::ferry();
  EXPECT_EQ(render_html(dossier).find("Judged by hand"), std::string::npos);
  Judgement followed, unfit;
  followed.what = "the dead of A and <b>C</b> are one";
  followed.note = "by telephone";
  unfit.what = "B is of another story";
  unfit.state = JudgementState::no_longer_fits;
  unfit.why = "no report is called B";
  dossier.judgements = {followed, unfit};
  const std::string page = render_html(dossier);
  for (const char* words : {"href=\"#judgements\"", "the dead of A and &lt;b&gt;C", "by telephone", "followed",
                            "no longer fits: no report is called B"})
    EXPECT_NE(page.find(words), std::string::npos) << words;
}

}  // namespace
}  // namespace synoptic
