#include "synoptic/render/render.h"
namespace synoptic {
std::string render_terminal(const Dossier&, const TerminalStyle&) { return {}; }
std::string render_markdown(const Dossier&) { return {}; }
std::string render_html(const Dossier&) { return {}; }
}
