//! What has been worked out: summaries of functions, what modules hold, and the flows of each file.
//!
//! Each of these is a result of its own and notes what it rests on, so that a change makes no more than that anew which
//! rests on it. The functions of one file are a *unit*: they are run with nothing known of their callers, and what they
//! do with data of sources is a finding.

use super::*;
use crate::taint::recorder::{Facts, Frame, NodeId, Recorder, Registered, Uses};

/// How deep calls are followed.
const DEPTH: usize = 24;
/// How deep modules that import each other are run one within the other.
const IMPORTS: usize = 16;
/// For how many forms of its arguments a body is run; for more it is run as one that nothing is known of.
const FORMS: usize = 24;
/// How often bodies that call each other are run until nothing changes.
const ROUNDS: usize = 4;
/// Of more than this many of them no more than two rounds are worth the time.
const CIRCLE: usize = 64;
/// How often everything is looked over for what late findings change: handlers, variables of modules.
const WAVES: usize = 4;

/// A flow from a source to a sink.
#[derive(Clone, Debug)]
pub struct Flow {
    pub source: Source,
    pub hit: Hit,
}

/// What a module leaves behind.
#[derive(Debug)]
pub struct Env {
    pub names: Names,
    pub heap: Vec<Arc<Object>>,
    pub is_final: bool,
}

/// The variables of a module. What is looked for here is noted as used.
#[derive(Debug)]
pub struct Names {
    file: FileId,
    map: FxHashMap<Name, Value>,
    recorder: Rc<Recorder>,
}

impl Names {
    pub fn get(&self, name: &Name) -> Option<&Value> {
        self.recorder.name(self.file, name);
        self.map.get(name)
    }
}

/// The classes of the project. What is looked for here is noted as used.
#[derive(Debug)]
pub struct Classes {
    map: FxHashMap<CodeId, Rc<ClassInfo>>,
    recorder: Rc<Recorder>,
}

impl Classes {
    pub fn new(recorder: Rc<Recorder>) -> Self {
        Self { map: FxHashMap::default(), recorder }
    }

    pub fn get(&self, class: &CodeId) -> Option<&Rc<ClassInfo>> {
        self.recorder.class(*class);
        self.map.get(class)
    }

    pub fn contains_key(&self, class: &CodeId) -> bool {
        self.map.contains_key(class)
    }

    /// A class as running its body, or decorating it, leaves it.
    pub fn define(&mut self, class: CodeId, info: Rc<ClassInfo>) {
        self.recorder.fact(|facts| {
            facts.classes.retain(|(held, _)| *held != class);
            facts.classes.push((class, info.clone()));
        });
        self.map.insert(class, info);
    }
}

type Handler = (Arc<HandlerModel>, Option<Name>);

/// The functions that a framework calls.
#[derive(Debug)]
pub struct Handlers {
    map: FxHashMap<CodeId, Handler>,
    /// While modules are run, what they register holds at once; what functions register is looked at afterwards.
    is_open: bool,
    recorder: Rc<Recorder>,
}

impl Handlers {
    pub fn new(recorder: Rc<Recorder>) -> Self {
        Self { map: FxHashMap::default(), is_open: true, recorder }
    }

    pub fn get(&self, code: &CodeId) -> Option<&Handler> {
        self.map.get(code)
    }

    /// Of several ways in which a function is known, one with a route counts, and then what was known first.
    pub fn insert(&mut self, code: CodeId, (model, route): Handler) {
        let registered = Registered { code, model: model.number, route: route.clone() };
        self.recorder.fact(|facts| facts.registered.push(registered));
        if self.is_open {
            self.settle(code, (model, route));
        }
    }

    /// Whether that changed anything.
    fn settle(&mut self, code: CodeId, new: Handler) -> bool {
        let rank = |(model, route): &Handler| (route.is_none(), model.number, route.clone());
        match self.map.get(&code) {
            Some(held) if rank(held) <= rank(&new) => false,
            _ => {
                self.map.insert(code, new);
                true
            }
        }
    }
}

/// Where the work on a summary is.
#[derive(Debug)]
enum Progress {
    /// It is not known, or no longer; what it was before is where the next run begins.
    Absent(Rc<Summary>),
    Running(usize, Rc<Summary>),
    Done(Rc<Summary>),
}

/// A summary and what it rests on.
#[derive(Debug)]
struct Node {
    code: CodeId,
    context: Rc<Context>,
    state: Progress,
    uses: Uses,
    facts: Facts,
    /// The outermost run on whose unfinished result it rests.
    lowest: Option<usize>,
    /// Whether it rests on a module that was not run to its end.
    is_guess: bool,
}

