// Invented news prose with its words and sentences marked, for benchmarks: small enough to check by eye,
// repeated to any length.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// One line a sentence, an empty line between paragraphs; "|" stands where two tokens touch.
inline constexpr std::string_view kSampleNews = R"(HALVERN —
Gen. Ada Brandt said on Tuesday that at least 1,450 people had been moved from the river|'s lower bank|, 12|% more than the 1,295 counted on Oct. 3|.
“|We do|n’t know how high it will rise|,|” she said|.
“|Nobody can say that yet|.|”

The U.S. Geological Survey put the crest at 7.4|m at 6:30 a.m. on Monday|; the town|-|owned station|, which can|not transmit below 2|°|C|, read 6.9|.
Did the two differ before|?
They did|, in 2009 and 2014|–|15|, according to Dr. J. R. Okafor of Weir & Sons Inc.|, a London|-|based consultancy|.

The repairs will cost $|3.4|bn|, or about €|3.1|bn|, the ministry said in a non-binding letter dated 14/02/2021|.
“|Who pays|?|” Mayor Lindqvist asked|.
“|We|’re not going to|,|” Prime Minister Tomé Vale|’s office replied in a statement at https://example.org/flood/2021?id=7|.

Three earlier reports — in March|, June and Sept. — were never published|.
The inspectors|’ union|, whose 40|-|year|-|old rules were rewritten in the 1990s|, called that “|a scandal|” (|its word|)|.
Officials told reporters that they|'d wait|... and then did nothing at all|.
It is the region|'s worst flood since No. 10 was built|, Mr. Vale told the BBC|.
He declined to say more|!

)";

/// A text with the tokens and sentences it was written with; each paragraph is a zone.
struct MarkedText {
  std::string text;
  std::vector<Span> zones, tokens, sentences;
};

/// The sample, `times` over.
MarkedText sample_news(std::size_t times);

}  // namespace synoptic
