// Times the measures, the search for duplicates and the reading of text on seeded data:
// `swift run -c release QuintetBenchmarks [part of a name]`.

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
try runDuplicateSuite(only: timing.only)
try runTextSuite(only: timing.only)
try runWorkbookSuite(timing)
