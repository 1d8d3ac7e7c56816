import random


def app(ui):
    ui.title("Half a minute of sums")
    s = ui.state
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    if left > 0:
        ui.text(f"{left} seconds left", color="muted")
        ui.text(f"{s.a} + {s.b} = ?", size=40, bold=True)
        answer = ui.number("Answer", 0)
        if ui.button("OK"):
            if answer == s.a + s.b:
                s.right += 1
                s.a, s.b = random.randint(1, 9), random.randint(1, 9)
            ui.clear("Answer")
        ui.text(f"Right: {s.right}", size=20)
    else:
        ui.text(f"You did {s.right} sums" if "right" in s else "Press Start", size=28)
        if ui.button("Start"):
            s.left, s.right = 30, 0
            s.a, s.b = random.randint(1, 9), random.randint(1, 9)
