//! Sets of lines of one file.

/// A set of lines, as ranges with both ends included, in order and apart from each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LineSet {
    ranges: Vec<(u32, u32)>,
    /// How many lines lie before each range.
    before: Vec<u64>,
}

impl LineSet {
    /// The lines of ranges in any order; a range that ends before it begins has none.
    pub fn new(mut ranges: Vec<(u32, u32)>) -> Self {
        ranges.retain(|(first, last)| first <= last);
        ranges.sort_unstable();
        let mut set = Self::default();
        let mut total = 0;
        for (first, last) in ranges {
            match set.ranges.last_mut() {
                Some(open) if u64::from(first) <= u64::from(open.1) + 1 => {
                    total += u64::from(last.saturating_sub(open.1));
                    open.1 = open.1.max(last);
                }
                _ => {
                    set.ranges.push((first, last));
                    set.before.push(total);
                    total += u64::from(last - first) + 1;
                }
            }
        }
        set
    }

    pub fn len(&self) -> u64 {
        self.ranges
            .last()
            .zip(self.before.last())
            .map_or(0, |(&(first, last), before)| before + u64::from(last - first) + 1)
    }

    /// How many of the lines are in a range. Logarithmic.
    pub fn within(&self, (first, last): (u32, u32)) -> u64 {
        self.up_to(last).saturating_sub(first.checked_sub(1).map_or(0, |before| self.up_to(before)))
    }

    /// How many lines are in both.
    pub fn common(&self, other: &Self) -> u64 {
        other.ranges.iter().map(|range| self.within(*range)).sum()
    }

    fn up_to(&self, line: u32) -> u64 {
        let Some(index) = self.ranges.partition_point(|(first, _)| *first <= line).checked_sub(1) else { return 0 };
        let (first, last) = self.ranges[index];
        self.before[index] + u64::from(line.min(last) - first) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::LineSet;

    #[test]
    fn each_line_counts_once() {
        let set = LineSet::new(vec![(7, 9), (1, 2), (2, 3), (4, 4), (8, 8), (12, 11)]);
        assert_eq!(set.ranges, [(1, 4), (7, 9)]);
        assert_eq!(set.len(), 7);
        assert_eq!(LineSet::default().len(), 0);
    }

    #[test]
    fn lines_of_both_are_those_of_both() {
        let set = LineSet::new(vec![(2, 4), (7, 9), (20, 20)]);
        for (range, lines) in [((1, 30), 7), ((3, 7), 3), ((5, 6), 0), ((20, 20), 1), ((0, 1), 0), ((9, 8), 0)] {
            assert_eq!(set.within(range), lines, "{range:?}");
        }
        assert_eq!(set.common(&LineSet::new(vec![(1, 2), (8, 25)])), 4);
    }
}
