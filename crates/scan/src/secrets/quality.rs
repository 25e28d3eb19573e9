//! Whether a text can be a real secret.

/// Shannon entropy of the characters of a text, in bits for each character: 0 for `aaaa`, 4 for 16 different ones, near
/// 4 for hexadecimal digits and near 6 for base64 drawn at random.
pub fn entropy(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in text.bytes() {
        counts[usize::from(byte)] += 1;
    }
    let length = text.len() as f64;
    counts
        .iter()
        .filter(|&&count| count > 0)
        .map(|&count| {
            let share = f64::from(count) / length;
            -share * share.log2()
        })
        .sum()
}

/// Texts that people write where a secret would stand.
pub fn is_placeholder(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    const WORDS: &[&str] = &[
        "example",
        "changeme",
        "change-me",
        "change_me",
        "change-this",
        "change_this",
        "changethis",
        "placeholder",
        "your-",
        "your_",
        "yourpassword",
        "yoursecret",
        "yourtoken",
        "replace",
        "dummy",
        "sample",
        "insert",
        "redacted",
        "xxxx",
        "****",
        "....",
        "todo",
        "fixme",
        "not-a-real",
        "notreal",
        "fake",
        "<",
        ">",
        "...",
        "…",
        "goes-here",
        "goes_here",
        "my-secret",
        "my_secret",
        "mysecret",
        "put-",
        "enter-",
        "some-",
        "some_",
        "undefined",
        "unused",
        "masked",
    ];
    WORDS.iter().any(|word| text.contains(word)) || has_run(&text) || is_counting(&text)
}

/// `aaaaaa`, `000000`.
fn has_run(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(6).any(|run| run.iter().all(|byte| *byte == run[0]))
}

/// `1234567890`, `abcdefgh`.
fn is_counting(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(8).any(|run| run.windows(2).all(|pair| pair[1] == pair[0].wrapping_add(1)))
}

/// The beginning of a secret, enough to know it again: at most 4 characters and a quarter of it.
pub fn masked(text: &str) -> String {
    let shown: String = text.chars().take(4.min(text.chars().count() / 4)).collect();
    format!("{shown}…")
}

/// CRC-32 (IEEE 802.3), as GitHub and npm put it at the end of their tokens.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// Whether the last six of 36 characters are the checksum, in base 62, of the 30 before them.
/// Source: "Behind GitHub's new authentication token formats", GitHub blog, 2021.
pub fn has_github_checksum(random: &str) -> bool {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let (Some(body), Some(sum)) = (random.get(..30), random.get(30..36)) else { return false };
    let mut crc = crc32(body.as_bytes());
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(crc % 62) as usize];
        crc /= 62;
    }
    sum.as_bytes() == digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_tells_random_from_written() {
        assert_eq!(entropy("aaaa"), 0.0);
        assert_eq!(entropy("0123456789abcdef"), 4.0);
        assert!(entropy("password") < 3.0);
    }

    #[test]
    fn placeholders_are_known() {
        for text in
            ["changeme", "<your key>", "your-api-key", "xxxxxxxx", "0000000000", "AKIAIOSFODNN7EXAMPLE", "1234567890"]
        {
            assert!(is_placeholder(text), "{text}");
        }
        assert!(!is_placeholder("k3Jw9ZpQ2vXs"));
    }

    #[test]
    fn masks_hide_all_but_the_beginning() {
        assert_eq!(masked("ghp_0a1B2c3D4e5F6g7H8"), "ghp_…");
        assert_eq!(masked("hunter2"), "h…");
        assert_eq!(masked("abc"), "…");
    }

    #[test]
    fn crc_is_that_of_the_standard() {
        // The check value of CRC-32 in every catalogue.
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }
}
