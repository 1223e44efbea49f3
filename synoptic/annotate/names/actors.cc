#include "synoptic/annotate/names/actors.h"

#include <algorithm>

#include "synoptic/language/countries.h"

namespace synoptic {

Actors join_actors(std::string_view, const Words&, std::vector<Mention>& mentions) {
  Actors actors;
  const auto last_word = [](const std::string& s) { return s.substr(s.rfind(' ') == std::string::npos ? 0 : s.rfind(' ') + 1); };
  for (Mention& mention : mentions) {
    const auto country = country_word(mention.name);
    std::size_t found = actors.size();
    for (std::size_t i = actors.size(); i-- > 0 && found == actors.size();) {
      Actor& actor = actors[i];
      if (country && actor.country == std::string(country->code)) found = i;
      else if (actor.name == mention.name) found = i;
      else if (mention.kind == EntityKind::person && actor.kind == EntityKind::person &&
               last_word(actor.name) == last_word(mention.name) &&
               (actor.name.find(' ') == std::string::npos || mention.name.find(' ') == std::string::npos)) found = i;
    }
    if (found == actors.size()) {
      actors.push_back({mention.kind, mention.name, {}, "", std::nullopt});
      if (country) {
        actors.back().country = std::string(country->code);
        actors.back().name = std::string(country_name(country->code));
        actors.back().kind = EntityKind::place;
      }
    }
    Actor& actor = actors[found];
    mention.actor = static_cast<std::uint32_t>(found);
    if (actor.name == mention.name) continue;
    if (!country && mention.name.size() > actor.name.size()) std::swap(actor.name, mention.name), actor.aliases.push_back(mention.name), mention.name = actor.name;
    else if (std::find(actor.aliases.begin(), actor.aliases.end(), mention.name) == actor.aliases.end()) actor.aliases.push_back(mention.name);
  }
  for (Actor& actor : actors) {
    std::sort(actor.aliases.begin(), actor.aliases.end());
    actor.aliases.erase(std::unique(actor.aliases.begin(), actor.aliases.end()), actor.aliases.end());
  }
  return actors;
}

}  // namespace synoptic
