def app(ui):
    ui.title("Rooks")
    s = ui.state
    rooks = s.get("rooks", [])
    with ui.grid(4):
        for square in range(16):
            if ui.button("R" if square in rooks else f"{square + 1}"):
                if square in rooks:
                    rooks.remove(square)
                else:
                    rooks.append(square)
    attacks = 0
    for a in rooks:
        for b in rooks:
            if a < b and (a % 4 == b % 4 or a // 4 == b // 4):
                attacks += 1
    ui.text(f"Rooks: {len(rooks)}")
    ui.text(f"Attacks: {attacks}", color="bad" if attacks else "good")
    if len(rooks) == 4 and attacks == 0:
        ui.text("Solved", size=28, color="good")
