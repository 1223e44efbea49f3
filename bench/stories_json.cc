// Gathers documents with our code, for stories_peers.py: seconds of the processor, as one line of JSON.
//
//   stories_json FILE     a document a line, its title and a tab before its text
//
// Texts are read before the clock starts. `sketch` and `duplicates` together are what a near-duplicate library does;
// `seconds` is all of gathering, events too.
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "synoptic/stories/near_duplicates.h"
#include "synoptic/stories/stories.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  if (argc != 2) return 2;
  std::vector<Document> documents;
  std::ifstream file(argv[1]);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    Metadata metadata;
    metadata.title = line.substr(0, tab);
    const std::string text = line.substr(tab + 1);
    const std::vector<Block> blocks = {{{0, static_cast<std::uint32_t>(text.size())}}};
    documents.emplace_back(std::to_string(documents.size()), text, blocks, metadata);
  }
  const auto seconds_since = [](std::clock_t begin) {
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  std::clock_t begin = std::clock();  // of the processor: machines are busy
  std::vector<Sketch> sketches;
  for (const Document& document : documents) sketches.push_back(sketch_of(document));
  const double sketch = seconds_since(begin);
  begin = std::clock();
  const std::size_t texts = near_duplicates(sketches).size();
  const double duplicates = seconds_since(begin);
  begin = std::clock();
  const std::size_t stories = gather_stories(documents).size();
  std::printf(
      "{\"documents\": %zu, \"texts\": %zu, \"stories\": %zu, \"sketch\": %.4f, \"duplicates\": %.4f, \"seconds\": "
      "%.4f}\n",
      documents.size(), texts, stories, sketch, duplicates, seconds_since(begin));
  return 0;
}
