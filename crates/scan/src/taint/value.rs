//! What the engine knows of a value: what it may be, and where parts of it come from.

use std::cmp::Ordering;
use std::sync::Arc;

use covet_core::Span;
use covet_python::flow::BodyId;
use covet_python::resolve::FileId;
use smallvec::SmallVec;

use super::guard::Guard;
use super::kinds::Kinds;

pub type Name = Arc<str>;

/// A body of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeId {
    pub file: FileId,
    pub body: BodyId,
}

/// An object of one heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjId(pub u32);

/// Under what an object holds a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Attribute(Name),
    Index(i64),
    Text(Name),
    /// A variable of a frame.
    Slot(u32),
    /// The frame around a frame.
    Outer,
    /// An object of a module, among what all functions share.
    Global(FileId, u32),
}

impl Key {
    /// Each of the elements.
    pub fn each() -> Self {
        Self::Text("*".into())
    }

    pub fn is_each(&self) -> bool {
        matches!(self, Self::Text(text) if &**text == "*")
    }

    /// Whether it stands for an element, not for an attribute.
    pub fn is_element(&self) -> bool {
        matches!(self, Self::Index(_) | Self::Text(_))
    }
}

/// One thing that a value may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Atom {
    /// Anything.
    Any,
    None,
    Bool(bool),
    Int(i64),
    /// By its bits.
    Float(u64),
    Str(Name),
    Bytes(Name),
    /// A string that begins so.
    Prefix(Name),
    Object(ObjId),
    /// An object of a module, outside of any heap of a body.
    Global(FileId, u32),
    Function(Function),
    /// A function with its first argument.
    Bound(Function, Arc<Value>),
    Class(CodeId),
    Module(FileId),
    /// A thing that is not of the project, by its path: `flask.request`, `sqlite3.connect()`.
    Ext(Name),
    /// An attribute of a value that is not of the project.
    Member(Name, Arc<Value>),
    /// `super()`: what comes after the class in the order of the receiver's class.
    Super(CodeId, Arc<Value>),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Function {
    pub code: CodeId,
    /// The frame that it is defined in, where it needs one.
    pub frame: Option<ObjId>,
    /// Of parameters by number.
    pub defaults: Option<Arc<Vec<(u32, Value)>>>,
}

/// Where data come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    Source(Source),
    /// What the caller gives: a parameter, or a part of it.
    Parameter(u32, Arc<[Key]>),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    pub file: FileId,
    pub span: Span,
    /// What it is called: `remote`, `secret`.
    pub label: Name,
    /// `a query parameter`
    pub what: Name,
    /// Which part of it: what a request holds under a name is the same wherever it is read.
    pub part: Arc<[Key]>,
}

impl Source {
    /// As it is wherever it is read: the same data for as long as a request is answered.
    #[must_use]
    pub fn of_request(self, path: &str) -> Self {
        Self { span: Span::new(0, 0), part: Arc::from([Key::Attribute(path.into())]), ..self }
    }

    pub fn is_of_request(&self) -> bool {
        self.span == Span::new(0, 0)
    }
}

impl PartialOrd for Origin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Origin {
    /// Sources first. The paths of most origins that are compared are the same one in memory.
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Source(one), Self::Source(other)) => one.cmp(other),
            (Self::Source(_), Self::Parameter(..)) => Ordering::Less,
            (Self::Parameter(..), Self::Source(_)) => Ordering::Greater,
            (Self::Parameter(one, path), Self::Parameter(other, other_path)) => one
                .cmp(other)
                .then_with(|| if Arc::ptr_eq(path, other_path) { Ordering::Equal } else { path.cmp(other_path) }),
        }
    }
}

impl Origin {
    /// Whether it means the same to the caller of a function: what the caller gives, or what a request holds.
    pub fn is_lasting(&self) -> bool {
        match self {
            Self::Source(source) => source.is_of_request(),
            Self::Parameter(..) => true,
        }
    }

    /// A part of what comes from there; `None` where it is too deep to be told.
    pub fn part(&self, key: Key) -> Option<Self> {
        /// How deep parts are told apart.
        const DEEPEST: usize = 3;
        let longer = |path: &Arc<[Key]>| -> Option<Arc<[Key]>> {
            (path.len() < DEEPEST).then(|| path.iter().cloned().chain([key.clone()]).collect())
        };
        Some(match self {
            Self::Source(source) => Self::Source(Source { part: longer(&source.part)?, ..source.clone() }),
            Self::Parameter(parameter, path) => Self::Parameter(*parameter, longer(path)?),
        })
    }

