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

/// Pairs of rows of length 1 whose dot product is at least `score`, the lower number first, in order, each once.
pub fn pairs(values: &[f32], width: usize, score: f32) -> Vec<(u32, u32, f32)> {
    let rows: Vec<&[f32]> = values.chunks_exact(width.max(1)).collect();
    let near = |row: usize, other: usize| {
        let found = dot(rows[row], rows[other]);
        (found >= score).then_some((row.min(other) as u32, row.max(other) as u32, found))
    };
    if rows.len() < FEW {
        return (0..rows.len())
            .into_par_iter()
            .flat_map_iter(|row| (row + 1..rows.len()).filter_map(move |other| near(row, other)))
            .collect();
    }
    let middles = middles(&rows, width);
    let nearest: Vec<Vec<u32>> = rows.par_iter().map(|row| nearest(&middles, width, row, PROBES)).collect();
    let mut lists: Vec<Vec<usize>> = vec![Vec::new(); middles.len() / width];
    for (row, nearest) in nearest.iter().enumerate() {
        lists[nearest[0] as usize].push(row);
    }
    let mut found: Vec<(u32, u32, f32)> = (0..rows.len())
        .into_par_iter()
        .flat_map_iter(|row| {
            let others = nearest[row].iter().flat_map(|&list| lists[list as usize].iter().copied());
            others.filter(move |&other| other != row).filter_map(move |other| near(row, other)).collect::<Vec<_>>()
        })
        .collect();
    found.par_sort_unstable_by_key(|&(left, right, _)| (left, right));
    found.dedup_by_key(|&mut (left, right, _)| (left, right));
    found
}

/// For each row the score of its best neighbour among the pairs, of those that have one.
pub fn best(pairs: &[(u32, u32, f32)], rows: usize) -> Vec<f32> {
    let mut best = vec![f32::NEG_INFINITY; rows];
    for &(left, right, score) in pairs {
        for row in [left, right] {
            best[row as usize] = best[row as usize].max(score);
        }
    }
    best.retain(|score| score.is_finite());
    best
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

    #[test]
    fn near_rows_are_found_among_few_and_among_many() {
        for count in [50, FEW + 1_000] {
            let found = pairs(&rows(count, 40), 40, 0.9);
            let expected: Vec<(u32, u32)> = (0..count as u32 / 10).map(|ten| (10 * ten + 8, 10 * ten + 9)).collect();
            assert_eq!(found.iter().map(|&(left, right, _)| (left, right)).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn each_row_has_its_best() {
        assert_eq!(best(&[(0, 1, 0.9), (1, 3, 0.95)], 4), [0.9, 0.95, 0.95]);
    }

    #[test]
    fn nothing_is_near_nothing() {
        assert_eq!(pairs(&[], 8, 0.5), []);
    }
}
