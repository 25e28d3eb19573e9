//! Results as bytes, and back.
//!
//! Strings are numbers of a table, files and bodies those of the run that wrote them. Reading takes them to what they are
//! now: files by their paths, bodies by their names, places within a body by their order. What is no longer there makes a
//! record unreadable, which is the same as not known.

use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use covet_core::{Precision, Span};
use covet_python::flow::BodyId;
use covet_python::flow::ir::SlotId;
use covet_python::resolve::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::guard::{Fact, Guard, Target};
use super::interp::{Context, Flow, Given, Hit, Mistake, Note, Summary};
use super::kinds::{Kind, Kinds};
use super::program::Program;
use super::recorder::{Facts, NodeId, Registered, Spot, Uses};
use super::registration::Decoration;
use super::state::{Class, ClassInfo, Object};
use super::value::{
    Atom, CodeId, Function, Key, Label, Marks, Name, ObjId, Origin, Part, Source, Step, Trace, Value, What,
};

/// The strings of all records.
#[derive(Default)]
pub struct Strings {
    numbers: FxHashMap<Name, u32>,
    pub all: Vec<Name>,
}

impl Strings {
    pub fn number(&mut self, name: &Name) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.all.len() as u32;
        self.all.push(name.clone());
        self.numbers.insert(name.clone(), number);
        number
    }
}

/// Where records are written.
pub struct Out<'a> {
    pub bytes: Vec<u8>,
    pub strings: &'a mut Strings,
    traces: FxHashMap<*const super::value::Link, u32>,
    /// What the numbers of summaries are in the store.
    pub nodes: &'a FxHashMap<NodeId, u32>,
    /// Where a hash is wanted that says the same for the same things, whatever their numbers and places.
    pub canon: Option<Canon<'a>>,
}

/// Whose heap an object is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Home {
    Module(FileId),
    Class(CodeId),
}

/// Things by what they are called, and what objects hold.
pub struct Canon<'a> {
    program: &'a Program<'a>,
    pub home: Home,
    seen: FxHashSet<(Home, u32)>,
    pub queue: VecDeque<(Home, u32)>,
}

impl<'a> Canon<'a> {
    pub fn new(program: &'a Program<'a>, home: Home) -> Self {
        Self { program, home, seen: FxHashSet::default(), queue: VecDeque::new() }
    }

    fn object(&mut self, home: Home, id: u32) -> u32 {
        if self.seen.insert((home, id)) {
            self.queue.push_back((home, id));
        }
        // Others know it by its number.
        id
    }
}

impl<'a> Out<'a> {
    pub fn new(strings: &'a mut Strings, nodes: &'a FxHashMap<NodeId, u32>) -> Self {
        Self { bytes: Vec::new(), strings, traces: FxHashMap::default(), nodes, canon: None }
    }

