import random


def app(ui):
    ui.title("Multiplication")
    s = ui.state
    a = s.get("a", random.randint(2, 20))
    b = s.get("b", random.randint(2, 20))
    right = s.get("right", 0)
    asked = s.get("asked", 0)
    ui.text(f"{a} × {b}", size=64, bold=True, align="center")
    with ui.row():
        answer = ui.field("Answer")
        if ui.button("Check") and answer.strip():
            if answer.strip() == str(a * b):
                s.right = right + 1
                s.feedback = f"Right: {a} × {b} = {a * b}"
            else:
                s.feedback = f"No: {a} × {b} = {a * b}"
            s.asked = asked + 1
            s.a, s.b = random.randint(2, 20), random.randint(2, 20)
            ui.clear("Answer")
    ui.text(s.get("feedback", ""), size=20)
    ui.text(f"{right} right of {asked}", color="muted")
    if asked:
        ui.text(f"{right / asked * 100:.0f}%")
    if ui.button("Start over"):
        s.right, s.asked, s.feedback = 0, 0, ""
