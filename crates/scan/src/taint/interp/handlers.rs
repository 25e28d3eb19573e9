//! Functions that a framework calls: which they are, and what they are given.

use covet_python::flow::ir::Annotation;

use super::*;
use crate::taint::external::mark_key;
use crate::taint::pattern;
use crate::taint::registration::is_at;

/// What the default of a parameter, or what stands beside its type, says of it.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// What its pattern makes harmless.
    pub cleared: Kinds,
    /// What it depends on; `None`, as a value: its type.
    pub depends: Option<Value>,
    /// Whether that checks who is asking.
    pub is_checked: bool,
    /// The type, where a name stands for it and for what is said of it.
    pub types: Vec<Atom>,
}

/// How deep models in models are filled.
const FILLED: u32 = 3;

impl Interp<'_> {
    /// A handler that is known by the names of its first parameters.
    pub(super) fn handler_by_name(&self, code: CodeId) -> Option<(Arc<HandlerModel>, Option<Name>)> {
        let body = self.program.body(code);
        let skip = usize::from(self.class_of(code).is_some());
        let names: Vec<&Name> =
            body.parameters.iter().skip(skip).map(|parameter| self.program.name(code.file, parameter.name)).collect();
        let first = names.first()?;
        let packages = &self.program.code(code.file).packages;
        let model = self.models.by_parameters.iter().find(|model| {
            let by_first = model.first_parameter.iter().any(|wanted| **wanted == ***first);
            let by_all = !model.named_parameters.is_empty()
                && names.len() >= model.named_parameters.len()
                && model.named_parameters.iter().zip(&names).all(|(wanted, name)| **wanted == ***name);
            (by_first || by_all)
                && (!model.is_async || body.is_async)
                && (by_all || model.packages.iter().any(|package| packages.contains(package.as_str())))
        })?;
        Some((model.clone(), None))
    }

    /// What a framework gives a handler as a parameter.
    #[expect(clippy::too_many_arguments, reason = "all that is known of a parameter")]
    pub(super) fn given(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &Arc<HandlerModel>,
        route: Option<&Name>,
        position: usize,
        name: &Name,
        span: Span,
        types: &mut Vec<Atom>,
        value: &mut Value,
    ) {
        let here = model.parameters.iter().find(|one| is_at(&one.at, position, name));
        if let Some(here) = here {
            if let Some(path) = &here.type_ {
                *types = vec![Atom::Ext(path.as_str().into())];
                value.taint.clear();
            }
            if let Some(attribute) = &here.type_of {
                value.taint.clear();
                if let Some(class) = self.class_of(act.code)
                    && let Some(held) = self.class_attribute(act, state, class, &Name::from(attribute.as_str()), None)
                {
                    *types = held.atoms.into_iter().filter(|atom| matches!(atom, Atom::Class(_))).collect();
                }
                return;
            }
            if here.source == Some(false) || here.type_.is_some() {
                return;
            }
        }
        let Some(what) = here.and_then(|here| here.what.as_ref()).or(model.rest.as_ref()) else { return };
        let is_one_of =
            |list: &[String], path: &str| list.iter().any(|one| one == path || format!("builtins.{one}") == path);
        let mut clears = Vec::new();
        for type_ in types.iter() {
            let Atom::Ext(path) = type_ else { continue };
            let is_clean = is_one_of(&model.clean_types, path) || is_one_of(&model.skip_types, path);
            if is_one_of(&model.text_types, path) {
                clears.push("nosql".to_owned());
                continue;
            }
            let is_thing = self.models.is_type(path) && !is_one_of(&model.model_types, path);
            if is_clean || is_thing {
                value.taint.clear();
                return;
            }
        }
        let is_enumeration = |type_: &Atom| matches!(type_, Atom::Class(class) if self.is_enumeration(*class));
        if types.iter().any(is_enumeration) || self.is_declared_clean(act, state, model, name) {
            value.taint.clear();
            return;
        }
        let mut cleared = Kinds::NONE;
        if let Some(route) = route {
            cleared = in_route(model, route, name, Some(position));
            if cleared == Kinds::ALL {
                value.taint.clear();
                return;
            }
        }
        let source = SourceModel {
            what: what.clone(),
            label: model.label.clone().unwrap_or_else(crate::taint::model_file::remote),
            precision: model.precision,
            clears,
            ..SourceModel::default()
        };
        value.atoms = smallvec::smallvec![Atom::Any];
        self.read_source(act.code.file, span, &Arc::new(source), name, value);
        value.taint.iter_mut().for_each(|label| label.cleared |= cleared);
        types.clear();
    }

    /// Whether a class within the handler's declares that a parameter is no text.
    fn is_declared_clean(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &HandlerModel,
        name: &Name,
    ) -> bool {
        let Some(declarations) = &model.declarations else { return false };
        let Some(owner) = self.class_of(act.code) else { return false };
        for inner in &declarations.class {
            let held = self.class_attribute(act, state, owner, &Name::from(inner.as_str()), None);
            let Some(Atom::Class(inner)) = held.as_ref().and_then(Value::only) else { continue };
            let Some(held) = self.class_attribute(act, state, *inner, name, None) else { continue };
            return self.refers_to(act, state, &held, &declarations.clean_types);
        }
        false
    }

    /// What a parameter holds that depends on a function or class, which the framework calls for it.
    pub(super) fn depended(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &Arc<HandlerModel>,
        depends: &Value,
        types: &[Atom],
        span: Span,
    ) -> Value {
        let target = match depends.only() {
            Some(Atom::None) => types.first().cloned(),
            other => other.cloned(),
        };
        match target {
            Some(Atom::Function(function)) => self.run_as_handler(act, state, model, function.code),
            Some(Atom::Class(class)) => {
                let init = self.class_attribute(act, state, class, &Name::from("__init__"), None);
                let Some(Atom::Function(init)) = init.as_ref().and_then(Value::only) else {
                    let what = model.rest.clone().unwrap_or_default();
                    return self.filled(act, state, model, class, &what, span, 0);
                };
                let code = init.code;
                let mut args = Args::default();
                for (position, parameter) in self.program.body(code).parameters.iter().skip(1).enumerate() {
                    let name = self.program.name(code.file, parameter.name).clone();
                    let mut types = match &parameter.annotation {
                        Some(annotation) => self.annotated(code.file, annotation),
                        None => Vec::new(),
                    };
                    let mut value = Value::any();
                    self.given(act, state, model, None, position, &name, span, &mut types, &mut value);
                    args.keywords.push((name, value));
                }
                self.instantiate(act, state, class, args)
            }
            _ => Value::any(),
        }
    }

    /// What a function gives that a framework calls with data of a request.
    fn run_as_handler(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &Arc<HandlerModel>,
        code: CodeId,
    ) -> Value {
        if self.running.len() >= results::DEPTH || self.running.contains(&code) {
            return Value::any();
        }
        self.handlers.suggest(code, model.clone());
        let context = self.root_context(code);
        self.running.push(code);
        let summary = self.run_body(code, &context, Some((model.clone(), None)));
        self.running.pop();
        let count = self.program.body(code).parameters.len();
        let (actuals, places) = (vec![Value::any(); count], vec![None; count]);
        let value = self.apply(act, state, &Rc::new(summary), &actuals, &places, None);
        if value.is_nothing() {
            return Value::any();
        }
        if self.program.body(code).is_generator { self.element_of(act, state, &value) } else { value }
    }

    /// Whether a framework fills instances of a class with data of a request.
    pub(super) fn is_model(&self, model: &HandlerModel, class: CodeId) -> bool {
        let bases = self.external_bases(class);
        bases.iter().any(|base| model.model_types.iter().any(|wanted| **wanted == **base))
            || (!model.model_decorators.is_empty()
                && (self.model_classes.contains(&class)
                    || self.classes.get(&class).is_some_and(|info| info.is_dataclass)))
    }

    /// An object of a model class, as a framework fills it with data of a request: each field by its type.
    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    pub(super) fn filled(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &Arc<HandlerModel>,
        class: CodeId,
        what: &str,
        span: Span,
        depth: u32,
    ) -> Value {
        let mut object = Object { is_complete: false, ..Object::new(Class::Instance(class)) };
        let source = Arc::new(SourceModel {
            what: what.to_owned(),
            label: model.label.clone().unwrap_or_else(crate::taint::model_file::remote),
            precision: model.precision,
            ..SourceModel::default()
        });
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
                let inner = match (&field.annotation, types.as_slice()) {
                    (_, [Atom::Class(inner)]) => Some((*inner, false)),
                    (Annotation::Of(_, of), _) if of.len() == 1 => {
                        match self.annotated(owner.file, &of[0]).as_slice() {
                            [Atom::Class(inner)] => Some((*inner, true)),
                            _ => None,
                        }
                    }
                    _ => None,
                };
                match inner.filter(|(class, _)| depth < FILLED && self.is_model(model, *class)) {
                    Some((inner, is_list)) => {
                        value = self.filled(act, state, model, inner, what, span, depth + 1);
                        if is_list {
                            let id = self.new_object(act, state, Object::with_rest(Class::List, value));
                            value = Value::of(Atom::Object(id));
                        }
                    }
                    None if is_clean => {}
                    None => {
                        self.read_source(act.code.file, span, &source, &name, &mut value);
                        if let Some(declared) = self.class_attribute(act, state, class, &name, None) {
                            let cleared = self.declared_pattern(act, state, &declared);
                            value.taint.iter_mut().for_each(|label| label.cleared |= cleared);
                        }
                    }
                }
                object.set(Key::Attribute(name), value, true);
            }
        }
        let mut rest = Value::any();
        self.read_source(act.code.file, span, &source, "the request", &mut rest);
        object.rest = rest;
        object.is_written = false;
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    /// What a form holds, field by field, as its class declares them.
    pub fn form_data(&mut self, act: &mut Activation, state: &mut State, class: CodeId, full: &str) -> Option<Value> {
        let source = self.models.get(full)?.source.clone()?;
        let fields = source.by_field.as_ref()?;
        let clean = crate::taint::models::expand_all(&fields.clean).ok()?;
        let mut object = Object { is_complete: false, ..Object::new(Class::Dict) };
        for owner in self.order(class).into_iter().rev() {
            let Some(info) = self.classes.get(&owner).cloned() else { continue };
            for (name, _) in &info.attributes {
                let Some(declared) = self.class_attribute(act, state, class, name, None) else { continue };
                let mut value = Value::any();
                if !self.refers_to(act, state, &declared, &clean) {
                    self.read_source(act.code.file, act.site.span, &source, name, &mut value);
                    let cleared = self.declared_pattern(act, state, &declared);
                    value.taint.iter_mut().for_each(|label| label.cleared |= cleared);
                }
                object.set(Key::Text(name.clone()), value, true);
            }
        }
        // A form that a model describes has more fields than are written down.
        if object.fields.is_empty() || object.get(&Key::Text("Meta".into())).is_some() {
            self.read_source(act.code.file, act.site.span, &source, full, &mut object.rest);
        } else {
            object.is_complete = true;
        }
        object.is_written = false;
        let id = self.new_object(act, state, object);
        Some(Value::of(Atom::Object(id)))
    }

    /// What the pattern of a declaration makes harmless.
    fn declared_pattern(&mut self, act: &mut Activation, state: &State, declared: &Value) -> Kinds {
        let mut cleared = Kinds::NONE;
        for id in objects_in(declared).collect::<Vec<_>>() {
            let object = self.object(act, state, id);
            let Class::Ext(path) = &object.class else { continue };
            let model = self.models.get(&format!("{path}()")).and_then(|entry| entry.patterns.clone());
            if let Some(model) = model
                && let Some(text) = object.get(&mark_key("pattern")).and_then(Value::as_text)
            {
                cleared |= pattern::cleared(text, &model.anchored);
            }
        }
        cleared
    }

    /// Keeps what a default, or what stands beside a type, says of a parameter.
    pub(super) fn note(&mut self, act: &mut Activation, state: &State, code: CodeId, index: u32, value: &Value) {
        if objects_in(value).next().is_none() && !value.atoms.iter().any(|atom| matches!(atom, Atom::Ext(_))) {
            return;
        }
        let mut note = self.notes.get(&(code, index)).cloned().unwrap_or_default();
        note.cleared |= self.declared_pattern(act, state, value);
        note.is_checked |= self.asks(act, state, value);
        for id in objects_in(value).collect::<Vec<_>>() {
            if let Some(depends) = self.object(act, state, id).get(&mark_key("depends")) {
                note.depends = Some(super::define::portable(depends));
            }
        }
        self.program.recorder.fact(|facts| facts.notes.push((code, index, note.clone())));
        self.notes.insert((code, index), note);
    }

    /// Keeps what a name says that stands for `Annotated[...]` as the type of a parameter.
    pub(super) fn note_types(&mut self, act: &mut Activation, state: &State, code: CodeId) {
        for (index, parameter) in (0u32..).zip(&self.program.body(code).parameters) {
            let Some(Annotation::Name(parts)) = &parameter.annotation else { continue };
            let [name] = parts.as_slice() else { continue };
            let slots = &self.program.body(act.code).slots;
            let Some(slot) = slots.iter().position(|slot| slot.name == Some(*name)) else { continue };
            let Some(Atom::Object(id)) = state.slots.get(slot).and_then(Value::only).cloned() else { continue };
            let object = self.object(act, state, id);
            if !matches!(&object.class, Class::Ext(path) if &**path == "typing.Annotated") {
                continue;
            }
            for (key, value) in &object.fields {
                if *key == Key::Index(0) {
                    let is_type = |atom: &&Atom| matches!(atom, Atom::Class(_) | Atom::Ext(_));
                    let types = value.atoms.iter().filter(is_type).cloned().collect();
                    let note = self.notes.entry((code, index)).or_default();
                    note.types = types;
                    let note = note.clone();
                    self.program.recorder.fact(|facts| facts.notes.push((code, index, note)));
                } else {
                    self.note(act, state, code, index, value);
                }
            }
        }
    }

    /// Whether an item is known to be no data of the client's: one that the server sets, or a clean part of the route.
    pub fn is_no_data(&self, act: &Activation, path: &str, key: &Value) -> bool {
        let source = self.models.get(path).and_then(|entry| entry.source.as_ref());
        if source.is_some_and(|source| !crate::taint::conditions::counts(source, key)) {
            return true;
        }
        match (&act.handler, key.as_text()) {
            (Some((model, Some(route))), Some(name)) if model.route_values.iter().any(|held| held == path) => {
                in_route(model, route, name, None) == Kinds::ALL
            }
            _ => false,
        }
    }

    pub(super) fn is_enumeration(&self, class: CodeId) -> bool {
        self.external_bases(class).iter().any(|base| base.starts_with("enum."))
    }

    /// The methods of a class that a framework calls, where one of its bases says so.
    pub(super) fn handler_methods(&mut self, code: CodeId, bases: &[Atom]) {
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
                    models.extend(self.models.handler_bases(&path).cloned());
                    work.extend(self.models.supertypes(&path).iter().map(|path| Atom::Ext(path.clone())));
                }
                _ => {}
            }
        }
        let Some(info) = self.classes.get(&code).cloned() else { return };
        let packages = &self.program.code(code.file).packages;
        for model in &self.models.by_methods {
            let has_one =
                model.class_with.iter().any(|wanted| info.attributes.iter().any(|(name, _)| **name == **wanted));
            if has_one && model.packages.iter().any(|package| packages.contains(package.as_str())) {
                models.push(model.clone());
            }
        }
        for model in models {
            let takes_all = model.methods.is_empty() && model.method_prefix.is_none() && model.decorators.is_empty();
            for (name, value) in &info.attributes {
                let Some(Atom::Function(function)) = value.only() else { continue };
                let is_named = model.methods.iter().any(|method| **method == **name)
                    || model.method_prefix.as_ref().is_some_and(|prefix| name.starts_with(prefix.as_str()))
                    || takes_all;
                let body = self.program.body(function.code);
                let file = function.code.file;
                let first = body.parameters.get(1).map(|parameter| self.program.name(file, parameter.name));
                let fits = model.first_parameter.is_empty()
                    || first.is_some_and(|first| model.first_parameter.iter().any(|wanted| **wanted == **first));
                if is_named && fits && (!takes_all || !model.first_parameter.is_empty()) {
                    self.handlers.suggest(function.code, model.clone());
                }
            }
        }
    }
}

