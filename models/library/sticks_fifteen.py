import random


def app(ui):
    ui.title("Sticks")
    s = ui.state
    sticks = s.get("sticks", 15)
    ui.text("|" * sticks or "-", size=32, align="center")
    ui.text(f"{sticks} left")
    if sticks > 0:
        with ui.row():
            for take in [1, 2]:
                if ui.button(f"Take {take}") and take <= sticks:
                    sticks -= take
                    s.words = "You won"
                    if sticks > 0:
                        other = min(sticks, random.randint(1, 2))
                        sticks -= other
                        s.words = f"Computer took {other}" if sticks > 0 else "You lost"
                    s.sticks = sticks
    ui.text(s.get("words", "Your turn"), size=24, bold=True)
    if ui.button("New game"):
        s.sticks, s.words = 15, "Your turn"
