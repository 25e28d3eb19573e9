//! From a clone class and what to do about it to a finding.

use covet_core::{
    FileEdits, Finding, Fix, FixSafety, LogicalName, Member as Peer, Project, Property, REMEDY, Rule, RuleId, Severity,
    Text,
};
use covet_python::Packages;
use covet_python::source::{is_sample_path, is_test_path};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::advice::{Advice, Kind, Refactoring};
use crate::class::{CloneClass, CloneType, Member};
use crate::engine::{in_scope, text};

/// What findings are made of.
pub struct Reports<'a> {
    project: &'a Project<'a>,
    /// Of the files that classes have members in, or that a refactoring changes.
    texts: FxHashMap<usize, Text>,
    packages: Packages,
}

impl<'a> Reports<'a> {
    pub fn new(project: &'a Project<'a>, classes: &[CloneClass], advice: &[Advice]) -> Self {
        let members = classes.iter().flat_map(|class| class.members.iter().map(|member| member.file));
        let edits = advice.iter().filter_map(|advice| advice.refactoring.as_ref());
        let mut needed: Vec<usize> =
            members.chain(edits.flat_map(|edits| edits.edits.iter().map(|(file, _)| *file))).collect();
        needed.sort_unstable();
        needed.dedup();
        let texts = needed.into_par_iter().map(|file| (file, text(project, &project.files[file]))).collect();
        Self { project, texts, packages: Packages::default() }
    }

    /// `None` where the rule has nothing to say in these files.
    pub fn finding(&self, class: &CloneClass, advice: &Advice) -> Option<Finding> {
        let rule = self.project.rules.get(class.kind.rule())?;
        let severity = self.severity(rule, class)?;
        // A place that was changed is the one to look at.
        let primary = class.members.iter().position(|member| in_scope(self.project, member)).unwrap_or(0);
        let first = &class.members[primary];
        let text = &self.texts[&first.file];
        let message = message(class);
        let mut finding = Finding::new(RuleId::new(rule.id.as_str()), severity, message, text, first.span);
        finding.logical = self.logical(first);
        let others = class.members.iter().enumerate().filter(|(at, _)| *at != primary);
        finding.peers = others
            .map(|(_, member)| {
                Peer::new(&self.texts[&member.file], member.span)
                    .with_message(peer_message(class.kind))
                    .with_logical(self.logical(member))
            })
            .collect();
        finding = finding
            .with_property("similarity", Property::Number((100.0 * class.similarity).floor() / 100.0))
            .with_property("tokens", Property::Number(f64::from(first.tokens)))
            .with_property(REMEDY, Property::Text(advice.text.clone()))
            .with_property("advice", Property::Text(advice.kind.name().to_owned()));
        if advice.kind != Kind::Leave {
            finding = finding
                .with_property("saved-lines", Property::Number(advice.saving.lines as f64))
                .with_property("saved-complexity", Property::Number(advice.saving.complexity as f64));
        }
        if !advice.parameters.is_empty() {
            finding = finding.with_property("parameters", Property::List(advice.parameters.clone()));
        }
        finding.fix = advice.refactoring.as_ref().map(|refactoring| self.fix(first.file, refactoring));
        Some(finding)
    }

    fn fix(&self, own: usize, refactoring: &Refactoring) -> Fix {
        let safety = if refactoring.is_certain { FixSafety::Safe } else { FixSafety::Unsafe };
        let edits_of = |wanted: usize| refactoring.edits.iter().find(|(file, _)| *file == wanted);
        let others = refactoring.edits.iter().filter(|(file, _)| *file != own);
        Fix {
            message: refactoring.message.clone(),
            edits: edits_of(own).map(|(_, edits)| edits.clone()).unwrap_or_default(),
            others: others.map(|(file, edits)| FileEdits::new(&self.texts[file], edits.clone())).collect(),
            safety,
        }
    }

    /// The gravest that a member's file has.
    fn severity(&self, rule: &Rule, class: &CloneClass) -> Option<Severity> {
        let of_file = |member: &Member| {
            let path = self.project.files[member.file].path.as_str();
            rule.severity_in(is_test_path(path), is_sample_path(path))
        };
        class.members.iter().filter_map(of_file).max()
    }

    fn logical(&self, member: &Member) -> Option<LogicalName> {
        let logical = member.logical.as_ref()?;
        let module = self.packages.module_of(self.project.root, &self.project.files[member.file]);
        Some(LogicalName { qualified: format!("{module}.{}", logical.qualified), kind: logical.kind })
    }
}

fn message(class: &CloneClass) -> String {
    let lines = || class.members.iter().map(|member| member.code_lines);
    let lines = match (lines().min().unwrap_or(0), lines().max().unwrap_or(0)) {
        (least, most) if least == most => least.to_string(),
        (least, most) => format!("{least} to {most}"),
    };
    let places = class.members.len();
    let stand = format!("{lines} lines of code stand in {places} places");
    match class.kind {
        CloneType::Exact => format!("{stand}, all the same"),
        CloneType::Renamed => format!("{stand} with other names or values"),
        CloneType::Gapped => {
            // Rounded down: at least is at least.
            let share = (100.0 * class.similarity).floor();
            format!("{stand}, at least {share:.0} % the same apart from names and values")
        }
        CloneType::Meaning => format!("{places} functions seem to do the same, each in its own way"),
    }
}

fn peer_message(kind: CloneType) -> &'static str {
    match kind {
        CloneType::Exact => "the same",
        CloneType::Renamed => "the same with other names or values",
        CloneType::Gapped => "the same with changes",
        CloneType::Meaning => "seems to do the same",
    }
}
