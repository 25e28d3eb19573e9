//! `sql-identifier-building`: names of tables and columns, or whole clauses, put into the text of a statement.

use super::sql::{self, Insertion, Position};
use super::{FileContext, RawFinding};

pub const ID: &str = "sql-identifier-building";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !sql::worth_a_look(file) {
        return;
    }
    let all = sql::insertions(file);
    let names: Vec<&Insertion<'_>> =
        all.iter().filter(|one| one.position != Position::Value && !sql::is_own_metadata(file, one)).collect();
    let message = |group: &[&Insertion<'_>]| {
        let names = sql::listed(file, group);
        let are = if names.contains(", ") { "are" } else { "is" };
        if group.iter().any(|one| one.position == Position::Identifier) {
            format!(
                "{names} {are} put into an SQL statement as a name; check it against the known names, or quote it with \
                 the quotes inside doubled"
            )
        } else {
            format!(
                "{names} {are} put into an SQL statement as a part of it; make sure no caller can pass outside text"
            )
        }
    };
    sql::findings(file, ID, &names, message, report);
}