/// What running a module gave, besides its variables.
#[derive(Debug, Default)]
struct Module {
    uses: Uses,
    facts: Facts,
    flows: Vec<Flow>,
    /// Names as they are without what functions leave in them.
    late: Vec<(Name, Value)>,
}

/// What the functions of one file do with data from outside.
#[derive(Debug, Default)]
pub struct Unit {
    uses: Uses,
    facts: Facts,
    pub flows: Vec<Flow>,
}

#[derive(Debug, Default)]
pub struct Results {
    nodes: Vec<Node>,
    known: FxHashMap<(CodeId, Rc<Context>), NodeId>,
    forms: FxHashMap<CodeId, usize>,
    modules: FxHashMap<FileId, Module>,
    units: FxHashMap<FileId, Unit>,
    /// Summaries that rest on a module that is being run.
    guesses: Vec<NodeId>,
    /// Modules that were run while others that they need were not done.
    again: Vec<FileId>,
}

/// What is no longer as it was.
#[derive(Debug, Default)]
struct Changes {
    names: FxHashSet<(FileId, Name)>,
    classes: FxHashSet<CodeId>,
    /// Functions that have become handlers.
    codes: FxHashSet<CodeId>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.names.is_empty() && self.classes.is_empty() && self.codes.is_empty()
    }
}

