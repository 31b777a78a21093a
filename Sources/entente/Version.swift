/// The version of the program: said here and nowhere else.
let programVersion = "0.1.0"
