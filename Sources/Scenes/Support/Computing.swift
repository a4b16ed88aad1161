import Engine

/// What the engine computes; what it refuses becomes the scene's error.
func computed<Result>(
  _ compute: () throws(EngineError) -> Result
) throws(SceneError) -> Result {
  do {
    return try compute()
  } catch {
    throw .engine(error)
  }
}
