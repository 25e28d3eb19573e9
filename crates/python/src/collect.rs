//! The walk over a file's tree that gathers its facts.

use covet_core::Span;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, ExprContext, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use crate::facts::{CallSite, FileFacts};
use crate::imports::{Import, ImportedName};
use crate::source::{Source, span};
use crate::symbols::{
    Binding, BindingKind, Definition, LiteralType, NameId, Names, Parameter, ParameterKind, Reference, Root, Scope,
    ScopeId, ScopeKind, Step, Symbols, Value,
};

/// How many attributes, calls and subscripts of a chain are kept; of a longer one the beginning is unknown.
const MAX_STEPS: usize = 32;

pub(crate) struct Collector<'a> {
    names: FxHashMap<&'a str, NameId>,
    name_list: Vec<&'a str>,
    scopes: Vec<Scope>,
    current: ScopeId,
    bindings: Vec<Binding>,
    enclosing: Vec<(u32, ScopeId)>,
    /// Names declared `global` or `nonlocal`, with the scope that holds them.
    elsewhere: FxHashMap<(ScopeId, NameId), ScopeId>,
    imports: Vec<Import>,
    calls: Vec<CallSite>,
    exports: Option<Vec<String>>,
    /// An `__all__` that is not plain has been seen.
    exports_unknown: bool,
    type_checking: u32,
    in_try: u32,
}

impl<'a> Collector<'a> {
    pub(crate) fn collect(source: &'a Source) -> FileFacts {
        let whole = Span::new(0, source.text().as_str().len() as u32);
        let module = Scope { kind: ScopeKind::Module, parent: None, span: whole, definition: None };
        let mut collector = Self {
            names: FxHashMap::default(),
            name_list: Vec::new(),
            scopes: vec![module],
            current: ScopeId::MODULE,
            bindings: Vec::new(),
            enclosing: vec![(0, ScopeId::MODULE)],
            elsewhere: FxHashMap::default(),
            imports: Vec::new(),
            calls: Vec::new(),
            exports: None,
            exports_unknown: false,
            type_checking: 0,
            in_try: 0,
        };
        collector.visit_body(&source.module().body);
        collector.finish(source)
    }

    fn finish(mut self, source: &Source) -> FileFacts {
        self.bindings.sort_by_key(|binding| (binding.scope, binding.name, binding.span));
        self.calls.sort_by_key(|call| (call.span.start, call.span.end));
        let names = Names::new(self.name_list.iter().map(|&name| name.to_owned()).collect());
        FileFacts {
            imports: self.imports,
            symbols: Symbols { names, scopes: self.scopes, bindings: self.bindings, enclosing: self.enclosing },
            calls: self.calls,
            exports: self.exports.filter(|_| !self.exports_unknown),
            lines: source.text().line_count(),
        }
    }

    fn name(&mut self, name: &'a str) -> NameId {
        let next = NameId(self.name_list.len() as u32);
        *self.names.entry(name).or_insert_with(|| {
            self.name_list.push(name);
            next
        })
    }

    fn scope(&self, scope: ScopeId) -> &Scope {
        &self.scopes[scope.0 as usize]
    }

    fn bind(&mut self, name: &'a str, span: Span, kind: BindingKind) {
        let name = self.name(name);
        let scope = self.elsewhere.get(&(self.current, name)).copied().unwrap_or(self.current);
        self.bindings.push(Binding { scope, name, span, kind });
    }

    fn within(&mut self, scope: Scope, inside: impl FnOnce(&mut Self)) {
        let id = ScopeId(self.scopes.len() as u32);
        let outer = self.current;
        let (span, is_definition) = (scope.span, scope.definition.is_some());
        self.scopes.push(scope);
        self.current = id;
        if is_definition {
            self.enter(span.start, id);
        }
        inside(self);
        self.current = outer;
        if is_definition {
            let mut back = outer;
            while self.scope(back).definition.is_none() && back != ScopeId::MODULE {
                back = self.scope(back).parent.unwrap_or(ScopeId::MODULE);
            }
            self.enter(span.end, back);
        }
    }

