#include "synoptic/annotate/figures/ordinals.h"

#include <algorithm>
#include <charconv>

#include "synoptic/base/tables.h"

namespace synoptic::figures {

namespace {

struct Form {
  std::vector<std::string> atoms;
  OrdinalAnchor anchor = OrdinalAnchor::end;
  int offset = 0;
};

const std::vector<Form>& forms() {
  static const std::vector<Form>& held = *[] {
    auto* made = new std::vector<Form>;
    for (const auto& row : table("relative_ordinals")) {
      Form form{.atoms = cut_form(row[0]), .anchor = row[1] == "end" ? OrdinalAnchor::end : OrdinalAnchor::current};
      std::from_chars(row[2].data(), row[2].data() + row[2].size(), form.offset);
      made->push_back(form);
    }
    std::stable_sort(made->begin(), made->end(),
                     [](const Form& a, const Form& b) { return a.atoms.size() > b.atoms.size(); });
    return made;
  }();
  return held;
}

}  // namespace

std::optional<RelativeOrdinal> read_relative_ordinal(const Atoms& atoms, std::size_t at) {
  for (const Form& form : forms()) {
    std::size_t k = 0;
    while (k < form.atoms.size() && atoms.is_word(at + k, form.atoms[k])) ++k;
    if (k == form.atoms.size()) return RelativeOrdinal{at, at + k, form.anchor, form.offset};
  }
  return std::nullopt;
}

}  // namespace synoptic::figures
