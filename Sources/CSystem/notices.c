#define _GNU_SOURCE
#include "csystem.h"
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { seconds_to_leave = 2 };

static const struct {
  int signal;
  char notice;
} watched[] = {
    {SIGWINCH, system_notice_resized},   {SIGHUP, system_notice_hangup},
    {SIGINT, system_notice_interrupt},   {SIGTERM, system_notice_terminate},
    {SIGTSTP, system_notice_stop},       {SIGCONT, system_notice_continued},
    {SIGALRM, 0},
};

enum { watched_count = sizeof watched / sizeof watched[0] };

static struct sigaction former[watched_count];
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t leaving_by;

static void note(char notice) {
  // A full pipe already holds a notice for every reader.
  (void)!write(pipe_ends[1], &notice, 1);
}

static void leave(void) {
  system_guard_restore();
  signal(leaving_by, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, leaving_by);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(leaving_by);
}

static void handle(int signal) {
  int error = errno;
  if (signal == SIGALRM) {
    leave();
  }
  for (int index = 0; index < watched_count; index += 1) {
    if (watched[index].signal == signal) {
      note(watched[index].notice);
    }
  }
  if (signal == SIGHUP || signal == SIGINT || signal == SIGTERM) {
    leaving_by = signal;
    alarm(seconds_to_leave);
  }
  errno = error;
}

static int is_ignored(const struct sigaction *action) {
  return !(action->sa_flags & SA_SIGINFO) && action->sa_handler == SIG_IGN;
}

int system_notices_open(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    return -1;
  }
  struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < watched_count; index += 1) {
    int signal = watched[index].signal;
    sigaction(signal, NULL, &former[index]);
    // Whoever started us with a signal ignored (nohup) meant it; job control asks the same.
    if ((signal == SIGHUP || signal == SIGTSTP) && is_ignored(&former[index])) {
      continue;
    }
    sigaction(signal, &action, NULL);
  }
  return pipe_ends[0];
}

void system_notices_close(void) {
  for (int index = 0; index < watched_count; index += 1) {
    // An exit that hangs is still cut short.
    if (watched[index].signal != SIGALRM || !leaving_by) {
      sigaction(watched[index].signal, &former[index], NULL);
    }
  }
}

void system_notices_wake(void) { note(system_notice_woken); }

void system_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours, resumed;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  sigaction(SIGCONT, &standard, &resumed);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  sigaction(SIGCONT, &resumed, NULL);
}

struct system_size system_size_of(int terminal) {
  struct winsize size = {0};
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0) {
    return (struct system_size){0, 0};
  }
  return (struct system_size){size.ws_row, size.ws_col};
}

int system_set_size(int terminal, struct system_size size) {
  struct winsize cells = {.ws_row = size.rows, .ws_col = size.columns};
  return ioctl(terminal, TIOCSWINSZ, &cells);
}
