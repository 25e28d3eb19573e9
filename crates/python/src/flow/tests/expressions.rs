//! Expressions and assignments.

use super::lowers;

#[test]
fn the_object_and_key_of_an_augmented_assignment_are_evaluated_once() {
    lowers(
        r#"
a.b[c()] += d
e.f -= 1 if g else 2
"#,
        r#"
0: module
  b0:
    r0 = @a
    r1 = r0.b
    r2 = @c
    r3 = r2()
    r4 = r1[r3]
    r5 = @d
    r6 = r4 += r5
    r1[r3] = r6
    r7 = @e
    r8 = r7.f
    r9 = @g
    $1 = r8
    $2 = r7
    if r9 b1 else b2
  b1:
    r0 = 1
    $0 = r0
    jump b3
  b2:
    r0 = 2
    $0 = r0
    jump b3
  b3:
    r0 = $0
    r1 = $1
    r2 = r1 -= r0
    r3 = $2
    r3.f = r2
    r4 = None
    return r4
"#,
    );
}

#[test]
fn unpacking_counts_from_both_ends() {
    lowers(
        r#"
a, *b.c, (d, e[0]) = f = g
h[1:2] = i
del j, k.l, m[n]
"#,
        r#"
0: module
  b0:
    r0 = @g
    r1 = element 0 of r0
    a = r1
    r2 = rest 1, 1 of r0
    r3 = @b
    r3.c = r2
    r4 = element -1 of r0
    r5 = element 0 of r4
    d = r5
    r6 = element 1 of r4
    r7 = @e
    r8 = 0
    r7[r8] = r6
    f = r0
    r9 = @i
    r10 = @h
    r11 = 1
    r12 = 2
    r10[:] = r9
    del j
    r13 = @k
    del r13.l
    r14 = @m
    r15 = @n
    del r14[r15]
    r16 = None
    return r16
"#,
    );
}

#[test]
fn calls_keep_the_order_of_their_arguments() {
    lowers(
        r#"
f(a, *b, c=d(), **e)
g[1:, ::2]
g[::h]
"#,
        r#"
0: module
  b0:
    r0 = @f
    r1 = @a
    r2 = @b
    r3 = @d
    r4 = r3()
    r5 = @e
    r6 = r0(r1, *r2, c=r4, **r5)
    r7 = @g
    r8 = 1
    r9 = None
    r10 = None
    r11 = tuple(r8, r9, r10)
    r12 = None
    r13 = None
    r14 = 2
    r15 = tuple(r12, r13, r14)
    r16 = tuple(r11, r15)
    r17 = r7[r16]
    r18 = @g
    r19 = @h
    r20 = r18[::r19]
    r21 = None
    return r21
"#,
    );
}

#[test]
fn f_strings_have_parts() {
    lowers(
        r#"
a = f'x{b!r:>{c}}' 'y' f'{d=}'
e = f'p' 'q', b'\xff', 123456789012345678901, 1.5, 2j, ..., -1
"#,
        r#"
0: module
  b0:
    r0 = @b
    r1 = @c
    r2 = @d
    r3 = format "x", r0!r:(">", r1), "y", "d=", r2!r
    a = r3
    r4 = "pq"
    r5 = b"ÿ"
    r6 = 123456789012345678901
    r7 = 1.5
    r8 = 2j
    r9 = ...
    r10 = -1
    r11 = tuple(r4, r5, r6, r7, r8, r9, r10)
    e = r11
    r12 = None
    return r12
"#,
    );
}

#[test]
fn a_comprehension_is_a_loop() {
    lowers(
        r#"
a = {b async for c in d if c for b in c}
"#,
        r#"
0: module
  b0:
    r0 = @d
    r1 = async iter r0
    $0 = r1
    r2 = set()
    $1 = r2
    jump b1
  b1:
    $4 = next $0 b2 else b6
  b2:
    r0 = $4
    $2 = r0
    r1 = $2
    if r1 b3 else b1
  b3:
    r0 = $2
    r1 = iter r0
    $5 = r1
    jump b4
  b4:
    $6 = next $5 b5 else b1
  b5:
    r0 = $6
    $3 = r0
    r1 = $3
    r2 = $1
    add r1 to r2
    jump b4
  b6:
    r0 = $1
    a = r0
    r1 = None
    return r1
"#,
    );
}
