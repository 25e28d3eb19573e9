//! Functions and classes that code makes.

use super::*;

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
        let _ = (state, metadata);
        let code = CodeId { file: act.code.file, body };
        let frame = act.by_birth.get(&Birth::Frame).copied().or(act.context.frame);
        let defaults: Vec<(u32, Value)> = defaults.iter().map(|(index, reg)| (*index, regs.get(*reg))).collect();
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
        let _ = state;
        Value::of(Atom::Class(code))
    }
}

/// What of a value means the same in another heap: no objects, and no data of a caller.
fn portable(value: &Value) -> Value {
    let mut portable = Value::default();
    for atom in &value.atoms {
        portable.join(&Value::of(match atom {
            Atom::Object(_) | Atom::Bound(..) | Atom::Member(..) | Atom::Super(..) => Atom::Any,
            Atom::Function(function) => Atom::Function(Function { frame: None, defaults: None, ..function.clone() }),
            other => other.clone(),
        }));
    }
    portable.taint =
        value.taint.iter().filter(|label| matches!(label.origin, Origin::Source(_))).cloned().collect();
    portable
}