    /// What it is a part of, and as what.
    pub fn whole(&self) -> Option<(Self, &Key)> {
        Some(match self {
            Self::Source(source) => {
                let (last, rest) = source.part.split_last()?;
                (Self::Source(Source { part: rest.into(), ..source.clone() }), last)
            }
            Self::Parameter(parameter, path) => {
                let (last, rest) = path.split_last()?;
                (Self::Parameter(*parameter, rest.into()), last)
            }
        })
    }
}

/// That a value, or a part of it, comes from somewhere.
#[derive(Clone, Debug)]
pub struct Label {
    pub origin: Origin,
    /// What it can no longer do harm to.
    pub cleared: Kinds,
    /// Whether the value is what came from there, up to case, white space and encoding: what is true of the one is true
    /// of the other.
    pub exact: bool,
    /// What was assumed on the way, and is not known.
    pub assumed: u8,
    /// How it came here; not part of what the label says.
    pub trace: Trace,
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        (&self.origin, self.cleared, self.exact, self.assumed)
            == (&other.origin, other.cleared, other.exact, other.assumed)
    }
}

impl Eq for Label {}

/// In order of origin, each origin once.
pub type Taint = SmallVec<[Label; 1]>;

/// The way of a value, the last step first.
#[derive(Clone, Debug, Default)]
pub struct Trace(pub Option<Arc<Link>>);

#[derive(Debug)]
pub struct Link {
    pub part: Part,
    pub before: Trace,
    pub length: u16,
}

#[derive(Debug)]
pub enum Part {
    Step(Step),
    /// What a body that was called did.
    Trace(Trace),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub file: FileId,
    pub span: Span,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// `a query parameter`
    Read(Name),
    /// To a variable.
    Assigned(Name),
    /// To an attribute or an item.
    Stored(Name),
    /// As a parameter of a function.
    Passed(Name, Name),
    Returned(Name),
}

impl Trace {
    /// The most steps of a trace: no reader follows more, and loops end.
    const LONGEST: u16 = 40;

    #[must_use]
    pub fn with(&self, step: Step) -> Self {
        let length = self.length();
        let is_again = self.0.as_ref().is_some_and(|link| matches!(&link.part, Part::Step(held) if *held == step));
        if length >= Self::LONGEST || is_again {
            return self.clone();
        }
        Self(Some(Arc::new(Link { part: Part::Step(step), before: self.clone(), length: length + 1 })))
    }

    /// This trace and then the other.
    #[must_use]
    pub fn followed_by(&self, other: &Self) -> Self {
        let length = self.length() + other.length();
        if other.0.is_none() || length > Self::LONGEST {
            return self.clone();
        }
        if self.0.is_none() {
            return other.clone();
        }
        Self(Some(Arc::new(Link { part: Part::Trace(other.clone()), before: self.clone(), length })))
    }

    /// Whether nothing has been done yet with what was read.
    pub fn is_read(&self) -> bool {
        self.0.as_ref().is_some_and(|link| {
            link.before.0.is_none() && matches!(&link.part, Part::Step(Step { what: What::Read(_), .. }))
        })
    }

    /// The way that goes on with a part.
    #[must_use]
    pub fn behind(&self, part: Part) -> Self {
        let length = self.length()
            + match &part {
                Part::Step(_) => 1,
                Part::Trace(trace) => trace.length(),
            };
        Self(Some(Arc::new(Link { part, before: self.clone(), length })))
    }

    fn length(&self) -> u16 {
        self.0.as_ref().map_or(0, |link| link.length)
    }

    /// The first step first.
    pub fn steps(&self) -> Vec<&Step> {
        let mut steps = Vec::new();
        let mut work: Vec<&Trace> = vec![self];
        while let Some(trace) = work.pop() {
            let Some(link) = &trace.0 else { continue };
            work.push(&link.before);
            match &link.part {
                Part::Step(step) => steps.push(step),
                Part::Trace(trace) => work.push(trace),
            }
        }
        steps.reverse();
        steps
    }
}

/// Properties of text that checks can rely on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Marks(pub u8);

impl Marks {
    /// A path without `..` and links.
    pub const NORMALIZED: Self = Self(1);
    /// A part of a URL that says where it leads.
    pub const HOST: Self = Self(2);
    /// All of a text but its first and last character.
    pub const INNER: Self = Self(4);
    /// A text that does not begin with `/`.
    pub const UNROOTED: Self = Self(8);
    /// An address of which the host is settled for a browser that is sent there.
    pub const SETTLED: Self = Self(16);
    /// An address to which only a query is added.
    pub const QUERY: Self = Self(32);

    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A value. Without atoms it is none at all: that of code that is never run.
#[derive(Clone, Debug, Default)]
pub struct Value {
    /// In order, each once.
    pub atoms: SmallVec<[Atom; 1]>,
    pub taint: Taint,
    /// What it means that the value is true or false.
    pub guard: Option<Arc<Guard>>,
    pub marks: Marks,
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.atoms == other.atoms && self.taint == other.taint && self.marks == other.marks
    }
}

