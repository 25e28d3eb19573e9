//! Clones of type 4: functions that do the same and are written differently.
//!
//! A model gives each function a vector (`models/clone-embedding`); functions whose vectors are near are a class. How near is
//! told as a rate: how many of so many pairs of functions that have nothing to do with each other are as near.

pub mod features;
mod neighbours;

use covet_core::{Notification, Severity};
use covet_inference::registry::Calibration;
use covet_inference::{Embedded, Extractor, Model, Sample, Setup};
use covet_python::source::{Source, span};
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::class::{CloneClass, CloneType, Level, Member};
use crate::code::{FileCode, Region};
use crate::detect::cluster::{self, Edge};
use crate::detect::{Files, Focus, Node, Options, Place, is_large, member};

use neighbours::Vectors;

include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// The rule that reports them.
pub const RULE: &str = "semantic-clone";
const MODEL: &str = "clone-embedding";
const EMBEDDED: Embedded = Embedded { registry: REGISTRY, files: MODELS };
/// Of how many functions the best neighbours are looked for to be held against the model's card, which took as many.
const REFERENCE_ROWS: usize = 1_000;
/// Constructors that take what they are given are alike and mean nothing.
const MIN_SUBSTANCE: usize = 40;
/// A function that fills fewer buckets says too little of itself.
const MIN_FEATURES: usize = 60;

/// What the model says of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meaning {
    /// Its index in [`FileCode::regions`].
    pub region: u32,
    /// How many buckets its features fill.
    pub filled: u32,
    /// Its vector, of any length: only directions are compared, and a byte a number is exact enough for that.
    pub vector: Vec<i8>,
}

/// The functions of a file, or why the model failed on them.
pub type Meanings = Result<Vec<Meaning>, String>;

/// The model of a run, and what its scores mean.
#[derive(Debug)]
pub struct MeaningModel {
    embedder: Model,
    calibration: Calibration,
}

impl MeaningModel {
    /// # Errors
    /// With what is to be told where there is no model.
    pub fn open(setup: Setup) -> Result<Self, Notification> {
        let embedder = Model::open(MODEL, &EMBEDDED, &setup.or_environment()).map_err(|error| error.notification())?;
        let Some(calibration) = embedder.entry().calibration.clone() else {
            return Err(unavailable("its registry does not say what its scores mean".to_owned()));
        };
        Ok(Self { embedder, calibration })
    }

    /// What vectors depend on beside the text of a file.
    pub fn settings(&self) -> String {
        format!("{} {}", self.embedder.entry().sha256, self.embedder.back_end())
    }
}

fn unavailable(reason: String) -> Notification {
    Notification {
        id: "model-unavailable".to_owned(),
        level: Severity::Warning,
        message: format!("Functions of the same meaning are not looked for: {reason}."),
        place: None,
    }
}

/// The functions of a file that are large enough.
///
/// # Errors
/// When the back end of the model fails.
pub fn read(model: &MeaningModel, source: &Source, code: &FileCode, options: &Options) -> Meanings {
    let is_noise = code.noise.is_some() && !options.include_noise;
    if is_noise || code.is_aside() {
        return Ok(Vec::new());
    }
    let wanted = |region: &Region| {
        region.level == Level::Function
            && !region.is_noise
            && is_large(code, region.first..region.end, options)
            && code.substance(region.first..region.end) >= MIN_SUBSTANCE
    };
    let by_start: FxHashMap<u32, u32> = (0..)
        .zip(&code.regions)
        .filter(|(_, region)| wanted(region))
        .map(|(number, region)| (code.units[region.first as usize].start, number))
        .collect();
    if by_start.is_empty() {
        return Ok(Vec::new());
    }
    let body = &source.module().body;
    let names = features::FileNames::of(body);
    let mut walk = Walk { names, by_start, extractor: model.embedder.extractor(), found: Vec::new() };
    walk.visit_body(body);
    let (regions, samples): (Vec<u32>, Vec<Sample>) = walk.found.into_iter().unzip();
    let vectors = model.embedder.embed(&samples).map_err(|error| error.to_string())?;
    let meaning = |((region, sample), vector): ((u32, &Sample), &[f32])| Meaning {
        region,
        filled: u32::try_from(sample.filled()).unwrap_or(u32::MAX),
        vector: in_bytes(vector),
    };
    Ok(regions.into_iter().zip(&samples).zip(vectors.rows()).map(meaning).collect())
}

/// A vector of the same direction, its largest number 127 away from 0.
fn in_bytes(vector: &[f32]) -> Vec<i8> {
    let largest = vector.iter().fold(f32::MIN_POSITIVE, |largest, value| largest.max(value.abs()));
    vector.iter().map(|value| (value / largest * 127.0).round() as i8).collect()
}

