"""A Django application: addresses, views, forms and templates."""
