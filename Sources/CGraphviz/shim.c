#define _DEFAULT_SOURCE /* srand48 */
#include "shim.h"

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <dlfcn.h>
#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>
#endif

/* The length argument of gvRenderData: unsigned * up to Graphviz 12, size_t * from 13. Version strings lie
 * (Debian's 2.42.2 says 2.43.0), so the type of the function decides. */
typedef __typeof__(*_Generic(&gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): (unsigned int *)0,
    int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): (size_t *)0)) render_length;

#ifdef agnew /* a macro of cgraph.h until 12, when text and HTML strings got calls of their own */
static int set_text(void *object, Agsym_t *symbol, const char *value) {
  return agxset(object, symbol, (char *)value);
}
#else
static int set_text(void *object, Agsym_t *symbol, const char *value) {
  return agxset_text(object, symbol, value);
}
#endif

struct quintet_context {
  GVC_t *gvc;
};

struct quintet_graph {
  GVC_t *gvc;
  Agraph_t *graph;
  Agnode_t **nodes;
  Agedge_t **edges;
  Agraph_t **clusters;
  long node_count, node_room, edge_count, edge_room, cluster_count, cluster_room;
  bool is_laid_out;
};

/* AGRAPH, AGNODE and AGEDGE are macros in old releases. */
static int kind_of(int kind) {
  return kind == QUINTET_NODE ? (int)AGNODE : kind == QUINTET_EDGE ? (int)AGEDGE : (int)AGRAPH;
}

quintet_context *quintet_context_open(void) {
  quintet_context *context = calloc(1, sizeof *context);
  if (!context) return NULL;
  context->gvc = gvContext();
  if (!context->gvc) {
    free(context);
    return NULL;
  }
  return context;
}

void quintet_context_close(quintet_context *context) {
  if (!context) return;
  gvFreeContext(context->gvc);
  free(context);
}

const char *quintet_context_version(quintet_context *context) { return gvcVersion(context->gvc); }

bool quintet_context_has(quintet_context *context, const char *kind, const char *name) {
  int count = 0;
#ifdef AGHEADPOINTER /* a macro that left in 9.0, together with the fourth parameter */
  char **list = gvPluginList(context->gvc, (char *)kind, &count, NULL);
#else
  char **list = gvPluginList(context->gvc, (char *)kind, &count);
#endif
  bool found = false;
  for (int i = 0; i < count; i++) {
    if (strcmp(list[i], name) == 0) found = true;
    free(list[i]);
  }
  free(list);
  return found;
}

void quintet_print_messages(bool print) { agseterr(print ? AGWARN : AGMAX); }

int quintet_take_errors(void) { return agreseterrors() >= 1 ? 1 : 0; }

char *quintet_last_message(void) { return aglasterr(); }

void quintet_free_message(char *message) { free(message); }

quintet_graph *quintet_graph_open(quintet_context *context, const char *name) {
  quintet_graph *graph = calloc(1, sizeof *graph);
  if (!graph) return NULL;
  graph->gvc = context->gvc;
  graph->graph = agopen((char *)name, Agdirected, NULL);
  if (!graph->graph) {
    free(graph);
    return NULL;
  }
  return graph;
}

void quintet_graph_close(quintet_graph *graph) {
  if (!graph) return;
  if (graph->is_laid_out) gvFreeLayout(graph->gvc, graph->graph); /* always before agclose */
  agclose(graph->graph);
  free(graph->nodes);
  free(graph->edges);
  free(graph->clusters);
  free(graph);
}

bool quintet_declare(quintet_graph *graph, int kind, const char *name, const char *value) {
  return agattr(graph->graph, kind_of(kind), (char *)name, (char *)value) != NULL;
}

/* Makes room for one more pointer. */
static bool grow(void **list, long count, long *room, size_t size) {
  if (count < *room) return true;
  long wanted = *room ? *room * 2 : 64;
  void *larger = realloc(*list, (size_t)wanted * size);
  if (!larger) return false;
  *list = larger;
  *room = wanted;
  return true;
}

