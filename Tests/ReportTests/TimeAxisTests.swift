import Diplomacy
import Testing
import Worlds

@testable import Report

@Suite struct TimeAxisTests {
  static func axis(
    _ zoom: TimeZoom, columns: Int = 60, around centre: String = "2018-09-10"
  ) -> TimeAxis {
    TimeAxis(
      zoom, asOf: day("2018-09-10"), from: day("1949-04-04"), around: day(centre), columns: columns)
  }

  @Test(arguments: [
    (TimeZoom.decades, "1950 1960 1970 1980 1990 2000 2010"), (.years, "1995 2000 2005 2010 2015"),
    (.months, "2016-01 2016-07 2017-01 2017-07 2018-01"), (.days, "2018-07 2018-08"),
  ])
  func `dates stand over the columns as close as they fit`(zoom: TimeZoom, dates: String) {
    #expect(Self.axis(zoom).ticks.map(\.text).joined(separator: " ") == dates)
  }

  @Test(arguments: TimeZoom.allCases)
  func `no date touches another, the mark or the edge`(zoom: TimeZoom) {
    for columns in 1...200 {
      let axis = Self.axis(zoom, columns: columns)
      var free = 0
      for tick in axis.ticks {
        #expect(tick.column >= free)
        free = tick.column + tick.text.utf8.count + 1
        #expect(free - 1 <= columns)
        if let mark = axis.mark { #expect(mark < tick.column || mark >= free) }
      }
    }
  }

  @Test(arguments: TimeZoom.allCases)
  func `every day has the column whose days hold it`(zoom: TimeZoom) {
    for columns in [1, 7, 60, 143] {
      let axis = Self.axis(zoom, columns: columns, around: "2010-01-01")
      for offset in stride(from: 0, to: axis.span, by: 13) {
        let day = axis.first.advanced(days: offset)
        let days = axis.days(of: axis.column(of: day))
        #expect(days.from <= day && day < days.end)
      }
      #expect(axis.column(of: axis.first.advanced(days: -1)) == -1)
      #expect(axis.column(of: axis.first.advanced(days: axis.span)) == columns)
    }
  }

  @Test(arguments: TimeZoom.allCases)
  func `the as-of date stands near the right edge, with room for what is supposed`(zoom: TimeZoom) {
    for columns in 9...200 {
      let mark = Self.axis(zoom, columns: columns).mark ?? -1
      #expect((columns * 3 / 4 - 2..<columns - 1).contains(mark), "\(mark) of \(columns)")
    }
  }

  @Test func `an axis around an earlier day leaves the as-of date out`() {
    let axis = Self.axis(.days, around: "2010-01-01")
    #expect(axis.mark == nil)
    #expect((29...30).contains(axis.column(of: day("2010-01-01"))))
  }
}
