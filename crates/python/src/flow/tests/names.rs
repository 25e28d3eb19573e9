//! Which variable a name means.

use super::lowers;

#[test]
fn closures_share_cells_and_globals_go_by_name() {
    lowers(
        r#"
a = 1
def f(p, q=a):
    v = p
    def g():
        nonlocal v
        global a
        v = a = q
        return unbound
    return g
"#,
        r#"
0: module
  b0:
    r0 = 1
    a = r0
    r1 = a
    r2 = function 1 defaults 1: r1
    f = r2
    r3 = None
    return r3
1: def f(p, q = ...)
  captured q, v
  b0:
    r0 = p
    v = r0
    r1 = function 2
    g = r1
    r2 = g
    return r2
2: def f.g()
  b0:
    r0 = ^1.q
    ^1.v = r0
    @a = r0
    r1 = @unbound
    return r1
"#,
    );
}

#[test]
fn the_names_of_a_class_are_not_seen_in_its_methods_and_comprehensions() {
    lowers(
        r#"
class C:
    n = a
    m = [n for i in n]
    def f(self):
        return n
"#,
        r#"
0: module
  b0:
    r0 = class 1()
    C = r0
    r1 = None
    return r1
1: class C
  b0:
    r0 = @a
    n = r0
    r1 = n
    r2 = iter r1
    $1 = r2
    r3 = list()
    $2 = r3
    jump b1
  b1:
    $4 = next $1 b2 else b3
  b2:
    r0 = $4
    $3 = r0
    r1 = @n
    r2 = $2
    append r1 to r2
    jump b1
  b3:
    r0 = $2
    m = r0
    r1 = function 2
    f = r1
    r2 = None
    return r2
2: def C.f(self)
  b0:
    r0 = @n
    return r0
"#,
    );
}

#[test]
fn comprehensions_have_their_own_variables_and_a_walrus_binds_outside() {
    lowers(
        r#"
def f(x):
    y = [(t := x) for x in x if x > 0]
    return {k: lambda: k for k, _ in y}, t
"#,
        r#"
0: module
  b0:
    r0 = function 1
    f = r0
    r1 = None
    return r1
1: def f(x)
  captured k
  b0:
    r0 = x$0
    r1 = iter r0
    $1 = r1
    r2 = list()
    $2 = r2
    jump b1
  b1:
    $4 = next $1 b2 else b4
  b2:
    r0 = $4
    x$3 = r0
    r1 = x$3
    r2 = 0
    r3 = r1 > r2
    if r3 b3 else b1
  b3:
    r0 = x$3
    t = r0
    r1 = $2
    append r0 to r1
    jump b1
  b4:
    r0 = $2
    y = r0
    r1 = y
    r2 = iter r1
    $7 = r2
    r3 = dict()
    $8 = r3
    jump b5
  b5:
    $11 = next $7 b6 else b7
  b6:
    r0 = $11
    r1 = element 0 of r0
    k = r1
    r2 = element 1 of r0
    _ = r2
    r3 = k
    r4 = function 2
    r5 = $8
    r5[r3] = r4
    jump b5
  b7:
    r0 = $8
    r1 = t
    r2 = tuple(r0, r1)
    return r2
2: def f.<lambda>()
  b0:
    r0 = ^1.k
    return r0
"#,
    );
}

#[test]
fn what_no_function_binds_is_global() {
    lowers(
        r#"
def f():
    def g():
        x = 1
        return lambda: x
    return x
"#,
        r#"
0: module
  b0:
    r0 = function 1
    f = r0
    r1 = None
    return r1
1: def f()
  b0:
    r0 = function 2
    g = r0
    r1 = @x
    return r1
2: def f.g()
  captured x
  b0:
    r0 = 1
    x = r0
    r1 = function 3
    return r1
3: def f.g.<lambda>()
  b0:
    r0 = ^2.x
    return r0
"#,
    );
}
