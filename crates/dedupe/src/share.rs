//! A share that a person may set.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::Deserialize;

/// The least share of tokens in common that makes a clone, 0.5 to 1: below that everything is like everything.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(try_from = "f64")]
pub struct Share(#[schemars(range(min = 0.5, max = 1.0))] f64);

impl Share {
    pub fn get(self) -> f64 {
        self.0
    }
}

/// What is no such share.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("it must be a number from 0.5 to 1")]
pub struct NoShare;

impl TryFrom<f64> for Share {
    type Error = NoShare;

    fn try_from(value: f64) -> Result<Self, NoShare> {
        if (0.5..=1.0).contains(&value) { Ok(Self(value)) } else { Err(NoShare) }
    }
}

impl FromStr for Share {
    type Err = NoShare;

    fn from_str(text: &str) -> Result<Self, NoShare> {
        text.parse::<f64>().map_err(|_| NoShare)?.try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_in_range_are_shares() {
        assert_eq!("0.85".parse().map(Share::get), Ok(0.85));
        assert_eq!("1".parse().map(Share::get), Ok(1.0));
        for wrong in ["0.4", "1.5", "nan", "-1", "inf", "", "85 %"] {
            assert_eq!(wrong.parse::<Share>(), Err(NoShare), "{wrong}");
        }
    }
}
