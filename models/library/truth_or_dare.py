import random

TRUTHS = ["Your biggest fear?", "Your first love?"]
DARES = ["Sing a song", "Dance for 10 seconds"]


def app(ui):
    ui.title("Party game")
    s = ui.state
    truths, dares = s.get("truths", 0), s.get("dares", 0)
    with ui.row():
        if ui.button("Truth"):
            s.words, s.truths = random.choice(TRUTHS), truths + 1
        if ui.button("Dare"):
            s.words, s.dares = random.choice(DARES), dares + 1
    ui.text(s.get("words", "Truth or dare?"), size=32, bold=True, align="center")
    ui.text(f"Truths: {s.get('truths', 0)}, dares: {s.get('dares', 0)}", color="muted")
