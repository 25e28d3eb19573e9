//! Which functions a framework calls: decorators, and functions and classes that are handed over.

use std::sync::Arc;

use covet_python::resolve::FileId;

use super::external::mark_key;
use super::interp::{Activation, Args, Interp};
use super::model_file::{ArgumentModel, HandlerModel};
use super::models::Entry;
use super::state::{Class, Object, State};
use super::value::{Atom, CodeId, Key, Name, ObjId, Value};

/// What the decorators of a function or class say.
#[derive(Clone, Debug, Default)]
pub struct Decoration {
    /// By their paths, the innermost first.
    pub decorators: Vec<Name>,
    /// The keywords of those that make handlers, as `decorator.NAME`, without objects.
    pub keywords: Vec<(Name, Value)>,
    /// Whether one of the arguments stands for a check of who is asking.
    pub is_checked: bool,
    /// The methods of requests that they name.
    pub methods: Vec<Name>,
    /// The functions that decorators of the project have put around it.
    pub wrappers: Vec<CodeId>,
    /// The applications and routers whose decorators they are.
    pub routers: Vec<Router>,
}

/// An application or router, as one module sees it.
pub type Router = (FileId, ObjId);

impl Interp<'_> {
    /// Puts a decorator on a function or class, where that means something for what a framework does with it; what comes
    /// of it, where that is known.
    pub fn decorate(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        path: &Name,
        receiver: Option<&Value>,
        function: &Value,
    ) -> Option<Value> {
        let models = self.models;
        let known = path.strip_prefix('@');
        let path = models.usual(known.unwrap_or(path));
        let held = known.and(receiver).and_then(|receiver| self.objects(receiver).first().copied());
        let made = held.map(|id| self.object(act, state, id));
        let field = |name: &str| made.as_ref().and_then(|object| object.get(&Key::Attribute(name.into())).cloned());
        let route = field("@route").and_then(|value| value.as_text().cloned());
        let router = if known.is_some() { field("@receiver") } else { receiver.cloned() };
        let mut keywords = Vec::new();
        let mut methods = Vec::new();
        let mut is_checked = false;
        for (key, value) in made.iter().flat_map(|object| &object.fields) {
            let is_positional = matches!(key, Key::Attribute(name) if name.starts_with("@argument"));
            if is_positional || *key == Key::Text("methods".into()) {
                let all = self.listed(act, state, value).unwrap_or_default();
                methods.extend(all.iter().filter_map(|value| value.as_text().cloned()));
            }
            if let Key::Text(name) = key {
                is_checked |= self.asks(act, state, value);
                keywords.push((Name::from(format!("decorator.{name}")), self.without_objects(act, state, value)));
            }
        }
        if let Some(router) = &router {
            let ids = self.objects(router);
            let key = mark_key("asks");
            is_checked |= ids.iter().any(|id| self.object(act, state, *id).get(&key).is_some());
        }
        let targets = self.innermost(act, state, function);
        let wrappers = function.atoms.iter().filter(|atom| !targets.contains(atom)).filter_map(|atom| match atom {
            Atom::Function(function) => Some(function.code),
            _ => None,
        });
        let wrappers: Vec<CodeId> = wrappers.collect();
        for atom in &targets {
            let code = match atom {
                Atom::Function(function) => function.code,
                Atom::Class(class) => *class,
                _ => continue,
            };
            let decoration = self.decorations.entry(code).or_default();
            if !decoration.decorators.iter().any(|held| **held == *path) {
                decoration.decorators.push(path.as_str().into());
            }
            // A function that decorates is decorated each time it is run.
            add_new(&mut decoration.keywords, keywords.iter().cloned());
            add_new(&mut decoration.methods, methods.iter().cloned());
            decoration.is_checked |= is_checked;
            add_new(&mut decoration.wrappers, wrappers.iter().copied());
            let ids = router.iter().flat_map(super::interp::objects_in);
            add_new(&mut decoration.routers, ids.map(|id| (act.code.file, id)));
            let decoration = decoration.clone();
            self.program.recorder.fact(|facts| {
                facts.decorations.retain(|(held, _)| *held != code);
                facts.decorations.push((code, decoration));
            });
            if matches!(atom, Atom::Class(_)) && models.model_decorators.contains(&path) {
                self.model_classes.insert(code);
                self.program.recorder.fact(|facts| facts.models.push(code));
            }
        }
        let is_model = models.model_decorators.contains(&path);
        let handler = models.get(&path).and_then(|entry| entry.handler.clone());
        let Some(handler) = handler.filter(|_| known.is_some() || !path.ends_with("()")) else {
            let is_ours = path.starts_with("dataclasses.");
            return (is_model && !is_ours).then(|| function.clone());
        };
        for atom in &targets {
            match atom {
                Atom::Function(function) => {
                    self.handlers.insert(function.code, (handler.clone(), route.clone()));
                }
                Atom::Class(class) => self.register_class(*class, &handler, route.as_ref()),
                _ => {}
            }
        }
        Some(function.clone())
    }

    /// A call that gives a decorator which makes handlers.
    pub fn decorator(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        full: &str,
        handler: &HandlerModel,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Value {
        let route = handler.route_argument.as_ref().and_then(|model| {
            self.argument(model, receiver, args).first().filter(|value| value.as_text().is_some()).cloned()
        });
        let mut object = Object { is_complete: false, ..Object::new(Class::Ext(format!("@{full}").into())) };
        if let Some(route) = route {
            object.set(Key::Attribute("@route".into()), route, true);
        }
        if let Some(receiver) = receiver {
            object.set(Key::Attribute("@receiver".into()), receiver.clone(), true);
        }
        for (at, value) in (0..).zip(&args.positional) {
            object.set(super::render::kept(at), value.clone(), true);
        }
        for (name, value) in &args.keywords {
            object.set(Key::Text(name.clone()), value.clone(), true);
        }
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    /// Functions and classes that are handed over to a framework.
    pub fn register(&mut self, act: &mut Activation, state: &mut State, entry: &Entry, args: &Args) {
        for (registration, handler) in &entry.registers {
            let route = registration
                .route
                .as_ref()
                .and_then(|model| self.argument(model, None, args).first().and_then(|value| value.as_text().cloned()));
            for value in self.argument(&registration.argument, None, args) {
                if !registration.pairs {
                    self.hand_over(act, state, &value, handler, route.as_ref());
                    continue;
                }
                for pair in self.listed(act, state, &value).unwrap_or_default() {
                    let Some(parts) = self.listed(act, state, &pair) else { continue };
                    let [route, value, ..] = parts.as_slice() else { continue };
                    self.hand_over(act, state, value, handler, route.as_text());
                }
            }
        }
    }

    fn hand_over(
        &mut self,
        act: &mut Activation,
        state: &State,
        value: &Value,
        handler: &Arc<HandlerModel>,
        route: Option<&Name>,
    ) {
        let is_for_classes = !handler.bases.is_empty() || !handler.class_with.is_empty();
        for atom in &value.atoms {
            match atom {
                Atom::Function(function) | Atom::Bound(function, _)
                    if !is_for_classes || !handler.decorators.is_empty() =>
                {
                    self.hand_over_function(function.code, handler, route);
                }
                Atom::Class(class) if is_for_classes => self.register_class(*class, handler, route),
                Atom::Object(id) if is_for_classes => {
                    if let Class::Instance(class) = self.object(act, state, *id).class {
                        self.register_class(class, handler, route);
                    }
                }
                _ => {}
            }
        }
    }

    fn hand_over_function(&mut self, code: CodeId, handler: &Arc<HandlerModel>, route: Option<&Name>) {
        self.handlers.insert(code, (handler.clone(), route.cloned()));
    }

    /// The methods of a class that a framework calls, with their address.
    fn register_class(&mut self, class: CodeId, handler: &Arc<HandlerModel>, route: Option<&Name>) {
        let bases = self.external_bases(class);
        let models = self.models;
        let is_made_from = bases.iter().any(|base| {
            let above = models.with_supertypes(base);
            above.iter().any(|path| models.handler_bases(path).any(|one| Arc::ptr_eq(one, handler)))
        });
        if !is_made_from && handler.class_with.is_empty() {
            return;
        }
        for owner in self.order(class) {
            let Some(info) = self.classes.get(&owner).cloned() else { continue };
            for (name, value) in &info.attributes {
                if let Some(Atom::Function(function)) = value.only()
                    && handler.methods.iter().any(|method| **method == **name)
                {
                    self.handlers.insert(function.code, (handler.clone(), route.cloned()));
                }
            }
        }
    }

    /// Keeps what a declaration of a parameter or field says: its pattern, or what it depends on.
    pub fn keep_declaration(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        full: &str,
        args: &Args,
        value: &mut Value,
    ) {
        if entry.patterns.is_none() && !entry.is_dependency {
            return;
        }
        let path = full.strip_suffix("()").unwrap_or(full);
        let mut object = Object { is_complete: false, ..Object::new(Class::Ext(path.into())) };
        if let Some(patterns) = &entry.patterns
            && let Some(pattern) = self.argument(&patterns.argument, None, args).first()
        {
            object.set(mark_key("pattern"), pattern.clone(), true);
        }
        if entry.is_dependency {
            let depends = args.get(0, "dependency").cloned().unwrap_or_else(Value::none);
            object.set(mark_key("depends"), depends, true);
        }
        let id = self.new_object(act, state, object);
        *value = Value::of(Atom::Object(id)).with_taint(std::mem::take(&mut value.taint));
    }

    /// What of a value means the same elsewhere.
    fn without_objects(&mut self, act: &mut Activation, state: &State, value: &Value) -> Value {
        let mut plain = Value::default();
        for atom in &value.atoms {
            plain.join(&Value::of(match atom {
                Atom::Object(id) => match &self.object(act, state, *id).class {
                    Class::Ext(path) => Atom::Ext(path.clone()),
                    _ => Atom::Any,
                },
                Atom::Bound(..) | Atom::Member(..) | Atom::Super(..) => Atom::Any,
                other => other.clone(),
            }));
        }
        plain
    }
}

/// The most that is kept of one kind.
const SAID: usize = 32;

fn add_new<T: PartialEq>(list: &mut Vec<T>, new: impl IntoIterator<Item = T>) {
    for one in new {
        if list.len() < SAID && !list.contains(&one) {
            list.push(one);
        }
    }
}

/// Whether a parameter stands where a model says.
pub fn is_at(model: &ArgumentModel, position: usize, name: &str) -> bool {
    match model {
        ArgumentModel::Position(at) => *at == position,
        ArgumentModel::Name(wanted) => wanted == name,
        ArgumentModel::Any(any) => any.iter().any(|one| is_at(one, position, name)),
    }
}