impl Interp<'_> {
    /// Works out everything that is not known.
    pub fn run_all(&mut self) {
        let order = self.program.import_order();
        self.program.preload(&order);
        self.handlers.is_open = true;
        for file in &order {
            self.env(*file);
        }
        // Once more where modules import each other, now that all are there.
        let again = std::mem::take(&mut self.results.again);
        let mut changes = Changes::default();
        for file in again {
            let old = self.envs.get(&file).cloned();
            let classes = self.results.modules.get(&file).map(|module| module.facts.classes.clone());
            self.envs.remove(&file);
            self.env(file);
            self.note_changes(file, old.as_deref(), &classes.unwrap_or_default(), &mut changes);
        }
        self.results.again.clear();
        self.handlers.is_open = false;
        for _ in 0..WAVES {
            self.forget(&changes);
            for file in &order {
                self.env(*file);
            }
            for file in 0..self.program.files.len() as u32 {
                self.unit(FileId(file));
            }
            changes = self.late();
            if changes.is_empty() {
                break;
            }
        }
    }

    /// The functions of a file, each with nothing known of its caller.
    fn unit(&mut self, file: FileId) {
        if self.results.units.contains_key(&file) {
            return;
        }
        let recorder = self.program.recorder.clone();
        recorder.begin();
        let mut flows = Vec::new();
        for code in self.program.codes(file) {
            let body = self.program.body(code);
            if !matches!(body.kind, BodyKind::Function | BodyKind::Lambda) {
                continue;
            }
            let context = self.root_context(code);
            let handler = self.handlers.get(&code).cloned().or_else(|| self.handler_by_name(code));
            let hits = match handler {
                Some(handler) => {
                    self.running += 1;
                    let summary = self.run_body(code, &context, Some(handler));
                    self.running -= 1;
                    summary.hits
                }
                None => self.summary(code, context).hits.clone(),
            };
            flows.extend(flows_of(hits));
        }
        let Frame { uses, facts, .. } = recorder.end();
        self.results.units.insert(file, Unit { uses, facts, flows });
    }

    /// What functions have registered, and left in modules, since everything was looked over.
    fn late(&mut self) -> Changes {
        let mut changes = Changes::default();
        let results = &self.results;
        let facts = results
            .nodes
            .iter()
            .filter(|node| matches!(node.state, Progress::Done(_)))
            .map(|node| &node.facts)
            .chain(results.units.values().map(|unit| &unit.facts))
            .chain(results.modules.values().map(|module| &module.facts));
        let mut globals: FxHashMap<(FileId, Name), Taint> = FxHashMap::default();
        let mut registered: Vec<Registered> = Vec::new();
        for facts in facts {
            registered.extend(facts.registered.iter().cloned());
            for (file, name, taint) in &facts.globals {
                join_taint(globals.entry((*file, name.clone())).or_default(), taint);
            }
        }
        registered.sort_unstable();
        registered.dedup();
        for one in registered {
            let Some(model) = self.models.handler(one.model) else { continue };
            if self.handlers.settle(one.code, (model.clone(), one.route)) {
                changes.codes.insert(one.code);
            }
        }
        let mut globals: Vec<_> = globals.into_iter().collect();
        globals.sort_by(|left, right| left.0.cmp(&right.0));
        for ((file, name), taint) in globals {
            let (Some(env), Some(module)) = (self.envs.get_mut(&file), self.results.modules.get_mut(&file)) else {
                continue;
            };
            let Some(env) = Rc::get_mut(env) else { continue };
            let held = env.names.map.entry(name.clone()).or_default();
            let before = held.clone();
            if held.is_nothing() {
                held.join(&Value::any());
            }
            if join_taint(&mut held.taint, &taint) {
                if !module.late.iter().any(|(known, _)| *known == name) {
                    module.late.push((name.clone(), before));
                }
                changes.names.insert((file, name));
            }
        }
        changes
    }

    /// Notes what of a module is another than before.
    fn note_changes(
        &self,
        file: FileId,
        old: Option<&Env>,
        old_classes: &[(CodeId, Rc<ClassInfo>)],
        changes: &mut Changes,
    ) {
        let Some(new) = self.envs.get(&file) else { return };
        let empty = FxHashMap::default();
        let before = old.map_or(&empty, |old| &old.names.map);
        let heap = old.map_or(&[][..], |old| old.heap.as_slice());
        let mut any = false;
        for name in before.keys().chain(new.names.map.keys()) {
            let is_same = match (before.get(name), new.names.map.get(name)) {
                (Some(before), Some(after)) => is_same_value(before, heap, after, &new.heap),
                _ => false,
            };
            if !is_same {
                any = true;
                changes.names.insert((file, name.clone()));
            }
        }
        if any {
            changes.names.insert((file, Name::from("*")));
        }
        let new_classes = self.results.modules.get(&file).map_or(&[][..], |module| module.facts.classes.as_slice());
        for (class, _) in old_classes.iter().chain(new_classes) {
            let find = |list: &[(CodeId, Rc<ClassInfo>)]| {
                list.iter().rfind(|(held, _)| held == class).map(|(_, info)| info.clone())
            };
            let is_same = match (find(old_classes), find(new_classes)) {
                (Some(before), Some(after)) => before.is_same(&after),
                _ => false,
            };
            if !is_same {
                changes.classes.insert(*class);
            }
        }
    }

    /// Drops what rests on what has changed.
    fn forget(&mut self, changes: &Changes) {
        if changes.is_empty() {
            return;
        }
        let results = &mut self.results;
        let touched = |uses: &Uses| {
            uses.names.iter().any(|name| changes.names.contains(name))
                || uses.classes.iter().any(|class| changes.classes.contains(class))
        };
        let mut callers: Vec<Vec<u32>> = vec![Vec::new(); results.nodes.len()];
        let mut work: Vec<u32> = Vec::new();
        let mut gone = vec![false; results.nodes.len()];
        for (number, node) in (0u32..).zip(&results.nodes) {
            for callee in &node.uses.calls {
                callers[callee.0 as usize].push(number);
            }
            if touched(&node.uses) || changes.codes.contains(&node.code) {
                gone[number as usize] = true;
                work.push(number);
            }
        }
        while let Some(number) = work.pop() {
            for &caller in &callers[number as usize] {
                if !std::mem::replace(&mut gone[caller as usize], true) {
                    work.push(caller);
                }
            }
        }
        let is_gone =
            |uses: &Uses| touched(uses) || uses.calls.iter().any(|callee| gone[callee.0 as usize]);
        for (node, _) in results.nodes.iter_mut().zip(&gone).filter(|(_, gone)| **gone) {
            node.state = Progress::Absent(Rc::default());
        }
        results.units.retain(|file, unit| {
            !is_gone(&unit.uses) && !changes.codes.iter().any(|code| code.file == *file)
        });
        let modules: Vec<FileId> =
            results.modules.iter().filter(|(_, module)| is_gone(&module.uses)).map(|(file, _)| *file).collect();
        for file in modules {
            self.envs.remove(&file);
        }
    }

    /// What a module holds once it is imported.
    pub fn env(&mut self, file: FileId) -> Rc<Env> {
        if let Some(env) = self.envs.get(&file) {
            return env.clone();
        }
        let recorder = self.program.recorder.clone();
        // A module that imports itself on a way around sees what is there so far: nothing.
        let empty = Rc::new(Env {
            names: Names { file, map: FxHashMap::default(), recorder: recorder.clone() },
            heap: Vec::new(),
            is_final: false,
        });
        if self.importing >= IMPORTS {
            return empty;
        }
        self.envs.insert(file, empty);
        self.importing += 1;
        recorder.begin();
        let code = CodeId { file, body: BodyId::MODULE };
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
        let mut map: FxHashMap<Name, Value> =
            names.into_iter().map(|(name, value)| (name, export.value(&value))).collect();
        let heap = export.finish();
        for from in act.stars.clone() {
            let env = self.env(from);
            for (name, value) in &env.names.map {
                if !name.starts_with('_') && !map.contains_key(name) {
                    map.insert(name.clone(), elsewhere(from, value));
                }
            }
        }
        let Frame { uses, facts, is_guess, .. } = recorder.end();
        self.importing -= 1;
        let env = Rc::new(Env { names: Names { file, map, recorder }, heap, is_final: true });
        self.envs.insert(file, env.clone());
        // What was run in between did not know all of this module.
        for node in std::mem::take(&mut self.results.guesses) {
            self.results.nodes[node.0 as usize].state = Progress::Absent(Rc::default());
        }
        if is_guess {
            self.results.again.push(file);
        }
        let flows = flows_of(act.hits).collect();
        self.results.modules.insert(file, Module { uses, facts, flows, late: Vec::new() });
        env
    }

    /// What a body does with arguments of a form.
    pub fn summary(&mut self, code: CodeId, context: Rc<Context>) -> Rc<Summary> {
        let node = self.node(code, context);
        let recorder = self.program.recorder.clone();
        recorder.call(node);
        let held = &self.results.nodes[node.0 as usize];
        if held.is_guess {
            recorder.guess();
        }
        match &held.state {
            Progress::Done(summary) => {
                if let Some(lowest) = held.lowest {
                    recorder.asked_for(lowest);
                }
                summary.clone()
            }
            Progress::Running(position, so_far) => {
                recorder.asked_for(*position);
                so_far.clone()
            }
            Progress::Absent(before) => {
                if self.running >= DEPTH {
                    recorder.fact(|facts| facts.widened.push(code));
                    return Rc::new(unknown_summary(&held.context));
                }
                let before = before.clone();
                self.work_out(node, before)
            }
        }
    }

    /// The result for a form of arguments, known or not.
    fn node(&mut self, code: CodeId, context: Rc<Context>) -> NodeId {
        let mut key = (code, context);
        if let Some(node) = self.results.known.get(&key) {
            return *node;
        }
        let forms = self.results.forms.entry(code).or_default();
        if *forms >= FORMS {
            key.1 = self.root_context(code);
            if let Some(node) = self.results.known.get(&key) {
                return *node;
            }
        } else {
            *forms += 1;
        }
        let node = NodeId(self.results.nodes.len() as u32);
        self.results.nodes.push(Node {
            code,
            context: key.1.clone(),
            state: Progress::Absent(Rc::default()),
            uses: Uses::default(),
            facts: Facts::default(),
            lowest: None,
            is_guess: false,
        });
        self.results.known.insert(key, node);
        node
    }

    /// Runs a body. Bodies that call each other are run from the outermost on until what they do no longer changes.
    fn work_out(&mut self, node: NodeId, mut so_far: Rc<Summary>) -> Rc<Summary> {
        let at = node.0 as usize;
        let recorder = self.program.recorder.clone();
        let position = self.running;
        let (code, context) = (self.results.nodes[at].code, self.results.nodes[at].context.clone());
        let mut round = 0;
        loop {
            round += 1;
            self.results.nodes[at].state = Progress::Running(position, so_far.clone());
            recorder.begin();
            self.running += 1;
            let next = Rc::new(self.run_body(code, &context, None));
            self.running -= 1;
            let Frame { uses, facts, lowest, tentative, is_guess } = recorder.end();
            let is_head = lowest == Some(position);
            let rounds = if tentative.len() > CIRCLE { 2 } else { ROUNDS };
            if is_head && round < rounds && !same(&so_far, &next) {
                for inner in tentative {
                    let inner = &mut self.results.nodes[inner.0 as usize];
                    if let Progress::Done(summary) = &inner.state {
                        inner.state = Progress::Absent(summary.clone());
                    }
                    inner.lowest = None;
                }
                so_far = next;
                continue;
            }
            let outer = lowest.filter(|lowest| *lowest < position);
            match outer {
                Some(outer) => {
                    recorder.asked_for(outer);
                    recorder.tentative(tentative.into_iter().chain([node]));
                }
                None => {
                    for inner in tentative {
                        self.results.nodes[inner.0 as usize].lowest = None;
                    }
                }
            }
            if is_guess {
                recorder.guess();
                self.results.guesses.push(node);
            }
            let held = &mut self.results.nodes[at];
            (held.uses, held.facts, held.lowest, held.is_guess) = (uses, facts, outer, is_guess);
            held.state = Progress::Done(next.clone());
            return next;
        }
    }

    /// Everything that was found, in a fixed order.
    pub fn outcome(&self) -> Outcome {
        let results = &self.results;
        let mut outcome = Outcome::default();
        // What is reached from a file, and not what earlier rounds have left.
        let mut seen = vec![false; results.nodes.len()];
        let mut work: Vec<NodeId> = Vec::new();
        let mut files: Vec<FileId> = results.units.keys().chain(results.modules.keys()).copied().collect();
        files.sort_unstable();
        files.dedup();
        let mut roots: FxHashSet<NodeId> = FxHashSet::default();
        for file in files {
            if let Some(module) = results.modules.get(&file) {
                work.extend(module.uses.calls.iter().copied());
                outcome.add(&module.flows, &module.facts, true);
            }
            if let Some(unit) = results.units.get(&file) {
                work.extend(unit.uses.calls.iter().copied());
                outcome.add(&unit.flows, &unit.facts, true);
                roots.extend(unit.uses.calls.iter().copied().filter(|call| {
                    let node = &results.nodes[call.0 as usize];
                    node.code.file == file && *node.context == *self.root_context(node.code)
                }));
            }
        }
        while let Some(node) = work.pop() {
            if std::mem::replace(&mut seen[node.0 as usize], true) {
                continue;
            }
            work.extend(results.nodes[node.0 as usize].uses.calls.iter().copied());
        }
        for (number, node) in (0u32..).zip(&results.nodes) {
            if seen[number as usize] {
                outcome.add(&[], &node.facts, roots.contains(&NodeId(number)));
            }
        }
        outcome
    }
}

