import random

KINDS = {"Small letters": "abcdefghijklmnopqrstuvwxyz", "Capitals": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "Digits": "0123456789", "Signs": "!#$%&*?+-"}


def app(ui):
    ui.title("Password")
    s = ui.state
    length = ui.number("Length", 12, min=4, max=30)
    characters = ""
    for kind in KINDS:
        if ui.checkbox(kind, kind == "Small letters"):
            characters += KINDS[kind]
    if ui.button("Make password"):
        if characters:
            s.password = "".join(random.choice(characters) for _ in range(int(length)))
        else:
            s.password = "Tick something"
    ui.text(s.get("password", "No password yet"), size=24, bold=True)
