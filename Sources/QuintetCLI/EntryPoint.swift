/// Runs the tool with the words of a command line, the program's name first.
///
/// - Returns: the exit status, as in `ExitStatus`.
public func runQuintet(_ words: [String], environment: [String: String]) -> Int32 {
    let arguments = Array(words.dropFirst())
    return Tool.quintet.run(arguments: arguments, environment: environment).rawValue
}
