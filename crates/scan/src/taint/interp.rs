//! Runs bodies on what is known of values.
//!
//! A body is run once for each form of its arguments: what they are (constants, functions, classes, objects) is known while
//! it runs, where they come from is not. Data that a caller gives carry the parameter as their origin, and what the body
//! does with them is kept in a [`Summary`], from which every call of the same form takes what it needs. So a function is
//! run once for all callers that differ in nothing but data, and one tainted caller does not taint another.

mod define;
mod export;
mod handlers;
mod instructions;
mod keep;
mod loops;
mod modules;
mod objects;
mod results;
mod variables;

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use covet_core::{Precision, Span};
use covet_python::flow::BodyId;
use covet_python::flow::ir::{Block, BlockId, BodyKind, Constant, Form, Op, Place, Reg, SlotId, Terminator};
use covet_python::resolve::FileId;
use rustc_hash::{FxHashMap, FxHashSet};

use export::{Export, Held, rename};
pub use handlers::Note;
use keep::Kept;
use loops::{Loops, Yields};
use results::{Classes, Env, Handlers, Results};
pub use results::{Flow, Outcome};

use super::guard::{Fact, Guard, Target};
use super::kinds::{Kind, Kinds};
use super::model_file::{HandlerModel, SourceModel};
use super::models::Models;
use super::program::Program;
use super::registration::Decoration;
use super::render::Templates;
use super::state::{Class, ClassInfo, Object, State};
use super::value::{
    Atom, CodeId, Function, Key, Label, Name, ObjId, Origin, Source, Step, Taint, Trace, Value, What, join_taint,
};

/// How often a block is run before what changes in it is no longer told apart.
const VISITS: u32 = 6;
/// How many blocks are run for one body and form before it is given up.
const BUDGET: u32 = 4_000;
/// How often a body may be run within itself before constants are no longer told apart.
const RECURSIONS: usize = 3;
/// The number of the parameter that stands for what all functions share: attributes of classes and of things that are not
/// of the project.
pub const SHARED: u32 = 2_000;
/// How deep a path into what a caller gives is followed.
const PATH: usize = 2;
/// The most objects of a summary.
const EXPORTED: usize = 48;
/// The most sinks of a summary.
const HITS: usize = 200;

/// That data reach a sink.
#[derive(Clone, Debug)]
pub struct Hit {
    pub kind: Kind,
    pub file: FileId,
    pub span: Span,
    /// What the sink does, in words.
    pub says: Name,
    pub fix: Option<Name>,
    pub precision: Precision,
    /// Which labels count there.
    pub accepts: Rc<[Name]>,
    pub label: Label,
}

/// A mistake that a constant is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    pub kind: Kind,
    pub file: FileId,
    pub span: Span,
    pub says: Name,
    pub precision: Precision,
}

/// What running a body does, in terms of what its caller gives.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub returns: Value,
    pub raises: Value,
    /// The objects that `returns` and `writes` name.
    pub heap: Vec<Arc<Object>>,
    /// What it leaves in objects of the caller, by parameter and path.
    pub writes: Vec<(u32, Arc<[Key]>, ObjId)>,
    pub hits: Vec<Hit>,
    /// What is known to be harmless once it has returned.
    pub checked: Vec<(Origin, Kinds)>,
    /// What it took to find out; see [`Activation::cost`].
    pub cost: u32,
}

/// What is known of an object that a body is given: its class, fields, whether these are all, and where it is among the
/// arguments.
pub type Given = (Class, Vec<(Key, Value)>, bool, Option<(u32, Arc<[Key]>)>);

/// What a body is run with: the form of its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Context {
    pub parameters: Vec<Value>,
    pub frame: Option<ObjId>,
    pub heap: Vec<Given>,
}

/// Where an object of an activation comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Birth {
    /// An instruction, and the number among the objects that it makes.
    Site(BlockId, u32, u32),
    /// From the body's context.
    Context(u32),
    /// A part of what the caller gives.
    Symbol(u32, Arc<[Key]>),
    /// Of a module.
    Global(FileId, u32),
    /// Of a class.
    Class(CodeId, u32),
    /// Something that is not of the project, in which attributes are kept.
    Ext(Name),
    Frame,
}

/// Where control is: what objects are named by, and what findings point at.
#[derive(Clone, Copy)]
pub struct Site {
    block: BlockId,
    instruction: u32,
    pub span: Span,
}

