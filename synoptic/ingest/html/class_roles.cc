#include "synoptic/ingest/html/class_roles.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "synoptic/ingest/html/class_words.h"

namespace synoptic {

namespace {

constexpr ClassRole kClassRoles[] = {
    {"comment", BlockRole::comments, "an element of comments"},
    {"comments", BlockRole::comments, "an element of comments"},
    {"kommentare", BlockRole::comments, "an element of comments"},
    {"commentlist", BlockRole::comments, "an element of comments"},
    {"disqus", BlockRole::comments, "an element of comments"},
    {"respond", BlockRole::comments, "an element of comments"},
    {"share", BlockRole::share, "an element for sharing"},
    {"sharing", BlockRole::share, "an element for sharing"},
    {"social", BlockRole::share, "an element for sharing"},
    {"newsletter", BlockRole::newsletter, "a form for a newsletter"},
    {"signup", BlockRole::newsletter, "a form for a newsletter"},
    {"subscribe", BlockRole::newsletter, "an offer of a subscription"},
    {"paywall", BlockRole::newsletter, "an offer of a subscription"},
    {"advert", BlockRole::advertisement, "an element of advertisements"},
    {"advertisement", BlockRole::advertisement, "an element of advertisements"},
    {"ad", BlockRole::advertisement, "an element of advertisements"},
    {"ads", BlockRole::advertisement, "an element of advertisements"},
    {"sponsored", BlockRole::advertisement, "an element of advertisements"},
    {"promo", BlockRole::advertisement, "an element of advertisements"},
    {"related", BlockRole::related, "an element of related articles"},
    {"recommended", BlockRole::related, "an element of related articles"},
    {"recommendations", BlockRole::related, "an element of related articles"},
    {"recirc", BlockRole::related, "an element of related articles"},
    {"trending", BlockRole::related, "an element of related articles"},
    {"popular", BlockRole::related, "an element of related articles"},
    {"teaser", BlockRole::related, "an element of related articles"},
    {"cookie", BlockRole::cookie, "a notice of cookies"},
    {"cookies", BlockRole::cookie, "a notice of cookies"},
    {"consent", BlockRole::cookie, "a notice of cookies"},
    {"gdpr", BlockRole::cookie, "a notice of cookies"},
    {"onetrust", BlockRole::cookie, "a notice of cookies"},
    {"byline", BlockRole::byline, "an element of a byline"},
    {"author", BlockRole::byline, "an element of a byline"},
    {"authors", BlockRole::byline, "an element of a byline"},
    {"timestamp", BlockRole::published, "an element of a date"},
    {"published", BlockRole::published, "an element of a date"},
    {"date", BlockRole::published, "an element of a date"},
    {"dateline", BlockRole::published, "an element of a date"},
    {"gallery", BlockRole::gallery, "an element of a gallery"},
    {"slideshow", BlockRole::gallery, "an element of a gallery"},
    {"carousel", BlockRole::gallery, "an element of a gallery"},
    {"nav", BlockRole::navigation, "an element of navigation"},
    {"navigation", BlockRole::navigation, "an element of navigation"},
    {"menu", BlockRole::navigation, "an element of navigation"},
    {"breadcrumb", BlockRole::navigation, "an element of navigation"},
    {"breadcrumbs", BlockRole::navigation, "an element of navigation"},
    {"footer", BlockRole::navigation, "an element of navigation"},
    {"pager", BlockRole::navigation, "an element of navigation"},
    {"pagination", BlockRole::navigation, "an element of navigation"},
    {"caption", BlockRole::caption, "a caption outside of the article"},
};

constexpr std::uint8_t kNoRole = 1, kFirstRole = 2;

/// From a word's hash to its number in kClassRoles, from kFirstRole: open addressing, made by the compiler.
class RoleOfWord {
 public:
  constexpr RoleOfWord() {
    for (std::size_t role = 0; role < std::size(kClassRoles); ++role) {
      const std::uint32_t hash = word_hash(kClassRoles[role].word);
      std::size_t at = hash % kSlots;
      while (roles_[at] != kNoRole) at = (at + 1) % kSlots;
      hashes_[at] = hash;
      roles_[at] = static_cast<std::uint8_t>(role + kFirstRole);
    }
  }
  constexpr std::uint8_t operator[](std::uint32_t hash) const {
    std::size_t at = hash % kSlots;
    while (roles_[at] != kNoRole && hashes_[at] != hash) at = (at + 1) % kSlots;
    return roles_[at];
  }

 private:
  static constexpr std::size_t kSlots = 256;
  std::array<std::uint32_t, kSlots> hashes_{};
  std::array<std::uint8_t, kSlots> roles_ = [] {
    std::array<std::uint8_t, kSlots> none{};
    none.fill(kNoRole);
    return none;
  }();
};

constexpr RoleOfWord kRoleOfWord;

}  // namespace

const ClassRole* ClassRoles::role_of(std::uint32_t element, int levels) {
  static_assert(std::size(kClassRoles) < 250 && kNone == kNoRole && kFirst == kFirstRole);
  for (int level = 0; level < levels && element != 0; ++level, element = tree_.nodes()[element].parent) {
    std::uint8_t& known = known_[element];
    if (known == kUnasked) {
      known = kNone;
      for (const std::uint32_t hash : tree_.class_words(element)) {
        if (known == kNone) known = kRoleOfWord[hash];
      }
    }
    if (known >= kFirst) return &kClassRoles[known - kFirst];
  }
  return nullptr;
}

bool has_class_word(const PageTree& tree, std::uint32_t element, std::string_view wanted) {
  const std::uint32_t wanted_hash = word_hash(wanted);
  const auto words = tree.class_words(element);
  return std::find(words.begin(), words.end(), wanted_hash) != words.end();
}

}  // namespace synoptic
