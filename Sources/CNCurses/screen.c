#include "curses_wide.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;

// Curses' raw mode without signals, but for those that the keys of interruption send: so a program
// that hangs can still be ended, while Ctrl-S and Ctrl-V are keys like others. So is Ctrl-Z, because
// its signal would stop a parent that waits, and call the shell, before the screen is left.
static void set_modes(void) {
  struct termios modes;
  raw();
  noecho();
  nonl();
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_lflag |= ISIG;
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  modes.c_cc[VSUSP] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  def_prog_mode();
}

bool cnc_open(const char *name) {
  if (screen != NULL) return false;
  fflush(stdout);
  unsetenv("LINES"); // a shell that exports them would hold the size for ever
  unsetenv("COLUMNS");
  cnc_guard_begin();
  screen = newterm(name, stdout, stdin);
  if (screen == NULL) {
    cnc_guard_end();
    return false;
  }
  cnc_guard_arm();
  cnc_hold_errors();
  set_modes();
  typeahead(-1); // an update is never left half done because a key is waiting
  cnc_prepare_input();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return true;
}

// Where there is no second screen to leave, the shell gets an empty one.
static void leave_screen(void) {
  cnc_bracket_paste(false);
  endwin();
  if (exit_ca_mode == NULL && clear_screen != NULL) putp(clear_screen);
  fflush(stdout);
}

void cnc_close(void) {
  if (screen == NULL) return;
  if (cnc_guard_disarm()) leave_screen();
  cnc_release_errors();
  cnc_guard_end();
  delwin(cnc_input_pad);
  cnc_input_pad = NULL;
  delscreen(screen);
  screen = NULL;
}

bool cnc_is_open(void) { return screen != NULL; }

int cnc_columns(void) { return screen == NULL ? 0 : getmaxx(stdscr); }

int cnc_rows(void) { return screen == NULL ? 0 : getmaxy(stdscr); }

int cnc_pairs(void) { return screen != NULL && has_colors() ? COLOR_PAIRS : 0; }

void cnc_set_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

void cnc_erase(void) {
  if (screen != NULL) werase(stdscr);
}

static attr_t curses_attributes(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & CNC_BOLD) result |= A_BOLD;
  if (attributes & CNC_DIM) result |= A_DIM;
  if (attributes & CNC_ITALIC) result |= A_ITALIC;
  if (attributes & CNC_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & CNC_REVERSE) result |= A_REVERSE;
  return result;
}

// Where the C library gives a character another width than the canvas, the row would shift.
static bool has_width(const cnc_cell *cell) {
  if (cell->scalars[0] < 0x7F) return cell->scalars[0] >= 0x20 && cell->width == 1;
  return wcwidth((wchar_t)cell->scalars[0]) == cell->width;
}

static void put_cell(const cnc_cell *cell, attr_t attributes) {
  wchar_t text[CNC_SCALARS + 1] = {0};
  cchar_t wide;
  int pair = cell->pair;
  if (has_width(cell)) {
    for (int place = 0; place < CNC_SCALARS; place++) text[place] = (wchar_t)cell->scalars[place];
  } else {
    text[0] = L'?';
  }
  if (setcchar(&wide, text, attributes, 0, &pair) == OK) wadd_wch(stdscr, &wide);
}

void cnc_put_row(int row, const cnc_cell *cells, int count) {
  if (screen == NULL) return;
  int column = 0;
  for (int place = 0; place < count; place++) {
    wmove(stdscr, row, column);
    put_cell(&cells[place], curses_attributes(cells[place].attributes));
    column += cells[place].width;
  }
}

void cnc_flush(int cursor_row, int cursor_column) {
  if (screen == NULL) return;
  curs_set(cursor_row < 0 ? 0 : 1);
  if (cursor_row >= 0) wmove(stdscr, cursor_row, cursor_column);
  leaveok(stdscr, cursor_row < 0);
  wrefresh(stdscr);
}

// A stopped program is not told of a new size.
static void catch_up_with_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

void cnc_resume(void) {
  if (screen == NULL) return;
  reset_prog_mode();
  catch_up_with_size();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  cnc_bracket_paste(true);
  cnc_guard_rearm();
}

void cnc_suspend(void) {
  if (screen == NULL || !cnc_guard_disarm()) return;
  leave_screen();
  cnc_guard_stop_group();
  cnc_resume();
}