long quintet_add_node(quintet_graph *graph, const char *name) {
  void *list = graph->nodes;
  if (!grow(&list, graph->node_count, &graph->node_room, sizeof *graph->nodes)) return -1;
  graph->nodes = list;
  Agnode_t *node = agnode(graph->graph, (char *)name, 1);
  if (!node) return -1;
  graph->nodes[graph->node_count] = node;
  return graph->node_count++;
}

long quintet_add_edge(quintet_graph *graph, long tail, long head) {
  if (tail < 0 || head < 0 || tail >= graph->node_count || head >= graph->node_count) return -1;
  void *list = graph->edges;
  if (!grow(&list, graph->edge_count, &graph->edge_room, sizeof *graph->edges)) return -1;
  graph->edges = list;
  Agedge_t *edge = agedge(graph->graph, graph->nodes[tail], graph->nodes[head], NULL, 1);
  if (!edge) return -1;
  graph->edges[graph->edge_count] = edge;
  return graph->edge_count++;
}

long quintet_add_cluster(quintet_graph *graph, const char *name) {
  void *list = graph->clusters;
  if (!grow(&list, graph->cluster_count, &graph->cluster_room, sizeof *graph->clusters)) return -1;
  graph->clusters = list;
  Agraph_t *cluster = agsubg(graph->graph, (char *)name, 1);
  if (!cluster) return -1;
  graph->clusters[graph->cluster_count] = cluster;
  return graph->cluster_count++;
}

bool quintet_set(quintet_graph *graph, int kind, long number, const char *name, const char *value) {
  void *object = graph->graph;
  if (kind == QUINTET_NODE) {
    if (number < 0 || number >= graph->node_count) return false;
    object = graph->nodes[number];
  } else if (kind == QUINTET_EDGE) {
    if (number < 0 || number >= graph->edge_count) return false;
    object = graph->edges[number];
  } else if (kind == QUINTET_CLUSTER) {
    if (number < 0 || number >= graph->cluster_count) return false;
    object = graph->clusters[number];
  }
  Agsym_t *symbol = agattr(graph->graph, kind_of(kind), (char *)name, NULL);
  return symbol && set_text(object, symbol, value) == 0;
}

bool quintet_layout(quintet_graph *graph, const char *engine) {
  if (graph->is_laid_out) gvFreeLayout(graph->gvc, graph->graph); /* a second layout needs the first one gone */
  /* Engines draw from the C library's generators without always setting them: the second of two equal drawings in
   * one process would differ from the first. */
  srand(1);
  srand48(1);
  graph->is_laid_out = gvLayout(graph->gvc, graph->graph, engine) == 0;
  return graph->is_laid_out;
}

bool quintet_render(quintet_graph *graph, const char *format, char **bytes, size_t *count) {
  if (!graph->is_laid_out) return false;
  char *data = NULL;
  render_length length = 0;
  if (gvRenderData(graph->gvc, graph->graph, format, &data, &length) != 0) {
    if (data) gvFreeRenderData(data);
    return false;
  }
  *bytes = data;
  *count = length;
  return data != NULL;
}

void quintet_free_bytes(char *bytes) { gvFreeRenderData(bytes); }

void quintet_node_place(quintet_graph *graph, long node, double *x, double *y, double *width, double *height) {
  *x = *y = *width = *height = 0;
  if (!graph->is_laid_out || node < 0 || node >= graph->node_count) return;
  Agnode_t *n = graph->nodes[node];
  *x = ND_coord(n).x;
  *y = ND_coord(n).y;
  *width = ND_width(n) * 72; /* kept in inches, unlike the rest */
  *height = ND_height(n) * 72;
}

void quintet_bounds(quintet_graph *graph, double *left, double *bottom, double *right, double *top) {
  *left = *bottom = *right = *top = 0;
  if (!graph->is_laid_out) return;
  *left = GD_bb(graph->graph).LL.x;
  *bottom = GD_bb(graph->graph).LL.y;
  *right = GD_bb(graph->graph).UR.x;
  *top = GD_bb(graph->graph).UR.y;
}

