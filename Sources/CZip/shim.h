// Opens workbooks, which are ZIP archives.
#include <zip.h>
