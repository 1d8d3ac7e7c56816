import random


def app(ui):
    ui.title("How long?")
    s = ui.state
    if ui.button("Play"):
        s.seconds, s.message = random.choice([1, 2, 3]), "Listen"
        ui.tone(440, s.seconds)
    with ui.row():
        for guess in [1, 2, 3]:
            if ui.button(str(guess)):
                if not s.get("seconds"):
                    s.message = "Press Play"
                elif guess == s.seconds:
                    s.message, s.row = "Right", s.get("row", 0) + 1
                else:
                    s.message, s.row = f"No, it was {s.seconds} seconds", 0
                s.seconds = 0
    ui.text(s.get("message", ""), size=24)
    ui.text(f"In a row: {s.get('row', 0)}")
