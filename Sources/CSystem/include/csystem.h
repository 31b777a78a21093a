// What Swift cannot reach in the C library by itself, and the handlers that must be C.

#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>
#include <termios.h>
#include <wchar.h>

// Prototypes that glibc hides without feature macros.

int wcwidth(wchar_t character);
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, size_t count);

#include <spawn.h>
#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif

// The size of a terminal in cells, 0 where it does not know.

struct system_size {
  int rows;
  int columns;
};

struct system_size system_size_of(int terminal);
int system_set_size(int terminal, struct system_size size);

// Notices: one byte a signal in a pipe, so that a loop can wait for signals and input at once.

enum {
  system_notice_resized = 'w',
  system_notice_hangup = 'h',
  system_notice_interrupt = 'i',
  system_notice_terminate = 't',
  system_notice_stop = 'z',
  system_notice_continued = 'c',
  system_notice_woken = 'k'
};

// Installs the handlers. Returns the end of the pipe to read, or -1 with errno.
//
// Two seconds after a signal that asks the process to leave, it leaves by that signal in any case:
// a terminal that takes no output must not keep it.
int system_notices_open(void);

// Puts the former handlers back.
void system_notices_close(void);

// Puts system_notice_woken into the pipe. May be called from any thread.
void system_notices_wake(void);

// Stops the process group as Ctrl-Z would, and returns when it goes on.
void system_stop(void);

// The guard: restores the terminal whatever way the process ends.

// Remembers how to restore a terminal, and does so on a fatal signal and on exit.
void system_guard_arm(int terminal, const struct termios *modes, const char *bytes, size_t count);

// Forgets it: the terminal has been restored.
void system_guard_disarm(void);

// Sends standard error to an unlinked file for as long as the screen is up, if it is a terminal.
void system_errors_keep(void);

// Gives standard error back and writes to it what was kept.
void system_errors_release(void);

#endif
