#define _GNU_SOURCE
#include "guard.h"
#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

static struct sigaction former[fatal_count];
static volatile sig_atomic_t armed;
static volatile sig_atomic_t wants_report;
static int guarded_terminal;
static struct termios guarded_modes;
static char guarded_bytes[512];
static size_t guarded_count;
static int kept_errors = -1;
static int real_errors = -1;

// Writes without ever waiting long: the terminal may have stopped taking output.
static void write_briefly(int descriptor, const char *bytes, size_t count) {
  int flags = fcntl(descriptor, F_GETFL);
  fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
      continue;
    }
    if (errno == EINTR) {
      continue;
    }
    struct pollfd writable = {.fd = descriptor, .events = POLLOUT};
    if (errno != EAGAIN || poll(&writable, 1, 300) <= 0) {
      break;
    }
  }
  fcntl(descriptor, F_SETFL, flags);
}

void system_guard_restore(void) {
  if (!armed) {
    return;
  }
  armed = 0;
  write_briefly(guarded_terminal, guarded_bytes, guarded_count);
  tcsetattr(guarded_terminal, TCSANOW, &guarded_modes);
  system_errors_release();
}

static void handle(int signal) {
  system_guard_restore();
  sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  for (int index = 0; index < fatal_count; index += 1) {
    if (fatal[index] == signal && wants_report) {
      sigaction(signal, &former[index], NULL);
    }
  }
  // Blocked until this handler returns: then whoever handled it before sees where it happened.
  raise(signal);
}

// A stack overflow leaves no room for a handler on the stack that overflowed.
static void provide_stack(void) {
  static char stack[64 * 1024];
  stack_t former_stack;
  if (sigaltstack(NULL, &former_stack) == 0 && (former_stack.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
}

void system_guard_arm(int terminal, const struct termios *modes, const char *bytes, size_t count) {
  static int is_registered;
  guarded_terminal = terminal;
  guarded_modes = *modes;
  guarded_count = count < sizeof guarded_bytes ? count : sizeof guarded_bytes;
  memcpy(guarded_bytes, bytes, guarded_count);
  if (armed) {
    return;
  }
  if (!is_registered) {
    is_registered = 1;
    atexit(system_guard_restore);
    provide_stack();
  }
  // The report of the Swift runtime waits half a minute for a key on a terminal. Only who sets the
  // variable for it gets it.
  wants_report = getenv("SWIFT_BACKTRACE") != NULL;
  struct sigaction action = {.sa_handler = handle, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < fatal_count; index += 1) {
    sigaction(fatal[index], &action, &former[index]);
  }
  armed = 1;
}

void system_guard_disarm(void) {
  if (!armed) {
    return;
  }
  armed = 0;
  for (int index = 0; index < fatal_count; index += 1) {
    sigaction(fatal[index], &former[index], NULL);
  }
}

static int unlinked_file(void) {
  const char *folder = getenv("TMPDIR");
  char path[512];
  const char *name = "/entente-errors-XXXXXX";
  if (folder == NULL || folder[0] != '/' || strlen(folder) + strlen(name) >= sizeof path) {
    folder = "/tmp";
  }
  strcpy(path, folder);
  strcat(path, name);
  int descriptor = mkostemp(path, O_CLOEXEC);
  if (descriptor >= 0) {
    unlink(path);
  }
  return descriptor;
}

void system_errors_keep(void) {
  if (kept_errors >= 0 || !isatty(STDERR_FILENO)) {
    return;
  }
  int file = unlinked_file();
  int copy = file < 0 ? -1 : fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (copy < 0 || dup2(file, STDERR_FILENO) < 0) {
    close(file);
    return;
  }
  kept_errors = file;
  real_errors = copy;
}

void system_errors_release(void) {
  if (kept_errors < 0) {
    return;
  }
  int file = kept_errors;
  kept_errors = -1;
  dup2(real_errors, STDERR_FILENO);
  char bytes[4096];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(file, bytes, sizeof bytes, offset)) > 0) {
    offset += count;
    for (ssize_t index = 0; index < count; index += 1) {
      unsigned char byte = (unsigned char)bytes[index];
      // A message may quote anybody's data.
      if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f) {
        bytes[index] = '?';
      }
    }
    write_briefly(STDERR_FILENO, bytes, (size_t)count);
  }
  close(file);
  close(real_errors);
}
