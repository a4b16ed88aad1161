// What Swift sees of ncursesw: these functions and nothing of curses itself, whose macros,
// variadic functions and global variables do not come through.
//
// Everything here is for one terminal and one thread, except where it says otherwise.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// Describing a terminal (describe.c)

// What the terminal database says of a kind of terminal.
typedef struct {
  bool is_known;     // there is an entry, and it is of a real terminal
  bool moves_cursor; // the cursor can be put anywhere
  int colors;        // how many colours, 0 for none
} cnc_description;

// Asks the terminal database for a kind of terminal by its name.
cnc_description cnc_describe(const char *name);

// Sets the character set of the process by the name of a locale; the name of the character set,
// or NULL where the locale is not installed. No other category of the locale is touched.
const char *cnc_set_locale(const char *name);

// Whether standard input and standard output are terminals.
bool cnc_input_is_terminal(void);
bool cnc_output_is_terminal(void);

// The screen (screen.c)

// The attributes of a cell.
enum { CNC_BOLD = 1, CNC_DIM = 2, CNC_ITALIC = 4, CNC_UNDERLINE = 8, CNC_REVERSE = 16 };

// How many scalars a cell holds: one that takes the columns, and marks on it.
enum { CNC_SCALARS = 4 };

// What one cell, or a pair of cells for a wide character, shows.
typedef struct {
  uint32_t scalars[CNC_SCALARS]; // ended by 0 where there are fewer
  uint32_t attributes;
  int32_t pair;  // 0 for the terminal's own colours
  int32_t width; // columns, 1 or 2
} cnc_cell;

// Takes the terminal over; false where its description does not allow that.
bool cnc_open(const char *name);

// Gives the terminal back. May be called at any time, any number of times.
void cnc_close(void);

bool cnc_is_open(void);
int cnc_columns(void);
int cnc_rows(void);

// How many colour pairs there may be, with pair 0; 0 without colours.
int cnc_pairs(void);

// Gives a pair its colours, -1 for the terminal's own.
void cnc_set_pair(int pair, int foreground, int background);

// Makes the whole screen blank, to be shown by cnc_flush.
void cnc_erase(void);

// Puts cells on a row from its left edge, to be shown by cnc_flush.
void cnc_put_row(int row, const cnc_cell *cells, int count);

// Sends what has changed, with the cursor at a place, or hidden for a row below 0.
void cnc_flush(int cursor_row, int cursor_column);

// Gives the terminal back, stops the process group, and takes it over again when continued.
void cnc_suspend(void);

// Takes the terminal over again after another program had it.
void cnc_resume(void);

// Input (input.c)

typedef enum {
  CNC_NOTHING, CNC_SCALAR, CNC_KEY, CNC_RESIZED, CNC_MOUSE, CNC_PASTE_BEGINS, CNC_PASTE_ENDS
} cnc_input_kind;

typedef enum {
  CNC_UP, CNC_DOWN, CNC_LEFT, CNC_RIGHT, CNC_HOME, CNC_END, CNC_PAGE_UP, CNC_PAGE_DOWN,
  CNC_BACK_TAB, CNC_BACKSPACE, CNC_DELETE, CNC_ENTER, CNC_OTHER_KEY
} cnc_key;

typedef enum { CNC_PRESS, CNC_SCROLL_UP, CNC_SCROLL_DOWN } cnc_mouse_action;

typedef struct {
  cnc_input_kind kind;
  uint32_t scalar;         // of CNC_SCALAR
  cnc_key key;             // of CNC_KEY
  cnc_mouse_action action; // of CNC_MOUSE, as are row and column, from 0
  int row;
  int column;
} cnc_input;

// The next scalar or key that was typed; waits for so many milliseconds at most.
cnc_input cnc_read(int milliseconds);

// Whether the terminal reports its mouse; while it does, it keeps no selection of its own.
void cnc_set_mouse(bool is_on);

// Asks the terminal for the colour of its background, and then for what it is, which any terminal
// answers; both answers arrive as scalars.
void cnc_ask_background(void);

// Whether anything can be read now.
bool cnc_has_input(void);

typedef enum { CNC_TIMEOUT, CNC_READY, CNC_SIGNALLED, CNC_HUNG_UP } cnc_wait_result;

// Sleeps until there is input, a signal came, or the time has passed; below 0 means no limit.
cnc_wait_result cnc_wait(int64_t nanoseconds);

// Whether there is nothing to read though the terminal says that there is: its end.
bool cnc_input_has_ended(void);

// Signals (guard.c)

// The signal that asked the program to end, or 0. Taking it turns repeated interrupts harmless.
int cnc_ending_signal(void);

// Whether a stop was asked for since the last call.
bool cnc_take_stop(void);

// Whether the process was stopped and continued by others since the last call.
bool cnc_take_continued(void);

#endif
