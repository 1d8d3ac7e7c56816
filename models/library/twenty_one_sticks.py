import random


def app(ui):
    ui.title("Sticks")
    s = ui.state
    sticks = s.get("sticks", 21)
    ui.text("|" * sticks or "-", size=32, align="center")
    ui.text(f"{sticks} left")
    if sticks > 0:
        with ui.row():
            for take in [1, 2, 3]:
                if ui.button(f"Take {take}") and take <= sticks:
                    sticks -= take
                    s.words = "You lose"
                    if sticks > 0:
                        other = min(sticks, random.randint(1, 3))
                        sticks -= other
                        s.words = f"Computer took {other}" if sticks > 0 else "You win"
                    s.sticks = sticks
    ui.text(s.get("words", "Your turn"), size=24, bold=True)
    if ui.button("New game"):
        s.sticks, s.words = 21, "Your turn"
