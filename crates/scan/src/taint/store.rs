//! Results of one run as they are kept for the next: strings, files, and records of results.
//!
//! What rests on a body, a name or a class that is as it was is taken over; see [`super::interp`] for what then is made
//! anew. Whatever is wrong with the file, the run goes on as if there were none.

use std::ops::Range;

use covet_core::{RelPath, Span};
use covet_python::flow::BodyId;
use covet_python::flow::ir::{Block, Body, BodyKind};
use covet_python::resolve::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::xxh3_64;

use super::codec::{Code, In, Moved, Out, Strings, Tables};
use super::program::Program;
use super::render::{Templates, hash_of};
use super::value::{CodeId, Name};

/// A body of a file, as the store knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyKey {
    pub qualified: Name,
    /// Hash of what the body itself does.
    pub own: u64,
    /// Hash of what it does with the classes in it, whose bodies it runs.
    pub whole: u64,
}

impl Code for BodyKey {
    fn put(&self, out: &mut Out<'_>) {
        self.qualified.put(out);
        self.own.put(out);
        self.whole.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some(Self { qualified: Code::get(input)?, own: Code::get(input)?, whole: Code::get(input)? })
    }
}

/// The bodies of a file.
pub fn body_keys(program: &Program<'_>, file: FileId) -> Vec<BodyKey> {
    let code = program.code(file);
    let own = code.flow.fingerprints();
    let mut whole = own.clone();
    // A body stands after the one that it is defined in, so from the back every class is whole when its turn comes.
    for number in (1..code.flow.bodies.len()).rev() {
        let body = &code.flow.bodies[number];
        if body.kind == BodyKind::Class
            && let Some(BodyId(parent)) = body.parent
        {
            let both = [whole[parent as usize].to_le_bytes(), whole[number].to_le_bytes()].concat();
            whole[parent as usize] = xxh3_64(&both);
        }
    }
    let names = code.flow.bodies.iter().map(|body| program.name(file, body.qualified).clone());
    names.zip(own).zip(whole).map(|((qualified, own), whole)| BodyKey { qualified, own, whole }).collect()
}

/// Every place of a body, in an order that only what it does decides.
pub fn spans_of(body: &Body) -> impl Iterator<Item = Span> + '_ {
    let in_block = |block: &'_ Block| {
        let spans: Vec<Span> = block.instructions.iter().map(|instruction| instruction.span).collect();
        spans.into_iter().chain([block.terminator_span])
    };
    let parameters = body.parameters.iter().map(|parameter| parameter.span);
    [body.span].into_iter().chain(parameters).chain(body.blocks.iter().flat_map(in_block))
}

/// A file as the store knows it.
pub struct KnownFile {
    pub path: Name,
    pub hash: u128,
    /// Whether it names one of the settings that are asked for.
    names_setting: bool,
    bodies: Range<usize>,
}

/// What a run before this one has left.
pub struct Loaded {
    bytes: Vec<u8>,
    pub tables: Tables,
    pub files: Vec<KnownFile>,
    /// Bodies of changed files that do what they did, and those that do not.
    pub changed_bodies: FxHashSet<CodeId>,
    /// Files whose bodies are not all what they were.
    pub changed_files: FxHashSet<FileId>,
    /// Whether files have come or gone.
    pub is_other_set: bool,
    /// Templates that are not what they were.
    pub changed_templates: FxHashSet<Name>,
    /// Where the records begin.
    pub records: Range<usize>,
}

/// Reads little by little from a range of the store.
pub fn frame(bytes: &[u8], at: &mut usize) -> Option<Range<usize>> {
    let length = u32::from_le_bytes(bytes.get(*at..*at + 4)?.try_into().ok()?) as usize;
    let start = *at + 4;
    let end = start.checked_add(length).filter(|end| *end <= bytes.len())?;
    *at = end;
    Some(start..end)
}

/// Writes a part with its length before it.
pub fn put_frame(to: &mut Vec<u8>, part: &[u8]) {
    to.extend_from_slice(&(part.len() as u32).to_le_bytes());
    to.extend_from_slice(part);
}

impl Loaded {
    /// Reads the tables and finds out what has changed since. `hashes`: of the content of each file.
    pub fn new(bytes: Vec<u8>, program: &Program<'_>, hashes: &[u128], templates: &mut Templates) -> Option<Self> {
        let mut at = 0;
        let strings = frame(&bytes, &mut at)?;
        let strings = read_strings(&bytes[strings])?;
        let tables = Tables { strings, ..Tables::default() };
        let mut files = Vec::new();
        let list = frame(&bytes, &mut at)?;
        let mut inside = list.start;
        while inside < list.end {
            let head = frame(&bytes, &mut inside)?;
            let bodies = frame(&bytes, &mut inside)?;
            let mut input = In::new(&bytes[head], &tables);
            let path = Name::get(&mut input)?;
            let (high, low) = (u64::get(&mut input)?, u64::get(&mut input)?);
            let hash = u128::from(high) << 64 | u128::from(low);
            files.push(KnownFile { path, hash, names_setting: bool::get(&mut input)?, bodies });
        }
        let pages = frame(&bytes, &mut at)?;
        let pages: Vec<(Name, (u64, u64))> = Vec::get(&mut In::new(&bytes[pages], &tables))?;
        let records = at..bytes.len();
        let mut loaded = Self {
            bytes,
            tables,
            files,
            changed_bodies: FxHashSet::default(),
            changed_files: FxHashSet::default(),
            is_other_set: false,
            changed_templates: FxHashSet::default(),
            records,
        };
        loaded.match_files(program, hashes)?;
        for (path, (high, low)) in pages {
            let index = templates.again(&path, u128::from(high) << 64 | u128::from(low));
            loaded.tables.files.push(index.map(|index| FileId((program.files.len() + index) as u32)));
            if index.is_none() {
                loaded.changed_templates.insert(path);
            }
        }
        Some(loaded)
    }

