#include "CMark.h"

#include <cmark-gfm-extension_api.h>
#include <pthread.h>

static pthread_once_t registered = PTHREAD_ONCE_INIT;

static int attach(cmark_parser *parser, const char *name) {
  cmark_syntax_extension *extension = cmark_find_syntax_extension(name);
  return extension && cmark_parser_attach_syntax_extension(parser, extension);
}

cmark_node *lesson_markdown_parse(const char *bytes, size_t length) {
  pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_node *root = NULL;
  if (attach(parser, "table") && attach(parser, "tasklist")) {
    cmark_parser_feed(parser, bytes, length);
    root = cmark_parser_finish(parser);
  }
  cmark_parser_free(parser);
  return root;
}
