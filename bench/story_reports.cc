// Parts are chosen by a small generator that is seeded with the report's number; names are made of syllables, so that
// the words of a story grow with its reports as they do in print.
#include "bench/story_reports.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace synoptic {
namespace {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Choice {
 public:
  explicit Choice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    std::uint64_t value = state_ += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>((value ^ (value >> 31)) % limit);
  }
  template <std::size_t N>
  std::string of(const std::array<std::string_view, N>& parts) {
    return std::string(parts[below(N)]);
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<std::string_view, 12> kFirst = {"Bel", "Dor", "Hal", "Kor", "Lin", "Mar",
                                                     "Nar", "Ost", "Pel", "Rav", "Sel", "Tor"};
constexpr std::array<std::string_view, 10> kMiddle = {"a", "e", "en", "in", "o", "or", "ul", "am", "ev", "ik"};
constexpr std::array<std::string_view, 10> kLast = {"dal", "feld", "gard", "ham", "mere",
                                                    "nes", "sund", "tov",  "vik", "wold"};
constexpr std::array<std::string_view, 10> kGiven = {"Ada",  "Bruno", "Clara", "Emil", "Greta",
                                                     "Hugo", "Ines",  "Jonas", "Lena", "Oskar"};
constexpr std::array<std::string_view, 8> kPapers = {"Courier", "Gazette", "Herald",  "Journal",
                                                     "Post",    "Tribune", "Mercury", "Observer"};
constexpr std::array<std::string_view, 4> kDays = {"Monday", "Tuesday", "Wednesday", "Thursday"};
constexpr std::array<int, 4> kDead = {11, 17, 23, 26};
constexpr std::array<int, 4> kMissing = {64, 41, 19, 8};
constexpr std::array<std::string_view, 3> kBroke = {"The dam above Halvern broke at 4.40 a.m. on Monday",
                                                    "The Halvern dam burst early on Monday, at about 5 a.m.,",
                                                    "A dam near the town of Halvern gave way on Monday morning"};
constexpr std::array<std::string_view, 4> kMinister = {
    "We will rebuild every bridge and every school that the water has taken from us",
    "We will rebuild every bridge and every school that the water took", "every bridge and every school",
    "Every school and every bridge that the water has taken from us will be rebuilt"};
constexpr std::array<std::string_view, 3> kEngineer = {
    "We warned the company about the cracks in March and again in June", "We warned the company twice about the cracks",
    "the company was warned about the cracks in March and again in June"};
constexpr std::array<std::string_view, 6> kSaw = {"The water stood as high as the church door",
                                                  "We climbed onto the roof with the children",
                                                  "I heard a sound like a train and then there was no street",
                                                  "Nobody had told us to leave",
                                                  "My neighbour held the ladder until it broke",
                                                  "The bridge was gone before we reached it"};

std::string name(Choice& choice) { return choice.of(kFirst) + choice.of(kMiddle) + choice.of(kLast); }

std::string agency(std::size_t day) {
  const std::string dead = std::to_string(kDead[day]), missing = std::to_string(kMissing[day]);
  return "At least " + dead + " people were killed and " + missing +
         " were missing after a dam broke above the town of Halvern, the rescue service said on " +
         std::string(kDays[day]) + ".\n\n\"" + std::string(kMinister[0]) +
         ",\" Interior Minister Pavel Ostrander told reporters in Halvern. Some 3,400 people were moved to schools and "
         "sports halls, the province said.\n\nThe operator, Norwater, denied that it had known of cracks in the wall. "
         "\"" +
         std::string(kEngineer[0]) + ",\" said Signe Aldane, an engineer who worked there until July.\n";
}

std::string own(Choice& choice, std::size_t day) {
  std::vector<std::string> parts;
  const std::string village = name(choice);
  parts.push_back(choice.of(kBroke) + (choice.below(2) == 0 ? ", the province said." : " after three days of rain."));
  const int dead = kDead[day] + (choice.below(9) == 0 ? 2 : 0);
  parts.push_back(choice.below(2) == 0 ? "The number of dead rose to " + std::to_string(dead) + " on " +
                                             std::string(kDays[day]) + ", the rescue service said."
                                       : std::to_string(dead) + " people died, according to police.");
  if (choice.below(2) == 0) parts.push_back(std::to_string(kMissing[day]) + " people were still missing.");
  if (choice.below(3) == 0)
    parts.push_back("About " + std::to_string(3200 + 100 * choice.below(4)) +
                    " people were evacuated from the valley.");
  if (choice.below(2) == 0)
    parts.push_back("\"" + choice.of(kMinister) + ",\" Interior Minister Pavel Ostrander said.");
  if (choice.below(3) == 0)
    parts.push_back("\"" + choice.of(kEngineer) + ",\" Signe Aldane, a former engineer of Norwater, told the " +
                    name(choice) + " " + choice.of(kPapers) + ".");
  if (choice.below(4) == 0)
    parts.push_back(choice.below(2) == 0 ? "Norwater denied that it had known of cracks in the wall."
                                         : "Norwater knew of cracks in the wall, two former workers said.");
  if (choice.below(4) == 0)
    parts.push_back("The dam was built in " + std::string(choice.below(3) == 0 ? "1971" : "1974") +
                    " and raised in 1998.");
  if (choice.below(5) == 0)
    parts.push_back("Insurers put the damage at " + std::to_string(120 + 30 * choice.below(3)) + " million euros.");
  parts.push_back("\"" + choice.of(kSaw) + ",\" said " + choice.of(kGiven) + " " + name(choice) + ", " +
                  std::to_string(19 + choice.below(60)) + ", of " + village + ".");
  parts.push_back("In " + village + " the flood destroyed " + std::to_string(2 + choice.below(70)) + " houses and a " +
                  choice.of(std::array<std::string_view, 5>{"mill", "school", "chapel", "bakery", "ferry landing"}) +
                  ".");
  std::string text;
  for (std::size_t at = 0; at < parts.size(); ++at) text += parts[at] + (at % 2 == 1 ? "\n\n" : " ");
  return text + "\n";
}

RawInput report(std::size_t number, std::size_t count) {
  Choice choice(number);
  const std::size_t day = std::min<std::size_t>(3, 4 * number / count);
  const std::string paper = name(choice) + " " + choice.of(kPapers);
  const std::string dead = std::to_string(kDead[day]);
  const std::array<std::string, 4> titles = {
      "Halvern dam breaks, " + dead + " dead", "Toll of Halvern flood rises to " + dead,
      "Search goes on below broken dam", paper + ": what we know of the Halvern flood"};
  RawInput input;
  input.source = std::to_string(1'000'000 + number) + ".txt";
  input.bytes = titles[choice.below(titles.size())] + "\n\n" + (number % 10 == 3 ? agency(day) : own(choice, day));
  input.stated.outlet = number % 100 == 3 ? "Northern Wire" : paper;
  input.sidecar =
      "{\"outlet\": \"" + *input.stated.outlet + "\", \"published\": \"2031-03-0" + std::to_string(3 + day) + "\"}";
  return input;
}

}  // namespace

std::vector<RawInput> story_reports(std::size_t count) {
  std::vector<RawInput> reports;
  reports.reserve(count);
  for (std::size_t number = 0; number < count; ++number) reports.push_back(report(number, count));
  return reports;
}

}  // namespace synoptic
