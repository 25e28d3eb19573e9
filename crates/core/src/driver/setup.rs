//! What a run goes by: the root, the configuration, the rules and which of them are on.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::Failure;
use crate::cli::CommonArgs;
use crate::config::{self, Config};
use crate::place::RelPath;
use crate::project::Program;
use crate::read::absolute;
use crate::report::Entry;
use crate::rule::{FailOn, Rule, RuleError, RuleSet, Severity};
use crate::select::{Choice, Selection, Selector};

/// In bytes; no source file that people wrote comes near it.
const MAX_FILE_SIZE: u64 = 8 << 20;

/// What a run goes by.
pub struct Setup<C> {
    pub config: Config<C>,
    /// What paths of the report are relative to: the working tree of the repository, else the folder of the
    /// configuration, else the current folder, or where the paths are elsewhere, the folder that holds them.
    pub root: PathBuf,
    /// What paths of the configuration are relative to.
    pub base: PathBuf,
    /// The paths to look at, absolute; never empty.
    pub paths: Vec<PathBuf>,
    pub rules: RuleSet,
    pub selection: Selection,
    pub fail_on: FailOn,
    pub baseline: Option<PathBuf>,
    pub exclude: Vec<String>,
    pub include: Vec<String>,
    severities: Vec<(Selector, Severity)>,
    per_file: Vec<(Gitignore, Vec<Selector>)>,
}

impl<C> Setup<C> {
    pub fn new<P: Program<Config = C>>(program: &P, args: &CommonArgs) -> Result<Self, Failure>
    where
        C: serde::de::DeserializeOwned + schemars::JsonSchema + Default,
    {
        let here = std::env::current_dir().map_err(|error| Failure::Usage(format!("no current folder: {error}")))?;
        let here = std::fs::canonicalize(&here).unwrap_or(here);
        let paths: Vec<PathBuf> = if args.paths.is_empty() || reads_stdin(args) {
            vec![here.clone()]
        } else {
            args.paths.iter().map(|path| absolute(&here.join(path))).collect()
        };
        let start = common_folder(&paths);
        let file = match (&args.config, args.no_config) {
            (Some(file), _) => Some(absolute(&here.join(file))),
            (None, true) => None,
            (None, false) => config::find(&start).map_err(Failure::usage)?,
        };
        let config: Config<C> = match &file {
            Some(file) => config::load(file, program.info().name).map_err(Failure::usage)?,
            None => Config::default(),
        };
        let beside = file.as_deref().and_then(Path::parent).map(Path::to_owned);
        let repository = start.ancestors().find(|folder| is_repository(folder)).map(Path::to_owned);
        let holds_start = |folder: &PathBuf| start.starts_with(folder);
        let root = repository
            .or_else(|| beside.clone().filter(holds_start))
            .or_else(|| Some(here.clone()).filter(holds_start));
        let root = root.unwrap_or_else(|| start.clone());
        let base = beside.unwrap_or_else(|| root.clone());

        let mut rules = program.rules().map_err(internal)?;
        add_user_rules(program, args, &config, &base, &here, &mut rules)?;
        let in_config = |error: crate::select::UnknownSelector| match &file {
            Some(file) => match config::place_of_word(file, program.info().name, &error.selector) {
                Some(at) => Failure::Usage(format!("{}:{}:{}: {error}", file.display(), at.line, at.column)),
                None => Failure::Usage(format!("{}: {error}", file.display())),
            },
            None => Failure::usage(error),
        };
        let parse = |words: &[String]| -> Result<Vec<Selector>, crate::select::UnknownSelector> {
            words.iter().map(|word| Selector::parse(word, &rules)).collect()
        };
        let options = &config.options;
        // A --select on the command line replaces what the configuration selects; --ignore adds to it.
        let mut choice = match &args.select {
            Some(words) => Choice { select: Some(parse(words).map_err(Failure::usage)?), ..Choice::default() },
            None => Choice {
                select: options.select.as_deref().map(parse).transpose().map_err(in_config)?,
                extend_select: parse(&options.extend_select).map_err(in_config)?,
                ignore: Vec::new(),
            },
        };
        choice.extend_select.extend(parse(&args.extend_select).map_err(Failure::usage)?);
        choice.ignore.extend(parse(&options.ignore).map_err(in_config)?);
        choice.ignore.extend(parse(&args.ignore).map_err(Failure::usage)?);
        let selection = choice.resolve(&rules);

        let mut severities = Vec::new();
        for (word, severity) in &options.severity {
            severities.push((Selector::parse(word, &rules).map_err(in_config)?, *severity));
        }
        severities.sort_by_key(|(selector, _)| selector.rank());
        let mut per_file = Vec::new();
        for (glob, words) in &options.per_file_ignores {
            per_file.push((matcher(&base, glob)?, parse(words).map_err(in_config)?));
        }
        let prefix = RelPath::from_path(&root, &base).filter(|prefix| !prefix.as_str().is_empty());
        let rebased =
            |globs: &[String]| -> Vec<String> { globs.iter().map(|glob| rebase(glob, prefix.as_ref())).collect() };
        let mut exclude = rebased(&config.common.exclude);
        exclude.extend(rebased(&options.exclude));
        let include = rebased(&config.common.include);
        let baseline = match (&args.baseline, args.no_baseline || args.create_baseline.is_some()) {
            (Some(file), _) => Some(here.join(file)),
            (None, true) => None,
            (None, false) => options.baseline.as_ref().map(|file| base.join(file)),
        };
        if args.update && baseline.is_none() {
            return Err(Failure::Usage("--update needs a baseline: name it with --baseline".to_owned()));
        }
        let fail_on = args.fail_on.or(options.fail_on).unwrap_or_default();
        Ok(Self {
            root,
            base,
            paths,
            selection,
            fail_on,
            baseline,
            exclude,
            include,
            severities,
            per_file,
            rules,
            config,
        })
    }

