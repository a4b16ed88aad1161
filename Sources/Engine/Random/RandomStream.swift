/// A stream of random numbers that is the same on every machine and in every release.
///
/// The generator is xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number
/// generators", 2021); its state is filled by SplitMix64 from the FNV-1a 64 hash of the UTF-8 of
/// `seed/lesson#step/name`. `Documentation/random-stream.md` specifies every number to the bit, and
/// it is frozen: the seed that stands in a student's record must show the same question for ever.
/// For that reason it is not a `RandomNumberGenerator`: how the standard library turns bits into
/// numbers may change.
///
/// ```swift
/// var stream = RandomStream(seed: 7, path: "convolution-1d#how-many/n")
/// stream.integer(in: 7...12)
/// ```
public struct RandomStream: Hashable, Sendable {
  private let key: UInt64
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The stream of a seed and a path `lesson#step/name`.
  public init(seed: UInt32, path: String) {
    self.init(key: RandomStream.hash("\(seed)/\(path)", from: 0xcbf2_9ce4_8422_2325))
  }

  private init(key: UInt64) {
    self.key = key
    var filler = key
    let first = RandomStream.splitMix(&filler)
    let second = RandomStream.splitMix(&filler)
    let third = RandomStream.splitMix(&filler)
    state = (first, second, third, RandomStream.splitMix(&filler))
  }

  /// The stream of the same seed whose path goes on with `/name`.
  ///
  /// It does not matter how many numbers were drawn before.
  public func split(_ name: String) -> RandomStream {
    RandomStream(key: RandomStream.hash("/\(name)", from: key))
  }

  /// A seed for whatever has a name: the upper half of the first number of `split(name)`.
  public func seed(of name: String) -> UInt32 {
    var stream = split(name)
    return UInt32(truncatingIfNeeded: stream.next() >> 32)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let result = RandomStream.rotate(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = RandomStream.rotate(state.3, by: 45)
    return result
  }

  /// Two streams are equal when all that they will ever draw or split into is equal.
  public static func == (left: RandomStream, right: RandomStream) -> Bool {
    left.key == right.key && left.state == right.state
  }

  /// Feeds what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(state.0)
  }

  /// FNV-1a 64 over the UTF-8 of a text, going on from an earlier hash.
  private static func hash(_ text: String, from start: UInt64) -> UInt64 {
    text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  private static func splitMix(_ filler: inout UInt64) -> UInt64 {
    filler &+= 0x9e37_79b9_7f4a_7c15
    var mixed = filler
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private static func rotate(_ word: UInt64, by bits: UInt64) -> UInt64 {
    (word << bits) | (word >> (64 - bits))
  }
}
