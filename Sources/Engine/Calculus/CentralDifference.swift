/// The gradient of a function by central differences: (f(x + h) − f(x − h)) / 2h for each entry.
///
/// The step of an entry is `step`·max(1, |x|), so that it does not drown in a large entry; the
/// error is of the order of `step`² from the function's curve and 1e-16 / `step` from rounding
/// (Press et al., "Numerical Recipes", 2007, section 5.7).
///
/// ```swift
/// try centralDifference(of: { x in x.elements.reduce(0) { $0 + $1 * $1 } }, at: Tensor([3, -1]))
/// // [6, −2] up to about 1e-10
/// ```
///
/// - Throws: whatever the function throws.
public func centralDifference<Failure>(
  of function: (Tensor) throws(Failure) -> Double, at point: Tensor, step: Double = 0x1p-17
) throws(Failure) -> Tensor {
  var gradient = point
  var moved = point
  for index in point.elements.indices {
    let entry = point.elements[index]
    let distance = step * max(1, entry.magnitude)
    let (above, below) = (entry + distance, entry - distance)
    moved.elements[index] = above
    let rise = try function(moved)
    moved.elements[index] = below
    let fall = try function(moved)
    moved.elements[index] = entry
    gradient.elements[index] = (rise - fall) / (above - below)
  }
  return gradient
}
