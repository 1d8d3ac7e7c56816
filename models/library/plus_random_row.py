import random


def app(ui):
    ui.title("Plus")
    s = ui.state
    if "a" not in s:
        s.a, s.b = random.randint(1, 10), random.randint(1, 10)
    typed = ui.field("Sum").strip()
    if ui.button("Check") and typed:
        if typed == str(s.a + s.b):
            s.words, s.row = "Right", s.get("row", 0) + 1
        else:
            s.words, s.row = f"Wrong, it was {s.a + s.b}", 0
        s.a, s.b = random.randint(1, 10), random.randint(1, 10)
        ui.clear("Sum")
    ui.text(f"{s.a} + {s.b} = ?", size=40)
    ui.text(s.get("words", ""))
    ui.text(f"In a row: {s.get('row', 0)}")
