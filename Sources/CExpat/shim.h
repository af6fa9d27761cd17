// Reads XML piece by piece.
#include <expat.h>
