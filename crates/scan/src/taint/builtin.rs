//! Builtin functions, methods of builtin types, and what of the standard library is made of them.

mod containers;
mod functions;
mod library;
mod methods;
