//! Facts of files: computed in parallel from their bytes alone, and kept in the cache.

use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::cache::Key;
use crate::finding::{Context, Finding};
use crate::language::DecodeError;
use crate::place::{Region, Span};
use crate::project::{Project, SourceFile};
use crate::read::ReadError;
use crate::rule::{RuleId, Severity};
use crate::text::Text;

/// What is known of the files of a project.
#[derive(Debug)]
pub struct Facts<T> {
    /// The index of the file in [`Project::files`] and its facts, in that order, without those that have no text.
    pub of: Vec<(usize, T)>,
    /// Findings on files that could not be read or decoded.
    pub problems: Vec<Finding>,
}

impl Project<'_> {
    /// The facts of every file: from the cache where path, bytes, `settings` and `surroundings` are known, else from
    /// `compute`.
    ///
    /// `settings` are bytes that differ whenever `compute` would give something else for the same file; the program's
    /// version and rules are accounted for already. `surroundings` is what `compute` learns of a file from other files,
    /// such as the package it belongs to.
    pub fn facts<T, F>(
        &self,
        settings: &[u8],
        surroundings: impl Fn(&SourceFile) -> String + Sync,
        compute: F,
    ) -> Facts<T>
    where
        T: Serialize + DeserializeOwned + Send,
        F: Fn(&SourceFile, &Text) -> T + Sync,
    {
        let of_file = |file: &SourceFile| -> Result<T, Box<Finding>> {
            let bytes = file.read(self.max_file_size).map_err(|error| Box::new(self.unreadable(file, &error)))?;
            let surroundings = surroundings(file);
            let key = Key::of(&[file.path.as_str().as_bytes(), settings, surroundings.as_bytes(), &bytes]);
            if let Some(facts) = self.cache.get(key).and_then(|known| postcard::from_bytes(known).ok()) {
                return Ok(facts);
            }
            let text =
                self.language.decode(&file.path, &bytes).map_err(|error| Box::new(self.undecodable(file, &error)))?;
            let facts = compute(file, &text);
            if let Ok(encoded) = postcard::to_stdvec(&facts) {
                self.cache.put(key, encoded);
            }
            Ok(facts)
        };
        let all: Vec<Result<T, Box<Finding>>> = self
            .files
            .par_iter()
            // Small steps: the sizes of files differ by orders of magnitude.
            .with_max_len(4)
            .map(|file| {
                let facts = of_file(file);
                self.progress.tick();
                facts
            })
            .collect();
        let mut facts = Facts { of: Vec::with_capacity(all.len()), problems: Vec::new() };
        for (index, result) in all.into_iter().enumerate() {
            match result {
                Ok(known) => facts.of.push((index, known)),
                Err(problem) => facts.problems.push(*problem),
            }
        }
        facts
    }

    fn unreadable(&self, file: &SourceFile, error: &ReadError) -> Finding {
        let rule = if matches!(error, ReadError::TooLarge { .. }) { "oversized-file" } else { "unreadable-file" };
        Finding::on_file(RuleId::new(rule), self.severity(rule), error.to_string(), file.path.clone())
    }

    fn undecodable(&self, file: &SourceFile, error: &DecodeError) -> Finding {
        let rule = "undecodable-file";
        let mut finding =
            Finding::on_file(RuleId::new(rule), self.severity(rule), error.message.clone(), file.path.clone());
        finding.place.region = error.at.map(|at| Region { span: Span::new(0, 0), start: at, end: at, cell: None });
        finding.context = Context::default();
        finding
    }

    fn severity(&self, rule: &str) -> Severity {
        self.rules.get(rule).map_or(Severity::Error, |rule| rule.severity)
    }
}
