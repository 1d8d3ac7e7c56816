import random

COLORS = {"Red": 262, "Green": 330, "Blue": 392, "Yellow": 523}


def app(ui):
    ui.title("Repeat the colours")
    s = ui.state
    order = s.get("order", [])
    shown = s.get("shown", 0)
    words = s.get("words", "Press Start")
    if shown <= len(order) and order and ui.every(0.7):
        if shown < len(order):
            ui.tone(COLORS[order[shown]], 0.4)
            words = s.words = f"{shown + 1}: {order[shown]}"
        else:
            words = s.words = "Your turn"
        s.shown = shown + 1
    ui.text(f"Round {len(order)}", color="muted", align="center")
    ui.text(words, size=40, bold=True, align="center")
    with ui.grid(2):
        for color in COLORS:
            if ui.button(color) and words == "Your turn":
                ui.tone(COLORS[color], 0.3)
                if color != order[s.place]:
                    s.words, s.order = f"Wrong after {len(order) - 1} rounds", []
                elif s.place + 1 < len(order):
                    s.place += 1
                else:
                    order.append(random.choice(list(COLORS)))
                    s.shown, s.place, s.words = 0, 0, "Watch"
    if ui.button("Start"):
        s.order, s.shown, s.place, s.words = ["Red"], 0, 0, "Watch"
