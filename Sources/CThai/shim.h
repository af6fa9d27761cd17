// Thai has no spaces between words; this library knows where they end.
#include <thai/thbrk.h>
#include <thai/thwbrk.h>
