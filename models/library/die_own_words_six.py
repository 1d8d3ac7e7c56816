WORDS = ["Cook", "Clean", "Read", "Dance", "Sing", "Sleep"]


def app(ui):
    ui.title("Word die")
    s = ui.state
    sides = []
    with ui.grid(3):
        for number, word in enumerate(WORDS, 1):
            sides.append(ui.field(f"Side {number}", word).strip())
    sides = [side for side in sides if side]
    if ui.button("Roll") and sides:
        s.rolled = random.choice(sides)
    ui.text(f"{s.rolled}!" if s.get("rolled") else "Press Roll", size=48, bold=True, align="center")