/// Everything that was found.
#[derive(Debug, Default)]
pub struct Outcome {
    pub flows: Vec<Flow>,
    pub mistakes: Vec<Mistake>,
    /// Sinks, and whether nothing harmful gets there on any way.
    pub judged: FxHashMap<(FileId, Span, Kind), bool>,
    /// Calls that are never made, whatever comes in.
    pub dead: FxHashSet<(FileId, Span)>,
    /// Bodies that were given up.
    pub widened: BTreeSet<CodeId>,
}

impl Outcome {
    fn add(&mut self, flows: &[Flow], facts: &Facts, is_root: bool) {
        self.flows.extend(flows.iter().cloned());
        self.mistakes.extend(facts.mistakes.iter().cloned());
        for (file, span, kind, is_clean) in &facts.judged {
            *self.judged.entry((*file, *span, *kind)).or_insert(true) &= is_clean;
        }
        if is_root {
            self.dead.extend(facts.dead.iter().copied());
        }
        self.widened.extend(facts.widened.iter().copied());
    }
}

/// Flows of what nobody calls: data of a source are a finding, data of a caller are not.
fn flows_of(hits: Vec<Hit>) -> impl Iterator<Item = Flow> {
    hits.into_iter().filter_map(|hit| match hit.label.origin.clone() {
        Origin::Source(source) => Some(Flow { source, hit }),
        Origin::Parameter(..) => None,
    })
}

/// Whether two values of two heaps are the same.
fn is_same_value(left: &Value, left_heap: &[Arc<Object>], right: &Value, right_heap: &[Arc<Object>]) -> bool {
    // Objects are numbered in the order in which they are found, so the same objects have the same numbers where what
    // was found before is the same; anything else counts as a change.
    left == right && {
        let mut seen: FxHashSet<ObjId> = FxHashSet::default();
        let mut work: Vec<ObjId> = objects_in(left).collect();
        while let Some(id) = work.pop() {
            if !seen.insert(id) {
                continue;
            }
            let (left, right) = (left_heap.get(id.0 as usize), right_heap.get(id.0 as usize));
            let (Some(left), Some(right)) = (left, right) else { return false };
            if left != right {
                return false;
            }
            work.extend(left.fields.iter().map(|(_, value)| value).chain([&left.rest]).flat_map(objects_in));
        }
        true
    }
}
