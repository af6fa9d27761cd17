# Compares with R what Python's programs do not have, on the networks that graphs.py wrote: constraint with R's igraph,
# effective size and hierarchy with Burt's formulas written out over matrices, information centrality with R's sna;
# Freeman's centralizations with R's igraph and sna, and Gould and Fernandez's brokerage with sna.
#
#     Rscript peers.R PROGRAM FOLDER

suppressPackageStartupMessages({
  library(jsonlite)
  library(igraph)
})

arguments <- commandArgs(trailingOnly = TRUE)
program <- arguments[1]
folders <- list.dirs(arguments[2], recursive = FALSE)
tolerance <- 1e-9

# sna's name of each role.
roles <- c(
  coordinator = "w_I", consultant = "w_O", representative = "b_IO", gatekeeper = "b_OI", liaison = "b_O", brokerage = "t")

measured <- function(folder) {
  output <- system2(
    program,
    c("measure", folder, "constraint", "effective-size", "ego-efficiency", "hierarchy", "information", names(roles),
      "--as", "json"),
    stdout = TRUE, stderr = FALSE)
  rows <- fromJSON(paste(output, collapse = ""))
  if (length(rows) == 0) return(NULL)
  for (name in c("constraint", "effective_size", "ego_efficiency", "hierarchy", "information", names(roles))) {
    rows[[name]] <- as.numeric(rows[[name]])
  }
  rows
}

figures <- function(folder) {
  names <- paste0(c("degree", "in-degree", "out-degree", "betweenness", "closeness", "eigenvector"), "-centralization")
  output <- system2(program, c("measure", folder, names, "--as", "json"), stdout = TRUE, stderr = FALSE)
  rows <- fromJSON(paste(output, collapse = ""))
  values <- as.numeric(rows$value)
  names(values) <- rows$measure
  values
}

# Strengths, summed over parallel ties, without loops.
strengths <- function(folder, ids) {
  ties <- read.csv(file.path(folder, "collaborations.csv"))
  matrix <- matrix(0, length(ids), length(ids), dimnames = list(ids, ids))
  for (row in seq_len(nrow(ties))) {
    a <- ties$source[row]
    b <- ties$target[row]
    if (a == b) next
    matrix[a, b] <- matrix[a, b] + ties$weight[row]
    if (ties$directed[row] == "no") matrix[b, a] <- matrix[b, a] + ties$weight[row]
  }
  matrix
}

burt <- function(weights) {
  joint <- weights + t(weights)
  total <- rowSums(joint)
  share <- joint / ifelse(total > 0, total, 1)
  strongest <- apply(joint, 1, max)
  marginal <- joint / ifelse(strongest > 0, strongest, 1)
  partners <- joint > 0
  size <- ifelse(total > 0, rowSums(partners * (1 - share %*% t(marginal))), NA)
  pull <- (share + share %*% share)^2 * partners
  count <- rowSums(partners)
  constraint <- ifelse(total > 0, rowSums(pull), NA)
  hierarchy <- sapply(seq_along(count), function(i) {
    if (count[i] < 2) return(NA)
    relative <- pull[i, partners[i, ]] / (sum(pull[i, ]) / count[i])
    sum(relative * log(relative)) / (count[i] * log(count[i]))
  })
  list(constraint = constraint, effective_size = size, ego_efficiency = size / count, hierarchy = hierarchy)
}

worst <- c()
networks <- c()
note <- function(name, ours, theirs, folder) {
  difference <- if (any(is.na(ours) != is.na(theirs))) Inf else {
    max(c(0, abs(ours - theirs) / pmax(1, abs(theirs))), na.rm = TRUE)
  }
  if (difference > tolerance) cat(name, "differs by", difference, "in", folder, "\n")
  networks[name] <<- sum(networks[name], 1, na.rm = TRUE)
  worst[name] <<- max(worst[name], difference, na.rm = TRUE)
}

for (folder in folders) {
  rows <- measured(folder)
  if (is.null(rows)) next
  rows <- rows[order(as.integer(sub("o", "", rows$id))), ]
  weights <- strengths(folder, rows$id)
  formulas <- burt(weights)
  for (name in names(formulas)) note(paste(name, "(formula)"), rows[[name]], unname(formulas[[name]]), folder)

  joint <- weights + t(weights)
  graph <- graph_from_adjacency_matrix(joint, mode = "undirected", weighted = TRUE)
  theirs <- unname(constraint(graph))
  note("constraint (igraph)", rows$constraint, ifelse(is.nan(theirs), NA, theirs), folder)

  ours <- figures(folder)
  central <- function(name, program, theirs) {
    note(paste0(name, " (", program, ")"), ours[[paste0(name, "-centralization")]], theirs, folder)
  }
  n <- nrow(joint)
  if (n > 2) {
    alike <- (joint > 0) * 1
    central("degree", "igraph", centr_degree(graph, mode = "all", loops = FALSE)$centralization)
    central("betweenness", "igraph", centr_betw(graph, directed = FALSE)$centralization)
    central("degree", "sna", sna::centralization(alike, sna::degree, mode = "graph"))
    central("betweenness", "sna", sna::centralization(alike, sna::betweenness, mode = "graph"))
    if (components(graph)$no == 1) {
      central("closeness", "igraph", centr_clo(graph, mode = "all")$centralization)
      central("closeness", "sna", sna::centralization(alike, sna::closeness, mode = "graph"))
      plain <- delete_edge_attr(graph, "weight")
      central("eigenvector", "igraph", centr_eigen(plain, directed = FALSE, scale = TRUE)$centralization)
    }
    if (!isSymmetric(unname(weights > 0))) {
      arcs <- graph_from_adjacency_matrix(weights > 0, mode = "directed")
      central("in-degree", "igraph", centr_degree(arcs, mode = "in", loops = FALSE)$centralization)
      central("out-degree", "igraph", centr_degree(arcs, mode = "out", loops = FALSE)$centralization)
    }
    # sna wants a group for everyone, and ours are the sectors.
    if (!any(is.na(rows$sector)) && length(unique(rows$sector)) > 1) {
      theirs <- sna::brokerage((weights > 0) * 1, rows$sector)$raw.nli
      for (role in names(roles)) {
        note(paste(role, "(sna)"), rows[[role]], unname(theirs[, roles[[role]]]), folder)
      }
    }
  }

  # sna reads a network in one piece; there the two definitions are the same.
  if (nrow(joint) > 1 && components(graph)$no == 1) {
    alike <- (joint > 0) * 1
    note("information (sna)", rows$information, unname(sna::infocent(alike, gmode = "graph", cmode = "graph")), folder)
  }
}
for (name in names(worst)) cat(sprintf("%-26s %4d networks, worst difference %.1e\n", name, as.integer(networks[name]), worst[name]))
if (length(worst) < 21) stop("not everything was compared")
if (any(worst > tolerance)) quit(status = 1)
cat("R agrees on", length(folders), "networks.\n")