    /// How many threads to use; 0: as many as the machine has cores.
    pub fn threads(&self, args: &CommonArgs) -> usize {
        args.threads.map_or(self.config.common.threads.unwrap_or(0), usize::from)
    }

    /// Whether a file or folder lies below the paths to look at.
    pub fn is_asked(&self, disk: &Path) -> bool {
        self.paths.iter().any(|wanted| disk.starts_with(wanted))
    }

    /// The folder of the whole project: that of the configuration where it holds the paths, else the root.
    pub fn project_folder(&self) -> &PathBuf {
        let holds_paths = self.paths.iter().all(|path| path.starts_with(&self.base));
        if holds_paths && self.base.starts_with(&self.root) { &self.base } else { &self.root }
    }

    pub fn max_file_size(&self) -> u64 {
        // Offsets in a file are 32 bits wide.
        self.config.common.max_file_size.unwrap_or(MAX_FILE_SIZE).min(u64::from(u32::MAX) - 1)
    }

    /// The severity that the configuration gives a rule, by the most specific of its words.
    pub fn severity_of(&self, rule: &Rule) -> Option<Severity> {
        self.severities.iter().rev().find(|(selector, _)| selector.matches(rule)).map(|(_, severity)| *severity)
    }

    /// Whether the configuration turns a rule off in a file.
    pub fn is_ignored_in(&self, rule: &Rule, path: &RelPath) -> bool {
        self.per_file.iter().any(|(globs, selectors)| {
            selectors.iter().any(|selector| selector.matches(rule)) && {
                let disk = path.to_path(&self.root);
                disk.starts_with(&self.base) && globs.matched_path_or_any_parents(disk, false).is_ignore()
            }
        })
    }

    /// The rules that the report holds, with all their texts: those that are on and those of entries.
    pub fn shown_rules<P: Program>(&self, program: &P, entries: &[Entry]) -> Result<RuleSet, RuleError> {
        let mut shown: Vec<&Arc<Rule>> =
            self.rules.iter().filter(|rule| self.selection.is_on(rule.id.as_str())).collect();
        shown.extend(entries.iter().filter_map(|entry| self.rules.get(entry.finding.rule.as_str())));
        shown.sort_by(|left, right| left.id.cmp(&right.id));
        shown.dedup_by(|left, right| left.id == right.id);
        RuleSet::new(shown.into_iter().map(|rule| {
            let mut rule = program.complete(rule);
            rule.severity = self.severity_of(&rule).unwrap_or(rule.severity);
            rule
        }))
    }

    /// `covet-scan/` (or the category asked for) and what was looked at. GitHub takes all up to the last `/` as the category, in which alerts are
    /// compared from run to run; so the scope stands behind it, and a shard, which is a part of its own, before it.
    pub fn automation_id(&self, program: &str, args: &CommonArgs) -> String {
        let scope = match args {
            CommonArgs { staged: true, .. } => "staged",
            CommonArgs { since: Some(_), .. } => "since",
            CommonArgs { pushed: Some(_), .. } => "pushed",
            _ => "full",
        };
        let category = args.category.as_deref().unwrap_or(program);
        match &args.shard {
            Some(shard) => format!("{category}/shard-{}/{scope}", shard.to_string().replace('/', "-of-")),
            None => format!("{category}/{scope}"),
        }
    }
}

