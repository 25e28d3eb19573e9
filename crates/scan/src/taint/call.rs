//! Calls of functions and classes of the project.

use std::rc::Rc;
use std::sync::Arc;

use covet_python::flow::ir::{Argument, ArgumentKind};
use covet_python::symbols::ParameterKind;
use rustc_hash::FxHashMap;

use super::guard::{Fact, Target};
use super::interp::{Activation, Args, Context, Hit, Interp, Summary, parameter_taint};
use super::kinds::Kinds;
use super::state::{Class, Object, State};
use super::value::{Atom, CodeId, Function, Key, Label, Name, ObjId, Origin, Step, Taint, Value, What, join_taint};

/// The number of the parameter that stands for the frame that a function is defined in.
const FRAME: u32 = 1_000;
/// The most fields of an object of which the form is told.
const FIELDS: usize = 16;
/// How deep the form of objects in objects is told.
const NESTED: u32 = 2;
/// The longest text that is part of a form.
const TEXT: usize = 120;

impl Interp<'_> {
    pub(super) fn arguments(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        regs: &super::interp::Regs,
        arguments: &[Argument],
    ) -> Args {
        let mut args = Args::default();
        for argument in arguments {
            let value = regs.get(argument.value);
            match argument.kind {
                ArgumentKind::Positional => {
                    match &mut args.star {
                        // Behind `*args` the positions are not known.
                        Some(star) => {
                            star.join(&value);
                        }
                        None => {
                            args.positional.push(value);
                            args.places.push(regs.place(argument.value));
                        }
                    }
                }
                ArgumentKind::Args => match self.listed(act, state, &value) {
                    Some(values) if args.star.is_none() => {
                        args.places.extend(values.iter().map(|_| None));
                        args.positional.extend(values);
                    }
                    _ => {
                        let element = self.element_of(act, state, &value);
                        args.star.get_or_insert_default().join(&element);
                    }
                },
                ArgumentKind::Keyword(name) => {
                    args.keywords.push((self.program.name(act.code.file, name).clone(), value));
                }
                ArgumentKind::Kwargs => {
                    let merged = self.merged(act, state, &value);
                    for (key, value) in merged.fields {
                        if let Key::Text(name) = key {
                            args.keywords.push((name, value));
                        }
                    }
                    if !merged.is_complete || !merged.rest.is_nothing() {
                        args.double_star.get_or_insert_default().join(&merged.rest);
                    }
                }
            }
        }
        args
    }

    /// What a call gives; nothing where it does not come back.
    pub fn call(&mut self, act: &mut Activation, state: &mut State, callee: &Value, args: Args) -> Value {
        let mut result = Value::default();
        for atom in &callee.atoms {
            let value = match atom {
                Atom::Function(function) => self.call_function(act, state, function, args.clone()),
                Atom::Bound(function, receiver) => {
                    let mut args = args.clone();
                    args.positional.insert(0, (**receiver).clone());
                    args.places.insert(0, None);
                    self.call_function(act, state, function, args)
                }
                Atom::Class(class) => self.instantiate(act, state, *class, args.clone()),
                Atom::Ext(path) => self.call_external(act, state, path, None, &args),
                Atom::Member(name, receiver) => {
                    let receiver = (**receiver).clone();
                    self.call_member(act, state, name, &receiver, &args)
                }
                Atom::Object(id) => {
                    let object = self.object(act, state, *id);
                    match &object.class {
                        Class::Instance(class) => {
                            let (class, receiver) = (*class, Value::of(atom.clone()));
                            match self.class_attribute(act, state, class, &Name::from("__call__"), Some(&receiver)) {
                                Some(method) => self.call(act, state, &method, args.clone()),
                                None => self.call_unknown(act, state, Some(&receiver), &args),
                            }
                        }
                        Class::Ext(path) => {
                            let path = path.clone();
                            if let Some(value) = self.call_made(act, state, &path, &object, &args) {
                                result.join(&value);
                                continue;
                            }
                            self.call_external(act, state, &path, Some(&Value::of(atom.clone())), &args)
                        }
                        _ if callee.atoms.len() > 1 => continue,
                        _ => self.call_unknown(act, state, Some(callee), &args),
                    }
                }
                Atom::None | Atom::Bool(_) | Atom::Int(_) | Atom::Str(_) => continue,
                _ => self.call_unknown(act, state, Some(callee), &args),
            };
            result.join(&value);
        }
        if callee.is_nothing() { self.call_unknown(act, state, None, &args) } else { result }
    }

    fn call_function(&mut self, act: &mut Activation, state: &mut State, function: &Function, args: Args) -> Value {
        let code = function.code;
        let (actuals, places) = self.bind_arguments(act, state, function, &args);
        let body = self.program.body(code);
        let name = self.program.qualified(code).clone();
        let mut passed = actuals;
        for (parameter, value) in body.parameters.iter().zip(&mut passed) {
            if value.taint.is_empty() {
                continue;
            }
            let parameter = self.program.name(code.file, parameter.name).clone();
            let step = Step { file: act.code.file, span: act.site.span, what: What::Passed(name.clone(), parameter) };
            for label in &mut value.taint {
                label.trace = label.trace.with(step.clone());
            }
        }
        let context = self.context(act, state, code, &passed, function.frame);
        let summary = self.summary(code, context);
        self.apply(act, state, &summary, &passed, &places, function.frame)
    }

    /// The arguments by parameter.
    fn bind_arguments(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        function: &Function,
        args: &Args,
    ) -> (Vec<Value>, Vec<Option<covet_python::flow::ir::SlotId>>) {
        let body = self.program.body(function.code);
        let file = function.code.file;
        let mut values: Vec<Value> = Vec::with_capacity(body.parameters.len());
        let mut places = Vec::with_capacity(body.parameters.len());
        let mut position = 0;
        let mut used: Vec<Name> = Vec::new();
        for (index, parameter) in (0u32..).zip(&body.parameters) {
            let name = self.program.name(file, parameter.name);
            let mut place = None;
            let mut value = Value::default();
            match parameter.kind {
                ParameterKind::Args => {
                    let rest = args.positional.get(position..).unwrap_or_default().to_vec();
                    position = args.positional.len();
                    let mut object = Object::with_items(Class::Tuple, rest);
                    if let Some(star) = &args.star {
                        object.rest = star.clone();
                        object.is_complete = false;
                    }
                    let id = self.new_object(act, state, object);
                    value = Value::of(Atom::Object(id));
                }
                ParameterKind::Kwargs => {
                    let mut object = Object::new(Class::Dict);
                    for (name, value) in &args.keywords {
                        if !used.contains(name) {
                            object.set(Key::Text(name.clone()), value.clone(), true);
                        }
                    }
                    if let Some(rest) = &args.double_star {
                        object.rest = rest.clone();
                        object.is_complete = false;
                    }
                    object.is_written = false;
                    let id = self.new_object(act, state, object);
                    value = Value::of(Atom::Object(id));
                }
                kind => {
                    if kind != ParameterKind::KeywordOnly && position < args.positional.len() {
                        value = args.positional[position].clone();
                        place = args.places.get(position).copied().flatten();
                        position += 1;
                    } else if let Some(held) = args.keyword(name) {
                        value = held.clone();
                        used.push(name.clone());
                    } else if let Some(star) = args.star.as_ref().or(args.double_star.as_ref()) {
                        value = star.clone();
                    }
                    if value.is_nothing()
                        && let Some(defaults) = &function.defaults
                        && let Some((_, default)) = defaults.iter().find(|(at, _)| *at == index)
                    {
                        value = default.clone();
                    }
                    if value.is_nothing() {
                        value = Value::any();
                    }
                }
            }
            values.push(value);
            places.push(place);
        }
        (values, places)
    }

    /// The form of arguments: what they are, with the parameters as the origin of data in them.
    fn context(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        code: CodeId,
        actuals: &[Value],
        frame: Option<ObjId>,
    ) -> Rc<Context> {
        let is_general = self.is_deep(code);
        let mut builder = Builder {
            context: Context { parameters: Vec::new(), frame: None, heap: Vec::new() },
            numbers: FxHashMap::default(),
            is_general,
        };
        for (index, value) in (0u32..).zip(actuals) {
            let value = self.form(act, state, &mut builder, value, index, &Arc::from([]), 0);
            builder.context.parameters.push(value);
        }
        if let Some(frame) = frame {
            let value = Value::of(Atom::Object(frame));
            let value = self.form(act, state, &mut builder, &value, FRAME, &Arc::from([]), 0);
            builder.context.frame = super::interp::objects_in(&value).next();
        }
        Rc::new(builder.context)
    }

    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    fn form(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        builder: &mut Builder,
        value: &Value,
        parameter: u32,
        path: &Arc<[Key]>,
        depth: u32,
    ) -> Value {
        let mut form = Value { marks: value.marks, ..Value::default() };
        let mut needs_label = !value.taint.is_empty();
        let longer = |key: Key| -> Arc<[Key]> { path.iter().cloned().chain([key]).collect() };
        for atom in &value.atoms {
            let atom = match atom {
                Atom::Str(text) | Atom::Bytes(text) if text.len() > TEXT || (builder.is_general) => Atom::Any,
                Atom::Int(_) | Atom::Float(_) if builder.is_general => Atom::Any,
                Atom::None | Atom::Bool(_) | Atom::Int(_) | Atom::Float(_) | Atom::Str(_) | Atom::Bytes(_) => {
                    atom.clone()
                }
                Atom::Class(_) | Atom::Module(_) | Atom::Ext(_) | Atom::Global(..) => atom.clone(),
                Atom::Any | Atom::Prefix(_) => {
                    needs_label = true;
                    let id = builder.opaque(parameter, path);
                    Atom::Object(id)
                }
                Atom::Function(function) => {
                    Atom::Function(self.form_function(act, state, builder, function, parameter, path, depth))
                }
                Atom::Bound(function, receiver) => {
                    let function = self.form_function(act, state, builder, function, parameter, path, depth);
                    let path = longer(Key::Attribute("__self__".into()));
                    let receiver = self.form(act, state, builder, receiver, parameter, &path, depth + 1);
                    Atom::bound(function, receiver)
                }
                Atom::Member(name, receiver) => {
                    let path = longer(Key::Attribute("__self__".into()));
                    let receiver = self.form(act, state, builder, receiver, parameter, &path, depth + 1);
                    Atom::member(name.clone(), receiver)
                }
                Atom::Super(class, receiver) => {
                    let path = longer(Key::Attribute("__self__".into()));
                    let receiver = self.form(act, state, builder, receiver, parameter, &path, depth + 1);
                    Atom::above(*class, receiver)
                }
                Atom::Object(id) => {
                    needs_label = true;
                    if let Some(known) = builder.numbers.get(&(*id, parameter)) {
                        Atom::Object(*known)
                    } else {
                        let object = self.object(act, state, *id);
                        let number = ObjId(builder.context.heap.len() as u32);
                        builder.numbers.insert((*id, parameter), number);
                        builder.context.heap.push((
                            object.class.clone(),
                            Vec::new(),
                            false,
                            Some((parameter, path.clone())),
                        ));
                        let is_frame = matches!(object.class, Class::Frame(_));
                        let tells = depth < NESTED && !object.is_many && (!builder.is_general || is_frame);
                        // What says nothing makes no form of its own.
                        let mut telling = Vec::new();
                        if tells && object.class != Class::Opaque {
                            for (key, held) in &object.fields {
                                if self.says_something(act, state, held) {
                                    telling.push((key, held));
                                }
                            }
                        }
                        let is_all = telling.len() == object.fields.len();
                        if !telling.is_empty() && telling.len() <= FIELDS || (is_all && object.is_complete) {
                            let mut fields = Vec::new();
                            for (key, held) in telling {
                                let path = longer(key.clone());
                                fields.push((
                                    key.clone(),
                                    self.form(act, state, builder, held, parameter, &path, depth + 1),
                                ));
                            }
                            let is_complete =
                                is_all && object.is_complete && object.symbol.is_none() && object.rest.is_nothing();
                            let held = &mut builder.context.heap[number.0 as usize];
                            held.1 = fields;
                            held.2 = is_complete;
                        }
                        Atom::Object(number)
                    }
                }
            };
            if let Err(at) = form.atoms.binary_search(&atom) {
                form.atoms.insert(at, atom);
            }
        }
        if needs_label && !value.is_nothing() {
            form.taint = parameter_taint(parameter, path.clone());
        }
        form
    }

    /// Whether more is known of a value than that it is there.
    fn says_something(&mut self, act: &mut Activation, state: &State, value: &Value) -> bool {
        value.atoms.iter().any(|atom| match atom {
            Atom::Any | Atom::Prefix(_) | Atom::Member(..) => false,
            Atom::Object(id) => self.object(act, state, *id).class != Class::Opaque,
            _ => true,
        })
    }

    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    fn form_function(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        builder: &mut Builder,
        function: &Function,
        parameter: u32,
        path: &Arc<[Key]>,
        depth: u32,
    ) -> Function {
        let frame = function.frame.filter(|_| depth <= NESTED + 2).and_then(|frame| {
            let path = path.iter().cloned().chain([Key::Attribute("__closure__".into())]).collect();
            let value = Value::of(Atom::Object(frame));
            let value = self.form(act, state, builder, &value, parameter, &path, depth);
            super::interp::objects_in(&value).next()
        });
        // Defaults that are objects are those of another heap.
        let defaults = function.defaults.as_ref().map(|defaults| {
            let plain = |value: &Value| {
                let is_plain = value.atoms.iter().all(|atom| {
                    !matches!(
                        atom,
                        Atom::Object(_) | Atom::Bound(..) | Atom::Member(..) | Atom::Super(..) | Atom::Function(_)
                    )
                });
                if is_plain { value.clone() } else { Value::any() }
            };
            Arc::new(defaults.iter().map(|(index, value)| (*index, plain(value))).collect())
        });
        Function { code: function.code, frame, defaults }
    }

    /// What a caller gives, at a path.
    fn resolve(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        actuals: &[Value],
        frame: Option<ObjId>,
        parameter: u32,
        path: &[Key],
    ) -> Value {
        let mut value = match parameter {
            super::interp::SHARED => {
                return match path {
                    [Key::Attribute(name)] => Value::of(Atom::Object(act.ext_object_for(name))),
                    [Key::Global(file, index)] => Value::of(Atom::Object(act.global(*file, *index))),
                    _ => Value::default(),
                };
            }
            FRAME => frame.map_or_else(Value::default, |frame| Value::of(Atom::Object(frame))),
            _ => actuals.get(parameter as usize).cloned().unwrap_or_default(),
        };
        for key in path {
            value = match key {
                Key::Attribute(name) if &**name == "__self__" => {
                    let mut receivers = Value::default();
                    for atom in &value.atoms {
                        if let Atom::Bound(_, receiver) | Atom::Member(_, receiver) | Atom::Super(_, receiver) = atom {
                            receivers.join(receiver);
                        }
                    }
                    receivers
                }
                Key::Attribute(name) if &**name == "__closure__" => {
                    let mut frames = Value::default();
                    for atom in &value.atoms {
                        if let Atom::Function(Function { frame: Some(frame), .. })
                        | Atom::Bound(Function { frame: Some(frame), .. }, _) = atom
                        {
                            frames.join(&Value::of(Atom::Object(*frame)));
                        }
                    }
                    frames
                }
                Key::Text(star) if &**star == "*" => self.element_of(act, state, &value),
                key => self.field(act, state, &value, key),
            };
        }
        value
    }

    /// Does in the caller what a body does.
    pub(super) fn apply(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        summary: &Rc<Summary>,
        actuals: &[Value],
        places: &[Option<covet_python::flow::ir::SlotId>],
        frame: Option<ObjId>,
    ) -> Value {
        let mut taints: FxHashMap<(u32, Arc<[Key]>), Taint> = FxHashMap::default();
        // First everything is read, then everything is written.
        for hit in &summary.hits {
            for label in self.outer_labels(act, state, actuals, frame, &hit.label, &mut taints) {
                self.hit(act, state, Hit { label, ..hit.clone() });
            }
        }
        let mut import = Import { ids: FxHashMap::default() };
        let result =
            self.imported_value(act, state, summary, &mut import, &summary.returns, actuals, frame, &mut taints);
        if !summary.raises.is_nothing() {
            let raised =
                self.imported_value(act, state, summary, &mut import, &summary.raises, actuals, frame, &mut taints);
            act.raise(&raised);
        }
        let mut writes: Vec<Write> = Vec::new();
        for (parameter, path, id) in &summary.writes {
            let target = self.resolve(act, state, actuals, frame, *parameter, path);
            let object = summary.heap[id.0 as usize].clone();
            let mut fields = Vec::new();
            for (key, value) in &object.fields {
                let value = self.imported_value(act, state, summary, &mut import, value, actuals, frame, &mut taints);
                fields.push((key.clone(), value));
            }
            let rest = self.imported_value(act, state, summary, &mut import, &object.rest, actuals, frame, &mut taints);
            let is_sure = target.atoms.len() == 1;
            for target in super::interp::objects_in(&target) {
                writes.push((target, is_sure, fields.clone(), rest.clone(), object.is_complete));
            }
        }
        for (target, is_sure, fields, rest, is_complete) in writes {
            self.change(act, state, target, |object| {
                let was_complete = object.is_complete && object.symbol.is_none();
                if is_sure && was_complete && matches!(object.class, Class::List) && !is_complete {
                    object.forget_order();
                }
                if matches!(object.class, Class::List | Class::Dict | Class::Set) && !rest.is_nothing() {
                    object.set_any(&rest);
                } else {
                    object.rest.join(&rest);
                }
                for (key, value) in fields {
                    object.set(key, value, is_sure);
                }
                object.is_written = true;
            });
        }
        let facts = self.facts_outside(act, state, actuals, places, frame, &summary.checked);
        state.learn(&facts);
        let mut result = result;
        if let Some(guard) = &summary.returns.guard {
            let guard = guard.map(|facts: &[Fact]| {
                let checked: Vec<(Origin, Kinds)> = facts
                    .iter()
                    .filter_map(|fact| match &fact.target {
                        Target::Origin(origin) => Some((origin.clone(), fact.kinds)),
                        _ => None,
                    })
                    .collect();
                self.facts_outside(act, state, actuals, places, frame, &checked)
            });
            result.guard = (!guard.is_empty()).then(|| Arc::new(guard));
        }
        result
    }

    /// Facts about what a caller gave as facts of the caller.
    fn facts_outside(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        actuals: &[Value],
        places: &[Option<covet_python::flow::ir::SlotId>],
        frame: Option<ObjId>,
        checked: &[(Origin, Kinds)],
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (origin, kinds) in checked {
            let Origin::Parameter(parameter, path) = origin else {
                facts.push(Fact { target: Target::Origin(origin.clone()), kinds: *kinds });
                continue;
            };
            let value = self.resolve(act, state, actuals, frame, *parameter, path);
            for label in &value.taint {
                if label.exact {
                    facts.push(Fact { target: Target::Origin(label.origin.clone()), kinds: *kinds });
                }
            }
            if path.is_empty()
                && let Some(Some(slot)) = places.get(*parameter as usize)
            {
                facts.push(Fact { target: Target::Slot(*slot), kinds: *kinds });
            }
        }
        facts.sort();
        facts.dedup();
        facts
    }

    /// A label of a body as labels of its caller.
    fn outer_labels(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        actuals: &[Value],
        frame: Option<ObjId>,
        label: &Label,
        known: &mut FxHashMap<(u32, Arc<[Key]>), Taint>,
    ) -> Taint {
        let Origin::Parameter(parameter, path) = &label.origin else {
            return smallvec::smallvec![label.clone()];
        };
        let key = (*parameter, path.clone());
        let taint = match known.get(&key) {
            Some(taint) => taint.clone(),
            None => {
                let value = self.resolve(act, state, actuals, frame, *parameter, path);
                let taint = self.deep(act, state, &value);
                known.insert(key, taint.clone());
                taint
            }
        };
        taint
            .into_iter()
            .map(|outer| Label {
                cleared: outer.cleared | label.cleared,
                exact: outer.exact && label.exact,
                assumed: outer.assumed.saturating_add(label.assumed),
                trace: outer.trace.followed_by(&label.trace),
                origin: outer.origin,
            })
            .collect()
    }

    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    fn imported_value(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        summary: &Rc<Summary>,
        import: &mut Import,
        value: &Value,
        actuals: &[Value],
        frame: Option<ObjId>,
        taints: &mut FxHashMap<(u32, Arc<[Key]>), Taint>,
    ) -> Value {
        let mut result = Value { marks: value.marks, ..Value::default() };
        for label in &value.taint {
            let labels = self.outer_labels(act, state, actuals, frame, label, taints);
            join_taint(&mut result.taint, &labels);
        }
        for atom in &value.atoms {
            let one = match atom {
                Atom::Object(id) => self.imported_object(act, state, summary, import, *id, actuals, frame, taints),
                Atom::Global(file, index) => Value::of(Atom::Object(act.global(*file, *index))),
                Atom::Function(function) => {
                    let function =
                        self.imported_function(act, state, summary, import, function, actuals, frame, taints);
                    Value::of(Atom::Function(function))
                }
                Atom::Bound(function, receiver) => {
                    let function =
                        self.imported_function(act, state, summary, import, function, actuals, frame, taints);
                    let receiver = self.imported_value(act, state, summary, import, receiver, actuals, frame, taints);
                    Value::of(Atom::bound(function, receiver))
                }
                Atom::Member(name, receiver) => {
                    let receiver = self.imported_value(act, state, summary, import, receiver, actuals, frame, taints);
                    Value::of(Atom::member(name.clone(), receiver))
                }
                Atom::Super(class, receiver) => {
                    let receiver = self.imported_value(act, state, summary, import, receiver, actuals, frame, taints);
                    Value::of(Atom::above(*class, receiver))
                }
                other => Value::of(other.clone()),
            };
            let mut one = one;
            one.taint.clear();
            result.join(&Value { marks: value.marks, ..one });
        }
        result.marks = value.marks;
        result
    }

    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    fn imported_function(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        summary: &Rc<Summary>,
        import: &mut Import,
        function: &Function,
        actuals: &[Value],
        frame: Option<ObjId>,
        taints: &mut FxHashMap<(u32, Arc<[Key]>), Taint>,
    ) -> Function {
        let new = function.frame.and_then(|held| {
            let value = self.imported_object(act, state, summary, import, held, actuals, frame, taints);
            super::interp::objects_in(&value).next()
        });
        let defaults = function.defaults.as_ref().map(|defaults| {
            let values = defaults.iter().map(|(index, value)| {
                (*index, self.imported_value(act, state, summary, import, value, actuals, frame, taints))
            });
            Arc::new(values.collect::<Vec<_>>())
        });
        Function { code: function.code, frame: new, defaults }
    }

    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    fn imported_object(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        summary: &Rc<Summary>,
        import: &mut Import,
        id: ObjId,
        actuals: &[Value],
        frame: Option<ObjId>,
        taints: &mut FxHashMap<(u32, Arc<[Key]>), Taint>,
    ) -> Value {
        if let Some(value) = import.ids.get(&id) {
            return value.clone();
        }
        let Some(object) = summary.heap.get(id.0 as usize).cloned() else { return Value::any() };
        if let Some((parameter, path)) = &object.symbol {
            let mut value = self.resolve(act, state, actuals, frame, *parameter, path);
            if value.is_nothing() {
                value = Value::any();
            }
            value.taint.clear();
            import.ids.insert(id, value.clone());
            return value;
        }
        let new = self.new_object(act, state, Object::new(object.class.clone()));
        let value = Value::of(Atom::Object(new));
        import.ids.insert(id, value.clone());
        let mut fields = Vec::new();
        for (key, held) in &object.fields {
            let held = self.imported_value(act, state, summary, import, held, actuals, frame, taints);
            fields.push((key.clone(), held));
        }
        let rest = self.imported_value(act, state, summary, import, &object.rest, actuals, frame, taints);
        self.change(act, state, new, |made| {
            for (key, held) in fields {
                made.set(key, held, true);
            }
            made.rest.join(&rest);
            made.is_complete = object.is_complete && (made.is_complete || !made.is_many);
            made.is_many |= object.is_many;
        });
        value
    }

    /// An instance of a class of the project.
    pub(super) fn instantiate(&mut self, act: &mut Activation, state: &mut State, class: CodeId, args: Args) -> Value {
        if !self.classes.contains_key(&class) {
            self.env(class.file);
        }
        let is_alone = self.external_bases(class).iter().all(|base| &**base == "builtins.object");
        let object = Object { is_complete: is_alone, ..Object::new(Class::Instance(class)) };
        let id = self.new_object(act, state, object);
        let instance = Value::of(Atom::Object(id));
        let init = self.class_attribute(act, state, class, &Name::from("__init__"), Some(&instance));
        match init {
            Some(init) => {
                self.call(act, state, &init, args);
            }
            None if self.classes.get(&class).is_some_and(|info| info.is_dataclass) => {
                self.fill_fields(act, state, class, id, &args);
            }
            None => {
                let is_enum = self.external_bases(class).iter().any(|base| base.starts_with("enum."));
                if is_enum {
                    // A member, or an exception.
                    return Value::any();
                }
                // What a class outside of the project keeps of its arguments is not known.
                let mut taint = Taint::new();
                for value in args.all() {
                    let deep = self.deep_passed(act, state, value);
                    join_taint(&mut taint, &deep);
                }
                if !taint.is_empty() {
                    let rest = Value::any().with_taint(taint);
                    self.change(act, state, id, |object| {
                        object.rest.join(&rest);
                        object.is_complete = false;
                    });
                    return Value { taint: rest.taint, ..instance };
                }
            }
        }
        instance
    }

    /// What the `__init__` does that a dataclass is given.
    fn fill_fields(&mut self, act: &mut Activation, state: &mut State, class: CodeId, id: ObjId, args: &Args) {
        let mut position = 0;
        for (name, _) in self.fields_of(class) {
            let (default, is_given) = self.field_default(act, state, class, &name);
            let given = if is_given { args.get(position, &name) } else { None };
            position += usize::from(is_given);
            let value = match given.or(args.star.as_ref()).or(args.double_star.as_ref()).cloned().or(default) {
                Some(value) => value,
                None => continue,
            };
            self.change(act, state, id, |object| object.set(Key::Attribute(name), value, true));
        }
        let instance = Value::of(Atom::Object(id));
        if let Some(after) = self.class_attribute(act, state, class, &Name::from("__post_init__"), Some(&instance)) {
            self.call(act, state, &after, Args::default());
        }
    }

    /// A call of which nothing is known: everything that goes in may come out.
    pub fn call_unknown(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        callee: Option<&Value>,
        args: &Args,
    ) -> Value {
        let mut taint = callee.map(|callee| self.deep_passed(act, state, callee)).unwrap_or_default();
        for value in args.all() {
            let deep = self.deep_passed(act, state, value);
            join_taint(&mut taint, &deep);
        }
        for label in &mut taint {
            label.assumed = label.assumed.saturating_add(1);
        }
        Value::any().with_taint(taint)
    }

    /// Data at a sink: a finding, or a part of what this body does with its caller's data.
    pub fn hit(&mut self, act: &mut Activation, state: &State, mut hit: Hit) {
        hit.label.cleared |= state.kinds_checked(&hit.label.origin);
        if hit.label.cleared.has(hit.kind) {
            return;
        }
        if let Origin::Source(source) = &hit.label.origin
            && !hit.accepts.contains(&source.label)
        {
            return;
        }
        act.hit(hit);
    }
}

/// An object of the caller, whether it is sure that it is that one, what is written to it under known keys and others,
/// and whether that is all there is.
type Write = (ObjId, bool, Vec<(Key, Value)>, Value, bool);

struct Builder {
    context: Context,
    numbers: FxHashMap<(ObjId, u32), ObjId>,
    is_general: bool,
}

impl Builder {
    fn opaque(&mut self, parameter: u32, path: &Arc<[Key]>) -> ObjId {
        let symbol = Some((parameter, path.clone()));
        let found = self
            .context
            .heap
            .iter()
            .position(|(class, fields, _, held)| *class == Class::Opaque && fields.is_empty() && *held == symbol);
        match found {
            Some(at) => ObjId(at as u32),
            None => {
                let id = ObjId(self.context.heap.len() as u32);
                self.context.heap.push((Class::Opaque, Vec::new(), false, symbol));
                id
            }
        }
    }
}

/// Objects of a summary as values of the caller.
struct Import {
    ids: FxHashMap<ObjId, Value>,
}
