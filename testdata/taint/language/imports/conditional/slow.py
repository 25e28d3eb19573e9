"""The slow way to clean a name, which forgets to."""


def clean(name):
    return "".join(one for one in name if one.isalnum())


def shorten(name):
    return "short"
