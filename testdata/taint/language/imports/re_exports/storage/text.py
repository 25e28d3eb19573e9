"""Text that is made harmless."""


def letters(text):
    return "".join(one for one in text if one.isalpha())