    fn enter(&mut self, offset: u32, scope: ScopeId) {
        match self.enclosing.last_mut() {
            Some(last) if last.0 == offset => last.1 = scope,
            _ => self.enclosing.push((offset, scope)),
        }
    }

    fn qualified(&self, name: &str) -> String {
        let mut scope = Some(self.current);
        while let Some(at) = scope {
            if let Some(definition) = &self.scope(at).definition {
                return format!("{}.{name}", definition.qualified);
            }
            scope = self.scope(at).parent;
        }
        name.to_owned()
    }

    fn function(&mut self, function: &'a ast::StmtFunctionDef) {
        let decorators = self.decorators(&function.decorator_list);
        let returns = function.returns.as_deref().and_then(|returns| self.annotation(returns));
        let parameters = self.parameters(&function.parameters);
        for parameter in function.parameters.iter_non_variadic_params() {
            parameter.default().into_iter().for_each(|default| self.visit_expr(default));
        }
        let annotations = function.parameters.iter().filter_map(|parameter| parameter.annotation());
        annotations.chain(function.returns.as_deref()).for_each(|annotation| self.visit_expr(annotation));
        let name = function.name.as_str();
        let definition = Definition {
            name: self.name(name),
            name_span: span(function.name.range()),
            qualified: self.qualified(name),
            header: header(function.range, &function.body),
            decorators,
            bases: Vec::new(),
            parameters,
            returns,
            docstring: docstring(&function.body),
            is_async: function.is_async,
        };
        self.define(ScopeKind::Function, span(function.range), definition, |collector| {
            collector.type_parameters(function.type_params.as_deref());
            for (number, parameter) in function.parameters.iter().enumerate() {
                let name = parameter.name();
                let kind = BindingKind::Parameter(Some(number as u32));
                collector.bind(name.as_str(), span(name.range()), kind);
            }
            collector.visit_body(&function.body);
        });
    }

    fn class(&mut self, class: &'a ast::StmtClassDef) {
        let decorators = self.decorators(&class.decorator_list);
        let bases = class.bases().iter().filter_map(|base| self.type_reference(base)).collect();
        if let Some(arguments) = &class.arguments {
            self.visit_arguments(arguments);
        }
        let name = class.name.as_str();
        let definition = Definition {
            name: self.name(name),
            name_span: span(class.name.range()),
            qualified: self.qualified(name),
            header: header(class.range, &class.body),
            decorators,
            bases,
            parameters: Vec::new(),
            returns: None,
            docstring: docstring(&class.body),
            is_async: false,
        };
        self.define(ScopeKind::Class, span(class.range), definition, |collector| {
            collector.type_parameters(class.type_params.as_deref());
            collector.visit_body(&class.body);
        });
    }

    fn define(&mut self, kind: ScopeKind, span: Span, definition: Definition, inside: impl FnOnce(&mut Self)) {
        let binding = BindingKind::Definition(ScopeId(self.scopes.len() as u32));
        let (name, name_span) = (self.name_list[definition.name.0 as usize], definition.name_span);
        self.bind(name, name_span, binding);
        let scope = Scope { kind, parent: Some(self.current), span, definition: Some(Box::new(definition)) };
        self.within(scope, inside);
    }

    fn decorators(&mut self, decorators: &'a [ast::Decorator]) -> Vec<Reference> {
        decorators.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
        decorators.iter().map(|decorator| self.reference(&decorator.expression)).collect()
    }

    fn parameters(&mut self, parameters: &'a ast::Parameters) -> Vec<Parameter> {
        // In the order of `Parameters::iter`, by which the bindings are numbered.
        let positional_only = parameters.posonlyargs.len();
        let positional = positional_only + parameters.args.len();
        let keyword_only = positional + usize::from(parameters.vararg.is_some()) + parameters.kwonlyargs.len();
        let mut list = Vec::with_capacity(parameters.len());
        for (number, parameter) in parameters.iter().enumerate() {
            let kind = match number {
                _ if number < positional_only => ParameterKind::PositionalOnly,
                _ if number < positional => ParameterKind::Positional,
                _ if parameters.vararg.is_some() && number == positional => ParameterKind::Args,
                _ if number < keyword_only => ParameterKind::KeywordOnly,
                _ => ParameterKind::Kwargs,
            };
            // `*args: int` is a tuple of them.
            let annotation = match kind {
                ParameterKind::Args | ParameterKind::Kwargs => None,
                _ => parameter.annotation().and_then(|annotation| self.annotation(annotation)),
            };
            list.push(Parameter {
                name: self.name(parameter.name().as_str()),
                span: span(parameter.name().range()),
                kind,
                annotation,
                has_default: parameter.default().is_some(),
            });
        }
        list
    }

