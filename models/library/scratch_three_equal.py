def app(ui):
    ui.title("Scratch card")
    s = ui.state
    if ui.button("New card") or "signs" not in s:
        s.signs, s.open = [random.choice(["🍀", "💎", "⭐", "🍒"]) for i in range(6)], []
    with ui.grid(3):
        for i in range(6):
            if i in s.open:
                ui.text(s.signs[i], size=40, align="center")
            elif ui.button(f"Scratch {i + 1}"):
                s.open.append(i)
    if len(s.open) < 6:
        ui.text(f"{6 - len(s.open)} to scratch", size=20)
    elif any(s.signs.count(sign) >= 3 for sign in s.signs):
        ui.text("Three equal: you win!", size=28, color="good")
    else:
        ui.text("No luck this time", size=28)
