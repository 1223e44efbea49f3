// What is cut into tokens in front of lexbor must give the tree that lexbor gives alone.
#include "synoptic/ingest/html/page_tokens.h"

#include <gtest/gtest.h>
#include <lexbor/dom/dom.h>

#include <random>
#include <string>
#include <vector>

#include "synoptic/ingest/html/character_references.h"
#include "synoptic/ingest/html/page_tree.h"

namespace synoptic {
namespace {

std::string view(const lxb_char_t* data, std::size_t size) {
  return data == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(data), size);
}

/// Elements with the attributes that are asked for, and texts, each with its depth, in the page's order.
std::string by_lexbor(std::string_view html) {
  lxb_html_parser_t* const parser = lxb_html_parser_create();
  EXPECT_EQ(lxb_html_parser_init(parser), LXB_STATUS_OK);
  parser->dom_opt |= LXB_DOM_DOCUMENT_OPT_WO_EVENTS;
  lxb_html_document_t* const document =
      lxb_html_parse(parser, reinterpret_cast<const lxb_char_t*>(html.data()), html.size());
  std::string out;
  const lxb_dom_node_t* const root = lxb_dom_interface_node(document);
  const lxb_dom_node_t* node = root->first_child;
  int depth = 1;
  while (node != nullptr) {
    const bool is_element = node->type == LXB_DOM_NODE_TYPE_ELEMENT;
    if (is_element) {
      const lxb_tag_id_t tag = node->local_name < LXB_TAG__LAST_ENTRY ? node->local_name : lxb_tag_id_t{0};
      out += std::to_string(depth) + " <" + std::to_string(tag);
      const auto* element = reinterpret_cast<const lxb_dom_element_t*>(node);
      for (lxb_dom_attr_t* attribute = element->first_attr; attribute != nullptr; attribute = attribute->next) {
        std::size_t size = 0;
        const lxb_char_t* const data = lxb_dom_attr_local_name(attribute, &size);
        const PageAttributeName known = known_attribute(view(data, size));
        const lxb_char_t* const value = lxb_dom_attr_value(attribute, &size);
        if (known == PageAttributeName::other) continue;
        out += " " + std::to_string(static_cast<int>(known)) + "=" + (value == nullptr ? "" : view(value, size));
      }
      out += "\n";
    } else if (node->type == LXB_DOM_NODE_TYPE_TEXT || node->type == LXB_DOM_NODE_TYPE_CDATA_SECTION) {
      const auto* data = reinterpret_cast<const lxb_dom_character_data_t*>(node);
      out += std::to_string(depth) + " \"" + view(data->data.data, data->data.length) + "\"\n";
    }
    if (is_element && node->first_child != nullptr) {
      node = node->first_child;
      ++depth;
      continue;
    }
    while (node->next == nullptr && node->parent != nullptr && node->parent != root) {
      node = node->parent;
      --depth;
    }
    node = node->next;
  }
  lxb_html_document_destroy(document);
  lxb_html_parser_destroy(parser);
  return out;
}

std::string by_tokens(std::string_view html) {
  std::vector<Problem> problems;
  const PageTree tree(html, HtmlLimits{}, problems);
  std::string out;
  for (std::uint32_t i = 1; i < tree.nodes().size(); ++i) {
    const PageNode& node = tree.nodes()[i];
    out += std::to_string(node.depth);
    if (tree.is_text(i)) {
      out += " \"" + std::string(node.text) + "\"\n";
      continue;
    }
    out += " <" + std::to_string(node.tag);
    for (const PageAttribute* at = tree.attributes_begin(i); at != tree.attributes_end(i); ++at)
      out += " " + std::to_string(static_cast<int>(at->known)) + "=" + std::string(at->value);
    out += "\n";
  }
  return out;
}

TEST(PageTokens, GiveTheTreeThatLexborGivesAlone) {
  const std::string cases[] = {
      "plain text",
      "<p class=a id='b' href=\"c\">x<p class=a CLASS=d>y</P>",
      "<title>a &amp; b</title><p>a &amp; b &nbsp;&eacute;&rsquo;&#8217;&#x2019;&notit; &copy 2020 &unknown; & &#0; "
      "&#150;",
      "<a href='?a=1&b=2&copy=3&amp;d&para'>x</a><a href=\"?x&lt\">y</a>",
      "<p title=\"two\r\nlines\rthree\">one\r\ntwo\rthree</p>\r",
      "<pre>\n\nkept</pre><textarea>\n<b>no tag</b></textarea>",
      "<script>if (a < b) document.write('<p>')</script>x<script><!-- <script></script> --></script>y",
      "<SCRIPT type=a>1\r\n2</SCRIPT ><style>p{}</style>z<style>\r</style",
      "a<!-- one -- two --->b<!--> c <!---> d <!-- e --!> f <!-- g",
      "<table><tr><td>1<div class=x>2<a href=u>3<td class=y>4</table><a>5",
      "<table><div class=out>foster</div><img class=v><input type=hidden name=n><tr class=r><th>5",
      "<b class=1><p class=2>x</b>y<i id=3><b id=4>z</p>w<nobr id=5>v<nobr id=6>",
      "<a class=1 href=x><div class=2><a class=3 href=y>t</a></div>u",
      "<svg viewBox=0 class=s><path d=1 id=p /><foreignObject><p class=q>r</svg><math><mi class=m>",
      "<body class=1><html lang=de class=2><body id=3><frameset><head class=4><image class=5 title=6>",
      "<select name=s><option class=o value=1>1<option>2</select><ul class=u><li>a<li id=l>b</ul>",
      "<p class=a/><br/class=b><div class = c id= d hidden>e</div><p =x class=y><p class='a'id=b \"class>",
      "<p class=a<p id=b>c</p x><q / ><template class=t><p id=i>j</template><noscript class=n><p>k",
      "<o:p class=x>1</o:p><x-y class=z hidden>2</x-y><p class=\"unclosed",
      "< p>a<1b></ p>c<?php d ?>e<![CDATA[f]]>g<!doctype html>h</>i<p",
      std::string("nul\0s<p cl\0ass=a class=b\0c>\0</p>", 32),
      "<table><form class=1>y</table><form class=1><form class=2>x<button class=3>y<button class=4>z",
      "<time datetime=2020-01-01 pubdate>x</time><meta property='og:title' content=\"a &quot;b&quot;\">",
      "<input synoptic:attributes=AAAA class=x><h1 class=a><h2 class=b>c<dd class=d><dt class=e>",
  };
  for (const std::string& html : cases) EXPECT_EQ(by_tokens(html), by_lexbor(html)) << html;
  // Pieces of all of them, put together by chance.
  std::mt19937 random(20261128);
  const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
  for (int round = 0; round < 20'000; ++round) {
    std::string html;
    for (std::size_t pieces = 1 + below(6); pieces > 0; --pieces) {
      const std::string& from = cases[below(std::size(cases))];
      const std::size_t begin = below(from.size());
      html.append(from, begin, 1 + below(from.size() - begin));
    }
    if (below(3) == 0) html[below(html.size())] = "<>/='\"& \r!-"[below(11)];
    ASSERT_EQ(by_tokens(html), by_lexbor(html)) << round << '\n' << html;
  }
}

TEST(CharacterReferences, AreResolvedWhereTheyAreOrdinary) {
  std::string out = "a";
  EXPECT_TRUE(append_resolved("b &amp; &auml;&#228;\r\nc", false, out));
  EXPECT_EQ(out, "ab & \xC3\xA4\xC3\xA4\nc");
  for (const char* rare : {"&ngE;", "&amp", "&#128;", "&#xD800;", "&#;", "&copy2"}) {
    EXPECT_FALSE(append_resolved(rare, false, out)) << rare;
    EXPECT_EQ(out, "ab & \xC3\xA4\xC3\xA4\nc");
  }
  EXPECT_TRUE(append_resolved("?a=1&copy=2", true, out));
}

}  // namespace
}  // namespace synoptic
