"""Tests may assert and hold made-up passwords: nothing here is a finding."""

import accounts

PASSWORD = "correct horse battery staple"  # fine: a test's own password


def test_avatar_does_not_depend_on_case():
    assert accounts.avatar_url("A@shop.example") == accounts.avatar_url("a@shop.example")  # fine: a test asserts


def test_a_password_is_recognised():
    kept = accounts.new_hash(PASSWORD)
    assert accounts.verify_password(PASSWORD, kept)  # fine: a test asserts
    assert not accounts.verify_password("wrong", kept)  # fine: a test asserts


def test_reset_tokens_differ():
    assert accounts.reset_token() != accounts.reset_token()  # fine: a test asserts


def test_guest_token_is_not_signed():
    token = accounts.issue_guest_token("b-1")
    assert accounts.peek_token(token) == {"basket": "b-1"}  # fine: a test asserts