    fn type_parameters(&mut self, parameters: Option<&'a ast::TypeParams>) {
        for parameter in parameters.into_iter().flat_map(|parameters| parameters.iter()) {
            let name = parameter.name();
            self.bind(name.as_str(), span(name.range()), BindingKind::TypeParameter);
        }
    }

    fn import(&mut self, import: Import, name: Option<&'a str>) {
        let (number, at) = (self.imports.len() as u32, import.span);
        self.imports.push(import);
        if let Some(name) = name {
            self.bind(name, at, BindingKind::Import(number));
        }
    }

    fn import_of(
        &self,
        statement: Span,
        alias: &ast::Alias,
        level: u32,
        module: &str,
        name: Option<ImportedName>,
    ) -> Import {
        let mut scope = Some(self.current);
        let mut in_function = false;
        while let Some(at) = scope {
            in_function |= matches!(self.scope(at).kind, ScopeKind::Function | ScopeKind::Lambda);
            scope = self.scope(at).parent;
        }
        Import {
            span: span(alias.range()),
            statement,
            level,
            module: module.to_owned(),
            name,
            alias: alias.asname.as_ref().map(|name| name.to_string()),
            in_function,
            type_checking: self.type_checking > 0,
            in_try: self.in_try > 0,
        }
    }

    fn assign(&mut self, target: &'a Expr, value: Value) {
        match target {
            Expr::Name(name) => self.bind(name.id.as_str(), span(name.range()), BindingKind::Variable(value)),
            Expr::Attribute(attribute) => {
                if let Some(class) = self.class_of_self(&attribute.value) {
                    let name = self.name(attribute.attr.as_str());
                    let at = span(attribute.attr.range());
                    self.bindings.push(Binding { scope: class, name, span: at, kind: BindingKind::Attribute(value) });
                }
                self.visit_expr(&attribute.value);
            }
            _ => self.visit_expr(target),
        }
    }

    /// The class whose instance the expression is: the first parameter of the method that the walk is in.
    fn class_of_self(&self, expr: &Expr) -> Option<ScopeId> {
        let Expr::Name(name) = expr else { return None };
        let id = self.names.get(name.id.as_str())?;
        let mut at = self.current;
        loop {
            let scope = self.scope(at);
            let parent = scope.parent?;
            if scope.kind == ScopeKind::Function {
                if self.scope(parent).kind != ScopeKind::Class {
                    return None;
                }
                let first = scope.definition.as_ref()?.parameters.first()?;
                return (first.name == *id).then_some(parent);
            }
            at = parent;
        }
    }

    fn value(&mut self, expr: &'a Expr) -> Value {
        let reference = self.reference(expr);
        let is_none = expr.is_none_literal_expr();
        Value { annotation: None, reference: (reference.root != Root::Unknown).then_some(reference), is_none }
    }