    pub fn bytes(&self, range: Range<usize>) -> &[u8] {
        &self.bytes[range]
    }

    pub fn all(&self) -> &[u8] {
        &self.bytes
    }

    fn match_files(&mut self, program: &Program<'_>, hashes: &[u128]) -> Option<()> {
        let mut found = 0;
        for number in 0..self.files.len() {
            let known = &self.files[number];
            let file = program.by_path(&RelPath::new(&*known.path));
            self.tables.files.push(file);
            let Some(file) = file else { continue };
            found += 1;
            if hashes[file.0 as usize] == known.hash {
                program.settings.borrow_mut().insert(file, known.names_setting);
            } else {
                let range = known.bodies.clone();
                self.match_bodies(program, file, range)?;
            }
        }
        self.is_other_set = found != program.files.len() || found != self.files.len();
        Some(())
    }

    fn match_bodies(&mut self, program: &Program<'_>, file: FileId, range: Range<usize>) -> Option<()> {
        let mut input = In::new(&self.bytes[range], &self.tables);
        let old: Vec<BodyKey> = Vec::get(&mut input)?;
        let new = body_keys(program, file);
        // Bodies of one name are told apart by their order.
        let mut by_name: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
        for (number, key) in (0..).zip(&new) {
            by_name.entry(&key.qualified).or_default().push(number);
        }
        let mut taken: FxHashMap<&str, usize> = FxHashMap::default();
        let mut moved = Moved::default();
        let flow = &program.code(file).flow;
        let mut is_same = old.len() == new.len();
        for key in &old {
            let order = taken.entry(&key.qualified).or_default();
            let body = by_name.get(&*key.qualified).and_then(|numbers| numbers.get(*order)).copied();
            *order += 1;
            let spans: Vec<Span> = Vec::<Span>::get(&mut input)?;
            if let Some(number) = body {
                let now = &new[number as usize];
                if now.own == key.own {
                    moved.spans.extend(spans.into_iter().zip(spans_of(&flow.bodies[number as usize])));
                }
                if now.whole != key.whole {
                    is_same = false;
                    self.changed_bodies.insert(CodeId { file, body: BodyId(number) });
                }
            } else {
                is_same = false;
            }
            moved.bodies.push(body.map(BodyId));
        }
        if !is_same {
            self.changed_files.insert(file);
        }
        self.tables.moved.insert(file, moved);
        Some(())
    }
}

fn read_strings(bytes: &[u8]) -> Option<Vec<Name>> {
    let mut at = 0;
    let mut all = Vec::new();
    while at < bytes.len() {
        let range = frame(bytes, &mut at)?;
        all.push(Name::from(std::str::from_utf8(&bytes[range]).ok()?));
    }
    Some(all)
}

/// The files of a store.
pub fn put_files(program: &Program<'_>, hashes: &[u128], settings: &FxHashSet<String>, out: &mut Out<'_>) -> Vec<u8> {
    let mut list = Vec::new();
    for (number, file) in (0u32..).zip(&program.files) {
        let (id, hash) = (FileId(number), hashes[number as usize]);
        Name::from(file.path.as_str()).put(out);
        ((hash >> 64) as u64).put(out);
        (hash as u64).put(out);
        program.names_one_of(id, settings).put(out);
        put_frame(&mut list, &out.take());
        body_keys(program, id).put(out);
        for body in &program.code(id).flow.bodies {
            spans_of(body).collect::<Vec<Span>>().put(out);
        }
        put_frame(&mut list, &out.take());
    }
    list
}

/// The templates of a store.
pub fn put_templates(templates: &Templates, out: &mut Out<'_>) -> Vec<u8> {
    let page = |(path, text): &(RelPath, covet_core::Text)| {
        let hash = hash_of(text);
        (Name::from(path.as_str()), ((hash >> 64) as u64, hash as u64))
    };
    templates.files.iter().map(page).collect::<Vec<_>>().put(out);
    out.take()
}

/// All strings, in their order.
pub fn put_strings(strings: &Strings) -> Vec<u8> {
    let mut bytes = Vec::new();
    for string in &strings.all {
        put_frame(&mut bytes, string.as_bytes());
    }
    bytes
}