/// One run of a body.
pub struct Activation {
    pub code: CodeId,
    births: Vec<Birth>,
    by_birth: FxHashMap<Birth, ObjId>,
    context: Rc<Context>,
    /// How many objects the instruction at hand has made.
    made: u32,
    /// What it took: blocks that were run, by what there was to carry along.
    pub cost: u32,
    pub site: Site,
    pub hits: Vec<Hit>,
    seen_hits: FxHashSet<(Kind, FileId, Span, Origin)>,
    /// The state in which it returns, with what it returns in a slot of its own at the end.
    exit: Option<State>,
    /// Whether something has been set on a class or on a thing that is not of the project.
    pub has_shared: bool,
    yields: Yields,
    loops: Loops,
    /// What it raises itself, and what it calls.
    raised: Value,
    /// Modules of which it imports everything.
    stars: Vec<FileId>,
    /// What is known of it and its route, where it is run as a framework runs it.
    pub handler: Option<(Arc<HandlerModel>, Option<Name>)>,
}

/// The arguments of a call.
#[derive(Clone, Debug, Default)]
pub struct Args {
    pub positional: Vec<Value>,
    pub keywords: Vec<(Name, Value)>,
    /// What `*args` and `**kwargs` hold, where the elements are not known one by one.
    pub star: Option<Value>,
    pub double_star: Option<Value>,
    /// The variables that positional arguments are read from.
    pub places: Vec<Option<SlotId>>,
    /// The variable that the receiver is read from.
    pub receiver_place: Option<SlotId>,
}

impl Args {
    pub fn of(positional: Vec<Value>) -> Self {
        Self { positional, ..Self::default() }
    }

    pub fn keyword(&self, name: &str) -> Option<&Value> {
        self.keywords.iter().find(|(held, _)| **held == *name).map(|(_, value)| value)
    }

    /// The argument at a position or under a name.
    pub fn get(&self, position: usize, name: &str) -> Option<&Value> {
        self.positional.get(position).or_else(|| self.keyword(name))
    }

    pub fn all(&self) -> impl Iterator<Item = &Value> {
        let keywords = self.keywords.iter().map(|(_, value)| value);
        self.positional.iter().chain(keywords).chain(&self.star).chain(&self.double_star)
    }
}

/// Runs bodies and keeps what came of it.
pub struct Interp<'p> {
    pub program: &'p Program<'p>,
    pub models: &'p Models,
    pub envs: FxHashMap<FileId, Rc<Env>>,
    pub classes: Classes,
    /// Functions that a framework calls with data of a request, and the route where it is known.
    pub handlers: Handlers,
    /// What decorators say of functions and classes.
    pub decorations: FxHashMap<CodeId, Decoration>,
    /// What the declarations of parameters say, by number.
    pub notes: FxHashMap<(CodeId, u32), Note>,
    /// Classes that frameworks fill with data of a request.
    pub model_classes: FxHashSet<CodeId>,
    pub templates: Templates,
    results: Results,
    kept: Option<Kept>,
    /// The bodies that are being run, one within the other.
    running: Vec<CodeId>,
    /// How many modules are being run, one within the other.
    importing: usize,
}

impl<'p> Interp<'p> {
    pub fn new(program: &'p Program<'p>, models: &'p Models) -> Self {
        Self {
            program,
            models,
            envs: FxHashMap::default(),
            classes: Classes::new(program.recorder.clone()),
            handlers: Handlers::new(program.recorder.clone()),
            decorations: FxHashMap::default(),
            notes: FxHashMap::default(),
            model_classes: FxHashSet::default(),
            templates: Templates::new(&program.root),
            results: Results::default(),
            kept: None,
            running: Vec::new(),
            importing: 0,
        }
    }

    fn root_context(&self, code: CodeId) -> Rc<Context> {
        let body = self.program.body(code);
        let mut context = Context { parameters: Vec::new(), frame: None, heap: Vec::new() };
        let owner = self.class_of(code);
        for (index, _) in (0u32..).zip(&body.parameters) {
            let class = match owner {
                Some(owner) if index == 0 => Class::Instance(owner),
                _ => Class::Opaque,
            };
            let path: Arc<[Key]> = Arc::from([]);
            let object = ObjId(context.heap.len() as u32);
            context.heap.push((class, Vec::new(), false, Some((index, path.clone()))));
            context.parameters.push(Value::of(Atom::Object(object)).with_taint(parameter_taint(index, path)));
        }
        Rc::new(context)
    }

