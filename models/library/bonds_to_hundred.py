import random


def app(ui):
    ui.title("Make 100")
    s = ui.state
    number, right = s.get("number", random.randint(1, 9) * 10), s.get("right", 0)
    ui.text(f"{number} + ? = 100", size=40, bold=True)
    missing = ui.number("Missing", 0, min=0, max=100)
    if ui.button("Check"):
        if number + missing == 100:
            s.right, s.words = right + 1, "Right"
            s.number = random.randint(1, 9) * 10
        else:
            s.words = "Try again"
        ui.clear("Missing")
    ui.text(s.get("words", ""), size=24)
    ui.text(f"Right so far: {s.get('right', 0)}", color="muted")
