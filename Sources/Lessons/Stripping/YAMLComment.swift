/// Comments behind values in YAML.
enum YAMLComment {
  /// A line without the comment at its end; a `#` in quotation marks, or with no blank before it,
  /// begins none.
  static func dropped(from line: Substring) -> Substring {
    var quote: Character?
    var before: Character = " "
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open, open == "'" || before != "\\" { quote = nil }
      } else if character == "#", before == " " || before == "\t" {
        return SourceLines.trimmed(line[..<index])
      } else if "'\"".contains(character), " \t[,{:".contains(before) {
        quote = character
      }
      before = before == "\\" && character == "\\" ? " " : character
    }
    return line
  }
}
