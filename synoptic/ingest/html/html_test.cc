#include "synoptic/ingest/html/html.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "synoptic/ingest/html/byline_names.h"
#include "synoptic/ingest/html/moments.h"
#include "synoptic/ingest/html/page_blocks.h"
#include "synoptic/ingest/html/page_encoding.h"

namespace synoptic {
namespace {

using Texts = std::vector<std::string>;

/// The blocks of a page's body as texts, those that nobody sees left out.
Texts blocks_of_page(const std::string& body) {
  std::vector<Problem> problems;
  const std::string html = "<!DOCTYPE html><body>" + body;
  const PageTree tree(html, HtmlLimits{}, problems);
  const PageText page = cut_blocks(tree);
  Texts texts;
  for (const PageBlock& block : page.blocks) {
    if ((block.surrounding & (kIsHidden | kIsForReaders)) == 0) texts.emplace_back(block.span.in(page.text));
  }
  return texts;
}

TEST(PageBlocks, PutWordsTogetherAsABrowserShowsThem) {
  struct Case {
    const char* body;
    Texts blocks;
  };
  const Case cases[] = {
      {"<p>One  <b>two</b>\n three</p>", {"One two three"}},
      {"<p>un<b>believ</b>able</p>", {"unbelievable"}},
      {"<p>web<wbr>site</p>", {"website"}},
      {"<div>Loose<p>para</p>rest</div>", {"Loose", "para", "rest"}},
      {"<p>Wheat: 212<br>Rye: 174</p>", {"Wheat: 212\nRye: 174"}},
      {"<p>first<br><br>second</p>", {"first", "second"}},
      {"<p>soft\u00ADhy\u200Bphen</p>", {"softhyphen"}},
      {"<p>\u06A9\u062A\u0627\u0628\u200C\u0647\u0627</p>", {"\u06A9\u062A\u0627\u0628\u200C\u0647\u0627"}},
      {"<p>&nbsp;a&nbsp;b&nbsp;</p>", {"a\u00A0b"}},
      {"<p>u\u0308ber cafe\u0301</p>", {"\u00FCber caf\u00E9"}},
      {"<p>Tom &amp; Ann &lt;3 &euro;5</p>", {"Tom & Ann <3 \u20AC5"}},
      {"<p>He said <q>no</q>.</p>", {"He said \u201Cno\u201D."}},
      {"<p>Known<sup><a href=\"#n1\">[1]</a></sup> since 1954, 5 m<sup>2</sup></p>", {"Known since 1954, 5 m2"}},
      {"<table><tr><th>Crop<th>Price<tr><td>Wheat<td>212</table>", {"Crop\tPrice", "Wheat\t212"}},
      {"<table><tr><td><p>a</p><p>b</p><td>c</table>", {"a", "b", "c"}},
      {"<ul><li>one<ul><li>inner</ul><li><p>two</p></ul>", {"one", "inner", "two"}},
      {"<p>a</p><script>var x = 1;</script><style>p{}</style><template><p>t</p></template><noscript>n</noscript>",
       {"a"}},
      {"<p hidden>a</p><p style=\"Display : NONE\">b</p><span class=\"sr-only\">c</span><p>d", {"d"}},
      {"<pre>a\nb</pre>", {"a\nb"}},
      // A heading that is a button unfolds what lies below it; any other button hides what it hides.
      {"<h2><button aria-expanded=false aria-controls=\"p1 p2\">Costs</button></h2><div id=p1 hidden><p>Ten.</p></div>"
       "<div id=p2 style=\"display:none\">Nine.</div><div id=p3 hidden>Eight.</div>",
       {"Costs", "Ten.", "Nine."}},
      {"<h3><button aria-expanded=false aria-controls=p1>Time</button></h3>"
       "<div style=\"display:none\"><div id=p1><p>A year.</p></div></div>",
       {"Time", "A year."}},
      {"<button aria-expanded=false aria-controls=p1>Menu</button><div id=p1 hidden>Sport</div>", {"Menu"}},
      // What nobody sees inside of a paragraph does not tear it.
      {"<p>a set of <span style='display: none'>N equals</span> <b>N</b> points", {"a set of N points"}},
      {"<p>see the list<span class=sr-only> (opens in a new window)</span>, below", {"see the list, below"}},
  };
  for (const Case& c : cases) EXPECT_EQ(blocks_of_page(c.body), c.blocks) << c.body;
}

TEST(PageEncoding, IsWhatTheBytesAre) {
  struct Case {
    std::string bytes;
    const char* charset;
    const char* text;
    const char* encoding;
  };
  const Case cases[] = {
      {"<p>\xC3\xBC", "", "<p>\u00FC", "UTF-8"},
      {"\xEF\xBB\xBF<meta charset=windows-1251>\xC3\xBC", "", "<meta charset=windows-1251>\u00FC", "UTF-8"},
      {"<meta charset=iso-8859-1>\x93\xFC\x94", "", "<meta charset=iso-8859-1>\u201C\u00FC\u201D", "windows-1252"},
      {"<meta charset=windows-1251>\xC3\xBC", "", "<meta charset=windows-1251>\u00FC",
       "UTF-8"},  // the bytes are sound UTF-8
      {"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\xCC\xEE\xF1\xF2", "",
       "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\u041C\u043E\u0441\u0442",
       "windows-1251"},
      {"\xCC\xEE\xF1\xF2", "windows-1251", "\u041C\u043E\u0441\u0442", "windows-1251"},
      {"<meta charset=nonsense><p>plain", "", "<meta charset=nonsense><p>plain", "UTF-8"},
  };
  for (const Case& c : cases) {
    const Result<Decoded> decoded = decode_page(c.bytes, c.charset);
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(decoded.value().text, c.text);
    EXPECT_EQ(decoded.value().encoding, c.encoding) << c.text;
  }
}

TEST(PageTree, IsNeitherDeepNorWideNorSlow) {
  struct Case {
    std::string html;
    const char* code;
  };
  std::string deep, attributes = "<p", names = "<p";
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  for (int i = 0; i < 2000; ++i) attributes += " a" + std::to_string(i) + "=1";
  for (int i = 0; i < 200'000; ++i) names += " a" + std::to_string(i);
  std::string nodes;
  for (int i = 0; i < 210'000; ++i) nodes += "<br>";
  std::string formatting;
  for (int i = 0; i < 20'000; ++i) formatting += "<p><b id=" + std::to_string(i) + ">x";
  const Case cases[] = {{deep + "text", "ingest.html_too_deep"},
                        {attributes + ">text", "ingest.html_attributes"},
                        {names + ">text", "ingest.html_names"},
                        {nodes, "ingest.html_nodes"},
                        {formatting, "ingest.html_too_deep"}};
  for (const Case& c : cases) {
    std::vector<Problem> problems;
    const PageTree tree(c.html, HtmlLimits{}, problems);
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
      return problem.code == c.code;
    })) << c.code;
    EXPECT_LT(tree.nodes().size(), 1'000'000u);
  }
}

TEST(PageDates, ReadMomentsAsPagesWriteThem) {
  struct Case {
    const char* text;
    bool day_first;
    const char* day;
    const char* at;
  };
  const Case cases[] = {
      {"2025-06-12T14:32:00+02:00", false, "2025-06-12", "2025-06-12T14:32:00+02:00"},
      {"2025-04-21T23:30-0500", false, "2025-04-21", "2025-04-21T23:30:00-05:00"},
      {"2025-06-12 14:32:05.123Z", false, "2025-06-12", "2025-06-12T14:32:05Z"},
      {"2025-06-12T14:32", false, "2025-06-12", ""},
      {"20250612", false, "2025-06-12", ""},
      {"Thu, 12 Jun 2025 14:32:00 GMT", false, "2025-06-12", ""},
      {"1749731520", false, "2025-06-12", ""},
      {"02.01.2025", false, "2025-01-02", ""},
      {"01/02/2025", true, "2025-02-01", ""},
      {"01/02/2025", false, "2025-01-02", ""},
      {"17 juin 2025", true, "2025-06-17", ""},
  };
  for (const Case& c : cases) {
    const auto moment = read_moment(c.text, c.day_first);
    ASSERT_TRUE(moment) << c.text;
    EXPECT_EQ(moment->day.to_string(), c.day) << c.text;
    EXPECT_EQ(moment->at, c.at) << c.text;
  }
  for (const char* text : {"", "yesterday", "2025-13-40", "99/99/2025", "12", "0000-00-00"})
    EXPECT_FALSE(read_moment(text, true)) << text;
}

TEST(PageAuthors, AreNamesWithoutWhatStandsAroundThem) {
  struct Case {
    const char* line;
    Texts names;
  };
  const Case cases[] = {
      {"By Jane Doe and John Roe | Updated 3 May 2021", {"Jane Doe", "John Roe"}},
      {"by Toby Ashby, Ruby Darby and Jo Poe", {"Toby Ashby", "Ruby Darby", "Jo Poe"}},
      {"Jane Doe, PhD", {"Jane Doe, PhD"}},
      {"Ida Krane March 4, 2025", {"Ida Krane"}},
      {"Von Anna Amsel", {"Anna Amsel"}},
      {"View all posts by Jane Doe", {"Jane Doe"}},
      {"https://courier.example/jane", {}},
      {"By", {}},
      {"March", {}},
  };
  for (const Case& c : cases) EXPECT_EQ(names_in_byline(c.line), c.names) << c.line;
}

std::string page_of(const std::string& head, const std::string& body) {
  return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>";
}

constexpr const char* kProse =
    "<p>The old bridge was shut on Tuesday after divers found a crack in its second pier, the office of works said.</p>"
    "<p>About 11,000 vehicles cross it on a working day, and the detour adds twenty minutes to most journeys.</p>";

TEST(ReadHtml, KeepsWhatIsNotTheArticleBesideIt) {
  const Result<Document> read = read_html(
      page_of("<title>Bridge shut | The Herald</title>",
              std::string(
                  "<nav><ul><li><a href=/a>News</a><li><a href=/b>Sport</a></ul></nav><article><h1>Bridge shut</h1>") +
                  kProse +
                  "<div class=related-articles><h3>Related</h3><ul><li><a href=/c>Nine dead as lift collapses in the "
                  "valley</a></ul></div></article>"
                  "<footer><p>\u00A9 2025 The Herald. All rights reserved.</p></footer>"),
      "page.html");
  ASSERT_TRUE(read.ok()) << read.error().message;
  const Document& document = read.value();
  EXPECT_EQ(document.metadata().title, "Bridge shut");
  EXPECT_EQ(document.blocks().size(), 2u);
  EXPECT_EQ(document.blocks()[0].role, BlockRole::lead);
  EXPECT_EQ(document.text().find("Nine dead"), std::string::npos);
  const auto nine = std::find_if(document.kept_out().begin(), document.kept_out().end(), [&](const KeptOut& kept) {
    return kept.span.in(document.kept_out_text()).find("Nine dead") != std::string_view::npos;
  });
  ASSERT_NE(nine, document.kept_out().end());
  EXPECT_EQ(nine->role, BlockRole::related);
  EXPECT_EQ(nine->before, document.text().size());
}

TEST(ReadHtml, FindsTheTitleAmongWhatThePageCallsItself) {
  struct Case {
    std::string head, heading;
    const char* title;
  };
  const Case cases[] = {
      {"<title>Harbour reopens after the storm | The Herald</title><meta property=og:site_name content='The Herald'>",
       "<h1>Harbour reopens after the storm</h1>", "Harbour reopens after the storm"},
      {"<title>The Herald - Harbour reopens after the storm</title>"
       "<meta property=og:title content='Harbour reopens after the storm'>",
       "<h1>The Herald</h1><h2>Harbour reopens after the storm</h2>", "Harbour reopens after the storm"},
      {"<title>Harbour inquiry: who knew, and since when</title>", "<h1>Harbour inquiry: who knew, and since when</h1>",
       "Harbour inquiry: who knew, and since when"},
  };
  for (const Case& c : cases) {
    const Result<Document> read =
        read_html(page_of(c.head, "<article>" + c.heading + kProse + "</article>"), "page.html");
    ASSERT_TRUE(read.ok()) << c.title;
    EXPECT_EQ(read.value().metadata().title, c.title);
    EXPECT_EQ(
        std::count_if(read.value().metadata().readings.begin(), read.value().metadata().readings.end(),
                      [](const MetadataReading& reading) { return reading.field == "title" && reading.is_taken; }),
        1);
  }
}

TEST(ReadHtml, FindsTheAuthorWhereverThePageNamesOne) {
  struct Case {
    std::string head, line;
    const char* author;
  };
  const Case cases[] = {
      {"", "<p class=byline>By Jane Doe and John Roe</p>", "Jane Doe; John Roe"},
      {"", "<p>Posted on 3 May 2025 by Jane Doe</p>", "Jane Doe"},
      {"", "<p><a href='/about/newsteam/jane-doe'>Jane Doe</a></p>", "Jane Doe"},
      // A site that says of itself that it wrote the article, and nobody else who did.
      {"<meta property=og:site_name content='The Herald'><meta name=author content='The Herald'>", "", "The Herald"},
  };
  for (const Case& c : cases) {
    const Result<Document> read = read_html(page_of("<title>Bridge shut</title>" + c.head,
                                                    "<article><h1>Bridge shut</h1>" + c.line + kProse + "</article>"),
                                            "page.html");
    ASSERT_TRUE(read.ok()) << c.author;
    EXPECT_EQ(read.value().metadata().author, c.author) << c.line;
  }
}

TEST(ReadHtml, TakesTheOutletsOwnDayWhereItsClockRunsInUtc) {
  struct Case {
    const char *meta, *shown, *day;
  };
  const Case cases[] = {
      {"2025-11-09T02:11:00Z", "Published November 8, 2025", "2025-11-08"},
      {"2025-11-09T02:11:00Z", "Published November 9, 2025", "2025-11-09"},
      // No zone is that far from UTC, and a stated zone is believed.
      {"2025-11-09T16:11:00Z", "Published November 8, 2025", "2025-11-09"},
      {"2025-11-09T02:11:00-05:00", "Published November 8, 2025", "2025-11-09"},
  };
  for (const Case& c : cases) {
    const Result<Document> read =
        read_html(page_of("<meta property='article:published_time' content='" + std::string(c.meta) + "'>",
                          "<article><h1>Bridge shut</h1><p>" + std::string(c.shown) + "</p>" + kProse + "</article>"),
                  "page.html");
    ASSERT_TRUE(read.ok());
    ASSERT_TRUE(read.value().metadata().published);
    EXPECT_EQ(read.value().metadata().published->when.earliest->to_string(), c.day) << c.meta << ' ' << c.shown;
  }
}

TEST(ReadHtml, ReadsAnArticleThatOnlyNoscriptHolds) {
  const std::string article =
      std::string(kProse) +
      "<p>Ferries will run every ten minutes until the pier has been propped, which the office hopes to do in a "
      "week.</p>"
      "<p>The bridge was last repaired in 1998, when four of its nine piers were found to stand on rotten piles.</p>";
  const Result<Document> read = read_html(
      page_of("<title>Bridge shut</title>", "<h1>Bridge shut</h1><div class=post-body><script type='text/template'>" +
                                                article + "</script><noscript>" + article + "</noscript></div>"),
      "page.html");
  ASSERT_TRUE(read.ok()) << read.error().message;
  EXPECT_NE(read.value().text().find("11,000 vehicles"), std::string::npos);
}

TEST(ReadHtml, TakesNoTimeOfChangeForOneOfPublication) {
  const Result<Document> read =
      read_html(page_of("<meta property='article:modified_time' content='2025-07-01T10:00:00Z'>",
                        std::string("<article><h1>Bridge shut</h1>") + kProse + "</article>"),
                "page.html");
  ASSERT_TRUE(read.ok());
  const Metadata& metadata = read.value().metadata();
  ASSERT_TRUE(metadata.modified);
  EXPECT_EQ(metadata.modified->at, "2025-07-01T10:00:00Z");
  ASSERT_TRUE(metadata.published);
  EXPECT_FALSE(metadata.published->when.earliest);
  EXPECT_EQ(metadata.published->basis, Basis::inferred);
}

TEST(ReadHtml, ChoosesTheDayOfPublicationAmongAllThatThePageGives) {
  struct Case {
    const char *head, *line, *day;  ///< An empty day: none is known.
  };
  const Case cases[] = {
      // An element that is marked as a date, and whose words say that it is one of change.
      {"", "<p class=date>Updated on 3 May 2025</p>", ""},
      {"", "<p><time datetime=2025-05-03>Updated 3 May 2025</time></p>", ""},
      {"<meta property='article:published_time' content='2025-04-30T10:00:00+02:00'>",
       "<p class=date>Updated on 3 May 2025</p>", "2025-04-30"},
      // A line that says that it was published before the day of its change, which the head gives.
      {"<meta property='article:published_time' content='2025-05-06T10:00:00+02:00'>",
       "<p class=date>Published 3 May 2025 (updated 6 May 2025)</p>", "2025-05-03"},
      // Figures that another place of the page puts in order.
      {"<meta name=publish-date content='2025-10-02'>", "<p class=date>02/10/2025</p>", "2025-10-02"},
      {"<link rel=canonical href='https://herald.example/news/2025/oct/02/bridge-shut'>",
       "<p class=date>02/10/2025</p>", "2025-10-02"},
      // Names that no list holds, in descriptions and in scripts.
      {"<meta name=herald:published-date content='2025-10-02'>", "", "2025-10-02"},
      {"<script type='application/json'>{\"publishedDate\":\"2025-10-02T20:37:27Z\"}</script>", "", "2025-10-02"},
      {"<script type='application/json'>{\"lastPublishedDate\":\"2025-10-02T20:37:27Z\"}</script>", "", ""},
  };
  for (const Case& c : cases) {
    const Result<Document> read =
        read_html(page_of("<title>Bridge shut</title>" + std::string(c.head),
                          "<article><h1>Bridge shut</h1>" + std::string(c.line) + kProse + "</article>"),
                  "page.html");
    ASSERT_TRUE(read.ok()) << c.head;
    const auto& published = read.value().metadata().published;
    const std::string day = published && published->when.earliest ? published->when.earliest->to_string() : "";
    EXPECT_EQ(day, c.day) << c.head << ' ' << c.line;
  }
}

TEST(ReadHtml, ReadsWhatReactSendsHiddenAndShowsByAScript) {
  const Result<Document> read =
      read_html(page_of("<title>Bridge shut</title>",
                        "<h1>Bridge shut</h1><div hidden id='S:0'><article><p>Published 3 May 2025</p>" +
                            std::string(kProse) + "</article></div><div hidden><p>Sign in to vote.</p></div>"),
                "page.html");
  ASSERT_TRUE(read.ok());
  EXPECT_NE(read.value().text().find("11,000 vehicles"), std::string::npos);
  ASSERT_TRUE(read.value().metadata().published);
  EXPECT_EQ(read.value().metadata().published->when.earliest->to_string(), "2025-05-03");
}

TEST(ReadHtml, ReadsWhatAHeadingOfTheArticleUnfolds) {
  const std::string page = R"(<!DOCTYPE html><title>Dam reopens after repairs</title><body>
<nav><h2><button aria-expanded="false" aria-controls="menu">Sections</button></h2><ul id="menu" hidden>
<li><a href="/sport">Sport</a><li><a href="/weather">Weather</a></ul></nav><main><article><h1>Dam reopens after repairs</h1>
<p>The Oste dam was opened to traffic again on Tuesday, two months after a lorry had damaged its northern lock gate.</p>
<p>Engineers replaced four of the gate's hinges and welded a crack of three metres, the water board said in a statement.</p>
<h2><button type="button" aria-expanded="false" aria-controls="costs">What did it cost?</button></h2>
<div id="costs" hidden><p>The board puts the costs at 2.4 million euros, of which the lorry's insurer has agreed to pay half.</p></div>
<p>Ships of more than sixty metres must still wait for high water, said Anna Brandt, who leads the lock's crew.</p>
</article></main></body>)";
  const Result<Document> document = read_html(page, "dam.html");
  ASSERT_TRUE(document.ok());
  EXPECT_NE(document.value().text().find("What did it cost?\n\nThe board puts the costs at 2.4 million euros"),
            std::string::npos)
      << document.value().text();
  EXPECT_EQ(document.value().text().find("Weather"), std::string::npos);
}

TEST(ReadHtml, LetsWhatIsStatedWin) {
  HtmlOptions options;
  options.stated.title = "Stated";
  options.stated.outlet = "The Courier";
  const Result<Document> read = read_html(
      page_of("<title>Bridge shut</title>", std::string("<h1>Bridge shut</h1>") + kProse), "page.html", options);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().metadata().title, "Stated");
  EXPECT_EQ(read.value().metadata().outlet, "The Courier");
}