struct Walk {
    names: features::FileNames,
    by_start: FxHashMap<u32, u32>,
    extractor: Extractor,
    found: Vec<(u32, Sample)>,
}

impl<'a> Visitor<'a> for Walk {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::FunctionDef(function) = statement
            && let Some(&region) = self.by_start.get(&span(statement.range()).start)
        {
            for (hash, count) in features::of_function(&self.names, function) {
                (0..count).for_each(|_| self.extractor.push_hash(hash));
            }
            let sample = self.extractor.finish();
            if sample.filled() >= MIN_FEATURES {
                self.found.push((region, sample));
            }
        }
        visitor::walk_stmt(self, statement);
    }

    // Functions are statements.
    fn visit_expr(&mut self, _: &'a Expr) {}
}

/// What came of looking for functions of the same meaning.
#[derive(Debug, Default)]
pub struct Found {
    pub classes: Vec<CloneClass>,
    /// How many buckets the features of each function fill.
    pub filled: Vec<usize>,
    /// The score of the nearest other function, of 1,000 functions at most; none in a focus.
    pub best_scores: Vec<f32>,
    pub notifications: Vec<Notification>,
}

/// What is looked for, and where.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// The share of pairs of functions that have nothing in common which may be taken for clones.
    pub false_rate: f64,
    /// Says of two places that they are in one class already.
    pub is_known: &'a (dyn Fn(Place, Place) -> bool + Sync),
    /// Only classes with a place in focus are wanted.
    pub focus: Option<Focus<'a>>,
}

/// Classes of functions whose vectors are near each other.
pub fn find(model: &MeaningModel, files: &Files, meanings: &[Meanings], search: Search<'_>) -> Found {
    let mut found = Found::default();
    let failed = meanings.iter().filter_map(|meanings| meanings.as_ref().err());
    found.notifications.extend(failed.take(1).map(|error| unavailable(error.clone())));
    let width = model.embedder.width();
    let mut places = Vec::new();
    let mut vectors = Vec::new();
    for (file, ((_, code), meanings)) in (0..).zip(files.iter().zip(meanings)) {
        for meaning in meanings.iter().flatten().filter(|meaning| meaning.vector.len() == width) {
            found.filled.push(meaning.filled as usize);
            let region = &code.regions[meaning.region as usize];
            places.push(Place { file, first: region.first, end: region.end });
            let length = meaning.vector.iter().map(|&value| f32::from(value).powi(2)).sum::<f32>().sqrt().max(1.0);
            vectors.extend(meaning.vector.iter().map(|&value| f32::from(value) / length));
        }
    }
    let vectors = Vectors::new(&vectors, width);
    let score = model.calibration.score(search.false_rate) as f32;
    let near = match search.focus {
        None => vectors.pairs(score),
        Some(focus) => vectors.pairs_around(&places.iter().map(|&place| focus(place)).collect::<Vec<_>>(), score),
    };
    let edges: Vec<Edge> = near
        .into_iter()
        .filter(|&(left, right, _)| {
            let (left, right) = (places[left as usize], places[right as usize]);
            !left.overlaps(right) && !(search.is_known)(left, right)
        })
        .map(|(left, right, similarity)| Edge { nodes: (left, right), similarity })
        .collect();
    let tokens = |place: Place| files[place.file as usize].1.tokens(place.first..place.end).len() as u32;
    let nodes: Vec<Node> = places.iter().map(|&place| Node { places: vec![place], tokens: tokens(place) }).collect();
    for group in cluster::stars(&nodes, &edges) {
        let mut kept: Vec<Place> = Vec::with_capacity(group.nodes.len());
        for place in group.nodes.iter().map(|&node| places[node]) {
            // The outer of two functions of which one is in the other comes first.
            if !kept.iter().any(|other| other.overlaps(place)) {
                kept.push(place);
            }
        }
        let is_wanted = search.focus.is_none_or(|focus| kept.iter().any(|&place| focus(place)));
        if kept.len() > 1 && is_wanted {
            let members: Vec<Member> = kept.iter().map(|&place| member(files, place)).collect();
            let (kind, level) = (CloneType::Meaning, Level::Function);
            found.classes.push(CloneClass { kind, level, members, similarity: group.similarity });
        }
    }
    if search.focus.is_none() {
        found.best_scores = vectors.best(REFERENCE_ROWS);
    }
    model.embedder.observe_samples(found.filled.iter().copied());
    model.embedder.observe_scores(found.best_scores.iter().copied().map(f64::from));
    found.notifications.extend(model.embedder.notifications());
    found
}

#[cfg(test)]
mod tests;
