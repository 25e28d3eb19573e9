//! Vectors that are near each other.
//!
//! The rows are put into lists by the nearest of about as many middles as the root of their number (an inverted file,
//! Jégou, Douze and Schmid, "Product quantization for nearest neighbor search", 2011, without the quantization); a row is
//! compared with the rows of the lists nearest to it. That takes about the power 1.5 of the number of rows. Nothing is
//! drawn at random, so that equal input gives equal output.

use rayon::prelude::*;

/// Below so many rows all are compared with all.
const FEW: usize = 3_000;
/// Rounds of Lloyd's algorithm.
const ROUNDS: usize = 3;
/// How many lists a row is compared with.
const PROBES: usize = 6;
/// Numbers that are multiplied at once.
const LANES: usize = 16;

/// A pair of rows, the lower number first, and their dot product.
pub type Pair = (u32, u32, f32);

/// Rows of length 1, one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Vectors<'a> {
    values: &'a [f32],
    width: usize,
}

impl<'a> Vectors<'a> {
    /// `width` is at least 1.
    pub fn new(values: &'a [f32], width: usize) -> Self {
        Self { values, width: width.max(1) }
    }

    fn row(&self, row: usize) -> &'a [f32] {
        &self.values[row * self.width..][..self.width]
    }

    fn count(&self) -> usize {
        self.values.len() / self.width
    }

    fn near(&self, row: usize, other: usize, score: f32) -> Option<Pair> {
        let found = dot(self.row(row), self.row(other));
        (found >= score).then_some((row.min(other) as u32, row.max(other) as u32, found))
    }

    /// The pairs whose dot product is at least `score`, in order, each once.
    pub fn pairs(&self, score: f32) -> Vec<Pair> {
        let count = self.count();
        if count < FEW {
            let after = |row: usize| (row + 1..count).filter_map(move |other| self.near(row, other, score));
            return (0..count).into_par_iter().flat_map_iter(after).collect();
        }
        let rows: Vec<&[f32]> = self.values.chunks_exact(self.width).collect();
        let middles = middles(&rows, self.width);
        let nearest: Vec<Vec<u32>> = rows.par_iter().map(|row| nearest(&middles, self.width, row, PROBES)).collect();
        let mut lists: Vec<Vec<usize>> = vec![Vec::new(); middles.len() / self.width];
        for (row, nearest) in nearest.iter().enumerate() {
            lists[nearest[0] as usize].push(row);
        }
        let around = |row: usize| {
            let others = nearest[row].iter().flat_map(|&list| lists[list as usize].iter().copied());
            others.filter(move |&other| other != row).filter_map(move |other| self.near(row, other, score))
        };
        in_order((0..count).into_par_iter().flat_map_iter(around).collect())
    }

    /// The pairs of which a row is in focus, and those of their other rows among each other.
    pub fn pairs_around(&self, in_focus: &[bool], score: f32) -> Vec<Pair> {
        let focus: Vec<usize> = (0..self.count()).filter(|&row| in_focus[row]).collect();
        let around = |&row: &usize| {
            let others = (0..self.count()).filter(move |&other| other != row);
            others.filter_map(move |other| self.near(row, other, score))
        };
        let mut found: Vec<Pair> = focus.par_iter().flat_map_iter(around).collect();
        let mut others: Vec<usize> =
            found.iter().flat_map(|&(left, right, _)| [left as usize, right as usize]).collect();
        others.retain(|&row| !in_focus[row]);
        others.sort_unstable();
        others.dedup();
        for (place, &row) in others.iter().enumerate() {
            found.extend(others[place + 1..].iter().filter_map(|&other| self.near(row, other, score)));
        }
        in_order(found)
    }

    /// The score of the best neighbour of each of about `most` rows, spread evenly, among those rows.
    pub fn best(&self, most: usize) -> Vec<f32> {
        let some: Vec<usize> = (0..self.count()).step_by(self.count().div_ceil(most).max(1)).collect();
        let best = |&row: &usize| {
            let others = some.iter().filter(|&&other| other != row);
            others.map(|&other| dot(self.row(row), self.row(other))).max_by(f32::total_cmp)
        };
        some.par_iter().filter_map(best).collect()
    }
}

fn in_order(mut pairs: Vec<Pair>) -> Vec<Pair> {
    pairs.par_sort_unstable_by_key(|&(left, right, _)| (left, right));
    pairs.dedup_by_key(|&mut (left, right, _)| (left, right));
    pairs
}

