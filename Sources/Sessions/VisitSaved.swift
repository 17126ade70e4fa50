import Conversation

extension SessionStore {
  /// Reads all saved sessions one by one, without keeping them; writes nothing.
  ///
  /// - Parameter visit: gets each session, or why it can't be read.
  public func visitSaved(
    with coach: Coach, _ visit: (Result<SavedSession, RestoreError>) -> Void
  ) throws(StoreFailure) {
    // What is read needs no number for a name that is new in this script.
    let coder = SessionCoder(coach, codes: try codes(for: []))
    try visitAll { (listed) throws(StoreFailure) in
      let saved: Result<SavedSession, RestoreError>
      do throws(RestoreError) { saved = .success(try coder.decode(listed.state)) } catch { saved = .failure(error) }
      visit(saved)
    }
  }
}