    /// The class whose method a function is.
    pub fn class_of(&self, code: CodeId) -> Option<CodeId> {
        let parent = self.program.body(code).parent?;
        let owner = CodeId { file: code.file, body: parent };
        (self.program.body(owner).kind == BodyKind::Class).then_some(owner)
    }

    fn run_body(
        &mut self,
        code: CodeId,
        context: &Rc<Context>,
        handler: Option<(Arc<HandlerModel>, Option<Name>)>,
    ) -> Summary {
        let mut act = Activation::new(code, context.clone());
        act.handler = handler;
        let mut state = self.entry_state(&mut act);
        self.bind_parameters(&mut act, &mut state);
        self.run(&mut act, state);
        let Some(mut exit) = act.exit.take() else {
            // It never returns; what it raises is data at most, for its objects are in no state that is left.
            let raises = Value::any().with_taint(act.raised.taint);
            return Summary { hits: act.hits, raises, cost: act.cost, ..Summary::default() };
        };
        let body = self.program.body(code);
        let mut returns = exit.slots.pop().unwrap_or_default();
        if body.is_generator {
            let mut iterator = std::mem::take(&mut act.yields).into_iterator();
            if returns.only() != Some(&Atom::None) {
                iterator.set(Key::Attribute("@result".into()), returns, true);
                iterator.is_written = false;
            }
            let object = act.make(&mut exit, Birth::Site(BlockId(u32::MAX), 0, 0), iterator);
            returns = Value::of(Atom::Object(object));
        }
        if let Some(guard) = returns.guard.take() {
            returns.guard = outside(&guard).map(Arc::new);
        }
        let written: Vec<(u32, Arc<[Key]>, ObjId)> = (0..)
            .zip(&exit.heap)
            .filter_map(|(id, object)| {
                let object = object.as_ref().filter(|object| object.is_written)?;
                let (parameter, path) = match &act.births[id as usize] {
                    Birth::Global(file, index) if holds_data(object) => {
                        let path = [Key::Global(*file, *index)];
                        (SHARED, Arc::from(path))
                    }
                    _ => object.symbol.clone()?,
                };
                Some((parameter, path, ObjId(id)))
            })
            .collect();
        self.keep_globals(&act, &exit);
        let mut export = Export::new(&act, &exit);
        export.written = written.iter().map(|(_, _, id)| *id).collect();
        let writes = written.into_iter().map(|(parameter, path, id)| (parameter, path, export.object(id))).collect();
        let returns = export.value(&returns);
        let raises = export.value(&act.raised);
        let heap = export.finish();
        let checked = exit.checked.into_iter().filter(|(origin, _)| origin.is_lasting()).collect();
        Summary { returns, raises, heap, writes, hits: act.hits, checked, cost: act.cost }
    }

    fn entry_state(&mut self, act: &mut Activation) -> State {
        let body = self.program.body(act.code);
        let mut state = State { slots: vec![Value::default(); body.slots.len()], ..State::default() };
        let context = act.context.clone();
        for (index, (class, fields, is_complete, symbol)) in (0u32..).zip(&context.heap) {
            let object = Object {
                fields: fields.clone(),
                is_complete: *is_complete,
                symbol: symbol.clone(),
                ..Object::new(class.clone())
            };
            let id = act.make(&mut state, Birth::Context(index), object);
            debug_assert_eq!(id, ObjId(index));
        }
        if body.slots.iter().any(|slot| slot.is_captured) {
            let mut frame = Object::new(Class::Frame(act.code));
            frame.is_complete = false;
            if let Some(outer) = context.frame {
                frame.set(Key::Outer, Value::of(Atom::Object(outer)), true);
            }
            act.make(&mut state, Birth::Frame, frame);
        }
        state
    }

