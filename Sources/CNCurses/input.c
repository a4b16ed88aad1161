#include "curses_wide.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

// How long an Escape may be the beginning of a key's sequence.
enum { ESCAPE_DELAY = 25 };

// What bracketed paste is announced and ended with, as keys that no terminal's description knows.
enum { PASTE_BEGINS = KEY_MAX + 1, PASTE_ENDS = KEY_MAX + 2 };

WINDOW *cnc_input_pad;
static bool brackets_paste;

// Sequences that terminals send whatever their descriptions say: a description of a VT100 knows no
// Home, but what runs under that name has one; and with Shift or Ctrl an arrow is still an arrow.
static const struct {
  const char *sequence;
  int code;
} common_keys[] = {
  {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
  {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
  {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[3~", KEY_DC}, {"\033[Z", KEY_BTAB},
  {"\033[1;2A", KEY_UP}, {"\033[1;2B", KEY_DOWN},
  {"\033[1;2C", KEY_RIGHT}, {"\033[1;2D", KEY_LEFT},
  {"\033[1;5A", KEY_UP}, {"\033[1;5B", KEY_DOWN},
  {"\033[1;5C", KEY_RIGHT}, {"\033[1;5D", KEY_LEFT},
};

void cnc_prepare_input(void) {
  set_escdelay(ESCAPE_DELAY);
  cnc_input_pad = newpad(1, 1);
  if (cnc_input_pad == NULL) return;
  keypad(cnc_input_pad, TRUE);
  for (size_t place = 0; place < sizeof common_keys / sizeof *common_keys; place++) {
    const char *sequence = common_keys[place].sequence;
    int known = key_defined(sequence);
    if (known == 0 || known > KEY_MAX) define_key(sequence, common_keys[place].code);
  }
  define_key("\033[200~", PASTE_BEGINS);
  define_key("\033[201~", PASTE_ENDS);
  mouseinterval(0); // a press is told at once, not when it has become a click
  brackets_paste = cnc_speaks_xterm();
  cnc_bracket_paste(true);
}

// A terminal with a mouse speaks the language of xterm, and passes over what it does not know.
bool cnc_speaks_xterm(void) {
  const char *mouse = tigetstr("kmous");
  return mouse != NULL && mouse != (const char *)-1;
}

static void send(const char *sequence) {
  fputs(sequence, stdout);
  fflush(stdout);
}

void cnc_bracket_paste(bool is_on) {
  if (brackets_paste) send(is_on ? "\033[?2004h" : "\033[?2004l");
}

void cnc_set_mouse(bool is_on) {
  if (cnc_input_pad == NULL) return;
  mousemask(is_on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
  fflush(stdout);
}

void cnc_ask_background(void) {
  if (cnc_input_pad != NULL && cnc_speaks_xterm()) send("\033]11;?\033\\\033[c");
}

static cnc_key key_of(wint_t code) {
  switch (code) {
  case KEY_UP: return CNC_UP;
  case KEY_DOWN: return CNC_DOWN;
  case KEY_LEFT: return CNC_LEFT;
  case KEY_RIGHT: return CNC_RIGHT;
  case KEY_SR: return CNC_UP;
  case KEY_SF: return CNC_DOWN;
  case KEY_SLEFT: return CNC_LEFT;
  case KEY_SRIGHT: return CNC_RIGHT;
  case KEY_HOME: case KEY_FIND: case KEY_A1: return CNC_HOME;
  case KEY_END: case KEY_SELECT: case KEY_C1: return CNC_END;
  case KEY_PPAGE: case KEY_A3: return CNC_PAGE_UP;
  case KEY_NPAGE: case KEY_C3: return CNC_PAGE_DOWN;
  case KEY_BTAB: return CNC_BACK_TAB;
  case KEY_BACKSPACE: return CNC_BACKSPACE;
  case KEY_DC: return CNC_DELETE;
  case KEY_ENTER: return CNC_ENTER;
  default: return CNC_OTHER_KEY;
  }
}

// What the mouse did; another button, or a release, is a key that means nothing.
static void read_mouse(cnc_input *result) {
  MEVENT event;
  if (getmouse(&event) != OK) return;
  if (event.bstate & BUTTON1_PRESSED) result->action = CNC_PRESS;
  else if (event.bstate & BUTTON4_PRESSED) result->action = CNC_SCROLL_UP;
  else if (event.bstate & BUTTON5_PRESSED) result->action = CNC_SCROLL_DOWN;
  else return;
  result->kind = CNC_MOUSE;
  result->row = event.y;
  result->column = event.x;
}

static void read_code(wint_t code, cnc_input *result) {
  result->kind = CNC_KEY;
  switch (code) {
  case KEY_RESIZE: result->kind = CNC_RESIZED; break;
  case KEY_MOUSE: read_mouse(result); break;
  case PASTE_BEGINS: result->kind = CNC_PASTE_BEGINS; break;
  case PASTE_ENDS: result->kind = CNC_PASTE_ENDS; break;
  default: result->key = key_of(code);
  }
}

cnc_input cnc_read(int milliseconds) {
  cnc_input result = {.kind = CNC_NOTHING, .key = CNC_OTHER_KEY};
  wint_t code = 0;
  if (cnc_input_pad == NULL) return result;
  wtimeout(cnc_input_pad, milliseconds);
  int kind = wget_wch(cnc_input_pad, &code);
  if (kind == KEY_CODE_YES) {
    read_code(code, &result);
  } else if (kind == OK) {
    result.kind = CNC_SCALAR;
    result.scalar = code;
  }
  return result;
}

static void drain(int pipe) {
  char bytes[64];
  while (read(pipe, bytes, sizeof bytes) > 0) continue;
}

cnc_wait_result cnc_wait(int64_t nanoseconds) {
  struct pollfd watched[2] = {
    {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = cnc_guard_pipe(), .events = POLLIN},
  };
  struct timespec limit = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  int count = ppoll(watched, 2, nanoseconds < 0 ? NULL : &limit, NULL);
  if (count < 0) return errno == EINTR ? CNC_SIGNALLED : CNC_HUNG_UP;
  if (count == 0) return CNC_TIMEOUT;
  if (watched[1].revents & POLLIN) {
    drain(watched[1].fd);
    return CNC_SIGNALLED;
  }
  if (watched[0].revents & POLLIN) return CNC_READY;
  return CNC_HUNG_UP;
}

bool cnc_has_input(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, 0) > 0;
}

bool cnc_input_has_ended(void) {
  int bytes = 0;
  if (!cnc_has_input()) return false;
  return ioctl(STDIN_FILENO, FIONREAD, &bytes) != 0 || bytes == 0;
}
