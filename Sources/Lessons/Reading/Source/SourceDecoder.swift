/// Turns the bytes of a file into text that the reader can work with, or says why it cannot.
///
/// A byte order mark is dropped, and `\r\n` and a lone `\r` become `\n`, so that a lesson saved on
/// another system has the same lines, the same columns and the same item ids.
enum SourceDecoder {
  /// The largest file that is read: 1 MiB.
  static let maximumByteCount = 1 << 20

  static func decode(_ bytes: [UInt8], into log: DiagnosticLog) -> SourceText? {
    guard bytes.count <= maximumByteCount else {
      log.report(.limit(.fileTooLarge(bytes: bytes.count, limit: maximumByteCount)), at: .start)
      return nil
    }
    let text = SourceText(bytes: withLineFeeds(withoutMark(bytes)))
    if let invalid = firstInvalidByte(in: text.bytes) {
      let byte = text.bytes[invalid]
      log.report(.text(.notUTF8(byte: byte)), at: text.position(ofByte: invalid))
      return nil
    }
    if let zero = text.bytes.firstIndex(of: 0) {
      log.report(.text(.zeroByte), at: text.position(ofByte: zero))
      return nil
    }
    return text
  }

  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(.carriageReturn) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if byte == .carriageReturn {
        result.append(.newline)
      } else if !(byte == .newline && afterReturn) {
        result.append(byte)
      }
      afterReturn = byte == .carriageReturn
    }
    return result
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