    fn bind_parameters(&mut self, act: &mut Activation, state: &mut State) {
        let body = self.program.body(act.code);
        let context = act.context.clone();
        for (index, parameter) in body.parameters.iter().enumerate() {
            let mut value = context.parameters.get(index).cloned().unwrap_or_default();
            if value.is_nothing() {
                continue;
            }
            let name = self.program.name(act.code.file, parameter.name).clone();
            let mut types = match &parameter.annotation {
                Some(annotation) => self.annotated(act.code.file, annotation),
                None => Vec::new(),
            };
            if let Some((model, route)) = act.handler.clone() {
                let skip = usize::from(self.class_of(act.code).is_some());
                let note = self.notes.get(&(act.code, index as u32)).cloned().unwrap_or_default();
                if !note.types.is_empty() {
                    types.clone_from(&note.types);
                }
                match (types.as_slice(), &model.rest) {
                    _ if note.depends.is_some() => {
                        let depends = note.depends.unwrap_or_default();
                        value = self.depended(act, state, &model, &depends, &types, parameter.span);
                    }
                    ([Atom::Class(class)], Some(what)) if self.is_model(&model, *class) => {
                        value = self.filled(act, state, &model, *class, what, parameter.span, 0);
                    }
                    _ if index >= skip => {
                        let (position, span) = (index - skip, parameter.span);
                        self.given(act, state, &model, route.as_ref(), position, &name, span, &mut types, &mut value);
                        value.taint.iter_mut().for_each(|label| label.cleared |= note.cleared);
                    }
                    _ => {}
                }
            }
            self.narrow(act, state, &mut value, &types);
            if let Some(source) = self.models.named(&name).cloned() {
                self.read_source(act.code.file, parameter.span, &source, &name, &mut value);
            }
            self.store(act, state, Place::Slot(SlotId(index as u32)), value, parameter.span, false);
        }
    }

    /// Whether a body has called itself so often that what tells the calls apart is of no more use.
    pub fn is_deep(&self, code: CodeId) -> bool {
        self.running.iter().filter(|held| **held == code).count() >= RECURSIONS
    }

    /// Gives an object of which nothing is known the type that it is said to have.
    fn narrow(&mut self, act: &mut Activation, state: &mut State, value: &mut Value, types: &[Atom]) {
        let is_unknown = value.atoms.iter().all(|atom| match atom {
            Atom::Any => true,
            Atom::Object(id) => self.object(act, state, *id).class == Class::Opaque,
            _ => false,
        });
        if !is_unknown {
            return;
        }
        match types {
            [Atom::Class(class)] => {
                for atom in &value.atoms {
                    if let Atom::Object(id) = atom {
                        self.change(act, state, *id, |object| object.class = Class::Instance(*class));
                    }
                }
            }
            [Atom::Ext(path)] => {
                for atom in &value.atoms {
                    if let Atom::Object(id) = atom {
                        self.change(act, state, *id, |object| object.class = Class::Ext(path.clone()));
                    }
                }
                // Numbers hold no text of anyone's.
                if self.models.get(&format!("{path}()")).is_some_and(|entry| entry.is_cleaner) {
                    for label in &mut value.taint {
                        label.cleared = Kinds::ALL;
                    }
                }
            }
            _ => {}
        }
    }

    /// Runs a body from its first block to its last.
    fn run(&mut self, act: &mut Activation, entry: State) {
        let body = self.program.body(act.code);
        let mut states: Vec<Option<State>> = vec![None; body.blocks.len()];
        let mut visits = vec![0u32; body.blocks.len()];
        let mut work = BTreeSet::from([0u32]);
        if body.blocks.is_empty() {
            return;
        }
        states[0] = Some(entry);
        let mut left = BUDGET;
        while let Some(number) = work.pop_first().or_else(|| act.loops.next_waiting()) {
            if left == 0 {
                self.program.recorder.fact(|facts| facts.widened.push(act.code));
                return;
            }
            left -= 1;
            visits[number as usize] += 1;
            act.yields.is_ordered &= visits[number as usize] == 1;
            let Some(state) = states[number as usize].clone() else { continue };
            act.cost = act.cost.saturating_add(1 + state.heap.len() as u32 / 8);
            let block = &body.blocks[number as usize];
            let mut out: Vec<(BlockId, State)> = Vec::new();
            if let Some(handler) = block.handler {
                out.push((handler, state.clone()));
            }
            self.run_block(act, BlockId(number), block, state, &mut out);
            for (target, next) in out {
                let at = target.0 as usize;
                if target.0 <= number && act.loops.went_around(number, target.0, &next) && visits[at] < VISITS + 2 {
                    work.insert(target.0);
                }
                let changed = match &mut states[at] {
                    Some(held) => held.join(next),
                    empty => {
                        *empty = Some(next);
                        true
                    }
                };
                if changed && visits[at] < VISITS {
                    if visits[at] + 1 == VISITS
                        && let Some(held) = &mut states[at]
                    {
                        widen(held);
                    }
                    work.insert(target.0);
                }
            }
        }
        // What is never run, whatever comes in.
        for (block, _) in body.blocks.iter().zip(&visits).filter(|(_, visits)| **visits == 0) {
            let calls = block.instructions.iter().filter(|instruction| matches!(instruction.op, Op::Call { .. }));
            let dead = calls.map(|instruction| (act.code.file, instruction.span));
            self.program.recorder.fact(|facts| facts.dead.extend(dead));
        }
    }

