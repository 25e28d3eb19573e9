//! What running a body depends on, and what it leaves behind besides its result.

use std::cell::RefCell;
use std::rc::Rc;

use covet_core::Span;
use covet_python::resolve::FileId;

use super::interp::{Mistake, Note};
use super::kinds::Kind;
use super::registration::Decoration;
use super::state::ClassInfo;
use super::value::{CodeId, Key, Name, Taint};

/// The number of a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// What a result rests on. It holds as long as all of this is as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    pub calls: Vec<NodeId>,
    /// Names of modules.
    pub names: Vec<(FileId, Name)>,
    pub classes: Vec<CodeId>,
    /// Which file, if any, a module is that an import in a file names.
    pub modules: Vec<(FileId, Name, Option<FileId>)>,
}

/// A place in a module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    Name(Name),
    /// In an object, under a key or anywhere.
    Object(u32, Option<Key>),
}

/// A function that code hands over to a framework: the number of the model, and the route.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Registered {
    pub code: CodeId,
    /// Whether any other way in which it is known counts for more.
    pub is_weak: bool,
    pub model: u32,
    pub route: Option<Name>,
}

/// What was seen while a body was run.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub mistakes: Vec<Mistake>,
    /// Sinks of the body itself, and whether nothing harmful got there.
    pub judged: Vec<(FileId, Span, Kind, bool)>,
    /// Calls of the body itself that are never made.
    pub dead: Vec<(FileId, Span)>,
    pub registered: Vec<Registered>,
    /// Data from outside that were left in modules.
    pub left: Vec<(FileId, Spot, Taint)>,
    /// What decorators say.
    pub decorations: Vec<(CodeId, Decoration)>,
    /// What declarations of parameters say.
    pub notes: Vec<(CodeId, u32, Note)>,
    /// Classes that frameworks fill with data of a request.
    pub models: Vec<CodeId>,
    /// Classes that were made.
    pub classes: Vec<(CodeId, Rc<ClassInfo>)>,
    /// Templates that were looked at.
    pub templates: Vec<Name>,
    /// What was given up.
    pub widened: Vec<CodeId>,
}

/// What is recorded of one run.
#[derive(Debug, Default)]
pub struct Frame {
    pub uses: Uses,
    pub facts: Facts,
    /// The outermost run that this one has asked for a result that is not there yet.
    pub lowest: Option<usize>,
    /// Results that rest on such an answer.
    pub tentative: Vec<NodeId>,
    /// Modules that were asked for a name before they had been run to their ends.
    pub guesses: Vec<FileId>,
}

/// The runs that are going on, the innermost last.
#[derive(Debug, Default)]
pub struct Recorder {
    frames: RefCell<Vec<Frame>>,
}

impl Recorder {
    pub fn depth(&self) -> usize {
        self.frames.borrow().len()
    }

    pub fn begin(&self) {
        self.frames.borrow_mut().push(Frame::default());
    }

    /// Ends the innermost run.
    pub fn end(&self) -> Frame {
        let mut frame = self.frames.borrow_mut().pop().unwrap_or_default();
        frame.uses.tidy();
        frame
    }

    fn with(&self, change: impl FnOnce(&mut Frame)) {
        if let Some(frame) = self.frames.borrow_mut().last_mut() {
            change(frame);
        }
    }

    pub fn call(&self, node: NodeId) {
        self.with(|frame| add(&mut frame.uses.calls, node));
    }

    pub fn name(&self, file: FileId, name: &Name) {
        self.with(|frame| {
            let is_last = frame.uses.names.last().is_some_and(|(held, last)| *held == file && last == name);
            if !is_last {
                add(&mut frame.uses.names, (file, name.clone()));
            }
        });
    }

    pub fn class(&self, class: CodeId) {
        self.with(|frame| {
            if frame.uses.classes.last() != Some(&class) {
                add(&mut frame.uses.classes, class);
            }
        });
    }

    pub fn module(&self, importer: FileId, module: &str, found: Option<FileId>) {
        self.with(|frame| add(&mut frame.uses.modules, (importer, Name::from(module), found)));
    }

    pub fn guess(&self, file: FileId) {
        self.with(|frame| {
            if !frame.guesses.contains(&file) {
                frame.guesses.push(file);
            }
        });
    }

    pub fn fact(&self, note: impl FnOnce(&mut Facts)) {
        self.with(|frame| note(&mut frame.facts));
    }

    /// The innermost run has asked for the result of one around it.
    pub fn asked_for(&self, position: usize) {
        self.with(|frame| frame.lowest = Some(frame.lowest.map_or(position, |lowest| lowest.min(position))));
    }

    pub fn tentative(&self, nodes: impl IntoIterator<Item = NodeId>) {
        self.with(|frame| frame.tentative.extend(nodes));
    }
}

impl Uses {
    fn tidy(&mut self) {
        tidy(&mut self.calls);
        tidy(&mut self.names);
        tidy(&mut self.classes);
        tidy(&mut self.modules);
    }

    pub fn add(&mut self, other: Self) {
        self.calls.extend(other.calls);
        self.names.extend(other.names);
        self.classes.extend(other.classes);
        self.modules.extend(other.modules);
        self.tidy();
    }
}

fn tidy<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
    list.shrink_to_fit();
}

/// Adds what may be there already; now and then the list is tidied.
fn add<T: Ord>(list: &mut Vec<T>, item: T) {
    if list.len() == list.capacity() && list.len() >= 64 {
        list.sort_unstable();
        list.dedup();
    }
    list.push(item);
}
