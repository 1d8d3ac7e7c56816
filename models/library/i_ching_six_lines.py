LINES = {6: "━━━ ━━━ changes", 7: "━━━━━━━", 8: "━━━ ━━━", 9: "━━━━━━━ changes"}


def app(ui):
    ui.title("I Ching")
    s = ui.state
    lines = s.get("lines", [])
    with ui.row():
        if ui.button("Throw three coins") and len(lines) < 6:
            s.coins = [random.choice([2, 3]) for i in range(3)]
            lines.append(sum(s.coins))
        if ui.button("New question"):
            lines.clear()
    for line in reversed(lines):
        ui.text(LINES[line], size=32, mono=True)
    if lines:
        a, b, c = s.coins
        ui.text(f"Coins: {a} + {b} + {c} = {a + b + c}", color="muted")
    ui.text(f"{len(lines)} of 6 lines")
