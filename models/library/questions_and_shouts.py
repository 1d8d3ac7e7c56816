import re


def app(ui):
    ui.title("Questions")
    text = ui.field("Text", lines=5)
    ends = [end[-1] for end in re.findall(r"[.!?]+", text)]
    with ui.row():
        for name, sign in [("Questions", "?"), ("Exclamations", "!"), ("Statements", ".")]:
            ui.text(f"{name}: {ends.count(sign)}", size=24, bold=True)
    for sentence in re.findall(r"[^.!?]+\?", text):
        ui.text(sentence.strip(), size=18)
