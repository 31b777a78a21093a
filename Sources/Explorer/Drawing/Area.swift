import Terminal

/// A rectangle of the screen; the domain has an area of its own, in square kilometres.
typealias Area = Terminal.Area
