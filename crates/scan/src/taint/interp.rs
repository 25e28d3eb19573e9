//! Runs bodies on what is known of values.
//!
//! A body is run once for each form of its arguments: what they are (constants, functions, classes, objects) is known while
//! it runs, where they come from is not. Data that a caller gives carry the parameter as their origin, and what the body
//! does with them is kept in a [`Summary`], from which every call of the same form takes what it needs. So a function is
//! run once for all callers that differ in nothing but data, and one tainted caller does not taint another.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use covet_core::{Precision, Span};
use covet_python::flow::BodyId;
use covet_python::flow::ir::{
    Block, BlockId, BodyKind, Constant, Form, FormatPart, Op, Place, Reg, SlotId, Terminator,
};
use covet_python::resolve::FileId;
use rustc_hash::{FxHashMap, FxHashSet};

use super::guard::{Fact, Guard, Target};
use super::kinds::{Kind, Kinds};
use super::models::{ArgumentModel, HandlerModel, Models, SourceModel};
use super::program::Program;
use super::state::{Class, ClassInfo, Object, State};
use super::value::{
    Atom, CodeId, Function, Key, Label, Marks, Name, ObjId, Origin, Source, Step, Taint, Trace, Value, What, join_taint,
};

/// How often a block is run before what changes in it is no longer told apart.
const VISITS: u32 = 6;
/// How many blocks are run for one body and form before it is given up.
const BUDGET: u32 = 4_000;
/// How many blocks are run for a root, with all that it calls and that is not known yet.
const FUEL: u32 = 20_000;
/// How deep calls are followed.
const DEPTH: usize = 24;
/// For how many forms of its arguments a body is run.
pub const FORMS: usize = 24;
/// How deep a path into what a caller gives is followed.
const PATH: usize = 4;
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

/// A flow from a source to a sink.
#[derive(Clone, Debug)]
pub struct Flow {
    pub source: Source,
    pub hit: Hit,
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
    /// The objects that `returns` and `writes` name.
    pub heap: Vec<Arc<Object>>,
    /// What it leaves in objects of the caller, by parameter and path.
    pub writes: Vec<(u32, Arc<[Key]>, ObjId)>,
    pub hits: Vec<Hit>,
    /// What is known to be harmless once it has returned.
    pub checked: Vec<(Origin, Kinds)>,
    /// Whether it has been run to its end.
    pub is_final: bool,
}

/// What a body is run with: the form of its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Context {
    pub parameters: Vec<Value>,
    pub frame: Option<ObjId>,
    pub heap: Vec<(Class, Vec<(Key, Value)>, bool, Option<(u32, Arc<[Key]>)>)>,
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
    pub site: Site,
    pub hits: Vec<Hit>,
    seen_hits: FxHashSet<(Kind, FileId, Span, Origin)>,
    /// The state in which it returns, with what it returns in a slot of its own at the end.
    exit: Option<State>,
    yields: Value,
    /// What is known of it and its route, where it is run as a framework runs it.
    pub handler: Option<(Arc<HandlerModel>, Option<Name>)>,
}

/// What a module leaves behind.
#[derive(Clone, Debug, Default)]
pub struct Env {
    pub names: FxHashMap<Name, Value>,
    pub heap: Vec<Arc<Object>>,
    pub is_final: bool,
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
    pub program: &'p Program,
    pub models: &'p Models,
    pub envs: FxHashMap<FileId, Rc<Env>>,
    pub classes: FxHashMap<CodeId, Rc<ClassInfo>>,
    /// Functions that a framework calls with data of a request, and the route where it is known.
    pub handlers: FxHashMap<CodeId, (Arc<HandlerModel>, Option<Name>)>,
    summaries: FxHashMap<(CodeId, Rc<Context>), Rc<Summary>>,
    forms: FxHashMap<CodeId, usize>,
    /// What is being run, the outermost first.
    running: Vec<(CodeId, Rc<Context>)>,
    /// What has been asked for while it was being run.
    recursive: FxHashSet<(CodeId, Rc<Context>)>,
    pub flows: Vec<Flow>,
    seen_flows: FxHashSet<(Kind, FileId, Span, Source)>,
    pub mistakes: Vec<Mistake>,
    /// Sinks that have been reached, and whether never by anything that could do harm.
    pub judged: FxHashMap<(FileId, Span, Kind), bool>,
    /// Bodies that were given up.
    pub widened: BTreeSet<CodeId>,
    /// How many more blocks may be run before the root at hand is given up.
    fuel: u32,
    /// How often a module was asked for a name before it had been run to its end.
    guesses: u64,
    /// What has been run with such an answer.
    provisional: FxHashSet<(CodeId, Rc<Context>)>,
    /// Whether the body at hand is a handler of one route without parameters.
    pub is_route_fixed: bool,
    /// Blocks that have been run.
    reached: FxHashSet<(CodeId, u32)>,
}

impl<'p> Interp<'p> {
    pub fn new(program: &'p Program, models: &'p Models) -> Self {
        Self {
            program,
            models,
            envs: FxHashMap::default(),
            classes: FxHashMap::default(),
            handlers: FxHashMap::default(),
            summaries: FxHashMap::default(),
            forms: FxHashMap::default(),
            running: Vec::new(),
            recursive: FxHashSet::default(),
            flows: Vec::new(),
            seen_flows: FxHashSet::default(),
            mistakes: Vec::new(),
            judged: FxHashMap::default(),
            widened: BTreeSet::new(),
            fuel: FUEL,
            guesses: 0,
            provisional: FxHashSet::default(),
            is_route_fixed: false,
            reached: FxHashSet::default(),
        }
    }

    // ---- bodies ----

    /// What a module holds once it is imported.
    pub fn env(&mut self, file: FileId) -> Rc<Env> {
        if let Some(env) = self.envs.get(&file) {
            return env.clone();
        }
        // A module that imports itself on a way around sees what is there so far: nothing.
        self.envs.insert(file, Rc::default());
        let code = CodeId { file, body: BodyId::MODULE };
        let left = std::mem::replace(&mut self.fuel, FUEL);
        let context = Rc::new(Context { parameters: Vec::new(), frame: None, heap: Vec::new() });
        let mut act = Activation::new(code, context);
        let state = self.entry_state(&mut act);
        self.run(&mut act, state);
        let body = self.program.body(code);
        let mut names = Vec::new();
        let exit = act.exit.take().unwrap_or_default();
        for (slot, value) in body.slots.iter().zip(&exit.slots) {
            if let Some(name) = slot.name
                && !value.is_nothing()
            {
                names.push((self.program.name(file, name).clone(), value.clone()));
            }
        }
        let mut export = Export::new(&act, &exit);
        let names = names.into_iter().map(|(name, value)| (name, export.value(&value))).collect();
        let heap = export.finish();
        let env = Rc::new(Env { names, heap, is_final: true });
        self.envs.insert(file, env.clone());
        // What was run in between did not know all of this module.
        for key in std::mem::take(&mut self.provisional) {
            if self.summaries.get(&key).is_some_and(|summary| summary.is_final) {
                self.summaries.remove(&key);
                if let Some(forms) = self.forms.get_mut(&key.0) {
                    *forms = forms.saturating_sub(1);
                }
            }
        }
        self.hits_of(act.hits);
        self.fuel = left;
        env
    }

