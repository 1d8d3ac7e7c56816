def app(ui):
    ui.title("Cellular automaton")
    rule = ui.slider("Rule", 0, 255, 30)
    row = [0] * 61
    row[30] = 1
    c = ui.canvas(488, 240, background="white")
    black = 0
    for y in range(30):
        for x in range(61):
            if row[x]:
                c.rect(x * 8, y * 8, 7, 7, "black")
                black += 1
        row = [rule >> (4 * row[x - 1] + 2 * row[x] + row[(x + 1) % 61]) & 1 for x in range(61)]
    ui.text(f"Rule {rule}", size=36, bold=True)
    ui.text(f"{black} black {'square' if black == 1 else 'squares'}", color="muted")