    /// A record that can be read on its own.
    pub fn take(&mut self) -> Vec<u8> {
        self.traces.clear();
        std::mem::take(&mut self.bytes)
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

/// Where the bodies and places of a changed file are now.
#[derive(Debug, Default)]
pub struct Moved {
    pub bodies: Vec<Option<BodyId>>,
    pub spans: FxHashMap<Span, Span>,
}

/// What numbers of a store mean now.
#[derive(Default)]
pub struct Tables {
    pub strings: Vec<Name>,
    pub files: Vec<Option<FileId>>,
    /// By the number that the file has now.
    pub moved: FxHashMap<FileId, Moved>,
}

/// Where a record is read.
pub struct In<'a> {
    bytes: &'a [u8],
    tables: &'a Tables,
    traces: Vec<Trace>,
    /// Classes that the record names.
    pub classes: FxHashSet<CodeId>,
}

impl<'a> In<'a> {
    pub fn new(bytes: &'a [u8], tables: &'a Tables) -> Self {
        Self { bytes, tables, traces: Vec::new(), classes: FxHashSet::default() }
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// Where a place of a file is now.
    fn moved(&self, file: FileId, span: Span) -> Option<Span> {
        match self.tables.moved.get(&file) {
            Some(moved) if span != Span::new(0, 0) => moved.spans.get(&span).copied(),
            _ => Some(span),
        }
    }
}

pub trait Code: Sized {
    fn put(&self, out: &mut Out<'_>);
    fn get(input: &mut In<'_>) -> Option<Self>;
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Code for $type {
            fn put(&self, out: &mut Out<'_>) {
                out.number(*self as u64);
            }

            fn get(input: &mut In<'_>) -> Option<Self> {
                Self::try_from(input.number()?).ok()
            }
        }
    )*};
}

numbers!(u8, u32, u64, usize);

macro_rules! records {
    ($($type:ty { $($field:ident),* $(,)? })*) => {$(
        impl Code for $type {
            fn put(&self, out: &mut Out<'_>) {
                $(self.$field.put(out);)*
            }

            fn get(input: &mut In<'_>) -> Option<Self> {
                $(let $field = Code::get(input)?;)*
                Some(Self { $($field),* })
            }
        }
    )*};
}

records! {
    Function { code, frame, defaults }
    Label { origin, cleared, exact, assumed, trace }
    Guard { if_true, if_false, if_equal, if_holds }
    Fact { target, kinds }
    Object { class, fields, rest, is_complete, symbol, is_many, is_written }
    Context { parameters, frame, heap }
    Summary { returns, raises, heap, writes, hits, checked, cost }
    ClassInfo { bases, attributes, heap, is_dataclass }
    Uses { calls, names, classes, modules }
    Registered { code, is_weak, model, route }
    Decoration { decorators, keywords, is_checked, methods, wrappers, routers }
    Note { cleared, depends, is_checked, types }
    Flow { source, hit }
}

impl Code for Facts {
    /// Classes are kept where they are needed, with the result itself.
    fn put(&self, out: &mut Out<'_>) {
        self.mistakes.put(out);
        self.judged.put(out);
        self.dead.put(out);
        self.registered.put(out);
        self.left.put(out);
        self.decorations.put(out);
        self.notes.put(out);
        self.models.put(out);
        self.templates.put(out);
        self.widened.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some(Self {
            mistakes: Code::get(input)?,
            judged: Code::get(input)?,
            dead: Code::get(input)?,
            registered: Code::get(input)?,
            left: Code::get(input)?,
            decorations: Code::get(input)?,
            notes: Code::get(input)?,
            models: Code::get(input)?,
            templates: Code::get(input)?,
            classes: Vec::new(),
            widened: Code::get(input)?,
        })
    }
}

/// Records with a place, which is that of a file.
macro_rules! placed {
    ($($type:ty { $($field:ident),* $(,)? })*) => {$(
        impl Code for $type {
            fn put(&self, out: &mut Out<'_>) {
                self.file.put(out);
                self.span.put(out);
                $(self.$field.put(out);)*
            }

            fn get(input: &mut In<'_>) -> Option<Self> {
                let (file, span) = Code::get(input)?;
                $(let $field = Code::get(input)?;)*
                Some(Self { file, span, $($field),* })
            }
        }
    )*};
}

placed! {
    Source { label, what, part }
    Step { what }
    Hit { kind, says, fix, precision, accepts, label }
    Mistake { kind, says, precision }
}

impl Code for (FileId, Span) {
    fn put(&self, out: &mut Out<'_>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let file = FileId::get(input)?;
        let span = Span::get(input)?;
        Some((file, input.moved(file, span)?))
    }
}

impl Code for (FileId, Span, Kind, bool) {
    fn put(&self, out: &mut Out<'_>) {
        (self.0, self.1).put(out);
        self.2.put(out);
        self.3.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let (file, span) = Code::get(input)?;
        Some((file, span, Code::get(input)?, Code::get(input)?))
    }
}

impl Code for Span {
    fn put(&self, out: &mut Out<'_>) {
        if out.canon.is_some() {
            return;
        }
        self.start.put(out);
        (self.end - self.start).put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let start = u32::get(input)?;
        Some(Self::new(start, start.checked_add(u32::get(input)?)?))
    }
}

impl Code for bool {
    fn put(&self, out: &mut Out<'_>) {
        out.bytes.push(u8::from(*self));
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some(input.byte()? != 0)
    }
}

impl Code for i64 {
    fn put(&self, out: &mut Out<'_>) {
        out.number(((self << 1) ^ (self >> 63)) as u64);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let number = input.number()?;
        Some((number >> 1) as Self ^ -((number & 1) as Self))
    }
}

impl Code for Name {
    fn put(&self, out: &mut Out<'_>) {
        if out.canon.is_some() {
            return out.text(self);
        }
        let number = out.strings.number(self);
        number.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let number = u32::get(input)?;
        input.tables.strings.get(number as usize).cloned()
    }
}

impl Code for FileId {
    fn put(&self, out: &mut Out<'_>) {
        match out.canon.as_ref().map(|canon| canon.program) {
            Some(program) => {
                let path = program.files.get(self.0 as usize).map_or("", |file| file.path.as_str());
                out.text(path);
            }
            None => self.0.put(out),
        }
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let number = u32::get(input)?;
        *input.tables.files.get(number as usize)?
    }
}

impl Code for CodeId {
    fn put(&self, out: &mut Out<'_>) {
        self.file.put(out);
        match out.canon.as_ref().map(|canon| canon.program) {
            Some(program) => out.text(program.qualified(*self)),
            None => self.body.0.put(out),
        }
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let file = FileId::get(input)?;
        let body = u32::get(input)?;
        let body = match input.tables.moved.get(&file) {
            Some(moved) => *moved.bodies.get(body as usize)?,
            None => Some(BodyId(body)),
        };
        Some(Self { file, body: body? })
    }
}

impl Code for NodeId {
    fn put(&self, out: &mut Out<'_>) {
        let number = out.nodes.get(self).copied().unwrap_or(u32::MAX);
        number.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        u32::get(input).filter(|number| *number != u32::MAX).map(Self)
    }
}

impl Code for ObjId {
    fn put(&self, out: &mut Out<'_>) {
        let number = match &mut out.canon {
            Some(canon) => canon.object(canon.home, self.0),
            None => self.0,
        };
        number.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        u32::get(input).map(Self)
    }
}

impl Code for SlotId {
    fn put(&self, out: &mut Out<'_>) {
        self.0.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        u32::get(input).map(Self)
    }
}

impl Code for Kinds {
    fn put(&self, out: &mut Out<'_>) {
        self.bits().put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        u64::get(input).map(Self::of_bits)
    }
}

impl Code for Kind {
    fn put(&self, out: &mut Out<'_>) {
        out.bytes.push(*self as u8);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Self::ALL.get(usize::from(input.byte()?)).copied()
    }
}

impl Code for Marks {
    fn put(&self, out: &mut Out<'_>) {
        self.0.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Code::get(input).map(Self)
    }
}

impl Code for Precision {
    fn put(&self, out: &mut Out<'_>) {
        out.bytes.push(*self as u8);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let all = [Self::Low, Self::Medium, Self::High, Self::VeryHigh];
        all.get(usize::from(input.byte()?)).copied()
    }
}

impl<T: Code> Code for Option<T> {
    fn put(&self, out: &mut Out<'_>) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        if bool::get(input)? { Some(Some(T::get(input)?)) } else { Some(None) }
    }
}

impl<A: Code, B: Code> Code for (A, B)
where
    (A, B): NotAPlace,
{
    fn put(&self, out: &mut Out<'_>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some((A::get(input)?, B::get(input)?))
    }
}

/// Pairs other than a file and a span of it, which are read together.
pub trait NotAPlace {}

macro_rules! pairs {
    ($($pair:ty),* $(,)?) => {$(impl NotAPlace for $pair {})*};
}

pairs! {
    (Key, Value), (u32, Value), (u32, Arc<[Key]>), (Origin, Kinds), (Name, Value), (FileId, Name), (CodeId, Rc<ClassInfo>),
    (Name, u64), (u64, u64), (Name, (u64, u64)), (CodeId, bool), (CodeId, Decoration), (FileId, ObjId),
}

impl<A: Code, B: Code, C: Code> Code for (A, B, C) {
    fn put(&self, out: &mut Out<'_>) {
        self.0.put(out);
        self.1.put(out);
        self.2.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some((A::get(input)?, B::get(input)?, C::get(input)?))
    }
}

impl Code for Given {
    fn put(&self, out: &mut Out<'_>) {
        self.0.put(out);
        self.1.put(out);
        self.2.put(out);
        self.3.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some((Code::get(input)?, Code::get(input)?, Code::get(input)?, Code::get(input)?))
    }
}

fn put_all<T: Code>(all: &[T], out: &mut Out<'_>) {
    all.len().put(out);
    all.iter().for_each(|one| one.put(out));
}

impl<T: Code> Code for Vec<T> {
    fn put(&self, out: &mut Out<'_>) {
        put_all(self, out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let length = usize::get(input)?;
        // No more than the bytes can hold, whatever a broken file says.
        let mut all = Self::with_capacity(length.min(input.bytes.len()));
        for _ in 0..length {
            all.push(T::get(input)?);
        }
        Some(all)
    }
}

impl<T: Code> Code for SmallVec<[T; 1]>
where
    [T; 1]: smallvec::Array<Item = T>,
{
    fn put(&self, out: &mut Out<'_>) {
        put_all(self, out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let length = usize::get(input)?;
        let mut all = Self::new();
        for _ in 0..length {
            all.push(T::get(input)?);
        }
        Some(all)
    }
}

macro_rules! shared {
    ($($type:ty => $inner:ty),* $(,)?) => {$(
        impl Code for $type {
            fn put(&self, out: &mut Out<'_>) {
                (**self).put(out);
            }

            fn get(input: &mut In<'_>) -> Option<Self> {
                <$inner as Code>::get(input).map(Self::new)
            }
        }
    )*};
}

shared! {
    Arc<Value> => Value, Arc<Guard> => Guard, Arc<Object> => Object, Arc<Vec<(u32, Value)>> => Vec<(u32, Value)>,
    Rc<ClassInfo> => ClassInfo, Rc<Context> => Context, Rc<Summary> => Summary,
}

impl Code for Arc<[Key]> {
    fn put(&self, out: &mut Out<'_>) {
        put_all(self, out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Vec::get(input).map(Self::from)
    }
}

impl Code for Rc<[Name]> {
    fn put(&self, out: &mut Out<'_>) {
        put_all(self, out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Vec::get(input).map(Self::from)
    }
}

impl Code for Value {
    fn put(&self, out: &mut Out<'_>) {
        self.atoms.put(out);
        self.taint.put(out);
        self.guard.put(out);
        self.marks.put(out);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        let mut value = Self {
            atoms: Code::get(input)?,
            taint: Code::get(input)?,
            guard: Code::get(input)?,
            marks: Code::get(input)?,
        };
        // Numbers may have another order now.
        value.atoms.sort_unstable();
        value.taint.sort_by(|left, right| left.origin.cmp(&right.origin));
        Some(value)
    }
}

impl Code for Trace {
    fn put(&self, out: &mut Out<'_>) {
        let Some(link) = &self.0 else { return 0u32.put(out) };
        if out.canon.is_some() {
            return;
        }
        if let Some(number) = out.traces.get(&Arc::as_ptr(link)) {
            let number = *number;
            return (number + 2).put(out);
        }
        1u32.put(out);
        link.before.put(out);
        match &link.part {
            Part::Step(step) => {
                false.put(out);
                step.put(out);
            }
            Part::Trace(trace) => {
                true.put(out);
                trace.put(out);
            }
        }
        let number = out.traces.len() as u32;
        out.traces.insert(Arc::as_ptr(link), number);
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        match u32::get(input)? {
            0 => Some(Self::default()),
            1 => {
                let before = Self::get(input)?;
                let part =
                    if bool::get(input)? { Part::Trace(Self::get(input)?) } else { Part::Step(Step::get(input)?) };
                let trace = before.behind(part);
                input.traces.push(trace.clone());
                Some(trace)
            }
            number => input.traces.get(number as usize - 2).cloned(),
        }
    }
}

macro_rules! choices {
    ($($type:ty { $($number:literal => $variant:ident $(($($field:ident),*))?),* $(,)? })*) => {$(
        impl Code for $type {
            fn put(&self, out: &mut Out<'_>) {
                match self {
                    $(Self::$variant $(($($field),*))? => {
                        out.bytes.push($number);
                        $($($field.put(out);)*)?
                    })*
                }
            }

            fn get(input: &mut In<'_>) -> Option<Self> {
                match input.byte()? {
                    $($number => {
                        $($(let $field = Code::get(input)?;)*)?
                        Some(Self::$variant $(($($field),*))?)
                    })*
                    _ => None,
                }
            }
        }
    )*};
}

choices! {
    Key { 0 => Attribute(name), 1 => Index(index), 2 => Text(name), 3 => Slot(slot), 4 => Outer, 5 => Global(file, index) }
    Spot { 0 => Name(name), 1 => Object(index, key) }
    Origin { 0 => Source(source), 1 => Parameter(parameter, path) }
    What { 0 => Read(words), 1 => Assigned(name), 2 => Stored(name), 3 => Passed(function, name), 4 => Returned(name) }
    Target { 0 => Origin(origin), 1 => Slot(slot) }
}

impl Code for Class {
    fn put(&self, out: &mut Out<'_>) {
        let number = match self {
            Self::List => 0,
            Self::Tuple => 1,
            Self::Dict => 2,
            Self::Set => 3,
            Self::Iterator => 4,
            Self::Opaque => 5,
            Self::Instance(_) => 6,
            Self::Ext(_) => 7,
            Self::Frame(_) => 8,
        };
        out.bytes.push(number);
        match self {
            Self::Instance(class) | Self::Frame(class) => class.put(out),
            Self::Ext(path) => path.put(out),
            _ => {}
        }
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some(match input.byte()? {
            0 => Self::List,
            1 => Self::Tuple,
            2 => Self::Dict,
            3 => Self::Set,
            4 => Self::Iterator,
            5 => Self::Opaque,
            6 => {
                let class = Code::get(input)?;
                input.classes.insert(class);
                Self::Instance(class)
            }
            7 => Self::Ext(Code::get(input)?),
            8 => Self::Frame(Code::get(input)?),
            _ => return None,
        })
    }
}

impl Code for Atom {
    fn put(&self, out: &mut Out<'_>) {
        macro_rules! put {
            ($number:literal $(, $field:expr)*) => {{
                out.bytes.push($number);
                $($field.put(out);)*
            }};
        }
        match self {
            Self::Any => put!(0),
            Self::None => put!(1),
            Self::Bool(value) => put!(2, value),
            Self::Int(number) => put!(3, number),
            Self::Float(bits) => put!(4, bits),
            Self::Str(text) => put!(5, text),
            Self::Bytes(text) => put!(6, text),
            Self::Prefix(text) => put!(7, text),
            Self::Object(id) => put!(8, id),
            Self::Global(file, index) => {
                let number = match &mut out.canon {
                    Some(canon) => canon.object(Home::Module(*file), *index),
                    None => *index,
                };
                put!(9, file, number);
            }
            Self::Function(function) => put!(10, function),
            Self::Bound(function, receiver) => put!(11, function, receiver),
            Self::Class(class) => put!(12, class),
            Self::Module(file) => put!(13, file),
            Self::Ext(path) => put!(14, path),
            Self::Member(name, receiver) => put!(15, name, receiver),
            Self::Super(class, receiver) => put!(16, class, receiver),
        }
    }

    fn get(input: &mut In<'_>) -> Option<Self> {
        Some(match input.byte()? {
            0 => Self::Any,
            1 => Self::None,
            2 => Self::Bool(Code::get(input)?),
            3 => Self::Int(Code::get(input)?),
            4 => Self::Float(Code::get(input)?),
            5 => Self::Str(Code::get(input)?),
            6 => Self::Bytes(Code::get(input)?),
            7 => Self::Prefix(Code::get(input)?),
            8 => Self::Object(Code::get(input)?),
            9 => Self::Global(Code::get(input)?, Code::get(input)?),
            10 => Self::Function(Code::get(input)?),
            11 => Self::Bound(Code::get(input)?, Code::get(input)?),
            12 => {
                let class = Code::get(input)?;
                input.classes.insert(class);
                Self::Class(class)
            }
            13 => Self::Module(Code::get(input)?),
            14 => Self::Ext(Code::get(input)?),
            15 => Self::Member(Code::get(input)?, Code::get(input)?),
            16 => {
                let class = Code::get(input)?;
                input.classes.insert(class);
                Self::Super(class, Code::get(input)?)
            }
            _ => return None,
        })
    }
}
