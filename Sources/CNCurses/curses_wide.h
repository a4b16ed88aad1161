// The curses of wide characters, for the files of this folder alone.
#ifndef CURSES_WIDE_H
#define CURSES_WIDE_H

#define _GNU_SOURCE 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include <curses.h>
#include <term.h>

#include "include/CNCurses.h"

// The pad that input is read through: reading through a window would refresh it.
extern WINDOW *cnc_input_pad;

void cnc_prepare_input(void);

// Whether the terminal's description says that it has a mouse.
bool cnc_speaks_xterm(void);

// Whether the terminal is to tell what was pasted from what was typed.
void cnc_bracket_paste(bool is_on);

// Before newterm: notes how the terminal was, and takes the signals that curses must not have.
void cnc_guard_begin(void);

// After newterm: notes how to leave the screen, takes the rest, and arms the guard.
void cnc_guard_arm(void);

// Puts the signals back as they were.
void cnc_guard_end(void);

// Keeps what is written to standard error, if that is a terminal, and writes it there later.
void cnc_hold_errors(void);
void cnc_release_errors(void);

// True once for each arming: whoever gets it gives the terminal back.
bool cnc_guard_disarm(void);

// Arms the guard again, after a suspension.
void cnc_guard_rearm(void);

// Stops the process group as the terminal's suspend key does, and returns when it is continued.
void cnc_guard_stop_group(void);

// The end of the pipe that becomes readable when a signal came.
int cnc_guard_pipe(void);

#endif
