// Counts in how many sentences each term of comparison stands: data/background_terms.tsv is made with it.
//
// usage: count_terms LEAST FILE ...    plain text, a paragraph a line; prints `(sentences)` and every term that stands in
// LEAST sentences or more, with its count, in the order of bytes. Built on request: ninja count_terms.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "synoptic/compare/terms.h"

int main(int argc, char** argv) {
  using namespace synoptic;
  const std::size_t least = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1;
  std::map<std::string, std::size_t> counts;
  std::size_t sentences = 0;
  for (int at = 2; at < argc; ++at) {
    std::ifstream file(argv[at]);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    const Document document(argv[at], bytes.str(), {}, {});
    std::vector<Span> zones;
    for (std::size_t begin = 0; begin < document.text().size();) {
      const std::size_t end = std::min(document.text().find('\n', begin), document.text().size());
      if (end > begin) zones.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      begin = end + 1;
    }
    const Words words = tag_words(document.text(), segment(document.text(), zones));
    Vocabulary vocabulary;
    for (const Sentence& sentence : words.sentences) {
      ++sentences;
      for (const TermId id : term_set(terms_of(document, words, sentence.tokens, {}, vocabulary))) {
        if (vocabulary.kind(id) != TermClass::number) ++counts[vocabulary.form(id)];
      }
    }
  }
  std::printf("(sentences)\t%zu\n", sentences);
  for (const auto& [term, count] : counts) {
    if (count >= least) std::printf("%s\t%zu\n", term.c_str(), count);
  }
}