/// The middles of the lists, one after the other.
fn middles(rows: &[&[f32]], width: usize) -> Vec<f32> {
    let count = rows.len().isqrt();
    let step = rows.len() / count;
    let mut middles: Vec<f32> = rows.iter().step_by(step).take(count).flat_map(|row| row.iter().copied()).collect();
    for _ in 0..ROUNDS {
        let list: Vec<u32> = rows.par_iter().map(|row| nearest(&middles, width, row, 1)[0]).collect();
        let mut sums = vec![0.0_f32; middles.len()];
        for (row, list) in rows.iter().zip(list) {
            let sum = &mut sums[list as usize * width..][..width];
            sum.iter_mut().zip(*row).for_each(|(sum, value)| *sum += value);
        }
        for (middle, sum) in middles.chunks_exact_mut(width).zip(sums.chunks_exact(width)) {
            let length = dot(sum, sum).sqrt();
            // A list without rows keeps its middle.
            if length > 0.0 {
                middle.iter_mut().zip(sum).for_each(|(middle, sum)| *middle = sum / length);
            }
        }
    }
    middles
}

/// The middles nearest to a row, the nearest first.
fn nearest(middles: &[f32], width: usize, row: &[f32], count: usize) -> Vec<u32> {
    let mut scores: Vec<(f32, u32)> = middles.chunks_exact(width).map(|middle| dot(middle, row)).zip(0..).collect();
    let count = count.min(scores.len());
    scores.select_nth_unstable_by(count - 1, |left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
    scores.truncate(count);
    scores.sort_unstable_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
    scores.into_iter().map(|(_, middle)| middle).collect()
}

/// In lanes, so that the sum can be made of several at once, and in one order, so that it is always the same.
fn dot(left: &[f32], right: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; LANES];
    let (left, right) = (left.chunks_exact(LANES), right.chunks_exact(LANES));
    let rest: f32 = left.remainder().iter().zip(right.remainder()).map(|(left, right)| left * right).sum();
    for (left, right) in left.zip(right) {
        for ((lane, left), right) in lanes.iter_mut().zip(left).zip(right) {
            *lane += left * right;
        }
    }
    lanes.iter().sum::<f32>() + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of length 1 that are spread evenly enough, every tenth nearly the same as the one before.
    fn rows(count: usize, width: usize) -> Vec<f32> {
        let mut state = 1_u64;
        let mut values: Vec<f32> = Vec::with_capacity(count * width);
        for row in 0..count {
            let mut one: Vec<f32> = (0..width)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    (state >> 40) as f32 / (1_u64 << 24) as f32 - 0.5
                })
                .collect();
            if row % 10 == 9 {
                let before = &values[(row - 1) * width..];
                one.iter_mut().zip(before).for_each(|(value, before)| *value = before + 0.05 * *value);
            }
            let length = dot(&one, &one).sqrt();
            values.extend(one.iter().map(|value| value / length));
        }
        values
    }

    fn ends(pairs: &[Pair]) -> Vec<(u32, u32)> {
        pairs.iter().map(|&(left, right, _)| (left, right)).collect()
    }

    #[test]
    fn near_rows_are_found_among_few_and_among_many() {
        for count in [50, FEW + 1_000] {
            let rows = rows(count, 40);
            let vectors = Vectors::new(&rows, 40);
            let expected: Vec<(u32, u32)> = (0..count as u32 / 10).map(|ten| (10 * ten + 8, 10 * ten + 9)).collect();
            assert_eq!(ends(&vectors.pairs(0.9)), expected);
        }
    }

    #[test]
    fn around_a_focus_are_the_pairs_of_its_neighbours_too() {
        let rows = [1.0_f32, 0.0, 0.99, 0.141, 0.98, 0.199, 0.0, 1.0, 0.1, 0.995];
        let vectors = Vectors::new(&rows, 2);
        assert_eq!(ends(&vectors.pairs(0.9)), [(0, 1), (0, 2), (1, 2), (3, 4)]);
        assert_eq!(ends(&vectors.pairs_around(&[true, false, false, false, false], 0.9)), [(0, 1), (0, 2), (1, 2)]);
        assert_eq!(ends(&vectors.pairs_around(&[false; 5], 0.9)), []);
    }

    #[test]
    fn each_row_has_its_best() {
        let rows = [1.0_f32, 0.0, 0.8, 0.6, 0.0, 1.0];
        assert_eq!(Vectors::new(&rows, 2).best(10), [0.8, 0.8, 0.6]);
        assert_eq!(Vectors::new(&rows, 2).best(2), [0.0, 0.0]);
    }

    #[test]
    fn nothing_is_near_nothing() {
        let vectors = Vectors::new(&[], 8);
        assert_eq!((vectors.pairs(0.5), vectors.pairs_around(&[], 0.5), vectors.best(3)), (vec![], vec![], vec![]));
    }
}
