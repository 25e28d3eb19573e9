//! Attributes, items and elements.

mod attributes;
mod classes;
mod elements;
mod items;
mod types;