size_t quintet_edge_line(quintet_graph *graph, long edge, double *numbers, size_t capacity) {
  if (!graph->is_laid_out || edge < 0 || edge >= graph->edge_count) return 0;
  const splines *line = ED_spl(graph->edges[edge]);
  if (!line || line->size < 1 || line->list[0].size < 4) return 0;
  const bezier *curve = &line->list[0];
  size_t points = (size_t)curve->size;
  size_t needed = 6 + 2 * points;
  for (size_t i = 0; i < needed && i < capacity; i++) {
    if (i < 6) {
      const double arrows[6] = {curve->sflag ? 1 : 0, curve->sflag ? curve->sp.x : 0, curve->sflag ? curve->sp.y : 0,
                                curve->eflag ? 1 : 0, curve->eflag ? curve->ep.x : 0, curve->eflag ? curve->ep.y : 0};
      numbers[i] = arrows[i];
    } else {
      const size_t k = i - 6;
      numbers[i] = k % 2 == 0 ? curve->list[k / 2].x : curve->list[k / 2].y;
    }
  }
  return needed;
}

/* Fontconfig is asked through the copy that the library's text plug-in brings along: no header and no link of our own,
 * and no answer where that plug-in uses something else. */
typedef struct {
  int count;
  int room;
  void **fonts;
} font_set;

static font_set *find_fonts(void *library, const char *family, const char *language) {
  void *(*parse)(const unsigned char *) = (void *(*)(const unsigned char *))dlsym(library, "FcNameParse");
  int (*add)(void *, const char *, const unsigned char *) =
      (int (*)(void *, const char *, const unsigned char *))dlsym(library, "FcPatternAddString");
  void *(*objects_create)(void) = (void *(*)(void))dlsym(library, "FcObjectSetCreate");
  int (*objects_add)(void *, const char *) = (int (*)(void *, const char *))dlsym(library, "FcObjectSetAdd");
  font_set *(*list)(void *, void *, void *) = (font_set * (*)(void *, void *, void *)) dlsym(library, "FcFontList");
  void (*objects_destroy)(void *) = (void (*)(void *))dlsym(library, "FcObjectSetDestroy");
  void (*pattern_destroy)(void *) = (void (*)(void *))dlsym(library, "FcPatternDestroy");
  if (!parse || !add || !objects_create || !objects_add || !list || !objects_destroy || !pattern_destroy) return NULL;
  char name[32];
  snprintf(name, sizeof name, ":lang=%.16s", language);
  void *pattern = parse((const unsigned char *)name);
  void *objects = objects_create();
  font_set *found = NULL;
  if (pattern && objects) {
    if (family) add(pattern, "family", (const unsigned char *)family);
    objects_add(objects, "family");
    found = list(NULL, pattern, objects);
  }
  if (objects) objects_destroy(objects);
  if (pattern) pattern_destroy(pattern);
  return found;
}

static void *open_fontconfig(void) {
  void *library = dlopen("libfontconfig.so.1", RTLD_LAZY);
  return library ? library : dlopen("libfontconfig.1.dylib", RTLD_LAZY);
}

int quintet_font_count(const char *family, const char *language) {
  void *library = open_fontconfig();
  font_set *found = library ? find_fonts(library, family, language) : NULL;
  if (!found) return -1;
  int count = found->count;
  void (*destroy)(font_set *) = (void (*)(font_set *))dlsym(library, "FcFontSetDestroy");
  if (destroy) destroy(found);
  return count;
}

bool quintet_font_family(const char *language, char *name, size_t room) {
  void *library = open_fontconfig();
  font_set *found = library ? find_fonts(library, NULL, language) : NULL;
  if (!found) return false;
  int (*get)(void *, const char *, int, unsigned char **) =
      (int (*)(void *, const char *, int, unsigned char **))dlsym(library, "FcPatternGetString");
  bool any = false;
  for (int i = 0; get && i < found->count; i++) {
    unsigned char *family = NULL;
    if (get(found->fonts[i], "family", 0, &family) != 0 || !family) continue;
    if (strlen((char *)family) >= room) continue;
    if (!any || strcmp((char *)family, name) < 0) strcpy(name, (char *)family);
    any = true;
  }
  void (*destroy)(font_set *) = (void (*)(font_set *))dlsym(library, "FcFontSetDestroy");
  if (destroy) destroy(found);
  return any;
}

void quintet_die_with_parent(void) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}
