//! Modules and what is imported from them.

use super::*;

impl Interp<'_> {
    pub fn module(&mut self, importer: FileId, module: &str) -> Value {
        match self.program.imported_module(importer, module) {
            Some(file) => Value::of(Atom::Module(file)),
            None => Value::of(Atom::Ext(module.into())),
        }
    }

    /// `from module import name`
    pub(super) fn imported(&mut self, act: &mut Activation, importer: FileId, module: &str, name: &Name) -> Value {
        if let Some(file) = self.program.imported_module(importer, module) {
            let env = self.env(file);
            if let Some(value) = env.names.get(name) {
                return self.foreign(act, file, value);
            }
            let submodule = format!("{module}.{name}");
            if let Some(submodule) = self.program.imported_module(importer, &submodule) {
                return Value::of(Atom::Module(submodule));
            }
            if !env.is_final {
                self.program.recorder.guess(file);
                return self.defined(file, name).unwrap_or_else(Value::any);
            }
            return Value::any();
        }
        let full = self.models.usual(&format!("{module}.{name}"));
        match self.program.imported_module(importer, &full) {
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

    pub(super) fn import_star(&mut self, act: &mut Activation, state: &mut State, level: u32, module: &str) {
        let file = act.code.file;
        let Some(module) = self.program.absolute(file, level, module) else { return };
        let Some(from) = self.program.imported_module(file, &module) else { return };
        act.stars.push(from);
        self.program.recorder.name(from, &Name::from("*"));
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