impl Eq for Value {}

impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Value {
    /// By what it may be: the order serves to sort atoms, in which values are receivers and defaults.
    fn cmp(&self, other: &Self) -> Ordering {
        self.atoms.cmp(&other.atoms).then_with(|| {
            let origins = other.taint.iter().map(|label| &label.origin);
            self.taint.iter().map(|label| &label.origin).cmp(origins)
        })
    }
}

impl std::hash::Hash for Value {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.atoms.hash(state);
        for label in &self.taint {
            label.origin.hash(state);
        }
    }
}

/// More alternatives than this are anything.
const ATOMS: usize = 6;
/// More origins than this are not told apart.
const LABELS: usize = 12;

impl Atom {
    /// An attribute of a value. Of what the value itself is an attribute of, no more is kept than that there is something.
    pub fn member(name: Name, receiver: Value) -> Self {
        Self::Member(name, Arc::new(receiver.flat()))
    }

    /// `super()` in a class.
    pub fn above(class: CodeId, receiver: Value) -> Self {
        Self::Super(class, Arc::new(receiver.flat()))
    }

    /// A function with its first argument, of which no more is kept than of the receiver of an attribute.
    pub fn bound(function: Function, receiver: Value) -> Self {
        Self::Bound(function, Arc::new(receiver.flat()))
    }
}

impl Value {
    /// Without what is in it of other values: these would grow with every call.
    #[must_use]
    fn flat(mut self) -> Self {
        let mut is_unknown = false;
        self.atoms.retain(|atom| {
            let is_kept = !matches!(atom, Atom::Member(..) | Atom::Bound(..) | Atom::Super(..));
            is_unknown |= !is_kept;
            is_kept
        });
        if is_unknown && !self.atoms.contains(&Atom::Any) {
            self.atoms.insert(0, Atom::Any);
        }
        for atom in &mut self.atoms {
            if let Atom::Function(function) = atom {
                function.defaults = None;
            }
        }
        self
    }

    /// As the default of a parameter.
    #[must_use]
    pub fn into_default(mut self) -> Self {
        for atom in &mut self.atoms {
            match atom {
                Atom::Function(function) | Atom::Bound(function, _) => function.defaults = None,
                _ => {}
            }
        }
        self
    }

    pub fn of(atom: Atom) -> Self {
        Self { atoms: SmallVec::from_iter([atom]), ..Self::default() }
    }

    pub fn any() -> Self {
        Self::of(Atom::Any)
    }

    pub fn none() -> Self {
        Self::of(Atom::None)
    }

    pub fn text(text: &str) -> Self {
        Self::of(Atom::Str(text.into()))
    }

    pub fn ext(path: &str) -> Self {
        Self::of(Atom::Ext(path.into()))
    }

    pub fn bool(value: bool) -> Self {
        Self::of(Atom::Bool(value))
    }

    #[must_use]
    pub fn with_taint(mut self, taint: Taint) -> Self {
        self.taint = taint;
        self
    }

    pub fn is_nothing(&self) -> bool {
        self.atoms.is_empty()
    }

    /// The only thing that it can be.
    pub fn only(&self) -> Option<&Atom> {
        match self.atoms.as_slice() {
            [atom] => Some(atom),
            _ => None,
        }
    }

    pub fn as_text(&self) -> Option<&Name> {
        match self.only() {
            Some(Atom::Str(text)) => Some(text),
            _ => None,
        }
    }

    pub fn as_int(&self) -> Option<i64> {
        match self.only()? {
            Atom::Int(number) => Some(*number),
            Atom::Bool(value) => Some(i64::from(*value)),
            _ => None,
        }
    }

    /// Whether each of its alternatives is known to the last letter.
    pub fn is_constant(&self) -> bool {
        !self.atoms.is_empty()
            && self.atoms.iter().all(|atom| {
                matches!(
                    atom,
                    Atom::None | Atom::Bool(_) | Atom::Int(_) | Atom::Float(_) | Atom::Str(_) | Atom::Bytes(_)
                )
            })
    }

