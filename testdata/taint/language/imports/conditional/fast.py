"""The fast way to clean a name."""


def clean(name):
    return "".join(one for one in name if one.isalnum())


def shorten(name):
    return name[:8]