TEST(ReadHtml, SaysOfAPageWithoutAnArticleWhatItIs) {
  std::string links = "<ul>";
  for (int i = 0; i < 60; ++i)
    links += "<li><a href=/" + std::to_string(i) + ">Headline of another story number " + std::to_string(i) + "</a>";
  struct Case {
    std::string html;
    const char* code;
    const char* words;
  };
  const Case cases[] = {
      {page_of("<title>404 Not Found</title>", "<h1>Not Found</h1><p>The page you are looking for is not here."),
       "ingest.no_article", "not found"},
      {page_of("<title>The Herald</title>", "<nav>" + links + "</nav>"), "ingest.no_article", "index"},
      {"", "ingest.empty", "empty"},
      {std::string(600, '\0'), "ingest.binary", "bytes"},
  };
  for (const Case& c : cases) {
    const Result<Document> read = read_html(c.html, "page.html");
    ASSERT_FALSE(read.ok()) << c.words;
    EXPECT_EQ(read.error().code, c.code);
    EXPECT_NE(read.error().message.find(c.words), std::string::npos) << read.error().message;
  }
}

TEST(ReadHtml, TakesAFragmentAsAllArticle) {
  HtmlOptions options;
  options.is_fragment = true;
  const Result<Document> read = read_html("<p>Short.</p><ul><li>one</ul>", "feed.xml#1", options);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().text(), "Short.\n\none");
}

}  // namespace
}  // namespace synoptic