    /// Runs a function that nobody of the project calls: with nothing known of its arguments but their types.
    pub fn root(&mut self, code: CodeId) {
        self.fuel = FUEL;
        let context = self.root_context(code);
        let handler = self.handlers.get(&code).cloned().or_else(|| self.handler_by_name(code));
        let hits = match handler {
            Some((model, route)) => {
                self.handlers.insert(code, (model.clone(), route.clone()));
                self.running.push((code, context.clone()));
                self.is_route_fixed = route.as_ref().is_some_and(|route| !route.contains(['<', '{']));
                let hits = self.run_body(code, &context, Some((model, route))).hits;
                self.is_route_fixed = false;
                self.running.pop();
                hits
            }
            None => self.summary(code, context).hits.clone(),
        };
        self.hits_of(hits);
    }

    /// A handler that is known by the name of its first parameter.
    fn handler_by_name(&self, code: CodeId) -> Option<(Arc<HandlerModel>, Option<Name>)> {
        let body = self.program.body(code);
        let skip = usize::from(self.class_of(code).is_some());
        let first = body.parameters.get(skip)?;
        let name = self.program.name(code.file, first.name);
        let packages = &self.program.file(code.file).packages;
        let model = self.models.by_first_parameter.iter().find(|model| {
            model.first_parameter.iter().any(|wanted| **wanted == **name)
                && model.packages.iter().any(|package| packages.contains(package.as_str()))
        })?;
        Some((model.clone(), None))
    }