/// Whether standard input is to be looked at.
pub fn reads_stdin(args: &CommonArgs) -> bool {
    args.paths.iter().any(|path| path.as_os_str() == "-")
}

fn internal(error: RuleError) -> Failure {
    Failure::Internal(format!("a rule that is built in is broken: {error}"))
}

fn add_user_rules<P: Program>(
    program: &P,
    args: &CommonArgs,
    config: &Config<P::Config>,
    base: &Path,
    here: &Path,
    rules: &mut RuleSet,
) -> Result<(), Failure> {
    let mut sources: Vec<(PathBuf, bool)> = args.rules.iter().map(|path| (here.join(path), true)).collect();
    match &config.options.rules {
        Some(paths) => sources.extend(paths.iter().map(|path| (base.join(path), true))),
        None => {
            let usual = base.join("rules");
            let named = sources.iter().any(|(path, _)| *path == usual);
            if usual.is_dir() && !named {
                sources.push((usual, false));
            }
        }
    }
    for (path, named) in sources {
        let mut found = program.user_rules(&path, named).map_err(|errors| Failure::Usage(errors.join("\n")))?;
        // The repository of the suite itself has its built-in entries in such a folder.
        found.retain(|rule| {
            named || rules.get(rule.id.as_str()).is_none_or(|built_in| built_in.patterns != rule.patterns)
        });
        for rule in &found {
            if rules.get(rule.id.as_str()).is_some() {
                let message = format!("{}: the rule id `{}` is taken: choose another", path.display(), rule.id);
                return Err(Failure::Usage(message));
            }
        }
        rules.extend(found).map_err(Failure::usage)?;
    }
    Ok(())
}

/// Whether a folder is the root of a working tree: its `.git` is a repository, or a file that says where it is (of a
/// submodule or a linked working tree). A folder of that name alone is none.
fn is_repository(folder: &Path) -> bool {
    let git = folder.join(".git");
    git.is_file() || git.join("HEAD").exists()
}

/// The folder that holds all the paths.
fn common_folder(paths: &[PathBuf]) -> PathBuf {
    let folder = |path: &PathBuf| {
        let existing = path.ancestors().find(|path| path.is_dir()).unwrap_or(path);
        existing.to_owned()
    };
    let mut common = paths.first().map(folder).unwrap_or_default();
    for path in paths.iter().skip(1).map(folder) {
        while !path.starts_with(&common) {
            if !common.pop() {
                break;
            }
        }
    }
    common
}

fn matcher(base: &Path, glob: &str) -> Result<Gitignore, Failure> {
    let mut builder = GitignoreBuilder::new(base);
    let result = builder.add_line(None, glob).and_then(|builder| builder.build());
    result.map_err(|error| Failure::Usage(format!("`per-file-ignores`: `{glob}` is not a glob: {error}")))
}

/// A glob as in the `.gitignore` of a folder, written for that of a folder above.
fn rebase(glob: &str, folder: Option<&RelPath>) -> String {
    let Some(folder) = folder else { return glob.to_owned() };
    let (not, glob) = glob.strip_prefix('!').map_or(("", glob), |glob| ("!", glob));
    // A slash anywhere but at the end ties a glob to its folder.
    let between = if glob.trim_end_matches('/').contains('/') { "" } else { "**/" };
    format!("{not}/{folder}/{between}{}", glob.trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_of_a_folder_below_the_root_mean_the_same() {
        let folder = RelPath::new("services/shop");
        let cases = [
            ("old", "/services/shop/**/old"),
            ("old/", "/services/shop/**/old/"),
            ("/old", "/services/shop/old"),
            ("a/*.py", "/services/shop/a/*.py"),
            ("!a/b.py", "!/services/shop/a/b.py"),
        ];
        for (glob, expected) in cases {
            assert_eq!(rebase(glob, Some(&folder)), expected);
            assert_eq!(rebase(glob, None), glob);
        }
    }

    #[test]
    fn the_folder_of_several_paths_is_what_they_share() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        std::fs::create_dir_all(root.join("a/b")).unwrap();
        std::fs::create_dir_all(root.join("a/c")).unwrap();
        std::fs::write(root.join("a/b/x.py"), "").unwrap();
        assert_eq!(common_folder(&[root.join("a/b/x.py")]), root.join("a/b"));
        assert_eq!(common_folder(&[root.join("a/b/x.py"), root.join("a/c")]), root.join("a"));
        assert_eq!(common_folder(&[root.join("a/gone.py")]), root.join("a"));
    }
}