    /// A chain of names, attributes, calls and subscripts.
    fn reference(&mut self, expr: &'a Expr) -> Reference {
        let mut steps = Vec::new();
        let mut rest = expr;
        let root = loop {
            let step = match rest {
                Expr::Attribute(attribute) => {
                    let name = self.name(attribute.attr.as_str());
                    rest = &attribute.value;
                    Step::Attribute(name)
                }
                Expr::Call(call) => {
                    rest = &call.func;
                    Step::Call
                }
                Expr::Subscript(subscript) => {
                    rest = &subscript.value;
                    Step::Item
                }
                // Who awaits a call wants what the function says it returns.
                Expr::Await(awaited) => {
                    rest = &awaited.value;
                    continue;
                }
                Expr::Name(name) => break Root::Name(self.name(name.id.as_str())),
                Expr::StringLiteral(_) | Expr::FString(_) => break Root::Literal(LiteralType::Str),
                Expr::BytesLiteral(_) => break Root::Literal(LiteralType::Bytes),
                Expr::NumberLiteral(_) => break Root::Literal(LiteralType::Number),
                Expr::List(_) | Expr::ListComp(_) => break Root::Literal(LiteralType::List),
                Expr::Tuple(_) => break Root::Literal(LiteralType::Tuple),
                Expr::Set(_) | Expr::SetComp(_) => break Root::Literal(LiteralType::Set),
                Expr::Dict(_) | Expr::DictComp(_) => break Root::Literal(LiteralType::Dict),
                _ => break Root::Unknown,
            };
            steps.push(step);
            if steps.len() > MAX_STEPS {
                break Root::Unknown;
            }
        };
        steps.reverse();
        Reference { span: span(expr.range()), scope: self.current, root, steps }
    }

    /// A class by its name, without type arguments.
    fn type_reference(&mut self, expr: &'a Expr) -> Option<Reference> {
        let expr = match expr {
            Expr::Subscript(subscript) => &subscript.value,
            other => other,
        };
        let reference = self.reference(expr);
        matches!(reference.root, Root::Name(_)).then_some(reference)
    }

    /// The class that an annotation names: itself, or in `Optional[X]`, `X | None`, `Annotated[X, ...]` or a string.
    fn annotation(&mut self, annotation: &'a Expr) -> Option<Reference> {
        match annotation {
            Expr::BinOp(union) if union.op == ast::Operator::BitOr => match (&*union.left, &*union.right) {
                (some, Expr::NoneLiteral(_)) | (Expr::NoneLiteral(_), some) => self.annotation(some),
                _ => None,
            },
            Expr::Subscript(subscript) => {
                let name = match &*subscript.value {
                    Expr::Name(name) => name.id.as_str(),
                    Expr::Attribute(attribute) => attribute.attr.as_str(),
                    _ => "",
                };
                match (name, &*subscript.slice) {
                    ("Optional" | "Final" | "ClassVar", of) => self.annotation(of),
                    ("Annotated", Expr::Tuple(tuple)) => self.annotation(tuple.elts.first()?),
                    _ => self.type_reference(annotation),
                }
            }
            Expr::StringLiteral(string) => {
                // Only `'Class'` and `'module.Class'`: the text lies in the tree, so that names can be taken from it.
                let text = string.as_single_part_string()?.as_str();
                let is_name = |part: &str| {
                    !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
                };
                let mut parts = text.split('.');
                if text.len() > 256 || !parts.clone().all(is_name) {
                    return None;
                }
                let root = Root::Name(self.name(parts.next()?));
                let steps = parts.map(|part| Step::Attribute(self.name(part))).collect();
                Some(Reference { span: span(annotation.range()), scope: self.current, root, steps })
            }
            Expr::Name(_) | Expr::Attribute(_) => self.type_reference(annotation),
            _ => None,
        }
    }

    fn declare_elsewhere(&mut self, names: &'a [ast::Identifier], scope: ScopeId) {
        for name in names {
            let name = self.name(name.as_str());
            self.elsewhere.insert((self.current, name), scope);
        }
    }

    /// The function around the current scope.
    fn outer_function(&self) -> Option<ScopeId> {
        let mut scope = self.scope(self.current).parent?;
        while self.scope(scope).kind != ScopeKind::Function {
            scope = self.scope(scope).parent?;
        }
        Some(scope)
    }

    fn add_exports(&mut self, value: &Expr) {
        let items = match value {
            Expr::List(list) => &list.elts,
            Expr::Tuple(tuple) => &tuple.elts,
            _ => {
                self.exports_unknown = true;
                return;
            }
        };
        let exports = self.exports.get_or_insert_default();
        for item in items {
            match item {
                Expr::StringLiteral(name) => exports.push(name.value.to_str().to_owned()),
                _ => self.exports_unknown = true,
            }
        }
    }

