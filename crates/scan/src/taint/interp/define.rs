//! Functions and classes that code makes.

use super::*;
use crate::taint::recorder::Spot;

impl Interp<'_> {
    pub(super) fn make_function(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        regs: &Regs,
        body: BodyId,
        defaults: &[(u32, Reg)],
        metadata: &[(u32, Reg)],
    ) -> Value {
        let code = CodeId { file: act.code.file, body };
        self.note_types(act, state, code);
        for (index, reg) in defaults.iter().chain(metadata) {
            self.note(act, state, code, *index, &regs.get(*reg));
        }
        let frame = act.by_birth.get(&Birth::Frame).copied().or(act.context.frame);
        let defaults: Vec<(u32, Value)> =
            defaults.iter().map(|(index, reg)| (*index, regs.get(*reg).into_default())).collect();
        let defaults = (!defaults.is_empty()).then(|| Arc::new(defaults));
        Value::of(Atom::Function(Function { code, frame, defaults }))
    }

    pub(super) fn make_class(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        body: BodyId,
        bases: Vec<Value>,
    ) -> Value {
        let code = CodeId { file: act.code.file, body };
        let frame = act.by_birth.get(&Birth::Frame).copied().or(act.context.frame);
        let mut context = Context { parameters: Vec::new(), frame: None, heap: Vec::new() };
        if let Some(frame) = frame {
            // What the functions around it hold now, as far as it means anything elsewhere.
            let held = self.object(act, state, frame);
            let fields = held.fields.iter().filter(|(key, _)| matches!(key, Key::Slot(_)));
            let fields = fields.map(|(key, value)| (key.clone(), portable(value))).collect();
            context.heap.push((held.class.clone(), fields, false, None));
            context.frame = Some(ObjId(0));
        }
        let context = Rc::new(context);
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
        let info = ClassInfo { bases: bases.clone(), attributes, heap, is_dataclass };
        self.classes.define(code, Rc::new(info));
        self.handler_methods(code, &bases);
        let hits = std::mem::take(&mut inner.hits);
        for hit in hits {
            act.hit(hit);
        }
        Value::of(Atom::Class(code))
    }
}

impl Interp<'_> {
    /// What a framework gives its data to: where a decorator has put another function around one, the inner one.
    pub fn innermost(&mut self, act: &mut Activation, state: &State, value: &Value) -> Vec<Atom> {
        let mut found = Vec::new();
        let mut work: Vec<(Atom, u32)> = value.atoms.iter().map(|atom| (atom.clone(), 0)).collect();
        while let Some((atom, depth)) = work.pop() {
            let inner = match &atom {
                Atom::Function(function) if depth < 4 => self.decorated_by(act, state, function),
                _ => Vec::new(),
            };
            if inner.is_empty() {
                found.push(atom);
            }
            work.extend(inner.into_iter().map(|function| (Atom::Function(function), depth + 1)));
        }
        found
    }

    /// The functions that the function around this one was given: those that it decorates.
    fn decorated_by(&mut self, act: &mut Activation, state: &State, function: &Function) -> Vec<Function> {
        let Some(frame) = function.frame else { return Vec::new() };
        let frame = self.object(act, state, frame);
        let Class::Frame(outer) = frame.class else { return Vec::new() };
        let count = self.program.body(outer).parameters.len() as u32;
        let given = (0..count).filter_map(|slot| frame.get(&Key::Slot(slot)));
        given.flat_map(functions_in).filter(|inner| inner.code != function.code).collect()
    }

    /// Runs what decorators have made of a function of a module, with what they hold.
    pub(super) fn run_decorated(&mut self, code: CodeId) -> Vec<Hit> {
        let body = self.program.body(code);
        if body.parent != Some(BodyId::MODULE) || body.kind != BodyKind::Function {
            return Vec::new();
        }
        let name = self.program.name(code.file, body.name).clone();
        let env = self.env(code.file);
        let Some(value) = env.names.get(&name) else { return Vec::new() };
        if functions_in(value).all(|function| function.code == code || function.frame.is_none()) {
            return Vec::new();
        }
        let module = CodeId { file: code.file, body: BodyId::MODULE };
        let context = Context { parameters: Vec::new(), frame: None, heap: Vec::new() };
        let mut act = Activation::new(module, Rc::new(context));
        let mut state = State::default();
        let value = self.foreign(&mut act, code.file, value);
        let args = Args { star: Some(Value::any()), double_star: Some(Value::any()), ..Args::default() };
        self.call(&mut act, &mut state, &value, args);
        act.hits
    }

    /// Keeps data that a function has left in objects of modules, for other functions that read them later: in another
    /// request, so that it is not sure.
    pub(super) fn keep_globals(&mut self, act: &Activation, state: &State) {
        for (birth, object) in act.births.iter().zip(&state.heap) {
            let (Birth::Global(file, index), Some(object)) = (birth, object) else { continue };
            if !object.is_written {
                continue;
            }
            let left = |value: &Value| -> Taint {
                let labels = value.taint.iter().filter(|label| matches!(label.origin, Origin::Source(_)));
                labels.map(|label| Label { assumed: label.assumed.max(1), exact: false, ..label.clone() }).collect()
            };
            let fields = object.fields.iter().map(|(key, value)| (Some(key), left(value)));
            // What is set on an object that a program keeps for good is its configuration, or checked where it is set.
            if matches!(object.class, Class::Instance(_)) {
                continue;
            }
            for (key, taint) in fields.chain([(None, left(&object.rest))]).filter(|(_, taint)| !taint.is_empty()) {
                let key = key.filter(|key| matches!(key, Key::Text(_) | Key::Attribute(_))).cloned();
                let spot = Spot::Object(*index, key);
                self.program.recorder.fact(|facts| facts.left.push((*file, spot, taint)));
            }
        }
    }
}

fn functions_in(value: &Value) -> impl Iterator<Item = Function> + '_ {
    value.atoms.iter().filter_map(|atom| match atom {
        Atom::Function(function) => Some(function.clone()),
        _ => None,
    })
}

/// What of a value means the same in another heap: no objects, and no data of a caller.
pub fn portable(value: &Value) -> Value {
    let mut portable = Value::default();
    for atom in &value.atoms {
        portable.join(&Value::of(match atom {
            Atom::Object(_) | Atom::Bound(..) | Atom::Member(..) | Atom::Super(..) => Atom::Any,
            Atom::Function(function) => Atom::Function(Function { frame: None, defaults: None, ..function.clone() }),
            other => other.clone(),
        }));
    }
    portable.taint = value.taint.iter().filter(|label| matches!(label.origin, Origin::Source(_))).cloned().collect();
    portable
}
