// Writes workbooks.
#include <xlsxwriter.h>
