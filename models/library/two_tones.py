import random


def app(ui):
    ui.title("Higher or lower")
    s = ui.state
    if ui.button("Listen"):
        first, second = random.sample([262, 294, 330, 349, 392, 440, 494, 523], 2)
        ui.tone(first, 0.5)
        ui.tone(second, 0.5)
        s.answer, s.message = ("Higher" if second > first else "Lower"), ""
    with ui.row():
        for guess in ["Higher", "Lower"]:
            if ui.button(guess):
                if not s.get("answer"):
                    s.message = "Press Listen first"
                elif guess == s.answer:
                    s.message, s.row, s.answer = "Right", s.get("row", 0) + 1, ""
                else:
                    s.message, s.row, s.answer = "Wrong", 0, ""
    ui.text(s.get("message", ""), size=24)
    ui.text(f"In a row: {s.get('row', 0)}")
