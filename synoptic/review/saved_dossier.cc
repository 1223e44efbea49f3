#include "synoptic/review/saved_dossier.h"

#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace synoptic {

namespace {

using Json = nlohmann::json;

std::string string_of(const Json& object, const char* key) {
  if (!object.is_object()) return {};
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string number_of(const Json& object, const char* key) {
  if (!object.is_object()) return {};
  const auto found = object.find(key);
  return found != object.end() && found->is_number() ? found->dump() : std::string();
}

std::uint64_t byte_of(const Json& object, const char* key) {
  if (!object.is_object()) return 0;
  const auto found = object.find(key);
  return found != object.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

bool is_place(const Json& value) {
  return value.is_object() && value.contains("document") && value.contains("begin_byte") &&
         value.contains("end_byte") && value.contains("text");
}

/// "2025-06-12", "2025-06-10/2025-06-12".
std::string days_of(const Json& object) {
  const std::string first = string_of(object, "earliest"), last = string_of(object, "latest");
  return first == last ? first : first + "/" + last;
}

class Reader {
 public:
  explicit Reader(const Json& json) : json_(json) {}

  SavedDossier read() {
    read_.title = string_of(json_, "title");
    for (const char* key : {"documents", "versions"}) {
      for (const Json& one : list(json_, key)) {
        const std::string outlet = string_of(one, "outlet"), source = string_of(one, "source");
        read_.reports.push_back(
            {string_of(one, "id"), source, string_of(one, "sha256"), outlet.empty() ? source : outlet});
        names_.emplace(read_.reports.back().id, read_.reports.back().name);
      }
    }
    for (const auto& [key, value] : json_.items()) {
      if (key != "versions") collect(value, key);
    }
    section("figures", [&](const Json& one, SavedItem& item) {
      item.what = string_of(one, "label");
      item.state = string_of(one, "relation");
      for (const Json& mention : list(one, "mentions")) {
        const std::string low = number_of(mention, "low"), high = number_of(mention, "high");
        std::string value = low == high    ? low
                            : low.empty()  ? "at most " + high
                            : high.empty() ? "at least " + low
                                           : low + " to " + high;
        item.values.push_back(value + " (" + name_of(mention) + ")");
      }
    });
    section("quotations", [&](const Json& one, SavedItem& item) {
      item.state = string_of(one, "relation");
      const Json& mentions = list(one, "mentions");
      const std::uint64_t fullest = byte_of(one, "fullest");
      if (fullest < mentions.size()) item.what = string_of(mentions[fullest], "text");
      for (const Json& mention : mentions) {
        const std::string speaker = string_of(mention, "speaker");
        item.values.push_back((speaker.empty() ? "nobody named" : speaker) + " (" + name_of(mention) + ")");
      }
    });
    section("timeline", [&](const Json& one, SavedItem& item) {
      item.what = string_of(one, "what");
      item.state = days_of(one);
      for (const Json& mention : list(one, "mentions"))
        item.values.push_back(days_of(mention) + " (" + name_of(mention) + ")");
    });
    section("conflicts", [&](const Json& one, SavedItem& item) {
      item.what = string_of(one, "kind") + ": " + string_of(one, "what");
      for (const Json& side : list(one, "sides")) {
        const std::string says = string_of(side, "says");
        item.state += (item.state.empty() ? "" : " ≠ ") + says;
        item.values.push_back(says);
      }
      if (!one.value("decided", true)) item.state += " (not decided)";
    });
    section("echoes", [&](const Json& one, SavedItem& item) {
      item.what = string_of(one, "basis") + " of " + string_of(one, "origin");
      for (const Json& document : list(one, "documents")) {
        if (document.is_string()) item.values.push_back(name_of_id(document.get<std::string>()));
      }
    });
    section("actors", [&](const Json& one, SavedItem& item) {
      item.what = string_of(one, "name");
      item.state = string_of(one, "role");
      for (const Json& alias : list(one, "aliases")) {
        if (alias.is_string()) item.values.push_back(alias.get<std::string>());
      }
    });
    return std::move(read_);
  }

 private:
  /// The elements of a list; none where there is none.
  static const Json& list(const Json& object, const char* key) {
    static const Json kNone = Json::array();
    if (!object.is_object()) return kNone;
    const auto found = object.find(key);
    return found == object.end() || !found->is_array() ? kNone : *found;
  }

  std::string name_of_id(const std::string& id) const {
    const auto found = names_.find(id);
    return found == names_.end() ? id : found->second;
  }
  std::string name_of(const Json& place) const { return name_of_id(string_of(place, "document")); }

  static SavedPlace place_of(const Json& value, const std::string& member) {
    return {string_of(value, "document"), byte_of(value, "begin_byte"), byte_of(value, "end_byte"),
            string_of(value, "text"), member};
  }

  /// Every place below `value`, without recursion.
  void collect(const Json& value, const std::string& member) {
    std::vector<std::pair<const Json*, std::string>> open = {{&value, member}};
    while (!open.empty()) {
      const auto [at, name] = std::move(open.back());
      open.pop_back();
      if (at->is_array()) {
        for (auto one = at->rbegin(); one != at->rend(); ++one) open.emplace_back(&*one, name);
      } else if (at->is_object()) {
        const std::string id = string_of(*at, "id");
        if (is_place(*at)) read_.places.push_back(place_of(*at, name));
        const std::string below = id.empty() || is_place(*at) ? name : member + " " + id;
        for (auto one = at->begin(); one != at->end(); ++one) {
          if (one->is_structured()) open.emplace_back(&*one, below);
        }
      }
    }
  }

  template <class Fill>
  void section(const char* key, Fill fill) {
    SavedSection section{key, {}};
    for (const Json& one : list(json_, key)) {
      if (!one.is_object()) continue;
      SavedItem item;
      item.id = string_of(one, "id");
      item.why = string_of(one, "why");
      fill(one, item);
      std::size_t before = read_.places.size();
      collect(one, item.id);
      item.places.assign(read_.places.begin() + static_cast<std::ptrdiff_t>(before), read_.places.end());
      read_.places.resize(before);
      section.items.push_back(std::move(item));
    }
    read_.sections.push_back(std::move(section));
  }

  const Json& json_;
  SavedDossier read_;
  std::map<std::string, std::string> names_;
};

/// Brackets in each other, so that no reader of the tree meets a deep one.
bool is_too_deep(std::string_view json) {
  constexpr std::size_t kDeepest = 64;
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < json.size(); ++at) {
    const char c = json[at];
    if (in_string) {
      if (c == '\\')
        ++at;  // the character after it is no end
      else
        in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kDeepest) return true;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return false;
}

}  // namespace

Result<SavedDossier> read_saved_dossier(std::string_view json) {
  const Error none{"review.no_dossier", "it is no dossier as 'synoptic compare --format json' writes it", {}};
  if (is_too_deep(json)) return none;
  const Json parsed = Json::parse(json, nullptr, /*allow_exceptions=*/false);
  if (!parsed.is_object() || string_of(parsed, "schema") != "synoptic/1" || !parsed.contains("documents")) return none;
  return Reader(parsed).read();
}

}  // namespace synoptic
