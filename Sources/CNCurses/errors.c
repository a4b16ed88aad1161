// Standard error while the screen is ours: what is written there would break the picture, and the
// last words of a program that traps would vanish with it.
#include "curses_wide.h"

#include <sys/mman.h>
#include <unistd.h>

static int held = -1;
static int before = -1;

void cnc_hold_errors(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("standard error", MFD_CLOEXEC);
  before = held < 0 ? -1 : dup(STDERR_FILENO);
  if (before >= 0 && dup2(held, STDERR_FILENO) >= 0) return;
  if (held >= 0) close(held);
  if (before >= 0) close(before);
  held = before = -1;
}

// Only system calls that a signal's handler may make.
void cnc_release_errors(void) {
  char bytes[1024];
  ssize_t count;
  off_t place = 0;
  if (held < 0) return;
  dup2(before, STDERR_FILENO);
  while ((count = pread(held, bytes, sizeof bytes, place)) > 0) {
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
    place += count;
  }
  close(before);
  close(held);
  held = before = -1;
}
