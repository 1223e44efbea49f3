// Headlines of other articles and what stands around them, told by their manner alone: without a link, a mark or a
// phrase such as "Read more:" that says so.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace synoptic {

/// "1 of 7", "3/12", "12 photos", "View gallery (12 photos)", or a rank alone ("4"): a count of pictures or a place in
/// a list of the page, never of the story.
bool is_counter(std::string_view line);

/// "Five things to know about ferry safety", "3 takeaways from the vote", "A timeline of ...": the manner of pieces
/// that are offered beside an article.
bool is_teaser_title(std::string_view line);

/// "Key points", "What we know so far", "At a glance": what stands below is the article in short.
bool introduces_points(std::string_view line);

/// Adds the words of four letters and more, folded, and the numbers of `line`.
void add_content_words(std::string_view line, std::unordered_set<std::string>& words);

/// Whether two in five of the content words of `line` are among `words`; true where it has none. Of the lines without a
/// stop behind the first paragraph of 151 texts (20 invented stories, six real ones; 27 November 2026) those below it
/// were other articles' headlines and the page's notes, those above captions of the story.
bool speaks_of(std::string_view line, const std::unordered_set<std::string>& words);

/// A row of a table: cells between tabs, bars or wide gaps, or a name with a number alone.
bool is_part_of_table(std::string_view line);

}  // namespace synoptic
