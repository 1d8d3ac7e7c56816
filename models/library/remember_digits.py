import random


def app(ui):
    ui.title("Remember the digits")
    s = ui.state
    right, asked = s.get("right", 0), s.get("asked", 0)
    if ui.button("Start"):
        s.secret, s.hide_at, s.words = f"{random.randint(0, 99999):05d}", ui.time + 4, ""
    secret = s.get("secret", "")
    if secret and ui.time < s.hide_at:
        ui.text(secret, size=64, bold=True, align="center")
    else:
        ui.text(s.get("words", "Press Start") or "What were the digits?", size=24)
    answer = ui.field("The digits").strip()
    if ui.button("Check") and answer and secret and ui.time >= s.hide_at:
        s.right, s.asked = right + (answer == secret), asked + 1
        s.words = "Right" if answer == secret else f"Wrong, it was {secret}"
        s.secret = ""
        ui.clear("The digits")
    ui.text(f"Right: {s.get('right', 0)} of {s.get('asked', 0)}", color="muted")
