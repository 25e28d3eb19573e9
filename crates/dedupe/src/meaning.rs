//! Clones of type 4: functions that do the same and are written differently.
//!
//! A model gives each function a vector (`models/clone-embedding`); functions whose vectors are near are a class. How near is
//! told as a rate: how many of so many pairs of functions that have nothing to do with each other are as near.

pub mod features;
mod neighbours;

use covet_core::{Notification, Severity};
use covet_inference::{Embedded, HashedFeatures, Model, Sample, Setup};
use covet_python::source::{Source, span};
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::class::{CloneClass, CloneType, Level, Member};
use crate::code::FileCode;
use crate::detect::cluster::{self, Edge};
use crate::detect::{Files, Node, Options, Place, is_large, member};

include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// The rule that reports them.
pub const RULE: &str = "semantic-clone";
const MODEL: &str = "clone-embedding";
const EMBEDDED: Embedded = Embedded { registry: REGISTRY, files: MODELS };
/// A function that fills fewer buckets says too little of itself.
const MIN_FEATURES: usize = 60;

/// What the model is to know of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meaning {
    /// Its index in [`FileCode::regions`].
    pub region: u32,
    pub sample: Sample,
}

/// The model, or why there is none.
///
/// # Errors
/// With what is to be told of it.
pub fn open(setup: Setup) -> Result<Model, Notification> {
    Model::open(MODEL, &EMBEDDED, &setup.or_environment()).map_err(|unavailable| unavailable.notification())
}

/// The functions of a file that are large enough.
pub fn read(source: &Source, code: &FileCode, features: HashedFeatures, options: &Options) -> Vec<Meaning> {
    let is_noise = code.noise.is_some() && !options.include_noise;
    if is_noise || code.is_aside() {
        return Vec::new();
    }
    let wanted = |region: &crate::code::Region| {
        region.level == Level::Function && !region.is_noise && is_large(code, region.first..region.end, options)
    };
    let by_start: FxHashMap<u32, u32> = (0..)
        .zip(&code.regions)
        .filter(|(_, region)| wanted(region))
        .map(|(number, region)| (code.units[region.first as usize].start, number))
        .collect();
    if by_start.is_empty() {
        return Vec::new();
    }
    let body = &source.module().body;
    let names = features::FileNames::of(body);
    let mut walk = Walk { names, by_start, features, found: Vec::new() };
    walk.visit_body(body);
    walk.found
}

struct Walk {
    names: features::FileNames,
    by_start: FxHashMap<u32, u32>,
    features: HashedFeatures,
    found: Vec<Meaning>,
}

impl<'a> Visitor<'a> for Walk {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::FunctionDef(function) = statement
            && let Some(&region) = self.by_start.get(&span(statement.range()).start)
        {
            let mut extractor = covet_inference::Extractor::new(self.features);
            for (hash, count) in features::of_function(&self.names, function) {
                (0..count).for_each(|_| extractor.push_hash(hash));
            }
            let sample = extractor.finish();
            if sample.filled() >= MIN_FEATURES {
                self.found.push(Meaning { region, sample });
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
    pub notifications: Vec<Notification>,
}

/// Functions whose vectors have a dot product of at least `score`; `known` says of two places that they are in one class
/// already.
pub fn find(
    files: &Files,
    meanings: &[&[Meaning]],
    model: &Model,
    score: f32,
    known: &dyn Fn(Place, Place) -> bool,
) -> Found {
    let mut places = Vec::new();
    let mut samples = Vec::new();
    for (file, ((_, code), meanings)) in files.iter().zip(meanings).enumerate() {
        for meaning in *meanings {
            let region = &code.regions[meaning.region as usize];
            places.push(Place { file: file as u32, first: region.first, end: region.end });
            samples.push(meaning.sample.clone());
        }
    }
    let vectors = match model.embed(&samples) {
        Ok(vectors) => vectors,
        Err(error) => {
            let told = Notification {
                id: "model-unavailable".to_owned(),
                level: Severity::Warning,
                message: format!("functions of the same meaning are not looked for: {error}"),
                place: None,
            };
            return Found { classes: Vec::new(), notifications: vec![told] };
        }
    };
    let near = neighbours::pairs(vectors.values(), vectors.width(), score);
    model.observe_scores(neighbours::best(&near, places.len()).into_iter().map(f64::from));
    let edges: Vec<Edge> = near
        .into_iter()
        .filter(|&(left, right, _)| {
            let (left, right) = (places[left as usize], places[right as usize]);
            !left.overlaps(right) && !known(left, right)
        })
        .map(|(left, right, similarity)| Edge { nodes: (left, right), similarity })
        .collect();
    let tokens = |place: &Place| files[place.file as usize].1.tokens(place.first..place.end).len() as u32;
    let nodes: Vec<Node> = places.iter().map(|place| Node { places: vec![*place], tokens: tokens(place) }).collect();
    let classes = cluster::stars(&nodes, &edges).iter().map(|group| {
        let members: Vec<Member> = group.nodes.iter().map(|&node| member(files, places[node])).collect();
        CloneClass { kind: CloneType::Meaning, level: Level::Function, members, similarity: group.similarity }
    });
    Found { classes: classes.collect(), notifications: model.notifications() }
}
