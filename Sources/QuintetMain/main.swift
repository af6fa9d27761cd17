import QuintetCLI
