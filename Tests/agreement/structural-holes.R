# Compares constraint with R's igraph, effective size and hierarchy with Burt's formulas written out over matrices, and
# information centrality with R's sna, on the networks that graphs.py wrote.
#
#     Rscript structural-holes.R PROGRAM FOLDER

suppressPackageStartupMessages({
  library(jsonlite)
  library(igraph)
})

arguments <- commandArgs(trailingOnly = TRUE)
program <- arguments[1]
folders <- list.dirs(arguments[2], recursive = FALSE)
tolerance <- 1e-9

measured <- function(folder) {
  output <- system2(
    program,
    c("measure", folder, "constraint", "effective-size", "ego-efficiency", "hierarchy", "information", "--as", "json"),
    stdout = TRUE, stderr = FALSE)
  rows <- fromJSON(paste(output, collapse = ""))
  if (length(rows) == 0) return(NULL)
  for (name in c("constraint", "effective_size", "ego_efficiency", "hierarchy", "information")) {
    rows[[name]] <- as.numeric(rows[[name]])
  }
  rows
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
note <- function(name, ours, theirs, folder) {
  difference <- if (any(is.na(ours) != is.na(theirs))) Inf else {
    max(c(0, abs(ours - theirs) / pmax(1, abs(theirs))), na.rm = TRUE)
  }
  if (difference > tolerance) cat(name, "differs by", difference, "in", folder, "\n")
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

  # sna reads a network in one piece; there the two definitions are the same.
  if (nrow(joint) > 1 && components(graph)$no == 1) {
    alike <- (joint > 0) * 1
    note("information (sna)", rows$information, unname(sna::infocent(alike, gmode = "graph", cmode = "graph")), folder)
  }
}
for (name in names(worst)) cat(sprintf("%-26s largest difference %.1e\n", name, worst[name]))
if (length(worst) < 6) stop("not everything was compared")
if (any(worst > tolerance)) quit(status = 1)
cat("R agrees on", length(folders), "networks.\n")
