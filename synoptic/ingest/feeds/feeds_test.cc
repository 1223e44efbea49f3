#include <gtest/gtest.h>

#include "synoptic/ingest/feeds/feed_pages.h"
#include "synoptic/ingest/feeds/mended_xml.h"

namespace synoptic {
namespace {

struct Read {
  std::vector<RawInput> pages;
  std::vector<std::string> codes;
};

Read read(const std::string& bytes, const IngestLimits& limits = {}) {
  Read read;
  const auto stream = feed_pages(bytes, "f.xml", limits);
  while (auto one = stream->next()) {
    if (auto* page = std::get_if<RawInput>(&*one)) {
      for (const Problem& problem : page->problems) read.codes.push_back(problem.code);
      read.pages.push_back(*page);
    } else {
      read.codes.push_back(std::get<Problem>(*one).code);
    }
  }
  return read;
}

std::string rss(const std::string& items) {
  return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>The Courier</title><language>en-GB</language>" +
         items + "</channel></rss>";
}

using Codes = std::vector<std::string>;

TEST(Feeds, rss_with_everything_an_entry_may_say) {
  const Read feed = read(rss(
      "<image><title>Logo</title></image>"
      "<item><title>Caf&eacute; &amp;amp; bar <![CDATA[<b>shut</b>]]></title><link>https://courier.example/a</link>"
      "<content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded><description>One.</description>"
      "<dc:creator>Ida Krane</dc:creator><author>desk@courier.example (Olaf Stern)</author>"
      "<pubDate>Tue, 04 Mar 2025 17:05:00 GMT</pubDate><source "
      "url=\"https://meridian.example\">Meridian</source></item>"));
  ASSERT_EQ(feed.pages.size(), 1u);
  const RawInput& page = feed.pages[0];
  EXPECT_EQ(page.source, "f.xml#1");
  EXPECT_EQ(page.form, PageForm::article);
  EXPECT_EQ(page.bytes, "<p>One.</p><p>Two &amp; three.</p>");
  EXPECT_EQ(page.stated.title, "Caf\u00e9 & bar shut");
  EXPECT_EQ(page.stated.outlet, "Meridian");
  EXPECT_EQ(page.stated.author, "Ida Krane; Olaf Stern");
  EXPECT_EQ(page.stated.url, "https://courier.example/a");
  EXPECT_EQ(page.stated.language, "en");
  EXPECT_EQ(page.stated.published->at, "2025-03-04T17:05:00Z");
  EXPECT_EQ(feed.codes, Codes{});
}

TEST(Feeds, atom_by_its_types) {
  const Read feed = read(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title type=\"html\">The "
      "&lt;i&gt;Courier&lt;/i&gt;</title>"
      "<entry><title>5 &lt; 6</title><link rel=\"self\" href=\"https://c.example/a.atom\"/><link "
      "href=\"https://c.example/a\"/>"
      "<published>2025-06-12T07:40:00+02:00</published><updated>2025-06-13T10:00:00+02:00</updated>"
      "<author><name>Lise Malm</name><email>l@c.example</email></author>"
      "<content type=\"xhtml\"><div><p>One &amp; <b class=\"x\">two</b>.</p><br/></div></content></entry>"
      "<entry><id>https://c.example/b</id><title type=\"html\">A &amp;amp; B</title><summary type=\"text\">Some "
      "words.</summary></entry></feed>");
  ASSERT_EQ(feed.pages.size(), 2u);
  EXPECT_EQ(feed.pages[0].stated.title, "5 < 6");
  EXPECT_EQ(feed.pages[0].stated.outlet, "The Courier");
  EXPECT_EQ(feed.pages[0].stated.url, "https://c.example/a");
  EXPECT_EQ(feed.pages[0].stated.author, "Lise Malm");
  EXPECT_EQ(feed.pages[0].stated.modified->when, DateInterval::of(PartialDate{2025, 6, 13}));
  EXPECT_EQ(feed.pages[0].bytes, "<div><p>One &amp; <b class=\"x\">two</b>.</p><br></br></div>");
  EXPECT_EQ(feed.pages[1].stated.title, "A & B");
  EXPECT_EQ(feed.pages[1].stated.url, "https://c.example/b");
  EXPECT_EQ(feed.pages[1].form, PageForm::prose);
  EXPECT_EQ(feed.codes, Codes{"feeds.summary_only"});
}

TEST(Feeds, rdf_has_its_entries_beside_the_channel) {
  const Read feed = read(
      "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"><channel><title>The Courier</title></channel>"
      "<item rdf:about=\"https://c.example/a\"><title>T</title><description>&lt;p&gt;Words.&lt;/p&gt;</description>"
      "<dc:date>2025-03-04</dc:date></item></rdf:RDF>");
  ASSERT_EQ(feed.pages.size(), 1u);
  EXPECT_EQ(feed.pages[0].stated.url, "https://c.example/a");
  EXPECT_EQ(feed.pages[0].bytes, "<p>Words.</p>");
  EXPECT_TRUE(feed.pages[0].stated.published);
}

TEST(Feeds, what_is_no_sound_xml_costs_one_entry_at_most) {
  struct Case {
    const char* what;
    std::string items;
    std::size_t pages;
    Codes codes;
  };
  const std::string good = "<item><title>G</title><content:encoded>Words.</content:encoded></item>";
  const Case cases[] = {
      {"a bare ampersand",
       "<item><title>A & B</title><content:encoded>C &d; &e </content:encoded></item>" + good,
       2,
       {}},
      {"a bare angle", "<item><title>A</title><content:encoded>5 < 6 words</content:encoded></item>" + good, 2, {}},
      {"a control character",
       "<item><title>A</title><content:encoded>One\x01two</content:encoded></item>" + good,
       2,
       {}},
      {"a tag that is not closed",
       "<item><title>A<title><content:encoded>B</content:encoded></item>" + good,
       1,
       {"feeds.broken"}},
      {"the end is missing", good + "<item><title>A</title>", 1, {"feeds.broken"}},
      {"an entry without words", good + "<item><title>A</title></item>", 1, {"feeds.no_text"}},
      {"no entry", "", 0, {"feeds.no_entries"}},
  };
  for (const Case& one : cases) {
    const Read feed = read(rss(one.items));
    EXPECT_EQ(feed.pages.size(), one.pages) << one.what;
    EXPECT_EQ(feed.codes, one.codes) << one.what;
  }
}

TEST(Feeds, entities_of_a_document_type_are_never_expanded) {
  const Read feed = read(
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"lol\"><!ENTITY l1 \"&l0;&l0;\"><!ENTITY x SYSTEM "
      "\"file:///etc/passwd\">]>"
      "<rss><channel><item><title>&x;</title><content:encoded>Words &l1; "
      "here.</content:encoded></item></channel></rss>");
  ASSERT_EQ(feed.pages.size(), 1u);
  EXPECT_EQ(feed.pages[0].bytes, "Words &l1; here.");
  EXPECT_EQ(feed.codes, Codes{"feeds.entities_refused"});
}

TEST(Feeds, are_limited_in_depth_and_entries) {
  IngestLimits limits;
  limits.max_feed_entries = 2;
  limits.max_feed_depth = 20;
  const std::string item = "<item><title>T</title><content:encoded>Words.</content:encoded></item>";
  const Read many = read(rss(item + item + item + item), limits);
  EXPECT_EQ(many.pages.size(), 2u);
  EXPECT_EQ(many.codes, Codes{"feeds.too_many_entries"});
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  EXPECT_EQ(read(rss(item + deep), limits).codes, Codes{"feeds.too_deep"});
}

TEST(Feeds, in_any_encoding_that_they_declare) {
  const Read latin = read(
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Caf\xe9 &ndash; Br\xfc"
      "cke</title>"
      "<content:encoded>Gr\xf6\xdf"
      "er.</content:encoded></item></channel></rss>");
  ASSERT_EQ(latin.pages.size(), 1u);
  EXPECT_EQ(latin.pages[0].stated.title, "Caf\u00e9 \u2013 Br\u00fccke");
  EXPECT_EQ(latin.pages[0].bytes, "Gr\u00f6\u00dfer.");
}

TEST(Feeds, are_known_by_their_first_element) {
  EXPECT_TRUE(begins_a_feed("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x\"?><!-- c --><rss version=\"2.0\">"));
  EXPECT_TRUE(begins_a_feed(" <feed xmlns=\"x\">"));
  EXPECT_FALSE(begins_a_feed("<?xml version=\"1.0\"?><html><body><rss></body>"));
  EXPECT_FALSE(begins_a_feed("<feedback>"));
}

TEST(WordsOfHtml, leaves_tags_out_and_reads_references) {
  EXPECT_EQ(words_of_html("  <b>Caf&eacute;</b>\n&amp; 5 < 6 &nosuch; &#8211;&#x41; "),
            "Caf\u00e9 & 5 < 6 &nosuch; \u2013A");
  EXPECT_EQ(words_of_html("<"), "<");
  EXPECT_EQ(words_of_html(""), "");
}

}  // namespace
}  // namespace synoptic
