/// Runs the tool with the words of a command line, the program's name first.
///
/// - Returns: the exit status, as in `ExitStatus`.
public func runQuintet(_ words: [String], environment: [String: String]) -> Int32 {
    let arguments = Array(words.dropFirst())
    // The tool starts itself again to draw: see `ChildRenderer`.
    if arguments.first == layoutChildArgument { return runLayoutChild() }
    let language = GlobalOptions.Asked(in: arguments).language ?? Console.language(of: environment)
    Interruption.install(sentence: "quintet: \(Tool.interruptedSentence[language])")
    return Tool.quintet.run(arguments: arguments, environment: environment).rawValue
}
