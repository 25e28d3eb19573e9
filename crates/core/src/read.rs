//! Reading a file of the project, once and within bounds.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::project::{Content, SourceFile};

/// Why the bytes of a file cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Sizes in bytes.
    #[error("the file has {size} bytes, more than the limit of {limit}: raise the limit or exclude the file")]
    TooLarge { size: u64, limit: u64 },
    #[error("the file is no longer there")]
    Vanished,
    #[error("no permission to read the file")]
    Permission,
    #[error("this is a folder, not a file")]
    Folder,
    /// A pipe, a socket or a device: opening it could wait for ever.
    #[error("this is not a regular file")]
    Special,
    #[error("cannot read the file: {0}")]
    Io(io::Error),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Vanished,
            io::ErrorKind::PermissionDenied => Self::Permission,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Io(error),
        }
    }
}

impl SourceFile {
    /// The bytes of the file; at most `max_size` of them are ever read.
    pub fn read(&self, max_size: u64) -> Result<Vec<u8>, ReadError> {
        match &self.content {
            Content::WorkingTree => read_bounded(&self.disk, max_size),
            Content::Bytes(bytes) => {
                within(bytes.len() as u64, max_size)?;
                Ok(bytes.to_vec())
            }
        }
    }
}

/// The bytes of a regular file (links are followed), at most `max_size` of them.
pub fn read_bounded(path: &Path, max_size: u64) -> Result<Vec<u8>, ReadError> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ReadError::Folder);
    }
    if !metadata.is_file() {
        return Err(ReadError::Special);
    }
    within(metadata.len(), max_size)?;
    // One byte more than the file has, so that its end is met without growing the buffer.
    let mut bytes = Vec::with_capacity(metadata.len() as usize + 1);
    File::open(path)?.take(max_size.saturating_add(1)).read_to_end(&mut bytes)?;
    within(bytes.len() as u64, max_size)?;
    Ok(bytes)
}

fn within(size: u64, limit: u64) -> Result<(), ReadError> {
    if size > limit { Err(ReadError::TooLarge { size, limit }) } else { Ok(()) }
}

/// The absolute form of a path, without `.` and with `..` taken back by name, as a shell's `cd` does.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    use std::path::Component;
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::RelPath;
    use crate::scope::ChangedLines;

    fn file(disk: PathBuf, content: Content) -> SourceFile {
        SourceFile { path: RelPath::new("a.py"), disk, content, lines: ChangedLines::All }
    }

    #[test]
    fn each_cause_has_its_own_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.py");
        fs::write(&path, "x = 1\n").unwrap();
        let on_disk = |path: PathBuf| file(path, Content::WorkingTree);

        assert_eq!(on_disk(path.clone()).read(6).unwrap(), b"x = 1\n");
        assert!(matches!(on_disk(path.clone()).read(5), Err(ReadError::TooLarge { size: 6, limit: 5 })));
        assert!(matches!(on_disk(folder.path().join("gone.py")).read(9), Err(ReadError::Vanished)));
        assert!(matches!(on_disk(path.join("below-a-file.py")).read(9), Err(ReadError::Vanished)));
        assert!(matches!(on_disk(folder.path().to_owned()).read(9), Err(ReadError::Folder)));
        assert!(matches!(on_disk("/dev/null".into()).read(9), Err(ReadError::Special)));
    }

    #[test]
    fn staged_content_is_read_from_memory() {
        let staged = file("/nowhere/a.py".into(), Content::Bytes(b"y = 2\n"[..].into()));
        assert_eq!(staged.read(100).unwrap(), b"y = 2\n");
        assert!(matches!(staged.read(3), Err(ReadError::TooLarge { size: 6, limit: 3 })));
    }

    #[test]
    fn dots_are_taken_out_of_paths() {
        assert_eq!(absolute(Path::new("/a/./b/../c")), Path::new("/a/c"));
    }
}
