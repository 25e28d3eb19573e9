//! What the process environment says about the repository.

use std::ffi::OsString;
use std::path::PathBuf;

/// The variables that git sets for its hooks and that continuous integration sets for its jobs.
///
/// It is a value of its own, so that tests and servers can give one without touching the process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// The folder that the three variables below belong to: those of a hook say nothing about a foreign repository.
    /// `None`: they hold for whatever folder is opened.
    pub current_dir: Option<PathBuf>,
    /// `GIT_DIR`. A relative path starts at `current_dir`.
    pub git_dir: Option<PathBuf>,
    /// `GIT_WORK_TREE`. A relative path starts at `current_dir`.
    pub work_tree: Option<PathBuf>,
    /// `GIT_INDEX_FILE`, which git sets to a temporary index for the hooks of `git commit -a` and `git commit PATH`.
    /// A relative path starts at the root of the working tree, as git has it.
    pub index_file: Option<PathBuf>,
    /// `GIT_CEILING_DIRECTORIES`: the search for a repository goes no higher.
    pub ceilings: Vec<PathBuf>,
    /// `GIT_DISCOVERY_ACROSS_FILESYSTEM`: whether the search for a repository leaves the file system it began on.
    pub across_filesystems: bool,
    /// The branch a continuous integration job is for; used where `HEAD` is detached.
    pub branch: Option<String>,
    /// Whether the configuration of the machine and the user is read besides the repository's own.
    pub user_configuration: bool,
}

impl Environment {
    /// The environment of this process.
    pub fn from_process() -> Self {
        Self::from_variables(|name| std::env::var_os(name), std::env::current_dir().ok())
    }

    /// No variable is set, and only the repository's own configuration is read.
    pub fn isolated() -> Self {
        Self::default()
    }

    /// The environment that a function from a variable's name to its value describes. A variable that is empty counts
    /// as not set.
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>, current_dir: Option<PathBuf>) -> Self {
        let value = |name: &str| variable(name).filter(|value| !value.is_empty());
        let path = |name: &str| value(name).map(PathBuf::from);
        let text = |name: &str| value(name)?.into_string().ok();
        Self {
            git_dir: path("GIT_DIR"),
            work_tree: path("GIT_WORK_TREE"),
            index_file: path("GIT_INDEX_FILE"),
            ceilings: value("GIT_CEILING_DIRECTORIES")
                .map(|list| std::env::split_paths(&list).filter(|path| path.is_absolute()).collect())
                .unwrap_or_default(),
            across_filesystems: text("GIT_DISCOVERY_ACROSS_FILESYSTEM")
                .is_some_and(|value| matches!(value.to_ascii_lowercase().as_str(), "1" | "true" | "yes" | "on")),
            branch: branch(text),
            user_configuration: true,
            current_dir,
        }
    }

    /// Whether a variable moves the repository, its working tree or its index.
    pub(crate) fn moves_repository(&self) -> bool {
        self.git_dir.is_some() || self.work_tree.is_some() || self.index_file.is_some()
    }
}

/// The branch of a job on GitHub or GitLab. For a pull or merge request it is the one that asks to be merged: GitHub's
/// `GITHUB_REF_NAME` is `12/merge` there. A job for a tag has none.
fn branch(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    if let Some(branch) = variable("GITHUB_HEAD_REF") {
        return Some(branch);
    }
    if let Some(branch) = variable("GITHUB_REF_NAME") {
        return (variable("GITHUB_REF_TYPE").as_deref() != Some("tag")).then_some(branch);
    }
    if variable("CI_COMMIT_TAG").is_some() {
        return None;
    }
    variable("CI_COMMIT_REF_NAME")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        let variable = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
        Environment::from_variables(variable, None)
    }

    #[test]
    fn hook_variables_are_read_and_empty_ones_are_not_set() {
        let found = environment(&[("GIT_INDEX_FILE", ".git/next-index-1.lock"), ("GIT_DIR", "")]);
        assert_eq!(found.index_file, Some(PathBuf::from(".git/next-index-1.lock")));
        assert_eq!(found.git_dir, None);
    }

    #[test]
    fn branch_of_a_job() {
        let branch = |variables: &[(&str, &str)]| environment(variables).branch;
        assert_eq!(branch(&[]), None);
        assert_eq!(branch(&[("GITHUB_REF_NAME", "main"), ("GITHUB_REF_TYPE", "branch")]), Some("main".into()));
        assert_eq!(branch(&[("GITHUB_REF_NAME", "12/merge"), ("GITHUB_HEAD_REF", "fix")]), Some("fix".into()));
        assert_eq!(branch(&[("GITHUB_REF_NAME", "v1"), ("GITHUB_REF_TYPE", "tag")]), None);
        assert_eq!(branch(&[("CI_COMMIT_REF_NAME", "fix")]), Some("fix".into()));
        assert_eq!(branch(&[("CI_COMMIT_REF_NAME", "v1"), ("CI_COMMIT_TAG", "v1")]), None);
    }
}
