// Signals, and the promise that the terminal is given back exactly once however the program ends.
#include "curses_wide.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// What a signal means here.
typedef enum { ENDING, STOPPING, CONTINUED, RESIZING, CRASHING } meaning;

static struct {
  int number;
  meaning meaning;
  bool is_taken;
  struct sigaction before;  // what it did before the session
  struct sigaction chained; // what it did before our handler: curses may have come in between
} signals[] = {
  {SIGINT, ENDING},   {SIGTERM, ENDING},  {SIGHUP, ENDING},
  {SIGTSTP, STOPPING}, {SIGCONT, CONTINUED}, {SIGWINCH, RESIZING},
  {SIGILL, CRASHING}, {SIGTRAP, CRASHING}, {SIGSEGV, CRASHING}, {SIGABRT, CRASHING},
  {SIGBUS, CRASHING}, {SIGFPE, CRASHING}, {SIGQUIT, CRASHING},
};
enum { SIGNALS = sizeof signals / sizeof *signals };

// An interrupt that nobody takes for so many times ends the program at once: it hangs.
enum { PATIENCE = 3 };

static atomic_bool armed;
static atomic_int ending;
static atomic_int interrupts;
static atomic_bool stop_wanted;
static atomic_bool was_continued;
static int wake_pipe[2] = {-1, -1};

static struct termios modes_before;
static bool has_modes;
static char farewell[512];
static size_t farewell_length;
static char spare_stack[64 * 1024];

static void wake(void) {
  int error = errno;
  ssize_t written = write(wake_pipe[1], "", 1); // a full pipe wakes as well
  (void)written;
  errno = error;
}

// Only write, tcsetattr and what else a handler of any signal may call.
static void give_back(void) {
  if (!cnc_guard_disarm()) return;
  ssize_t written = write(STDOUT_FILENO, farewell, farewell_length);
  (void)written;
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  cnc_release_errors();
}

static const struct sigaction *chained_to(int number) {
  for (int place = 0; place < SIGNALS - 1; place++) {
    if (signals[place].number == number) return &signals[place].chained;
  }
  return &signals[SIGNALS - 1].chained;
}

static bool is_function(const struct sigaction *action) {
  return action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN;
}

static void die_of(int number) {
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

static void on_ending(int number) {
  int none = 0;
  atomic_compare_exchange_strong(&ending, &none, number);
  if (number == SIGINT && atomic_fetch_add(&interrupts, 1) + 1 >= PATIENCE) die_of(number);
  wake();
}

static void on_stop(int number) {
  (void)number;
  atomic_store(&stop_wanted, true);
  wake();
}

static void on_continued(int number) {
  (void)number;
  atomic_store(&was_continued, true);
  wake();
}

// Curses keeps its own handler, which notes the new size; this one wakes the loop besides.
static void on_resize(int number) {
  const struct sigaction *chained = chained_to(number);
  if (is_function(chained)) chained->sa_handler(number);
  wake();
}

static void chain(int number, siginfo_t *information, void *context) {
  const struct sigaction *chained = chained_to(number);
  sigaction(number, chained, NULL);
  if (chained->sa_flags & SA_SIGINFO) {
    chained->sa_sigaction(number, information, context);
  } else if (is_function(chained)) {
    chained->sa_handler(number);
  } else {
    signal(number, SIG_DFL);
  }
}

// Gives the terminal back and leaves the rest to whoever had the signal before. A fault happens
// again when this returns; a signal that was sent has to be sent again.
static void on_crash(int number, siginfo_t *information, void *context) {
  int error = errno;
  bool was_sent = information->si_code <= 0 || number == SIGTRAP || number == SIGQUIT;
  give_back();
  chain(number, information, context);
  if (was_sent) raise(number);
  errno = error;
}

static void take(int place) {
  struct sigaction action;
  int number = signals[place].number;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  switch (signals[place].meaning) {
  case ENDING: action.sa_handler = on_ending; break;
  case STOPPING: action.sa_handler = on_stop; break;
  case CONTINUED: action.sa_handler = on_continued; break;
  case RESIZING: action.sa_handler = on_resize; break;
  case CRASHING:
    // Swift's own handler, which may follow, reads memory that may fault: nothing is blocked but
    // what would stop the process in tcsetattr.
    action.sa_sigaction = on_crash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    sigaddset(&action.sa_mask, SIGTTOU);
    break;
  }
  bool stays_ignored = signals[place].meaning == ENDING || signals[place].meaning == STOPPING;
  if (stays_ignored && signals[place].before.sa_handler == SIG_IGN) return; // as under nohup
  signals[place].is_taken = sigaction(number, &action, &signals[place].chained) == 0;
}

static void put_back(int place) {
  if (signals[place].is_taken) sigaction(signals[place].number, &signals[place].before, NULL);
  signals[place].is_taken = false;
}

// Curses takes SIGTSTP and SIGWINCH in newterm, so ours go over them afterwards; it leaves SIGINT
// and SIGTERM to those that had them before.
static bool is_taken_late(int place) {
  return signals[place].meaning == STOPPING || signals[place].meaning == RESIZING;
}

static void open_pipe(void) {
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_NONBLOCK | O_CLOEXEC) != 0) {
    wake_pipe[0] = wake_pipe[1] = -1;
  }
}

