#include "curses_wide.h"

#include <langinfo.h>
#include <locale.h>
#include <unistd.h>

static bool has_string(const char *capability) {
  const char *text = tigetstr(capability);
  return text != NULL && text != (const char *)-1;
}

cnc_description cnc_describe(const char *name) {
  cnc_description result = {false, false, 0};
  TERMINAL *before = cur_term;
  int answer = 0;
  if (setupterm(name, STDOUT_FILENO, &answer) != OK) {
    result.is_known = answer == 1; // a terminal that prints on paper
    return result;
  }
  int colors = tigetnum("colors");
  result.is_known = tigetflag("gn") <= 0; // a generic entry stands for a terminal nobody knows
  result.moves_cursor = has_string("cup");
  result.colors = colors > 0 ? colors : 0;
  TERMINAL *described = cur_term;
  if (described != before) {
    set_curterm(before);
    del_curterm(described);
  }
  return result;
}

const char *cnc_set_locale(const char *name) {
  return setlocale(LC_CTYPE, name) == NULL ? NULL : nl_langinfo(CODESET);
}

bool cnc_input_is_terminal(void) { return isatty(STDIN_FILENO); }

bool cnc_output_is_terminal(void) { return isatty(STDOUT_FILENO); }