    fn run_block(
        &mut self,
        act: &mut Activation,
        number: BlockId,
        block: &'p Block,
        mut state: State,
        out: &mut Vec<(BlockId, State)>,
    ) {
        let mut regs =
            Regs { values: Vec::with_capacity(block.instructions.len()), places: Vec::new(), receivers: Vec::new() };
        for (index, instruction) in (0u32..).zip(&block.instructions) {
            act.site = Site { block: number, instruction: index, span: instruction.span };
            act.made = 0;
            if !self.run_op(act, &mut state, &mut regs, &instruction.op) {
                if let Some(handler) = block.handler {
                    out.push((handler, state));
                }
                return;
            }
        }
        act.site = Site { block: number, instruction: u32::MAX, span: block.terminator_span };
        act.made = 0;
        if let Some(handler) = block.handler {
            out.push((handler, state.clone()));
        }
        match &block.terminator {
            Terminator::Jump(target) => out.push((*target, state)),
            Terminator::Branch { condition, if_true, if_false } => {
                let value = regs.get(*condition);
                let truth = self.truth(act, &state, &value);
                let place = regs.place(*condition);
                act.yields.is_ordered &= truth.is_some();
                for (outcome, target) in [(true, *if_true), (false, *if_false)] {
                    if truth.is_some_and(|truth| truth != outcome) {
                        continue;
                    }
                    let mut next = state.clone();
                    if let Some(guard) = &value.guard {
                        next.learn(guard.facts(outcome));
                    }
                    if let Some(slot) = place {
                        decide(&mut next.slots[slot.0 as usize], outcome);
                    }
                    out.push((target, next));
                }
            }
            Terminator::Next { iterator, element, body, done } => {
                let iterated = state.slots[iterator.0 as usize].clone();
                let length = self.length(act, &state, &iterated);
                let mut element_taint = Taint::new();
                if length != Some(0) {
                    let mut next = state.clone();
                    let value = self.element_of(act, &mut next, &iterated);
                    element_taint.clone_from(&value.taint);
                    next.slots[element.0 as usize] = value;
                    act.yields.is_ordered = false;
                    out.push((*body, next));
                }
                if let Some(after) = act.loops.leave(number.0, length, state, &element_taint) {
                    out.push((*done, after));
                }
            }
            Terminator::Return(reg) => {
                let value = regs.get(*reg);
                self.check_returned(act, &mut state, &value);
                let value = self.returned(act, value);
                state.slots.push(value);
                match &mut act.exit {
                    Some(exit) => {
                        exit.join(state);
                    }
                    empty => *empty = Some(state),
                }
            }
            Terminator::Raise(reg) => {
                if let Some(reg) = reg {
                    act.raised.join(&regs.get(*reg));
                }
            }
        }
    }

    fn returned(&self, act: &Activation, mut value: Value) -> Value {
        if self.program.body(act.code).kind == BodyKind::Function {
            let name = self.program.qualified(act.code).clone();
            let step = Step { file: act.code.file, span: act.site.span, what: What::Returned(name) };
            for label in &mut value.taint {
                label.trace = label.trace.with(step.clone());
            }
        }
        value
    }
}

/// The registers of a block, and which variables they were read from or stored to.
pub struct Regs {
    values: Vec<Value>,
    places: Vec<(Reg, SlotId)>,
    receivers: Vec<(Reg, SlotId)>,
}

impl Regs {
    /// The variable whose method a register holds.
    pub fn receiver(&self, reg: Reg) -> Option<SlotId> {
        self.receivers.iter().rfind(|(held, _)| *held == reg).map(|(_, slot)| *slot)
    }

