/// Numbers for the names of a script, as one store gives them out: so a stored session is small, and names nothing
/// twice. A number is never given to another name.
public struct NameCodes: Sendable {
  /// By number, from 0; empty where a number is not known.
  public private(set) var names: [String] = []
  private var codes: [String: Int] = [:]

  public init(_ pairs: [(code: Int, name: String)] = []) {
    for (code, name) in pairs where code >= 0 {
      while names.count <= code { names.append("") }
      names[code] = name
      codes[name] = code
    }
  }

  public func code(of name: String) -> Int? { codes[name] }

  public func name(of code: Int) -> String? {
    names.indices.contains(code) && !names[code].isEmpty ? names[code] : nil
  }
}
