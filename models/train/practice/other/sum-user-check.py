import re


def app(ui):
    ui.title("Is this name allowed?")
    name = ui.field("Name", placeholder="Your name")
    if ui.button("Check"):
        ui.state.name = str(name)
    name = ui.state.get("name", "")
    if not name:
        return
    problems = []
    if len(name) < 5:
        problems.append("Too short!")
    if len(name) >= 13:
        problems.append("Too long!")
    if re.search("[^A-Za-z0-9]", name):
        problems.append("Wrong character!")
    ui.text(", ".join(problems) or "It is OK")
