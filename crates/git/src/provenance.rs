//! Where a report's revision comes from.

use covet_core::Provenance;
use gix::bstr::{BStr, BString, ByteSlice};
use gix::remote::Direction;
use gix::url::Scheme;
use gix::{Repository, Url};

/// The repository's first remote, commit and branch. What cannot be read is left out. `job_branch` stands in where
/// `HEAD` is detached.
pub(crate) fn provenance(repository: &Repository, job_branch: Option<&str>) -> Provenance {
    let head = repository.head().ok();
    let branch = head.as_ref().and_then(|head| head.referent_name()).map(|name| name.shorten().to_string());
    Provenance {
        repository_uri: remote_url(repository).and_then(|url| uri(&url)),
        revision: repository.head_id().ok().map(|id| id.to_string()),
        branch: branch.or_else(|| job_branch.map(str::to_owned)),
    }
}

fn remote_url(repository: &Repository) -> Option<Url> {
    let names = repository.remote_names();
    let origin = names.iter().find(|name| name.as_bstr() == "origin");
    let name: &BStr = origin.or_else(|| names.iter().next())?.as_ref();
    let remote = repository.find_remote(name).ok()?;
    remote.url(Direction::Fetch).cloned()
}

/// The URL as a valid URI (RFC 3986) that a reader of the report can open: no user, password, query or fragment, which
/// may hold secrets. What is fetched over SSH on its usual port (`git@host:path` too) is given as `https`, since every
/// forge has its pages there, and a trailing `.git` goes: a clone over SSH and one over HTTPS are the same repository.
/// `None` for a relative path and for the helpers' own schemes.
pub(crate) fn uri(url: &Url) -> Option<String> {
    let path = url.path.as_bstr();
    let path = path.find_byteset(b"?#").map_or(path, |end| path[..end].as_bstr());
    if url.scheme == Scheme::File {
        let path = if path.starts_with(b"/") { path.to_owned() } else { drive_path(path)? };
        return Some(format!("file://{}", percent_encoded(path.as_ref())));
    }
    let host = url.host().filter(|host| !host.is_empty())?;
    let (scheme, port) = match (&url.scheme, url.port) {
        (Scheme::Ssh, None | Some(22)) | (Scheme::Https, None | Some(443)) => ("https", None),
        (Scheme::Http, None | Some(80)) => ("http", None),
        (Scheme::Ssh, port) => ("ssh", port),
        (Scheme::Https, port) => ("https", port),
        (Scheme::Http, port) => ("http", port),
        (Scheme::Git, port) => ("git", port),
        _ => return None,
    };
    let path = path.trim_start_with(|c| c == '/').trim_end_with(|c| c == '/');
    let path = path.strip_suffix(b".git").unwrap_or(path);
    let host = percent_encoded(host.as_bytes().as_bstr());
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{scheme}://{host}{port}/{}", percent_encoded(path.as_bstr())))
}

/// `/C:/path` for `C:\path` and `C:/path`.
fn drive_path(path: &BStr) -> Option<BString> {
    let [letter, b':', b'/' | b'\\', ..] = path.as_bytes() else { return None };
    letter.is_ascii_alphabetic().then(|| {
        let mut full = BString::from("/");
        full.extend(path.iter().map(|&byte| if byte == b'\\' { b'/' } else { byte }));
        full
    })
}

/// All but the characters that RFC 3986 allows in a path is encoded; what is encoded already stays.
fn percent_encoded(path: &BStr) -> String {
    let mut encoded = String::with_capacity(path.len());
    for &byte in path.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%[]".contains(&byte) {
            encoded.push(byte.into());
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_becomes_a_uri_without_secrets() {
        for (remote, expected) in [
            ("https://github.com/org/repo.git", Some("https://github.com/org/repo")),
            ("https://user:token@github.com/org/repo", Some("https://github.com/org/repo")),
            ("https://oauth2@gitlab.com:8443/group/sub/repo.git/", Some("https://gitlab.com:8443/group/sub/repo")),
            ("https://host/repo.git?private_token=secret#x", Some("https://host/repo")),
            ("git@github.com:org/repo.git", Some("https://github.com/org/repo")),
            ("ssh://git@github.com/org/repo.git", Some("https://github.com/org/repo")),
            ("ssh://git@host:2222/org/repo.git", Some("ssh://host:2222/org/repo")),
            ("git://host/repo.git", Some("git://host/repo")),
            ("/srv/git/my repo.git", Some("file:///srv/git/my%20repo.git")),
            ("file:///srv/git/repo.git", Some("file:///srv/git/repo.git")),
            ("https://host/größe", Some("https://host/gr%C3%B6%C3%9Fe")),
            ("../sibling", None),
        ] {
            let url = gix::url::parse(remote).expect("a URL that git takes");
            assert_eq!(uri(&url).as_deref(), expected, "{remote}");
        }
    }
}
