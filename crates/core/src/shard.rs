//! A stable part of the files, for a CI matrix.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use xxhash_rust::xxh3::xxh3_64;

use crate::place::RelPath;

/// Part `index` (from 1) of `count`. Which part a file is in depends on its path alone, so every file is in exactly one
/// and stays there while others come and go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 0.
    index: u32,
    count: NonZeroU32,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a shard: write the part and the number of parts, such as `2/5` (from `1/5` to `5/5`)")]
pub struct ShardError(String);

impl Shard {
    /// Reads `2/5`.
    pub fn parse(text: &str) -> Result<Self, ShardError> {
        let parts = text.split_once('/').and_then(|(index, count)| {
            let (index, count) = (index.trim().parse::<u32>().ok()?, count.trim().parse::<NonZeroU32>().ok()?);
            (1..=count.get()).contains(&index).then_some(Self { index: index - 1, count })
        });
        parts.ok_or_else(|| ShardError(text.to_owned()))
    }

    /// Whether the file is in this part.
    pub fn holds(&self, path: &RelPath) -> bool {
        xxh3_64(path.as_str().as_bytes()) % u64::from(self.count.get()) == u64::from(self.index)
    }
}

impl FromStr for Shard {
    type Err = ShardError;

    fn from_str(text: &str) -> Result<Self, ShardError> {
        Self::parse(text)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.index + 1, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_in_exactly_one_part_and_parts_are_even() {
        let shards: Vec<Shard> = (1..=5).map(|index| Shard::parse(&format!("{index}/5")).unwrap()).collect();
        let mut held = [0; 5];
        for number in 0..1000 {
            let path = RelPath::new(format!("package/module_{number}.py"));
            let holders: Vec<usize> = (0..5).filter(|&index| shards[index].holds(&path)).collect();
            assert_eq!(holders.len(), 1);
            held[holders[0]] += 1;
        }
        assert!(held.iter().all(|&files| (150..250).contains(&files)), "{held:?}");
    }

    #[test]
    fn a_path_never_changes_its_part() {
        let path = RelPath::new("src/app.py");
        let part = (1..=7).find(|index| Shard::parse(&format!("{index}/7")).unwrap().holds(&path));
        assert_eq!(part, Some(PART_OF_SRC_APP), "released programs must agree on the parts");
    }

    const PART_OF_SRC_APP: u32 = 6;

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "2", "0/5", "6/5", "1/0", "-1/5", "a/b", "1/2/3", "1/99999999999"] {
            let error = Shard::parse(text).unwrap_err();
            assert!(error.to_string().starts_with(&format!("`{text}` is not a shard")), "{error}");
        }
        assert_eq!(Shard::parse("2/5").unwrap().to_string(), "2/5");
    }
}
