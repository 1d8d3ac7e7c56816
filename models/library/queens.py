def app(ui):
    ui.title("Queens")
    s = ui.state
    queens = s.get("queens", [])
    with ui.grid(4):
        for square in range(16):
            if ui.button("Q" if square in queens else f"{square + 1}"):
                if square in queens:
                    queens.remove(square)
                else:
                    queens.append(square)
    attacks = 0
    for a in queens:
        for b in queens:
            wide, high = abs(a % 4 - b % 4), abs(a // 4 - b // 4)
            if a < b and (wide == 0 or high == 0 or wide == high):
                attacks += 1
    ui.text(f"Queens: {len(queens)}")
    ui.text(f"Attacks: {attacks}", color="bad" if attacks else "good")
    if len(queens) == 4 and attacks == 0:
        ui.text("Solved", size=28, color="good")
