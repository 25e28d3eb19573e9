//! From flags to what is written.

use std::fs;
use std::path::{Path, PathBuf};

use covet_core::{Page, Project};
use covet_git::Git;

use super::page::{PageInput, page};
use super::trend::{self, Head, Line};
use super::{Advised, Summary, table};
use crate::class::CloneClass;
use crate::code::FileCode;
use crate::engine::text;

/// What the flags ask for.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Wanted {
    /// Print how much is written twice, by folder, in the place of the text report
    #[arg(long, help_heading = "Summary")]
    pub summary: bool,
    /// Add how much is written twice at this commit to FILE, a line of JSON for each commit
    #[arg(long, value_name = "FILE", help_heading = "Summary")]
    pub trend: Option<PathBuf>,
    /// Write a page with the summary and the largest clone classes side by side to FILE
    #[arg(long, value_name = "FILE", help_heading = "Summary")]
    pub html: Option<PathBuf>,
}

impl Wanted {
    pub fn is_wanted(&self) -> bool {
        self.summary || self.trend.is_some() || self.html.is_some()
    }
}

/// What is to be written beside the reports. `advice` tells of the class at an index what to do about it.
///
/// # Errors
/// When the trend file or the repository cannot be read.
pub fn pages(
    wanted: &Wanted,
    project: &Project<'_>,
    files: &[(usize, FileCode)],
    classes: &[CloneClass],
    advice: &dyn Fn(&CloneClass) -> Option<Advised>,
) -> Result<Vec<Page>, Box<dyn std::error::Error + Send + Sync>> {
    let mut pages = Vec::new();
    if !wanted.is_wanted() {
        return Ok(pages);
    }
    // What is not reported is not counted either.
    let classes: Vec<&CloneClass> = classes.iter().filter(|class| project.is_on(class.kind.rule())).collect();
    let summary = Summary::of(&classes, files, project.files, &|class| advice(classes[class]));
    if wanted.summary {
        pages.push(Page { file: None, bytes: table(&summary, &classes, project.files).into_bytes() });
    }
    if let Some(file) = &wanted.trend {
        let line = Line::of(&summary, head(project.root)?.as_ref());
        pages.push(Page { file: Some(file.clone()), bytes: trend::continued(file, &line)? });
    }
    if let Some(file) = &wanted.html {
        let folder = std::path::absolute(file)?.parent().unwrap_or(Path::new("/")).to_owned();
        let input = PageInput {
            classes: &classes,
            sources: project.files,
            root: project.root,
            // The root has no links in its name either.
            folder: &fs::canonicalize(&folder).unwrap_or(folder),
            text: &|file| text(project, file),
        };
        pages.push(Page { file: Some(file.clone()), bytes: page(&summary, &input).into_bytes() });
    }
    Ok(pages)
}

/// The commit that is checked out, if there is one.
fn head(root: &Path) -> Result<Option<Head>, Box<dyn std::error::Error + Send + Sync>> {
    let Some(repository) = Git::new().open_repository(root)? else { return Ok(None) };
    let history = repository.history()?;
    // The walk begins where it is told to, whatever the times of other commits.
    let Some(commit) = history.commits()?.next().transpose()? else { return Ok(None) };
    Ok(Some(Head { revision: commit.id, committed: commit.committed }))
}