    fn exports(&mut self, statement: &Stmt) {
        let is_all = |expr: &Expr| matches!(expr, Expr::Name(name) if name.id == "__all__");
        match statement {
            Stmt::Assign(assign) if assign.targets.iter().any(is_all) => {
                self.exports = None;
                self.add_exports(&assign.value);
            }
            Stmt::AnnAssign(assign) if is_all(&assign.target) => {
                assign.value.iter().for_each(|value| self.add_exports(value));
            }
            Stmt::AugAssign(assign) if is_all(&assign.target) => self.add_exports(&assign.value),
            Stmt::Expr(expression) => {
                if let Expr::Call(call) = &*expression.value
                    && let Expr::Attribute(method) = &*call.func
                    && is_all(&method.value)
                {
                    match (method.attr.as_str(), &*call.arguments.args) {
                        ("extend", [value]) => self.add_exports(value),
                        ("append", [Expr::StringLiteral(name)]) => {
                            self.exports.get_or_insert_default().push(name.value.to_str().to_owned());
                        }
                        _ => self.exports_unknown = true,
                    }
                }
            }
            _ => {}
        }
    }

    fn comprehension(&mut self, expr: &'a Expr, generators: &'a [ast::Comprehension], elements: [Option<&'a Expr>; 2]) {
        let scope = Scope {
            kind: ScopeKind::Comprehension,
            parent: Some(self.current),
            span: span(expr.range()),
            definition: None,
        };
        self.within(scope, |collector| {
            generators.iter().for_each(|generator| collector.visit_comprehension(generator));
            elements.into_iter().flatten().for_each(|element| collector.visit_expr(element));
        });
    }
}

fn header(whole: ruff_text_size::TextRange, body: &[Stmt]) -> Span {
    let whole = span(whole);
    let end = body.first().map_or(whole.end, |first| span(first.range()).start);
    Span::new(whole.start, end.max(whole.start))
}

fn docstring(body: &[Stmt]) -> Option<Span> {
    match body.first()? {
        Stmt::Expr(expression) if expression.value.is_string_literal_expr() => Some(span(expression.value.range())),
        _ => None,
    }
}

fn is_type_checking(test: &Expr) -> bool {
    match test {
        Expr::Name(name) => name.id == "TYPE_CHECKING",
        Expr::Attribute(attribute) => attribute.attr.as_str() == "TYPE_CHECKING",
        _ => false,
    }
}

impl<'a> Visitor<'a> for Collector<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if self.current == ScopeId::MODULE {
            self.exports(statement);
        }
        match statement {
            Stmt::FunctionDef(function) => self.function(function),
            Stmt::ClassDef(class) => self.class(class),
            Stmt::Import(import) => {
                for alias in &import.names {
                    let module = alias.name.as_str();
                    let bound = alias.asname.as_deref().or(module.split('.').next());
                    let import = self.import_of(span(import.range), alias, 0, module, None);
                    self.import(import, bound);
                }
            }
            Stmt::ImportFrom(from) => {
                let module = from.module.as_deref().map_or("", |module| module);
                for alias in &from.names {
                    let is_star = alias.name.as_str() == "*";
                    let name = if is_star { ImportedName::Star } else { ImportedName::Name(alias.name.to_string()) };
                    let bound = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    let import = self.import_of(span(from.range), alias, from.level, module, Some(name));
                    self.import(import, (!is_star).then_some(bound));
                }
            }
            Stmt::Assign(assign) => {
                self.visit_expr(&assign.value);
                for target in &assign.targets {
                    let value = self.value(&assign.value);
                    self.assign(target, value);
                }
            }
            Stmt::AnnAssign(assign) => {
                assign.value.iter().for_each(|value| self.visit_expr(value));
                self.visit_expr(&assign.annotation);
                let mut value = match &assign.value {
                    Some(value) => self.value(value),
                    None => Value { is_none: true, ..Value::default() },
                };
                value.annotation = self.annotation(&assign.annotation);
                self.assign(&assign.target, value);
            }
            Stmt::AugAssign(assign) => {
                self.visit_expr(&assign.value);
                self.assign(&assign.target, Value::default());
            }
            Stmt::TypeAlias(alias) => {
                let value = self.value(&alias.value);
                self.visit_expr(&alias.value);
                self.assign(&alias.name, value);
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.visit_expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        // What `__enter__` gives is the manager itself more often than not.
                        let value = self.value(&item.context_expr);
                        self.assign(target, value);
                    }
                }
                self.visit_body(&with.body);
            }
            Stmt::If(branch) if is_type_checking(&branch.test) => {
                self.type_checking += 1;
                self.visit_body(&branch.body);
                self.type_checking -= 1;
                branch.elif_else_clauses.iter().for_each(|clause| self.visit_elif_else_clause(clause));
            }
            Stmt::Try(attempt) => {
                self.in_try += 1;
                self.visit_body(&attempt.body);
                attempt.handlers.iter().for_each(|handler| self.visit_except_handler(handler));
                self.in_try -= 1;
                self.visit_body(&attempt.orelse);
                self.visit_body(&attempt.finalbody);
            }
            Stmt::Global(global) => self.declare_elsewhere(&global.names, ScopeId::MODULE),
            Stmt::Nonlocal(nonlocal) => {
                if let Some(outer) = self.outer_function() {
                    self.declare_elsewhere(&nonlocal.names, outer);
                }
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => {
                if name.ctx == ExprContext::Store {
                    self.bind(name.id.as_str(), span(name.range()), BindingKind::Variable(Value::default()));
                }
            }
            Expr::Call(call) => {
                let callee = self.reference(&call.func);
                self.calls.push(CallSite { span: span(call.range()), callee });
                visitor::walk_expr(self, expr);
            }
            Expr::Lambda(lambda) => {
                let parameters = lambda.parameters.as_deref();
                for parameter in parameters.into_iter().flat_map(|parameters| parameters.iter_non_variadic_params()) {
                    parameter.default().into_iter().for_each(|default| self.visit_expr(default));
                }
                let scope = Scope {
                    kind: ScopeKind::Lambda,
                    parent: Some(self.current),
                    span: span(lambda.range),
                    definition: None,
                };
                self.within(scope, |collector| {
                    for parameter in parameters.into_iter().flat_map(|parameters| parameters.iter()) {
                        let name = parameter.name();
                        collector.bind(name.as_str(), span(name.range()), BindingKind::Parameter(None));
                    }
                    collector.visit_expr(&lambda.body);
                });
            }
            Expr::ListComp(list) => self.comprehension(expr, &list.generators, [Some(&list.elt), None]),
            Expr::SetComp(set) => self.comprehension(expr, &set.generators, [Some(&set.elt), None]),
            Expr::Generator(generator) => self.comprehension(expr, &generator.generators, [Some(&generator.elt), None]),
            Expr::DictComp(dict) => {
                self.comprehension(expr, &dict.generators, [dict.key.as_deref(), Some(&dict.value)]);
            }
            Expr::Named(named) => {
                self.visit_expr(&named.value);
                let value = self.value(&named.value);
                // It binds outside of comprehensions.
                let inner = self.current;
                while self.scope(self.current).kind == ScopeKind::Comprehension {
                    self.current = self.scope(self.current).parent.unwrap_or(ScopeId::MODULE);
                }
                self.assign(&named.target, value);
                self.current = inner;
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            let annotation = inner.type_.as_deref().and_then(|of| self.annotation(of));
            let value = Value { annotation, ..Value::default() };
            self.bind(name.as_str(), span(name.range()), BindingKind::Variable(value));
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        let name = match pattern {
            ast::Pattern::MatchAs(bound) => bound.name.as_ref(),
            ast::Pattern::MatchStar(bound) => bound.name.as_ref(),
            ast::Pattern::MatchMapping(mapping) => mapping.rest.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.bind(name.as_str(), span(name.range()), BindingKind::Variable(Value::default()));
        }
        visitor::walk_pattern(self, pattern);
    }
}
