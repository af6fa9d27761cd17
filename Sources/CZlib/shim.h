// Unpacks .gz files.
#include <zlib.h>