    /// Whether it is true; `None` where that is not known. Objects are left to the heap.
    pub fn truth(&self) -> Option<bool> {
        let mut truth = None;
        for atom in &self.atoms {
            let one = match atom {
                Atom::None => false,
                Atom::Bool(value) => *value,
                Atom::Int(number) => *number != 0,
                Atom::Float(bits) => f64::from_bits(*bits) != 0.0,
                Atom::Str(text) | Atom::Bytes(text) => !text.is_empty(),
                Atom::Prefix(text) if !text.is_empty() => true,
                Atom::Function(_) | Atom::Bound(..) | Atom::Class(_) | Atom::Module(_) => true,
                _ => return None,
            };
            if truth.is_some_and(|truth| truth != one) {
                return None;
            }
            truth = Some(one);
        }
        truth
    }

    /// Adds what the other may be; whether that changed anything.
    pub fn join(&mut self, other: &Self) -> bool {
        if self.atoms.is_empty() && self.taint.is_empty() {
            let changed = !other.atoms.is_empty() || !other.taint.is_empty();
            self.clone_from(other);
            return changed;
        }
        if other.atoms.is_empty() && other.taint.is_empty() {
            return false;
        }
        let truths = (self.truth(), other.truth());
        let mut changed = self.join_atoms(&other.atoms);
        changed |= join_taint(&mut self.taint, &other.taint);
        if self.guard.is_some() || other.guard.is_some() {
            let guard = Guard::either(self.guard.as_ref(), other.guard.as_ref(), truths);
            changed |= guard != self.guard;
            self.guard = guard;
        }
        let marks = Marks(self.marks.0 & other.marks.0);
        changed |= marks != self.marks;
        self.marks = marks;
        changed
    }

    fn join_atoms(&mut self, others: &[Atom]) -> bool {
        let mut changed = false;
        if self.atoms.first() == Some(&Atom::Any) && self.atoms.len() == 1 && others.iter().all(is_plain) {
            return false;
        }
        for atom in others {
            if let Err(at) = self.atoms.binary_search(atom) {
                self.atoms.insert(at, atom.clone());
                changed = true;
            }
        }
        if changed && self.atoms.contains(&Atom::Any) {
            // What is known of things that can be called or read is worth keeping beside anything.
            self.atoms.retain(|atom| *atom == Atom::Any || !is_plain(atom));
        }
        if self.atoms.len() > ATOMS {
            self.atoms.retain(|atom| !is_plain(atom));
            self.atoms.truncate(ATOMS);
            self.atoms.insert(0, Atom::Any);
        }
        changed
    }

    /// The labels of all that is in the value, as they are in something that is made from it.
    pub fn passed_on(&self) -> Taint {
        self.taint.iter().map(|label| Label { exact: false, ..label.clone() }).collect()
    }
}

/// Whether nothing can be called or read on it that the engine would have to know.
fn is_plain(atom: &Atom) -> bool {
    matches!(
        atom,
        Atom::Any
            | Atom::None
            | Atom::Bool(_)
            | Atom::Int(_)
            | Atom::Float(_)
            | Atom::Str(_)
            | Atom::Bytes(_)
            | Atom::Prefix(_)
    )
}

/// Adds the labels of a value as they are in something that is made from it.
pub fn join_passed(taint: &mut Taint, value: &Value) {
    for label in &value.taint {
        match taint.binary_search_by(|held| held.origin.cmp(&label.origin)) {
            Ok(at) => {
                let held = &mut taint[at];
                let cleared = held.cleared & label.cleared;
                if cleared != held.cleared {
                    held.trace = label.trace.clone();
                }
                held.cleared = cleared;
                held.exact = false;
                held.assumed = held.assumed.min(label.assumed);
            }
            Err(at) if taint.len() < LABELS => taint.insert(at, Label { exact: false, ..label.clone() }),
            Err(_) => {}
        }
    }
}

/// Adds labels; whether that changed anything. What is cleared is what is cleared on both ways.
pub fn join_taint(taint: &mut Taint, others: &[Label]) -> bool {
    let mut changed = false;
    for label in others {
        match taint.binary_search_by(|held| held.origin.cmp(&label.origin)) {
            Ok(at) => {
                let held = &mut taint[at];
                let cleared = held.cleared & label.cleared;
                let exact = held.exact && label.exact;
                let assumed = held.assumed.min(label.assumed);
                if (cleared, exact, assumed) != (held.cleared, held.exact, held.assumed) {
                    if cleared != held.cleared {
                        held.trace = label.trace.clone();
                    }
                    (held.cleared, held.exact, held.assumed) = (cleared, exact, assumed);
                    changed = true;
                }
            }
            Err(at) if taint.len() < LABELS => {
                taint.insert(at, label.clone());
                changed = true;
            }
            Err(_) => {}
        }
    }
    changed
}
