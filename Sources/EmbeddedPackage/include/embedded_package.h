#ifndef ENTENTE_EMBEDDED_PACKAGE_H
#define ENTENTE_EMBEDDED_PACKAGE_H

#include <stddef.h>

/// A file of the package that is compiled into the program.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// Every file of Assets/eurasia, the descriptor first.
const struct embedded_file *embedded_files(void);

/// How many there are.
size_t embedded_file_count(void);

#endif
