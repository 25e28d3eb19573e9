//! Writing reports: whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Why a report cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    #[error("cannot write {}: the folder {} does not exist: create it first", path.display(), folder.display())]
    NoFolder { path: PathBuf, folder: PathBuf },
    #[error("cannot write {}: it is a folder: name a file in it", .0.display())]
    IsFolder(PathBuf),
    #[error("cannot write {}: no permission", .0.display())]
    Permission(PathBuf),
    #[error("cannot write {}: no space is left on the disk", .0.display())]
    Full(PathBuf),
    #[error("cannot write {}: {error}", path.display())]
    Io { path: PathBuf, error: io::Error },
}

impl OutputError {
    /// Whether another path would have helped: then it is wrong usage, and not a failure on the way.
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::NoFolder { .. } | Self::IsFolder(_) | Self::Permission(_))
    }

    fn new(path: &Path, error: io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Permission(path),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full(path),
            io::ErrorKind::IsADirectory => Self::IsFolder(path),
            _ => Self::Io { path, error },
        }
    }
}

/// Writes a file whole: a reader sees the old content or the new, and an error leaves the old one. Links are followed;
/// pipes and devices are written to directly.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    // Where a shell has redirected it to a file, that file must not be replaced under the shell.
    if path == Path::new("/dev/stdout") {
        return write_stdout(bytes);
    }
    let error = |error| OutputError::new(path, error);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(OutputError::IsFolder(path.to_owned())),
        Ok(metadata) if metadata.is_file() => {
            let target = fs::canonicalize(path).map_err(error)?;
            replace(&target, bytes, Some(metadata.permissions())).map_err(error)
        }
        Ok(_) => {
            let mut file = OpenOptions::new().write(true).open(path).map_err(error)?;
            match file.write_all(bytes).and_then(|()| file.flush()) {
                // The reader of a pipe has seen enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                written => written.map_err(error),
            }
        }
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => {
            let folder = folder_of(path);
            if !folder.exists() {
                return Err(OutputError::NoFolder { path: path.to_owned(), folder: folder.to_owned() });
            }
            replace(path, bytes, None).map_err(error)
        }
        Err(other) => Err(error(other)),
    }
}

/// Puts new content in the place of a file by way of a temporary file beside it. Without permissions to keep, the file
/// gets those of any new file.
pub(crate) fn replace(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".covet-");
    #[cfg(unix)]
    let new_file = {
        use std::os::unix::fs::PermissionsExt;
        // The process' mask takes away from this what it takes from any new file.
        fs::Permissions::from_mode(0o666)
    };
    #[cfg(unix)]
    builder.permissions(new_file);
    let mut temporary = builder.tempfile_in(folder_of(path))?;
    temporary.write_all(bytes)?;
    if let Some(permissions) = permissions {
        temporary.as_file().set_permissions(permissions)?;
    }
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes to standard output. A reader that has gone (`| head`) is no error.
pub fn write_stdout(bytes: &[u8]) -> Result<(), OutputError> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| OutputError::new(Path::new("standard output"), error)),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn writes_a_new_file_and_replaces_an_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.sarif");
        write_file(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        write_file(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(names(folder.path()), ["report.sarif"], "no temporary file is left");
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        fs::write(&target, "old").unwrap();
        symlink("target", &link).unwrap();
        write_file(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&target).unwrap(), b"new");
    }

    #[test]
    fn each_cause_has_its_own_error() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("gone/report.sarif");
        assert!(matches!(write_file(&missing, b"x"), Err(OutputError::NoFolder { .. })));
        assert!(matches!(write_file(folder.path(), b"x"), Err(OutputError::IsFolder(_))));
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(matches!(write_file(&file.join("below"), b"x"), Err(OutputError::Io { .. })));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn devices_are_written_directly_and_a_full_one_is_an_error() {
        write_file(Path::new("/dev/null"), b"x").unwrap();
        let full = write_file(Path::new("/dev/full"), b"x").unwrap_err();
        assert_eq!(full.to_string(), "cannot write /dev/full: no space is left on the disk");
    }
}