// A stack that has overflowed cannot hold its own handler.
static void provide_stack(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  stack = (stack_t){.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
}

void cnc_guard_begin(void) {
  static bool at_exit;
  has_modes = tcgetattr(STDIN_FILENO, &modes_before) == 0;
  atomic_store(&ending, 0);
  atomic_store(&interrupts, 0);
  open_pipe();
  provide_stack();
  for (int place = 0; place < SIGNALS; place++) {
    sigaction(signals[place].number, NULL, &signals[place].before);
    if (!is_taken_late(place)) take(place);
  }
  if (!at_exit) at_exit = atexit(give_back) == 0;
}

// Adds a string of the terminal's description without its padding, which no terminal of today needs.
static void append(const char *capability) {
  const char *text = tigetstr(capability);
  if (text == NULL || text == (const char *)-1) return;
  while (*text != 0 && farewell_length < sizeof farewell) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>') != NULL) {
      text = strchr(text, '>') + 1;
    } else {
      farewell[farewell_length++] = *text++;
    }
  }
}

static void append_text(const char *text) {
  while (*text != 0 && farewell_length < sizeof farewell) farewell[farewell_length++] = *text++;
}

static void compose_farewell(void) {
  farewell_length = 0;
  if (cnc_speaks_xterm()) append_text("\033[?2004l\033[?1000l\033[?1006l");
  append("sgr0");
  append("op");
  append("cnorm");
  append("rmkx");
  size_t before = farewell_length;
  append("rmcup");
  if (farewell_length == before) append("clear"); // without a second screen to leave
}

void cnc_guard_arm(void) {
  for (int place = 0; place < SIGNALS; place++) {
    if (is_taken_late(place)) take(place);
  }
  compose_farewell();
  cnc_guard_rearm();
}

void cnc_guard_rearm(void) {
  atomic_store(&was_continued, false);
  atomic_store(&stop_wanted, false);
  atomic_store(&armed, true);
}

bool cnc_guard_disarm(void) { return atomic_exchange(&armed, false); }

void cnc_guard_end(void) {
  for (int place = SIGNALS - 1; place >= 0; place--) put_back(place);
}

void cnc_guard_stop_group(void) {
  struct sigaction ours;
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP); // the whole group, as the key does: a parent that waits must stop too
  sigaction(SIGTSTP, &ours, NULL);
}

int cnc_guard_pipe(void) { return wake_pipe[0]; }

int cnc_ending_signal(void) {
  int number = atomic_load(&ending);
  if (number != 0) atomic_store(&interrupts, INT_MIN);
  return number;
}

bool cnc_take_stop(void) { return atomic_exchange(&stop_wanted, false); }

bool cnc_take_continued(void) { return atomic_exchange(&was_continued, false); }