/// What a parameter can no longer do harm to, by its place in a route; everything: it is clean.
fn in_route(model: &HandlerModel, route: &str, name: &str, position: Option<usize>) -> Kinds {
    let syntaxes = model.route_syntax.as_ref().map_or(&[][..], |all| all.all());
    let has = |syntax: &str| syntaxes.iter().any(|held| held == syntax);
    if has("regex") {
        return group_of(route, name, position).map_or(Kinds::NONE, |group| pattern::cleared(&group, "full"));
    }
    if has("{name:regex}")
        && let Some(at) = route.find(&format!("{{{name}:"))
    {
        let rest = &route[at + name.len() + 2..];
        return pattern::cleared(rest.split_at(closing(rest, '{', '}')).0, "full");
    }
    let Some(converter) = converter_of(route, name) else { return Kinds::NONE };
    if model.clean_converters.contains(&converter) { Kinds::ALL } else { Kinds::NONE }
}

/// The text of the group of a regular expression that a parameter is.
fn group_of(route: &str, name: &str, position: Option<usize>) -> Option<String> {
    let named = format!("(?P<{name}>");
    let start = match route.find(&named) {
        Some(at) => at + named.len(),
        None => {
            let groups = route.match_indices('(').filter(|(at, _)| !route[*at + 1..].starts_with('?'));
            groups.map(|(at, _)| at + 1).nth(position?)?
        }
    };
    Some(route[start..start + closing(&route[start..], '(', ')')].to_owned())
}

/// Where what has been opened ends.
fn closing(text: &str, open: char, close: char) -> usize {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        if character == open {
            depth += 1;
        } else if character == close {
            if depth == 0 {
                return at;
            }
            depth -= 1;
        }
    }
    text.len()
}

/// The converter of a parameter in a route: `<int:name>`, `{name:int}`.
fn converter_of(route: &str, name: &str) -> Option<String> {
    for part in route.split(['<', '{']).skip(1) {
        let part = part.split(['>', '}']).next()?;
        let Some((left, right)) = part.split_once(':') else { continue };
        if right == name {
            return Some(left.split('(').next()?.to_owned());
        }
        if left == name {
            return Some(right.to_owned());
        }
    }
    None
}
