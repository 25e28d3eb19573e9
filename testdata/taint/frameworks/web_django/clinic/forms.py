"""Forms: cleaned data is of the kind that the field says."""

from django import forms
from django.core.validators import RegexValidator


class VisitForm(forms.Form):
    reason = forms.CharField(max_length=200)
    room = forms.IntegerField()
    day = forms.DateField()
    kind = forms.ChoiceField(choices=[("first", "First"), ("again", "Again")])
    code = forms.CharField(validators=[RegexValidator(r"^[A-Z]{2}[0-9]{4}\Z")])
    mail = forms.EmailField()

    def clean_reason(self):
        return self.cleaned_data["reason"].strip()