    fn remember_receiver(&mut self, reg: Reg, slot: SlotId) {
        self.receivers.push((reg, slot));
    }

    pub fn get(&self, reg: Reg) -> Value {
        self.values.get(reg.0 as usize).cloned().unwrap_or_default()
    }

    fn set(&mut self, reg: Reg, value: Value) {
        let at = reg.0 as usize;
        if self.values.len() <= at {
            self.values.resize(at + 1, Value::default());
        }
        self.values[at] = value;
    }

    fn remember(&mut self, reg: Reg, slot: SlotId) {
        self.places.push((reg, slot));
    }

    pub fn place(&self, reg: Reg) -> Option<SlotId> {
        self.places.iter().rfind(|(held, _)| *held == reg).map(|(_, slot)| *slot)
    }
}

impl Activation {
    fn new(code: CodeId, context: Rc<Context>) -> Self {
        Self {
            code,
            births: Vec::new(),
            by_birth: FxHashMap::default(),
            context,
            made: 0,
            cost: 0,
            site: Site { block: BlockId(0), instruction: 0, span: Span::new(0, 0) },
            hits: Vec::new(),
            seen_hits: FxHashSet::default(),
            exit: None,
            has_shared: false,
            yields: Yields::default(),
            loops: Loops::default(),
            raised: Value::default(),
            stars: Vec::new(),
            handler: None,
        }
    }

    /// Whether it is a handler of one route without parameters.
    pub fn is_route_fixed(&self) -> bool {
        let route = self.handler.as_ref().and_then(|(_, route)| route.as_ref());
        route.is_some_and(|route| !route.contains(['<', '{']))
    }

    /// The object of a birth, whether or not it is in a heap yet.
    fn known(&mut self, birth: Birth) -> ObjId {
        if let Some(id) = self.by_birth.get(&birth) {
            return *id;
        }
        let id = ObjId(self.births.len() as u32);
        self.births.push(birth.clone());
        self.by_birth.insert(birth, id);
        id
    }

    fn make(&mut self, state: &mut State, birth: Birth, object: Object) -> ObjId {
        let id = self.known(birth);
        if state.heap.len() <= id.0 as usize {
            state.heap.resize(id.0 as usize + 1, None);
        }
        state.heap[id.0 as usize] = Some(Arc::new(object));
        id
    }

    /// Notes what may be raised here.
    pub fn raise(&mut self, value: &Value) {
        self.raised.join(value);
    }

    /// An object of a module.
    pub fn global(&mut self, file: FileId, index: u32) -> ObjId {
        self.known(Birth::Global(file, index))
    }

    /// The object that keeps what is set on a thing that is not of the project, where something has been.
    pub fn ext_object(&self, path: &Name) -> Option<ObjId> {
        self.by_birth.get(&Birth::Ext(path.clone())).copied()
    }

    pub fn ext_object_for(&mut self, path: &Name) -> ObjId {
        self.has_shared = true;
        self.known(Birth::Ext(path.clone()))
    }

    /// A value of a class.
    pub fn localize_class(&mut self, class: CodeId, value: &Value) -> Value {
        rename(value, &mut |held| match held {
            Held::Own(id) => self.known(Birth::Class(class, id.0)),
            Held::Global(file, index) => self.known(Birth::Global(file, index)),
        })
    }

    pub fn hit(&mut self, hit: Hit) {
        if self.hits.len() < HITS && self.seen_hits.insert((hit.kind, hit.file, hit.span, hit.label.origin.clone())) {
            self.hits.push(hit);
        }
    }
}

/// Whether data from outside are among what an object holds.
fn holds_data(object: &Object) -> bool {
    object.fields.iter().map(|(_, value)| value).chain([&object.rest]).any(|value| !value.taint.is_empty())
}

/// Whether a value is no more than that part of what a caller gives.
fn is_part(value: &Value, parameter: u32, path: &[Key], key: &Key, births: &[Birth]) -> bool {
    let [Atom::Object(id)] = value.atoms.as_slice() else { return false };
    match &births[id.0 as usize] {
        Birth::Symbol(held, longer) => {
            *held == parameter && longer.split_last().is_some_and(|(last, first)| last == key && first == path)
        }
        _ => false,
    }
}

