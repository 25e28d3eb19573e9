//! Functions that a framework calls: which they are, and what they are given.

use super::*;

impl Interp<'_> {
    /// A handler that is known by the name of its first parameter.
    pub(super) fn handler_by_name(&self, code: CodeId) -> Option<(Arc<HandlerModel>, Option<Name>)> {
        let body = self.program.body(code);
        let skip = usize::from(self.class_of(code).is_some());
        let first = body.parameters.get(skip)?;
        let name = self.program.name(code.file, first.name);
        let packages = &self.program.code(code.file).packages;
        let model = self.models.by_first_parameter.iter().find(|model| {
            model.first_parameter.iter().any(|wanted| **wanted == **name)
                && model.packages.iter().any(|package| packages.contains(package.as_str()))
        })?;
        Some((model.clone(), None))
    }

    /// What a framework gives a handler as a parameter.
    #[expect(clippy::too_many_arguments, reason = "all that is known of a parameter")]
    pub(super) fn given(
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
    pub(super) fn filled(
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
                    self.handlers.insert(function.code, (model.clone(), None));
                }
            }
        }
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
