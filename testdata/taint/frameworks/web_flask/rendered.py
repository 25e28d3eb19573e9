"""Flask: render_template with files, render_template_string, and templates that are data."""

from flask import Flask, render_template, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)
CARD = "<p>{{ name }}</p>"
RAW_CARD = "<p>{{ name | safe }}</p>"


@app.get("/profile")
def profile():
    return render_template("profile.html", name=request.args["name"], bio="I paint.")  # safe: xss


@app.get("/profile/bio")
def profile_bio():
    return render_template("bio.html", bio=request.args["bio"], motto="Per aspera")


@app.get("/profile/text")
def profile_text():
    # A template that does not end in .html, .htm, .xml, .xhtml or .svg is not escaped.
    return render_template("profile.txt", name=request.args["name"])


@app.get("/profile/string")
def profile_string():
    return render_template_string(CARD, name=request.args["name"])  # safe: xss, template


@app.get("/profile/raw-string")
def profile_raw_string():
    return render_template_string(RAW_CARD, name=request.args["name"])  # expect: xss


@app.get("/profile/source")
def profile_source():
    return render_template_string("<p>" + request.args["name"] + "</p>")  # expect: template


@app.get("/profile/format")
def profile_format():
    source = "<p>{}</p> {{{{ 1 + 1 }}}}".format(request.args["name"])
    return render_template_string(source)  # expect: template


@app.get("/profile/which")
def profile_which():
    style = request.args["style"]
    return render_template(f"card-{style}.html", name="Ada")  # safe: template


@app.get("/profile/markup")
def profile_markup():
    text = Markup("<b>" + request.args["name"] + "</b>")  # expect: xss
    return render_template("profile.html", name=text, bio="")


@app.get("/profile/switched-off")
def profile_switched_off():
    return render_template("unescaped.html", name=request.args["name"], title="Profile")


@app.get("/profile/script")
def profile_script():
    return render_template("script.html", settings={"name": request.args["name"]})  # safe: xss


@app.get("/profile/included")
def profile_included():
    return render_template("page.html", text=request.args["text"])
