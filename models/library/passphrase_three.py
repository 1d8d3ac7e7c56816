import random

WORDS = ["Boat", "Moon", "Garden", "Tiger", "Pepper", "Window", "Snow", "Drum"]


def app(ui):
    ui.title("Passphrase")
    s = ui.state
    with ui.row():
        if ui.button("New"):
            s.phrase = "".join(random.sample(WORDS, 3)) + "!"
        if ui.button("Copy"):
            if s.get("phrase"):
                ui.copy(s.phrase)
                ui.notify("Copied")
            else:
                ui.notify("Press New first")
    ui.text(s.get("phrase", "Press New"), size=28, bold=True)
