#ifndef CSYSTEM_GUARD_H
#define CSYSTEM_GUARD_H

// Restores the terminal if the guard is armed, once. Safe in a signal handler.
void system_guard_restore(void);

#endif