/// A value of a module as others name it.
fn elsewhere(file: FileId, value: &Value) -> Value {
    let mut value = Value { guard: None, ..value.clone() };
    for atom in &mut value.atoms {
        if let Atom::Object(id) = atom {
            *atom = Atom::Global(file, id.0);
        }
    }
    value.atoms.sort_unstable();
    value
}

pub fn objects_in(value: &Value) -> impl Iterator<Item = ObjId> + '_ {
    value.atoms.iter().filter_map(|atom| match atom {
        Atom::Object(id) => Some(*id),
        _ => None,
    })
}

/// The key that a value is, where it is known.
pub fn key_of(value: &Value) -> Option<Key> {
    match value.only()? {
        Atom::Str(text) | Atom::Bytes(text) => Some(Key::Text(text.clone())),
        Atom::Int(number) => Some(Key::Index(*number)),
        Atom::Bool(value) => Some(Key::Index(i64::from(*value))),
        Atom::None => Some(Key::Text("None".into())),
        _ => None,
    }
}

/// What a variable is on a branch that its truth decides.
fn decide(value: &mut Value, outcome: bool) {
    if outcome {
        value.atoms.retain(|atom| Value::of(atom.clone()).truth() != Some(false));
        if value.atoms.is_empty() {
            value.atoms.push(Atom::Any);
        }
        // The result of a test, of which nothing else is asked.
        if value.guard.is_some() && value.taint.is_empty() && value.only() == Some(&Atom::Any) {
            value.atoms = smallvec::smallvec![Atom::Bool(true)];
        }
    } else if value
        .atoms
        .iter()
        .all(|atom| matches!(atom, Atom::Any | Atom::Prefix(_)) || !matches!(atom, Atom::Object(_)))
    {
        // What is false holds nothing: `None`, an empty text, zero.
        let falsy: Vec<Atom> =
            value.atoms.iter().filter(|atom| Value::of((*atom).clone()).truth() == Some(false)).cloned().collect();
        value.atoms =
            if falsy.is_empty() { smallvec::smallvec![Atom::Bool(false)] } else { falsy.into_iter().collect() };
        value.taint.clear();
    }
}

/// Gives up what may change in every round of a loop.
fn widen(state: &mut State) {
    for value in &mut state.slots {
        if value.atoms.len() > 1 && value.is_constant() {
            value.atoms = smallvec::smallvec![Atom::Any];
        }
    }
    for object in state.heap.iter_mut().flatten() {
        if matches!(object.class, Class::List) && object.fields.len() > 8 {
            Arc::make_mut(object).forget_order();
        }
    }
}

/// What of a guard speaks of the caller's data.
fn outside(guard: &Guard) -> Option<Guard> {
    let facts = |facts: &[Fact]| -> Vec<Fact> {
        let is_outside = |fact: &&Fact| matches!(&fact.target, Target::Origin(origin) if origin.is_lasting());
        facts.iter().filter(is_outside).cloned().collect()
    };
    let guard = guard.map(facts);
    (!guard.is_empty()).then_some(guard)
}

pub fn parameter_taint(parameter: u32, path: Arc<[Key]>) -> Taint {
    smallvec::smallvec![Label {
        origin: Origin::Parameter(parameter, path),
        cleared: Kinds::NONE,
        exact: true,
        assumed: 0,
        trace: Trace::default(),
    }]
}

/// Of a body that is not run: everything may come back.
fn unknown_summary(context: &Context) -> Summary {
    let mut returns = Value::any();
    for (index, _) in (0..).zip(&context.parameters) {
        let mut taint = parameter_taint(index, Arc::from([]));
        taint[0].exact = false;
        taint[0].assumed = 1;
        join_taint(&mut returns.taint, &taint);
    }
    Summary { returns, ..Summary::default() }
}

fn same(left: &Summary, right: &Summary) -> bool {
    left.returns == right.returns
        && left.heap == right.heap
        && left.checked == right.checked
        && left.hits.len() == right.hits.len()
}

fn remove_index(object: &mut Object, at: i64) {
    object.is_written = true;
    if object.is_many {
        return;
    }
    object.remove(&Key::Index(at));
    for (key, _) in &mut object.fields {
        if let Key::Index(index) = key
            && *index > at
        {
            *index -= 1;
        }
    }
}
