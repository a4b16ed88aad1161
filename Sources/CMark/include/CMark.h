// Markdown as cmark-gfm reads it, with tables and task lists, for Swift.
#ifndef DARS_CMARK_H
#define DARS_CMARK_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stddef.h>

// Parses UTF-8 text with the extensions `table` and `tasklist`. The caller frees the tree with
// cmark_node_free; it is NULL only when an extension is missing. May be called from any thread.
cmark_node *lesson_markdown_parse(const char *bytes, size_t length);

#endif
