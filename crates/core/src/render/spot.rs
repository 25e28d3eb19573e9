//! What formats that know one place a finding tell of a finding about several.

use std::borrow::Cow;

use super::last_line;
use crate::finding::LogicalName;
use crate::identity::smallest;
use crate::place::{Place, RelPath};
use crate::report::{Entry, EntryMember};

/// How many of the other places a message names.
const NAMED: usize = 3;

/// One place of an entry, told as a finding of its own.
pub(super) struct Spot<'a> {
    pub entry: &'a Entry,
    pub place: &'a Place,
    pub logical: Option<&'a LogicalName>,
    /// The same in every run, whatever the scope, and of no other spot.
    pub fingerprint: Cow<'a, str>,
    pub message: Cow<'a, str>,
}

/// The entry as it is; one about several places as a finding in each of the files that has such places on the lines that
/// are judged, in order of path. An entry that is not judged at all is told in all its files.
pub(super) fn spots(entry: &Entry) -> Vec<Spot<'_>> {
    let finding = &entry.finding;
    if !finding.is_class() {
        return vec![Spot {
            entry,
            place: &finding.place,
            logical: finding.logical.as_ref(),
            fingerprint: Cow::Borrowed(&entry.fingerprint),
            message: Cow::Borrowed(&finding.message),
        }];
    }
    let mut members: Vec<EntryMember<'_>> =
        entry.members().filter(|member| member.suppression.is_none() || entry.suppression.is_some()).collect();
    members.sort_by_key(|member| (member.at.place.path.clone(), member.at.place.offset()));
    let of_files = members.chunk_by(|left, right| left.at.place.path == right.at.place.path);
    let judged = |member: &&EntryMember<'_>| member.in_scope || !entry.in_scope;
    let spots = of_files.filter_map(|file| {
        let shown = file.iter().find(judged)?;
        let fingerprints: Vec<&str> = file.iter().map(|member| member.fingerprint).collect();
        let others = members.iter().map(|member| member.at.place).filter(|place| *place != shown.at.place);
        Some(Spot {
            entry,
            place: shown.at.place,
            logical: shown.at.logical,
            fingerprint: Cow::Owned(smallest(&fingerprints)),
            message: Cow::Owned(also(&finding.message, &shown.at.place.path, others)),
        })
    });
    spots.collect()
}

/// The message, and where else it holds.
fn also<'a>(message: &str, own: &RelPath, others: impl Iterator<Item = &'a Place>) -> String {
    let mut others: Vec<&Place> = others.collect();
    // Those of other files first: the reader is in this one.
    others.sort_by_key(|place| place.path == *own);
    let named: Vec<String> = others.iter().take(NAMED).map(|place| lines(place)).collect();
    match others.len().saturating_sub(NAMED) {
        0 if named.is_empty() => message.to_owned(),
        0 => format!("{message} (also at {})", named.join(", ")),
        more => format!("{message} (also at {} and {more} more)", named.join(", ")),
    }
}

/// `path:first-last`; one of a notebook as it is written everywhere, one on a whole file as the path.
pub(super) fn lines(place: &Place) -> String {
    match &place.region {
        None => place.path.to_string(),
        Some(region) if region.cell.is_some() => place.to_string(),
        Some(region) => {
            let (first, last) = (region.start.line, last_line(region));
            if first == last { format!("{}:{first}", place.path) } else { format!("{}:{first}-{last}", place.path) }
        }
    }
}
