import Formula
import Phrases

extension Check {
  /// The check in words and numbers: `central difference 8.000000`.
  ///
  /// The mark of agreement is left to whoever draws it; `verdict(in:)` says it in words.
  public func text(in phrases: Phrases = .english) -> String {
    phrases(.sceneDifference, ["number": Check.sixDecimals(difference)])
  }

  /// `agrees` or `does not agree`.
  public func verdict(in phrases: Phrases = .english) -> String {
    phrases(agrees ? .sceneAgrees : .sceneDisagrees)
  }

  /// A number to six decimals, so that a reader sees how closely the two agree.
  static func sixDecimals(_ number: Double) -> String {
    let millionths = (number.magnitude * 1e6).rounded()
    guard millionths < 0x1p53 else { return NumberText.plain(number) }
    let (whole, rest) = Int(millionths).quotientAndRemainder(dividingBy: 1_000_000)
    let digits = String(rest)
    let decimals = String(repeating: "0", count: 6 - digits.count) + digits
    return (number < 0 && millionths > 0 ? "−" : "") + "\(whole).\(decimals)"
  }
}