    fn root_context(&mut self, code: CodeId) -> Rc<Context> {
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

    /// Flows of what nobody calls: data of a source are a finding, data of a caller are not.
    fn hits_of(&mut self, hits: Vec<Hit>) {
        for hit in hits {
            if let Origin::Source(source) = hit.label.origin.clone() {
                self.flow(source, hit);
            }
        }
    }

    fn flow(&mut self, source: Source, hit: Hit) {
        if self.seen_flows.insert((hit.kind, hit.file, hit.span, source.clone())) {
            self.flows.push(Flow { source, hit });
        }
    }

    /// What a body does with arguments of a form.
    pub fn summary(&mut self, code: CodeId, context: Rc<Context>) -> Rc<Summary> {
        let key = (code, context.clone());
        if let Some(summary) = self.summaries.get(&key) {
            if !summary.is_final {
                self.recursive.insert(key);
            } else if self.provisional.contains(&key) {
                self.guesses += 1;
            }
            return summary.clone();
        }
        if self.running.len() >= DEPTH || self.fuel == 0 {
            self.widened.insert(code);
            return Rc::new(unknown_summary(&context));
        }
        *self.forms.entry(code).or_default() += 1;
        self.summaries.insert(key.clone(), Rc::default());
        self.running.push(key.clone());
        let mut summary = Summary::default();
        let guesses = self.guesses;
        // A body that calls itself is run until what it does no longer changes.
        for round in 0..4 {
            let next = self.run_body(code, &context, None);
            let is_same = same(&summary, &next);
            summary = next;
            if !self.recursive.remove(&key) || is_same || round == 3 {
                break;
            }
            self.summaries.insert(key.clone(), Rc::new(Summary { is_final: false, ..summary.clone() }));
        }
        self.running.pop();
        summary.is_final = true;
        let summary = Rc::new(summary);
        if self.guesses != guesses {
            self.provisional.insert(key.clone());
        }
        self.summaries.insert(key, summary.clone());
        summary
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
            return Summary { hits: act.hits, ..Summary::default() };
        };
        let body = self.program.body(code);
        let mut returns = exit.slots.pop().unwrap_or_default();
        if body.is_generator {
            let yields = std::mem::take(&mut act.yields);
            let object =
                act.make(&mut exit, Birth::Site(BlockId(u32::MAX), 0, 0), Object::with_rest(Class::Iterator, yields));
            returns = Value::of(Atom::Object(object));
        }
        if let Some(guard) = returns.guard.take() {
            returns.guard = outside(&guard).map(Arc::new);
        }
        let written: Vec<(u32, Arc<[Key]>, ObjId)> = (0..)
            .zip(&exit.heap)
            .filter_map(|(id, object)| {
                let object = object.as_ref().filter(|object| object.is_written)?;
                let (parameter, path) = object.symbol.clone()?;
                Some((parameter, path, ObjId(id)))
            })
            .collect();
        let mut export = Export::new(&act, &exit);
        export.written = written.iter().map(|(_, _, id)| *id).collect();
        let writes = written.into_iter().map(|(parameter, path, id)| (parameter, path, export.object(id))).collect();
        let returns = export.value(&returns);
        let heap = export.finish();
        let checked = exit.checked.into_iter().filter(|(origin, _)| matches!(origin, Origin::Parameter(..))).collect();
        Summary { returns, heap, writes, hits: act.hits, checked, is_final: false }
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
            let mut frame = Object::new(Class::Frame(act.code.body));
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
            let mut filled = None;
            if let (Some((model, _)), [Atom::Class(class)]) = (act.handler.clone(), types.as_slice())
                && let Some(what) = &model.rest
            {
                let bases = self.external_bases(*class);
                if bases.iter().any(|base| model.model_types.iter().any(|wanted| **wanted == **base)) {
                    let what = what.clone();
                    filled = Some(self.filled(act, state, &model, *class, &what, parameter.span));
                }
            }
            if let Some((model, route)) = act.handler.clone() {
                let skip = usize::from(self.class_of(act.code).is_some());
                if index >= skip {
                    self.given(
                        act,
                        &model,
                        route.as_ref(),
                        index - skip,
                        &name,
                        parameter.span,
                        &mut types,
                        &mut value,
                    );
                }
            }
            if let Some(filled) = filled {
                value = filled;
            }
            self.narrow(act, state, &mut value, &types);
            if let Some(source) = self.models.named(&name).cloned() {
                self.read_source(act.code.file, parameter.span, &source, &name, &mut value);
            }
            self.store(act, state, Place::Slot(SlotId(index as u32)), value, parameter.span, true);
        }
    }

    /// What a framework gives a handler as a parameter.
    #[expect(clippy::too_many_arguments, reason = "all that is known of a parameter")]
    fn given(
        &mut self,
        act: &Activation,
        model: &Arc<HandlerModel>,
        route: Option<&Name>,
        position: usize,
        name: &Name,
        span: Span,
        types: &mut Vec<Atom>,
        value: &mut Value,
    ) {
        let here = model.parameters.iter().find(|one| match &one.at {
            Some(at) => is_at(at, position, name),
            None => false,
        });
        if let Some(here) = here {
            if let Some(path) = &here.type_ {
                *types = vec![Atom::Ext(path.as_str().into())];
                value.taint.clear();
            }
            if here.source == Some(false) || here.type_.is_some() {
                return;
            }
        }
        let Some(what) = &model.rest else { return };
        let is_one_of =
            |list: &[String], path: &str| list.iter().any(|one| one == path || format!("builtins.{one}") == path);
        for type_ in types.iter() {
            let Atom::Ext(path) = type_ else { continue };
            let is_clean = is_one_of(&model.clean_types, path) || is_one_of(&model.skip_types, path);
            let is_thing = self.models.is_type(path) && !is_one_of(&model.model_types, path);
            if is_clean || is_thing {
                value.taint.clear();
                return;
            }
        }
        if types.iter().any(|type_| matches!(type_, Atom::Class(class) if self.is_enumeration(*class))) {
            value.taint.clear();
            return;
        }
        if let Some(route) = route
            && let Some(converter) = converter_of(route, name)
            && model.clean_converters.iter().any(|clean| *clean == converter)
        {
            value.taint.clear();
            return;
        }
        let source = SourceModel {
            at: Vec::new(),
            names: Vec::new(),
            what: what.clone(),
            label: "remote".to_owned(),
            clears: Vec::new(),
            type_: None,
        };
        value.atoms = smallvec::smallvec![Atom::Any];
        self.read_source(act.code.file, span, &Arc::new(source), name, value);
        types.clear();
    }

    /// An object of a model class, as a framework fills it with data of a request: each field by its type.
    fn filled(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &Arc<HandlerModel>,
        class: CodeId,
        what: &str,
        span: Span,
    ) -> Value {
        let mut object = Object { is_complete: false, ..Object::new(Class::Instance(class)) };
        let source = |clears: Vec<String>| {
            Arc::new(SourceModel {
                at: Vec::new(),
                names: Vec::new(),
                what: what.to_owned(),
                label: "remote".to_owned(),
                clears,
                type_: None,
            })
        };
        for owner in self.order(class).into_iter().rev() {
            for field in &self.program.body(owner).fields {
                let name = self.program.name(owner.file, field.name).clone();
                let types = self.annotated(owner.file, &field.annotation);
                let is_clean = types.iter().any(|type_| match type_ {
                    Atom::Ext(path) => {
                        model.clean_types.iter().any(|clean| **clean == **path || format!("builtins.{clean}") == **path)
                    }
                    Atom::Class(class) => self.is_enumeration(*class),
                    _ => false,
                });
                let mut value = Value::any();
                if !is_clean {
                    self.read_source(owner.file, span, &source(Vec::new()), &name, &mut value);
                }
                object.set(Key::Attribute(name), value, true);
            }
        }
        let mut rest = Value::any();
        self.read_source(act.code.file, span, &source(Vec::new()), "the request", &mut rest);
        object.rest = rest;
        object.is_written = false;
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    fn is_enumeration(&self, class: CodeId) -> bool {
        self.external_bases(class).iter().any(|base| base.starts_with("enum."))
    }

    /// Calls that are never run, whatever comes in: the spans of a body's dead blocks.
    pub fn dead_calls(&self, code: CodeId) -> Vec<Span> {
        let body = self.program.body(code);
        if self.widened.contains(&code) || !self.reached.contains(&(code, 0)) {
            return Vec::new();
        }
        let dead = (0u32..).zip(&body.blocks).filter(|(number, _)| !self.reached.contains(&(code, *number)));
        dead.flat_map(|(_, block)| &block.instructions)
            .filter(|instruction| matches!(instruction.op, Op::Call { .. }))
            .map(|instruction| instruction.span)
            .collect()
    }

    pub fn note_guess(&mut self, env: &Env) {
        self.guesses += u64::from(!env.is_final);
    }

    /// For how many forms a body has been run.
    pub fn forms_of(&self, code: CodeId) -> usize {
        self.forms.get(&code).copied().unwrap_or(0)
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
        while let Some(number) = work.pop_first() {
            if left == 0 || self.fuel == 0 {
                self.widened.insert(act.code);
                break;
            }
            left -= 1;
            self.fuel -= 1;
            visits[number as usize] += 1;
            self.reached.insert((act.code, number));
            let Some(state) = states[number as usize].clone() else { continue };
            let block = &body.blocks[number as usize];
            let mut out: Vec<(BlockId, State)> = Vec::new();
            if let Some(handler) = block.handler {
                out.push((handler, state.clone()));
            }
            self.run_block(act, BlockId(number), block, state, &mut out);
            for (target, next) in out {
                let at = target.0 as usize;
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
    }

    fn run_block(
        &mut self,
        act: &mut Activation,
        number: BlockId,
        block: &'p Block,
        mut state: State,
        out: &mut Vec<(BlockId, State)>,
    ) {
        let mut regs = Regs { values: Vec::with_capacity(block.instructions.len()), places: Vec::new() };
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
                if self.length(act, &state, &iterated) != Some(0) {
                    let mut next = state.clone();
                    let value = self.element_of(act, &mut next, &iterated);
                    next.slots[element.0 as usize] = value;
                    out.push((*body, next));
                }
                out.push((*done, state));
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
            Terminator::Raise(_) => {}
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

    // ---- instructions ----

    /// Runs an instruction; `false`: control does not go on behind it.
    #[expect(clippy::too_many_lines, reason = "one arm for each instruction")]
    fn run_op(&mut self, act: &mut Activation, state: &mut State, regs: &mut Regs, op: &'p Op) -> bool {
        let file = act.code.file;
        match op {
            Op::Constant { to, value } => {
                let value = match value {
                    Constant::None => Value::none(),
                    Constant::Bool(value) => Value::bool(*value),
                    Constant::Int(number) => Value::of(Atom::Int(*number)),
                    Constant::Float(number) => Value::of(Atom::Float(number.to_bits())),
                    Constant::Str(text) => Value::of(Atom::Str(self.program.name(file, *text).clone())),
                    Constant::Bytes(text) => Value::of(Atom::Bytes(self.program.name(file, *text).clone())),
                    Constant::Number(_) | Constant::Ellipsis => Value::any(),
                };
                regs.set(*to, value);
            }
            Op::Load { to, place } => {
                let value = self.load(act, state, *place);
                regs.set(*to, value);
                if let Place::Slot(slot) = place {
                    regs.remember(*to, *slot);
                }
            }
            Op::Store { place, from } => {
                let value = regs.get(*from);
                if let Place::Slot(slot) = place {
                    regs.remember(*from, *slot);
                }
                self.store(act, state, *place, value, act.site.span, true);
            }
            Op::Delete { place } => {
                if let Place::Slot(slot) = place {
                    state.slots[slot.0 as usize] = Value::default();
                }
            }
            Op::Declare { place, annotation } => {
                let types = self.annotated(file, annotation);
                if let Place::Slot(slot) = place
                    && !types.is_empty()
                {
                    let mut value = std::mem::take(&mut state.slots[slot.0 as usize]);
                    self.narrow(act, state, &mut value, &types);
                    state.slots[slot.0 as usize] = value;
                }
            }
            Op::Attribute { to, object, name } => {
                let object = regs.get(*object);
                let name = self.program.name(file, *name).clone();
                let value = self.attribute(act, state, &object, &name);
                regs.set(*to, value);
            }
            Op::SetAttribute { object, name, from } => {
                let (object, value) = (regs.get(*object), regs.get(*from));
                let name = self.program.name(file, *name).clone();
                self.set_attribute(act, state, &object, &name, value);
            }
            Op::DeleteAttribute { object, name } => {
                let object = regs.get(*object);
                let key = Key::Attribute(self.program.name(file, *name).clone());
                self.remove_key(act, state, &object, &key);
            }
            Op::Item { to, object, key } => {
                let value = self.item(act, state, &regs.get(*object), &regs.get(*key));
                regs.set(*to, value);
            }
            Op::SetItem { object, key, from } => {
                let (object, key, value) = (regs.get(*object), regs.get(*key), regs.get(*from));
                self.set_item(act, state, &object, &key, value);
            }
            Op::DeleteItem { object, key } => {
                let (object, key) = (regs.get(*object), regs.get(*key));
                if let Some(key) = key_of(&key) {
                    self.remove_key(act, state, &object, &key);
                }
            }
            Op::Slice { to, object, lower, upper, step } => {
                let bounds = [lower, upper, step].map(|bound| bound.map(|reg| regs.get(reg)));
                let value = self.slice(act, state, &regs.get(*object), &bounds);
                regs.set(*to, value);
            }
            Op::SetSlice { object, from } => {
                let (object, value) = (regs.get(*object), regs.get(*from));
                let elements = self.element_of(act, state, &value);
                self.add_element(act, state, &object, elements);
            }
            Op::Unary { to, op, operand } => {
                regs.set(*to, super::ops::unary(*op, &regs.get(*operand), |value| self.truth(act, state, value)))
            }
            Op::Binary { to, op, left, right, in_place } => {
                let (left, right) = (regs.get(*left), regs.get(*right));
                let value = self.binary(act, state, *op, &left, &right, *in_place);
                regs.set(*to, value);
            }
            Op::Compare { to, op, left, right } => {
                let places = (regs.place(*left), regs.place(*right));
                let value = self.compare(act, state, *op, &regs.get(*left), &regs.get(*right), places);
                regs.set(*to, value);
            }
            Op::Format { to, parts } => {
                let value = self.format(act, state, regs, parts);
                regs.set(*to, value);
            }
            Op::Tuple { to, items } | Op::List { to, items } => {
                let class = if matches!(op, Op::Tuple { .. }) { Class::Tuple } else { Class::List };
                let object =
                    self.sequence(act, state, class, items.iter().map(|item| (regs.get(item.value), item.is_starred)));
                regs.set(*to, object);
            }
            Op::Set { to, items } => {
                let mut all = Value::default();
                for item in items {
                    let value = regs.get(item.value);
                    let value = if item.is_starred { self.element_of(act, state, &value) } else { value };
                    all.join(&value);
                }
                let mut object = Object::with_rest(Class::Set, all);
                // Which constants a set holds is all that a test of membership asks for.
                object.is_complete = true;
                let id = self.new_object(act, state, object);
                regs.set(*to, Value::of(Atom::Object(id)));
            }
            Op::Dict { to, entries } => {
                let mut object = Object::new(Class::Dict);
                for (key, value) in entries {
                    let value = regs.get(*value);
                    match key.map(|key| regs.get(key)) {
                        Some(key) => match key_of(&key) {
                            Some(key) => object.set(key, value, true),
                            None => {
                                object.rest.join(&value);
                                object.is_complete = false;
                            }
                        },
                        None => {
                            let from = self.merged(act, state, &value);
                            for (key, value) in from.fields {
                                object.set(key, value, true);
                            }
                            object.rest.join(&from.rest);
                            object.is_complete &= from.is_complete;
                        }
                    }
                }
                let id = self.new_object(act, state, object);
                regs.set(*to, Value::of(Atom::Object(id)));
            }
            Op::Append { list, value } | Op::Add { set: list, value } => {
                let (list, value) = (regs.get(*list), regs.get(*value));
                self.add_element(act, state, &list, value);
            }
            Op::Call { to, callee, arguments } => {
                let callee = regs.get(*callee);
                let args = self.arguments(act, state, regs, arguments);
                let value = self.call(act, state, &callee, args);
                let goes_on = !value.is_nothing();
                regs.set(*to, value);
                return goes_on;
            }
            Op::Function { to, body, defaults, metadata } => {
                let value = self.make_function(act, state, regs, *body, defaults, metadata);
                regs.set(*to, value);
            }
            Op::Class { to, body, bases, keywords: _ } => {
                let bases = bases.iter().map(|base| regs.get(*base)).collect();
                let value = self.make_class(act, state, *body, bases);
                regs.set(*to, value);
            }
            Op::Import { to, module, whole } => {
                let module = self.program.name(file, *module).clone();
                let module = if *whole { module } else { Name::from(module.split('.').next().unwrap_or_default()) };
                regs.set(*to, self.module(file, &module));
            }
            Op::ImportFrom { to, level, module, name } => {
                let module = self.program.name(file, *module).clone();
                let name = self.program.name(file, *name).clone();
                let value = match self.program.absolute(file, *level, &module) {
                    Some(module) => self.imported(act, file, &module, &name),
                    None => Value::any(),
                };
                regs.set(*to, value);
            }
            Op::ImportStar { level, module } => {
                let module = self.program.name(file, *module).clone();
                self.import_star(act, state, *level, &module);
            }
            Op::Iterate { to, from, .. } => {
                let value = self.iterate(act, state, &regs.get(*from));
                regs.set(*to, value);
            }
            Op::Element { to, from, index } => {
                let from = regs.get(*from);
                let key = if *index >= 0 {
                    Value::of(Atom::Int(i64::from(*index)))
                } else {
                    Value::of(Atom::Int(i64::from(*index)))
                };
                let value = self.unpacked(act, state, &from, &key);
                regs.set(*to, value);
            }
            Op::Rest { to, from, before, after } => {
                let from = regs.get(*from);
                let value = self.rest_of(act, state, &from, *before as usize, *after as usize);
                regs.set(*to, value);
            }
            Op::Await { to, value } => regs.set(*to, regs.get(*value)),
            Op::Yield { to, value } => {
                let value = value.map_or_else(Value::none, |reg| regs.get(reg));
                act.yields.join(&value);
                regs.set(*to, Value::any());
            }
            Op::YieldFrom { to, value } => {
                let value = regs.get(*value);
                let elements = self.element_of(act, state, &value);
                act.yields.join(&elements);
                regs.set(*to, Value::any());
            }
            Op::Enter { to, context, .. } => {
                let value = self.enter(act, state, &regs.get(*context));
                regs.set(*to, value);
            }
            Op::Exit { .. } => {}
            Op::Caught { to, .. } => regs.set(*to, Value::any()),
            Op::Matches { to, subject, form } => {
                let value = self.matches(act, state, regs, &regs.get(*subject), form);
                regs.set(*to, value);
            }
        }
        true
    }

    fn matches(&mut self, act: &mut Activation, state: &mut State, regs: &Regs, subject: &Value, form: &Form) -> Value {
        match form {
            Form::Sequence { length, or_more } => match self.length(act, state, subject) {
                Some(held) => Value::bool(if *or_more { held >= *length as usize } else { held == *length as usize }),
                None => match subject.only() {
                    Some(Atom::Str(_) | Atom::Int(_) | Atom::None | Atom::Bool(_) | Atom::Bytes(_)) => {
                        Value::bool(false)
                    }
                    _ => Value::any(),
                },
            },
            Form::Mapping { keys } => {
                let keys: Vec<_> = keys.iter().map(|key| regs.get(*key)).collect();
                match subject.only() {
                    Some(Atom::Object(id)) => {
                        let object = self.object(act, state, *id);
                        if object.class != Class::Dict || !object.is_complete {
                            return Value::any();
                        }
                        let has = |key: &Value| key_of(key).map(|key| object.get(&key).is_some());
                        if keys.iter().all(|key| has(key) == Some(true)) {
                            Value::bool(true)
                        } else if keys.iter().any(|key| has(key) == Some(false)) {
                            Value::bool(false)
                        } else {
                            Value::any()
                        }
                    }
                    Some(Atom::Str(_) | Atom::Int(_) | Atom::None | Atom::Bool(_)) => Value::bool(false),
                    _ => Value::any(),
                }
            }
            Form::Class { class } => {
                let class = regs.get(*class);
                self.is_instance(act, state, subject, &class, None)
            }
        }
    }

    // ---- variables ----

    fn load(&mut self, act: &mut Activation, state: &mut State, place: Place) -> Value {
        let body = self.program.body(act.code);
        match place {
            Place::Slot(slot) => {
                if body.slots[slot.0 as usize].is_captured
                    && let Some(&frame) = act.by_birth.get(&Birth::Frame)
                {
                    let frame = self.object(act, state, frame);
                    return frame.get(&Key::Slot(slot.0)).cloned().unwrap_or_default();
                }
                state.slots[slot.0 as usize].clone()
            }
            Place::Outer(outer, slot) => {
                let mut at = match act.by_birth.get(&Birth::Frame) {
                    Some(&frame) => self.object(act, state, frame).get(&Key::Outer).cloned(),
                    None => act.context.frame.map(|frame| Value::of(Atom::Object(frame))),
                };
                while let Some(frame) = at.take() {
                    let Some(Atom::Object(id)) = frame.only() else { break };
                    let object = self.object(act, state, *id);
                    if object.class == Class::Frame(outer) {
                        return match object.get(&Key::Slot(slot.0)) {
                            Some(value) => value.clone(),
                            None => self.field(act, state, &frame, &Key::Slot(slot.0)),
                        };
                    }
                    at = object.get(&Key::Outer).cloned();
                }
                let outer = CodeId { file: act.code.file, body: outer };
                self.free_variable(outer, slot)
            }
            Place::Global(name) => {
                let name = self.program.name(act.code.file, name).clone();
                self.global(act, state, &name)
            }
        }
    }

    /// A variable of a function around this one, when that function is not being run: its definition, where there is but
    /// one.
    fn free_variable(&mut self, _outer: CodeId, _slot: SlotId) -> Value {
        Value::any()
    }

    fn global(&mut self, act: &mut Activation, state: &mut State, name: &Name) -> Value {
        let file = act.code.file;
        if act.code.body == BodyId::MODULE {
            return Value::ext(&format!("builtins.{name}"));
        }
        let env = self.env(file);
        if let Some(value) = env.names.get(name) {
            return self.import_global(act, state, file, value);
        }
        // While the module itself is run, what it will hold is not known; what it defines is.
        if !env.is_final {
            self.guesses += 1;
            if let Some(value) = self.defined(file, name) {
                return value;
            }
        }
        if self.is_module_variable(file, name) { Value::any() } else { Value::ext(&format!("builtins.{name}")) }
    }

    fn is_module_variable(&self, file: FileId, name: &Name) -> bool {
        let body = self.program.body(CodeId { file, body: BodyId::MODULE });
        body.slots.iter().any(|slot| slot.name.is_some_and(|held| self.program.name(file, held) == name))
    }

    /// A function or class at the top level of a module, by its name alone.
    pub fn defined(&self, file: FileId, name: &Name) -> Option<Value> {
        self.defined_as(file, name, true)
    }

    fn defined_as(&self, file: FileId, name: &Name, may_be_imported: bool) -> Option<Value> {
        let bodies = &self.program.file(file).flow.bodies;
        let found = (0u32..).zip(bodies).filter(|(_, body)| {
            body.parent == Some(BodyId::MODULE)
                && matches!(body.kind, BodyKind::Function | BodyKind::Class)
                && self.program.name(file, body.name) == name
        });
        let Some((number, body)) = found.last() else {
            return if may_be_imported { self.imported_name(file, name) } else { None };
        };
        let code = CodeId { file, body: BodyId(number) };
        Some(Value::of(match body.kind {
            BodyKind::Class => Atom::Class(code),
            _ => Atom::Function(Function { code, frame: None, defaults: None }),
        }))
    }

    /// A name that a module imports at its top, while the module itself is being run.
    fn imported_name(&self, file: FileId, name: &Name) -> Option<Value> {
        let body = self.program.body(CodeId { file, body: BodyId::MODULE });
        for block in &body.blocks {
            let mut imported: Vec<(Reg, Value)> = Vec::new();
            for instruction in &block.instructions {
                match &instruction.op {
                    Op::Import { to, module, whole } => {
                        let module = self.program.name(file, *module);
                        let module = if *whole { module } else { module.split('.').next().unwrap_or_default() };
                        imported.push((
                            *to,
                            match self.program.module(file, module) {
                                Some(file) => Value::of(Atom::Module(file)),
                                None => Value::ext(module),
                            },
                        ));
                    }
                    Op::ImportFrom { to, level, module, name } => {
                        let module = self.program.name(file, *module);
                        let name = self.program.name(file, *name);
                        let Some(module) = self.program.absolute(file, *level, module) else { continue };
                        let full = format!("{module}.{name}");
                        let value = match (self.program.module(file, &full), self.program.module(file, &module)) {
                            (Some(file), _) => Value::of(Atom::Module(file)),
                            (None, Some(from)) => self.defined_as(from, name, false).unwrap_or_else(Value::any),
                            (None, None) => Value::ext(&self.models.usual(&full)),
                        };
                        imported.push((*to, value));
                    }
                    Op::Store { place: Place::Slot(slot), from } => {
                        let held = body.slots[slot.0 as usize].name;
                        if held.is_some_and(|held| self.program.name(file, held) == name)
                            && let Some((_, value)) = imported.iter().find(|(reg, _)| reg == from)
                        {
                            return Some(value.clone());
                        }
                    }
                    _ => {}
                }
            }
        }
        None
    }

    pub fn store(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        place: Place,
        mut value: Value,
        span: Span,
        tell: bool,
    ) {
        let body = self.program.body(act.code);
        let file = act.code.file;
        let name = match place {
            Place::Slot(slot) => body.slots[slot.0 as usize].name,
            Place::Outer(outer, slot) => self.program.body(CodeId { file, body: outer }).slots[slot.0 as usize].name,
            Place::Global(name) => Some(name),
        };
        if let Some(name) = name.map(|name| self.program.name(file, name).clone()) {
            if tell && !value.taint.is_empty() {
                let step = Step { file, span, what: What::Assigned(name.clone()) };
                for label in &mut value.taint {
                    label.trace = label.trace.with(step.clone());
                }
            }
            if let Some(source) = self.models.named(&name).cloned() {
                self.read_source(file, span, &source, &name, &mut value);
            }
            self.named_sink(act, state, &name, &value);
        }
        match place {
            Place::Slot(slot) => {
                if body.slots[slot.0 as usize].is_captured
                    && let Some(&frame) = act.by_birth.get(&Birth::Frame)
                {
                    self.change(act, state, frame, |frame| frame.set(Key::Slot(slot.0), value.clone(), true));
                }
                state.slots[slot.0 as usize] = value;
            }
            Place::Outer(outer, slot) => {
                let mut at = match act.by_birth.get(&Birth::Frame) {
                    Some(&frame) => self.object(act, state, frame).get(&Key::Outer).cloned(),
                    None => act.context.frame.map(|frame| Value::of(Atom::Object(frame))),
                };
                while let Some(frame) = at.take() {
                    let Some(&Atom::Object(id)) = frame.only() else { break };
                    if self.object(act, state, id).class == Class::Frame(outer) {
                        self.change(act, state, id, |frame| frame.set(Key::Slot(slot.0), value.clone(), true));
                        break;
                    }
                    at = self.object(act, state, id).get(&Key::Outer).cloned();
                }
            }
            Place::Global(name) => {
                // What functions leave in a module for others is kept beside what the module itself does.
                let name = self.program.name(file, name).clone();
                let value = Value {
                    atoms: value.atoms.iter().filter(|atom| !matches!(atom, Atom::Object(_))).cloned().collect(),
                    ..value
                };
                if act.code.body != BodyId::MODULE
                    && let Some(env) = self.envs.get_mut(&file)
                {
                    let taint: Taint =
                        value.taint.iter().filter(|label| matches!(label.origin, Origin::Source(_))).cloned().collect();
                    if !taint.is_empty() {
                        let held = Rc::make_mut(env).names.entry(name).or_default();
                        if held.is_nothing() {
                            held.join(&Value::any());
                        }
                        join_taint(&mut held.taint, &taint);
                    }
                }
            }
        }
    }

    /// Marks a value as one that comes from outside.
    pub fn read_source(&mut self, file: FileId, span: Span, model: &Arc<SourceModel>, name: &str, value: &mut Value) {
        let what: Name = model.what.as_str().into();
        let source = Source { file, span, label: model.label.as_str().into(), what: what.clone() };
        let step = Step { file, span, what: What::Read(Arc::from(format!("`{name}` is {what}"))) };
        let label = Label {
            origin: Origin::Source(source),
            cleared: super::models::kinds_of(&model.clears).unwrap_or_default(),
            exact: true,
            assumed: 0,
            trace: Trace::default().with(step),
        };
        value.taint.clear();
        value.taint.push(label);
        if value.is_constant() || value.is_nothing() {
            value.atoms.clear();
            value.atoms.push(Atom::Any);
        }
    }

    // ---- objects ----

    pub fn new_object(&mut self, act: &mut Activation, state: &mut State, object: Object) -> ObjId {
        let birth = Birth::Site(act.site.block, act.site.instruction, act.made);
        act.made += 1;
        let known = act.by_birth.get(&birth).copied();
        if let Some(id) = known
            && let Some(Some(held)) = state.heap.get(id.0 as usize)
        {
            // The second time on the same way: from now on it stands for all that are made here.
            let mut both = (**held).clone();
            both.is_many = true;
            for (key, value) in object.fields {
                both.set(key, value, false);
            }
            both.rest.join(&object.rest);
            both.is_complete &= object.is_complete;
            state.heap[id.0 as usize] = Some(Arc::new(both));
            return id;
        }
        act.make(state, birth, object)
    }

    /// An object as it is now.
    pub fn object(&mut self, act: &mut Activation, state: &State, id: ObjId) -> Arc<Object> {
        if let Some(Some(object)) = state.heap.get(id.0 as usize) {
            return object.clone();
        }
        let birth = act.births[id.0 as usize].clone();
        let object = match &birth {
            Birth::Global(file, index) => {
                let env = self.env(*file);
                env.heap.get(*index as usize).map(|object| (file, Arc::clone(object), None))
            }
            Birth::Class(code, index) => {
                let info = self.classes.get(code).cloned();
                info.and_then(|info| info.heap.get(*index as usize).map(Arc::clone))
                    .map(|object| (&code.file, object, Some(*code)))
            }
            _ => None,
        };
        let Some((file, object, class)) = object else {
            return Arc::new(Object { is_complete: false, ..Object::new(Class::Opaque) });
        };
        let mut object = (*object).clone();
        let mut import = |value: &Value| {
            let birth = |index: u32| match class {
                Some(code) => Birth::Class(code, index),
                None => Birth::Global(*file, index),
            };
            rename(value, &mut |object| match object {
                Held::Own(id) => act.known(birth(id.0)),
                Held::Global(file, index) => act.known(Birth::Global(file, index)),
            })
        };
        for (_, value) in &mut object.fields {
            *value = import(value);
        }
        object.rest = import(&object.rest);
        object.is_written = false;
        Arc::new(object)
    }

    pub fn change(&mut self, act: &mut Activation, state: &mut State, id: ObjId, change: impl FnOnce(&mut Object)) {
        let mut object = self.object(act, state, id);
        change(Arc::make_mut(&mut object));
        if state.heap.len() <= id.0 as usize {
            state.heap.resize(id.0 as usize + 1, None);
        }
        state.heap[id.0 as usize] = Some(object);
    }

    fn import_global(&mut self, act: &mut Activation, _state: &mut State, file: FileId, value: &Value) -> Value {
        self.foreign(act, file, value)
    }

    /// What a value holds under a key.
    pub fn field(&mut self, act: &mut Activation, state: &mut State, value: &Value, key: &Key) -> Value {
        let mut found = Value::default();
        let mut is_plain = value.atoms.is_empty();
        for atom in &value.atoms {
            let Atom::Object(id) = atom else {
                is_plain = true;
                continue;
            };
            let object = self.object(act, state, *id);
            if let Some(held) = object.get(key) {
                found.join(held);
                if object.is_complete || object.symbol.is_none() {
                    if !object.is_complete && !matches!(key, Key::Attribute(_)) {
                        found.join(&object.rest);
                    }
                    continue;
                }
                continue;
            }
            if !matches!(key, Key::Attribute(_)) {
                found.join(&object.rest);
            }
            match &object.symbol {
                Some((parameter, path)) if !object.is_complete => {
                    let value = self.symbolic(act, *parameter, path, key);
                    // So that what is found there now is what is found there again.
                    self.change(act, state, *id, |object| {
                        let written = object.is_written;
                        object.set(key.clone(), value.clone(), false);
                        object.is_written = written;
                    });
                    found.join(&value);
                }
                _ if !object.is_complete => {
                    found.join(&Value::any());
                }
                _ => {}
            }
        }
        if is_plain {
            found.join(&Value::any().with_taint(value.passed_on()));
        }
        found
    }

    /// A part of what the caller gives.
    fn symbolic(&mut self, act: &mut Activation, parameter: u32, path: &Arc<[Key]>, key: &Key) -> Value {
        if path.len() >= PATH {
            return Value::any().with_taint(parameter_taint(parameter, path.clone()));
        }
        let longer: Arc<[Key]> = path.iter().cloned().chain([key.clone()]).collect();
        let taint = parameter_taint(parameter, longer.clone());
        let id = act.known(Birth::Symbol(parameter, longer));
        Value::of(Atom::Object(id)).with_taint(taint)
    }

    /// The labels of a value and of all that it holds.
    pub fn deep(&mut self, act: &mut Activation, state: &State, value: &Value) -> Taint {
        let mut taint = value.taint.clone();
        let mut seen = FxHashSet::default();
        let mut work: Vec<(ObjId, u32)> = objects_in(value).map(|id| (id, 0)).collect();
        while let Some((id, depth)) = work.pop() {
            if depth > 4 || !seen.insert(id) || seen.len() > 200 {
                continue;
            }
            let object = self.object(act, state, id);
            if matches!(object.class, Class::Frame(_)) {
                continue;
            }
            for value in object.fields.iter().map(|(_, value)| value).chain([&object.rest]) {
                join_taint(&mut taint, &value.passed_on());
                work.extend(objects_in(value).map(|id| (id, depth + 1)));
            }
        }
        taint
    }

    pub fn add_element(&mut self, act: &mut Activation, state: &mut State, list: &Value, value: Value) {
        for id in objects_in(list).collect::<Vec<_>>() {
            let weak = list.atoms.len() > 1;
            let value = value.clone();
            self.change(act, state, id, move |object| match object.length() {
                Some(length) if object.class == Class::List && !weak && length < 32 => {
                    object.set(Key::Index(length as i64), value, true);
                }
                _ => {
                    if matches!(object.class, Class::List) {
                        object.forget_order();
                    }
                    object.rest.join(&value);
                    object.is_written = true;
                }
            });
        }
    }

    pub fn set_key(&mut self, act: &mut Activation, state: &mut State, target: &Value, key: Option<Key>, value: Value) {
        let ids: Vec<ObjId> = objects_in(target).collect();
        let replace = ids.len() == 1 && target.atoms.len() == 1;
        for id in ids {
            let (key, value) = (key.clone(), value.clone());
            self.change(act, state, id, move |object| match key {
                Some(Key::Index(index)) if index < 0 => match object.length() {
                    Some(length) if (-index) as usize <= length => {
                        object.set(Key::Index(length as i64 + index), value, replace);
                    }
                    _ => {
                        object.rest.join(&value);
                        object.is_written = true;
                    }
                },
                Some(key) => object.set(key, value, replace),
                None => {
                    object.rest.join(&value);
                    object.is_complete = false;
                    object.is_written = true;
                }
            });
        }
    }

    fn remove_key(&mut self, act: &mut Activation, state: &mut State, target: &Value, key: &Key) {
        if let [Atom::Object(id)] = target.atoms.as_slice() {
            self.change(act, state, *id, |object| match (key, object.length(), &object.class) {
                (Key::Index(index), Some(length), Class::List) => {
                    let at = if *index < 0 { length as i64 + index } else { *index };
                    remove_index(object, at);
                }
                _ => object.remove(key),
            });
        }
    }

    pub fn length(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<usize> {
        match value.only()? {
            Atom::Str(text) | Atom::Bytes(text) => Some(text.chars().count()),
            Atom::Object(id) => {
                let object = self.object(act, state, *id);
                match object.class {
                    Class::List | Class::Tuple | Class::Dict | Class::Iterator => object.length(),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub fn truth(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<bool> {
        match value.only() {
            Some(Atom::Object(_)) => self.length(act, state, value).map(|length| length > 0),
            _ => value.truth(),
        }
    }

    // ---- making functions and classes ----

    fn make_function(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        regs: &Regs,
        body: BodyId,
        defaults: &[(u32, Reg)],
        metadata: &[(u32, Reg)],
    ) -> Value {
        let _ = (state, metadata);
        let code = CodeId { file: act.code.file, body };
        let frame = act.by_birth.get(&Birth::Frame).copied().or(act.context.frame);
        let defaults: Vec<(u32, Value)> = defaults.iter().map(|(index, reg)| (*index, regs.get(*reg))).collect();
        let defaults = (!defaults.is_empty()).then(|| Arc::new(defaults));
        Value::of(Atom::Function(Function { code, frame, defaults }))
    }

    fn make_class(&mut self, act: &mut Activation, state: &mut State, body: BodyId, bases: Vec<Value>) -> Value {
        let code = CodeId { file: act.code.file, body };
        let context = Rc::new(Context { parameters: Vec::new(), frame: None, heap: Vec::new() });
        let mut inner = Activation::new(code, context);
        let entry = self.entry_state(&mut inner);
        self.run(&mut inner, entry);
        let exit = inner.exit.take().unwrap_or_default();
        let flow = self.program.body(code);
        let mut export = Export::new(&inner, &exit);
        let mut attributes: Vec<(Name, Value)> = Vec::new();
        for (slot, value) in flow.slots.iter().zip(&exit.slots) {
            if let Some(name) = slot.name
                && !value.is_nothing()
            {
                attributes.push((self.program.name(code.file, name).clone(), export.value(value)));
            }
        }
        attributes.sort_by(|left, right| left.0.cmp(&right.0));
        let heap = export.finish();
        let bases: Vec<Atom> = bases
            .iter()
            .flat_map(|base| base.atoms.iter())
            .filter(|atom| matches!(atom, Atom::Class(_) | Atom::Ext(_)))
            .cloned()
            .collect();
        let is_dataclass = bases.iter().any(|base| match base {
            Atom::Class(base) => self.classes.get(base).is_some_and(|info| info.is_dataclass),
            Atom::Ext(path) => matches!(&**path, "pydantic.BaseModel" | "typing.NamedTuple"),
            _ => false,
        });
        let name = self.program.name(code.file, flow.name).clone();
        let info =
            ClassInfo { name: Some(name), bases: bases.clone(), attributes, heap, is_dataclass, code: Some(code) };
        self.classes.insert(code, Rc::new(info));
        self.handler_methods(code, &bases);
        let hits = std::mem::take(&mut inner.hits);
        for hit in hits {
            act.hit(hit);
        }
        let _ = state;
        Value::of(Atom::Class(code))
    }

    /// The methods of a class that a framework calls, where one of its bases says so.
    fn handler_methods(&mut self, code: CodeId, bases: &[Atom]) {
        let mut models: Vec<Arc<HandlerModel>> = Vec::new();
        let mut work: Vec<Atom> = bases.to_vec();
        let mut seen = 0;
        while let Some(base) = work.pop() {
            seen += 1;
            if seen > 64 {
                break;
            }
            match base {
                Atom::Class(code) => {
                    if let Some(info) = self.classes.get(&code) {
                        work.extend(info.bases.iter().cloned());
                    }
                }
                Atom::Ext(path) => {
                    if let Some(model) = self.models.get(&path).and_then(|entry| entry.base.clone()) {
                        models.push(model);
                    }
                    work.extend(self.models.supertypes(&path).iter().map(|path| Atom::Ext(path.clone())));
                }
                _ => {}
            }
        }
        let Some(info) = self.classes.get(&code).cloned() else { return };
        for model in models {
            for method in &model.methods {
                let value = info.attributes.iter().find(|(name, _)| **name == **method).map(|(_, value)| value);
                if let Some(Atom::Function(function)) = value.and_then(Value::only) {
                    self.handlers.entry(function.code).or_insert_with(|| (model.clone(), None));
                }
            }
        }
    }

    // ---- modules ----

    pub fn module(&mut self, importer: FileId, module: &str) -> Value {
        match self.program.module(importer, module) {
            Some(file) => Value::of(Atom::Module(file)),
            None => Value::of(Atom::Ext(module.into())),
        }
    }

    /// `from module import name`
    fn imported(&mut self, act: &mut Activation, importer: FileId, module: &str, name: &Name) -> Value {
        if let Some(file) = self.program.module(importer, module) {
            let env = self.env(file);
            if let Some(value) = env.names.get(name) {
                return self.foreign(act, file, value);
            }
            let submodule = format!("{module}.{name}");
            if let Some(submodule) = self.program.module(importer, &submodule) {
                return Value::of(Atom::Module(submodule));
            }
            if !env.is_final {
                self.guesses += 1;
                return self.defined(file, name).unwrap_or_else(Value::any);
            }
            return Value::any();
        }
        let full = format!("{module}.{name}");
        match self.program.module(importer, &full) {
            Some(file) => Value::of(Atom::Module(file)),
            None => self.external(importer, &full, Span::new(0, 0)),
        }
    }

    /// A value of another module, for the variables of this one.
    pub fn foreign(&mut self, act: &mut Activation, file: FileId, value: &Value) -> Value {
        rename(value, &mut |object| match object {
            Held::Own(id) => act.known(Birth::Global(file, id.0)),
            Held::Global(file, index) => act.known(Birth::Global(file, index)),
        })
    }

    fn import_star(&mut self, act: &mut Activation, state: &mut State, level: u32, module: &str) {
        let file = act.code.file;
        let Some(module) = self.program.absolute(file, level, module) else { return };
        let Some(from) = self.program.module(file, &module) else { return };
        let env = self.env(from);
        let body = self.program.body(act.code);
        for (index, slot) in body.slots.iter().enumerate() {
            let Some(name) = slot.name.map(|name| self.program.name(file, name).clone()) else { continue };
            if let Some(value) = env.names.get(&name) {
                let value = self.foreign(act, from, value);
                state.slots[index].join(&value);
            }
        }
    }
}

// ---- parts ----

/// The registers of a block, and which variables they were read from or stored to.
pub struct Regs {
    values: Vec<Value>,
    places: Vec<(Reg, SlotId)>,
}

impl Regs {
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
            site: Site { block: BlockId(0), instruction: 0, span: Span::new(0, 0) },
            hits: Vec::new(),
            seen_hits: FxHashSet::default(),
            exit: None,
            yields: Value::default(),
            handler: None,
        }
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

    /// An object of a module.
    pub fn global(&mut self, file: FileId, index: u32) -> ObjId {
        self.known(Birth::Global(file, index))
    }

    /// The object that keeps what is set on a thing that is not of the project, where something has been.
    pub fn ext_object(&self, path: &Name) -> Option<ObjId> {
        self.by_birth.get(&Birth::Ext(path.clone())).copied()
    }

    pub fn ext_object_for(&mut self, path: &Name) -> ObjId {
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

/// An object as a value names it.
#[derive(Clone, Copy)]
enum Held {
    /// Of the heap that the value belongs to.
    Own(ObjId),
    Global(FileId, u32),
}

/// A value of one heap as one of another.
fn rename(value: &Value, object: &mut dyn FnMut(Held) -> ObjId) -> Value {
    let mut renamed = Value { guard: None, ..value.clone() };
    let mut changed = false;
    for atom in &mut renamed.atoms {
        let new = match &*atom {
            Atom::Object(id) => Atom::Object(object(Held::Own(*id))),
            Atom::Global(file, index) => Atom::Object(object(Held::Global(*file, *index))),
            Atom::Function(function) => Atom::Function(rename_function(function, object)),
            Atom::Bound(function, receiver) => {
                Atom::Bound(rename_function(function, object), Arc::new(rename(receiver, object)))
            }
            Atom::Member(name, receiver) => Atom::Member(name.clone(), Arc::new(rename(receiver, object))),
            Atom::Super(class, receiver) => Atom::Super(*class, Arc::new(rename(receiver, object))),
            _ => continue,
        };
        *atom = new;
        changed = true;
    }
    if changed {
        renamed.atoms.sort_unstable();
        renamed.atoms.dedup();
    }
    renamed
}

fn rename_function(function: &Function, object: &mut dyn FnMut(Held) -> ObjId) -> Function {
    Function {
        code: function.code,
        frame: function.frame.map(|frame| object(Held::Own(frame))),
        defaults: function
            .defaults
            .as_ref()
            .map(|defaults| Arc::new(defaults.iter().map(|(index, value)| (*index, rename(value, object))).collect())),
    }
}

/// Takes values and what they hold out of the heap of an activation.
struct Export<'a> {
    act: &'a Activation,
    state: &'a State,
    heap: Vec<Option<Arc<Object>>>,
    numbers: FxHashMap<ObjId, ObjId>,
    work: Vec<ObjId>,
    /// What the caller gave and has been written to.
    written: FxHashSet<ObjId>,
}

impl<'a> Export<'a> {
    fn new(act: &'a Activation, state: &'a State) -> Self {
        Self {
            act,
            state,
            heap: Vec::new(),
            numbers: FxHashMap::default(),
            work: Vec::new(),
            written: FxHashSet::default(),
        }
    }

    fn object(&mut self, id: ObjId) -> ObjId {
        if let Some(number) = self.numbers.get(&id) {
            return *number;
        }
        let number = ObjId(self.heap.len() as u32);
        self.heap.push(None);
        self.numbers.insert(id, number);
        self.work.push(id);
        number
    }

    fn value(&mut self, value: &Value) -> Value {
        let act = self.act;
        let guard = value.guard.clone();
        let mut atoms = value.clone();
        // An object of a module stays one.
        for atom in &mut atoms.atoms {
            if let Atom::Object(id) = atom
                && let Birth::Global(file, index) = act.births[id.0 as usize]
            {
                *atom = Atom::Global(file, index);
            }
        }
        let mut globals: Vec<Atom> = Vec::new();
        atoms.atoms.retain(|atom| match atom {
            Atom::Global(..) => {
                globals.push(atom.clone());
                false
            }
            _ => true,
        });
        let mut renamed = rename(&atoms, &mut |held| match held {
            Held::Own(id) => self.object(id),
            // Within receivers and defaults; there they have been taken into the heap before.
            Held::Global(..) => ObjId(u32::MAX),
        });
        renamed.atoms.extend(globals);
        renamed.atoms.sort_unstable();
        renamed.guard = guard;
        renamed
    }

    fn finish(mut self) -> Vec<Arc<Object>> {
        let mut done = 0;
        while let Some(id) = self.work.pop() {
            let number = self.numbers[&id];
            done += 1;
            let symbol = match self.state.heap.get(id.0 as usize) {
                Some(Some(object)) => object.symbol.clone(),
                _ => None,
            };
            // The caller has what it gave, and knows where that is; what is too much is not told apart.
            if done > EXPORTED || (symbol.is_some() && !self.written.contains(&id)) {
                let class = if symbol.is_some() { Class::Opaque } else { Class::Ext("builtins.object".into()) };
                let rest = if symbol.is_some() { Value::default() } else { Value::any() };
                let object = Object { symbol, is_complete: false, rest, ..Object::new(class) };
                self.heap[number.0 as usize] = Some(Arc::new(object));
                continue;
            }
            let mut object = match self.state.heap.get(id.0 as usize) {
                Some(Some(object)) => (**object).clone(),
                _ => {
                    let mut object = Object { is_complete: false, ..Object::new(Class::Opaque) };
                    if let Birth::Symbol(parameter, path) = &self.act.births[id.0 as usize] {
                        object.symbol = Some((*parameter, path.clone()));
                    }
                    object
                }
            };
            if object.symbol.is_none()
                && let Birth::Symbol(parameter, path) = &self.act.births[id.0 as usize]
            {
                object.symbol = Some((*parameter, path.clone()));
            }
            let mut fields = std::mem::take(&mut object.fields);
            if let Some((parameter, path)) = &object.symbol {
                // What was only read is there already.
                fields.retain(|(key, value)| !is_part(value, *parameter, path, key, &self.act.births));
            }
            object.fields = fields.into_iter().map(|(key, value)| (key, self.value(&value))).collect();
            object.rest = self.value(&std::mem::take(&mut object.rest));
            self.heap[number.0 as usize] = Some(Arc::new(object));
        }
        self.heap.into_iter().map(|object| object.unwrap_or_else(|| Arc::new(Object::new(Class::Opaque)))).collect()
    }
}

fn is_at(model: &ArgumentModel, position: usize, name: &str) -> bool {
    match model {
        ArgumentModel::Position(at) => *at == position,
        ArgumentModel::Name(wanted) => wanted == name,
        ArgumentModel::Any(any) => any.iter().any(|one| is_at(one, position, name)),
    }
}

/// The converter of a parameter in a route: `<int:name>`, `{name:int}`.
fn converter_of(route: &str, name: &str) -> Option<String> {
    for part in route.split(['<', '{']).skip(1) {
        let part = part.split(['>', '}']).next()?;
        let (left, right) = part.split_once(':')?;
        if right == name {
            return Some(left.split('(').next()?.to_owned());
        }
        if left == name {
            return Some(right.to_owned());
        }
    }
    None
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
        let is_outside = |fact: &&Fact| matches!(fact.target, Target::Origin(Origin::Parameter(..)));
        facts.iter().filter(is_outside).cloned().collect()
    };
    let guard = Guard { if_true: facts(&guard.if_true), if_false: facts(&guard.if_false) };
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
    Summary { returns, is_final: true, ..Summary::default() }
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
