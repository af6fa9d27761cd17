// Times the measures, the search for duplicates and the reading of text on seeded data:
// `swift run -c release QuintetBenchmarks [part of a name]`; `… layout FILE.csv …` compares drawings of lists of ties.

var isDebug = false
assert(
    {
        isDebug = true
        return true
    }())
if isDebug {
    fatalError("a debug build says nothing about speed: build with -c release")
}
let timing = Timing(only: CommandLine.arguments.dropFirst().first)
try runMeasureSuite(timing)
try runLargeSuite(timing)
try runSectorSuite(timing)
try runDuplicateSuite(only: timing.only)
try runTextSuite(only: timing.only)
try runWorkbookSuite(timing)
try runLayoutSuite(timing)
try compareLayouts(of: CommandLine.arguments.dropFirst(2).map { $0 })
