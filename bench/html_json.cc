// Pages a second, one core, with metadata: what `synoptic read` does of a page, without the files and the output. For
// html_peers.py.
//
//   html_json FILE... < /dev/null      prints {"pages", "seconds", "read", "parse_seconds"}
#include <malloc.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "synoptic/ingest/html/html.h"
#include "synoptic/ingest/html/page_encoding.h"
#include "synoptic/ingest/html/page_tree.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  (void)mallopt(M_TRIM_THRESHOLD, 16 << 20);  // as the program does (synoptic/cli/main)
  (void)mallopt(M_MMAP_THRESHOLD, 4 << 20);
  // The processor's time: other work on the machine must not count.
  const auto now = [] { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; };
  std::vector<std::string> pages;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    pages.push_back(bytes.str());
  }
  if (!pages.empty()) (void)read_html(pages.front(), "warm");  // tables are split at their first use
  std::size_t read = 0;
  const double begin = now();
  for (const std::string& page : pages) read += read_html(page, "page").ok() ? 1 : 0;
  const double seconds = now() - begin;
  const double parse_begin = now();
  for (const std::string& page : pages) {
    std::vector<Problem> problems;
    const Result<Decoded> decoded = decode_page(page, {});
    if (decoded.ok()) PageTree(decoded.value().text, HtmlLimits{}, problems);
  }
  const double parse = now() - parse_begin;
  std::printf("{\"pages\": %zu, \"seconds\": %.3f, \"read\": %zu, \"parse_seconds\": %.3f}\n", pages.size(), seconds,
              read, parse);
}
