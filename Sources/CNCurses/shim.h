// The wide-character interface of ncurses, and what of it only the preprocessor can reach.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdio.h>
#include <term.h>

// Takes the terminal for curses; NULL when that is impossible. Unlike initscr it does not exit.
static inline SCREEN *curses_open(void) { return newterm(NULL, stdout, stdin); }

// Whether a string of terminfo has a value: absent and cancelled ones have none.
static inline const char *curses_terminal_string(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

// Sets cells of the screen from a place on; nothing is sent before curses_update.
static inline int curses_put(int row, int column, const cchar_t *cells, int count) {
  return mvwadd_wchnstr(stdscr, row, column, cells, count);
}

// Sends what changed, with the cursor at a place.
static inline int curses_update(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  return doupdate();
}

// Makes the next update paint everything.
static inline void curses_forget(void) {
  clearok(curscr, TRUE);
}

// The description that setupterm found; cur_term itself may be a macro.
static inline TERMINAL *curses_description(void) { return cur_term; }

static inline void curses_erase(void) { werase(stdscr); }
static inline int curses_rows(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_colors(void) { return COLORS; }

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_faint(void) { return A_DIM; }
static inline attr_t curses_reversed(void) { return A_REVERSE; }
static inline attr_t curses_underlined(void) { return A_UNDERLINE; }

// The part of the attributes that names a pair; pairs above 255 stand in ext_color alone.
static inline attr_t curses_pair(int pair) { return COLOR_PAIR(pair & 0xff); }

#endif
