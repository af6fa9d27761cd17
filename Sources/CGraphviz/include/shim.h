/* What Swift sees of Graphviz: opaque handles and plain numbers.
 *
 * The headers of Graphviz stay inside shim.c, because most of what is needed there is macros (invisible to
 * Swift), mutable globals (refused by Swift 6) or types that change from release to release.
 * Nothing here may be called by two threads at once: the library keeps its state in globals. */
#ifndef QUINTET_GRAPHVIZ_SHIM_H
#define QUINTET_GRAPHVIZ_SHIM_H

#include <stdbool.h>
#include <stddef.h>

/* The library's context: plug-ins and fonts. */
typedef struct quintet_context quintet_context;
/* A graph, its nodes and edges numbered in the order in which they were added. */
typedef struct quintet_graph quintet_graph;

/* What an attribute belongs to; the library's own numbers are macros in old releases and an enum in new ones. */
enum { QUINTET_GRAPH = 0, QUINTET_NODE = 1, QUINTET_EDGE = 2, QUINTET_CLUSTER = 3 };

quintet_context *quintet_context_open(void);
void quintet_context_close(quintet_context *context);
/* The version the library gives itself; Debian's 2.42.2 says 2.43.0. Owned by the context. */
const char *quintet_context_version(quintet_context *context);
/* Whether the library has a plug-in of this kind ("layout", "device", "render", "textlayout") and name. */
bool quintet_context_has(quintet_context *context, const char *kind, const char *name);

/* Whether messages go to standard error at once; if not, the last one is kept for quintet_last_message. */
void quintet_print_messages(bool print);
/* The errors seen since the last call: 0 none (or warnings only), 1 errors. The library's mark is sticky. */
int quintet_take_errors(void);
/* The last message kept, or NULL; free it with quintet_free_message. */
char *quintet_last_message(void);
void quintet_free_message(char *message);

/* A directed graph that allows parallel edges; NULL if there is no memory. */
quintet_graph *quintet_graph_open(quintet_context *context, const char *name);
void quintet_graph_close(quintet_graph *graph);
/* Declares an attribute with the value of those that do not set it. */
bool quintet_declare(quintet_graph *graph, int kind, const char *name, const char *value);
/* Adds a node or edge and returns its number, or -1. */
long quintet_add_node(quintet_graph *graph, const char *name);
long quintet_add_edge(quintet_graph *graph, long tail, long head);
/* Adds a box drawn beneath everything else and returns its number, or -1. The name must begin with "cluster", which is
 * what makes a subgraph a box; its attributes are those declared for the graph, its place is "bb". */
long quintet_add_cluster(quintet_graph *graph, const char *name);
/* Sets a declared attribute of the graph (number ignored), a node, an edge or a cluster. Always as text, never as HTML. */
bool quintet_set(quintet_graph *graph, int kind, long number, const char *name, const char *value);

/* Lays out with the named engine; true says only that the library returned. Ask quintet_take_errors as well. */
bool quintet_layout(quintet_graph *graph, const char *engine);
/* Renders what was laid out; free the bytes with quintet_free_bytes. */
bool quintet_render(quintet_graph *graph, const char *format, char **bytes, size_t *count);
void quintet_free_bytes(char *bytes);

/* Middle and size of a node in points, after layout or, for the size, after any layout. */
void quintet_node_place(quintet_graph *graph, long node, double *x, double *y, double *width, double *height);
/* Lower left and upper right of the picture, in points. */
void quintet_bounds(quintet_graph *graph, double *left, double *bottom, double *right, double *top);
/* The line of an edge after layout as numbers: 1 and the arrow's tip if it has one at the tail, else 0, 0, 0;
 * the same for the head; then the control points. Returns how many numbers there are (0: no line) and copies
 * no more than `capacity` of them. */
size_t quintet_edge_line(quintet_graph *graph, long edge, double *numbers, size_t capacity);

/* Ends this process when the thread that started it ends; nothing where the system has no such thing.
 * Here because prctl takes variable arguments, which Swift cannot call. */
void quintet_die_with_parent(void);

/* How many fonts with the letters of a language ("th") are installed, of one family or (NULL) of all; -1 if nobody knows. */
int quintet_font_count(const char *family, const char *language);
/* The first family, by name, with the letters of a language. */
bool quintet_font_family(const char *language, char *name, size_t room);

#endif
