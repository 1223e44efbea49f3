#include "bench/sample_news.h"

namespace synoptic {

namespace {

void append_sentence(MarkedText& marked, std::string_view line) {
  std::string& text = marked.text;
  const auto here = [&text] { return static_cast<std::uint32_t>(text.size()); };
  const std::uint32_t begin = here();
  std::uint32_t token = begin;
  const auto close = [&] {
    if (here() > token) marked.tokens.push_back({token, here()});
  };
  for (const char c : line) {
    if (c == '|' || c == ' ') {
      close();
      if (c == ' ') text += c;
      token = here();
    } else {
      text += c;
    }
  }
  close();
  marked.sentences.push_back({begin, here()});
}

}  // namespace

MarkedText sample_news(std::size_t times) {
  MarkedText marked;
  for (std::size_t i = 0; i < times; ++i) {
    std::uint32_t zone = static_cast<std::uint32_t>(marked.text.size());
    bool inside = false;
    for (std::string_view rest = kSampleNews; !rest.empty();) {
      const std::size_t end = rest.find('\n');
      const std::string_view line = rest.substr(0, end);
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
      if (!line.empty()) {
        if (inside) marked.text += ' ';
        append_sentence(marked, line);
        inside = true;
      } else if (inside) {
        marked.zones.push_back({zone, static_cast<std::uint32_t>(marked.text.size())});
        marked.text += "\n\n";
        zone = static_cast<std::uint32_t>(marked.text.size());
        inside = false;
      }
    }
  }
  return marked;
}

}  // namespace synoptic
