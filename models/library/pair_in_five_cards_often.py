def app(ui):
    ui.title("A pair in five")
    s = ui.state
    with ui.row():
        if ui.button("Deal 2000 hands"):
            hands = [random.sample(range(52), 5) for i in range(2000)]
            s.pairs = s.get("pairs", 0) + sum(len({card % 13 for card in hand}) < 5 for hand in hands)
            s.hands = s.get("hands", 0) + 2000
        if ui.button("Reset"):
            s.pairs = s.hands = 0
    if s.get("hands"):
        ui.text(f"{100 * s.pairs / s.hands:.1f} % had a pair or better", size=40, bold=True)
        ui.text(f"{s.pairs} of {s.hands} hands")
    else:
        ui.text("Not dealt yet", size=40)
    exact = 1 - 48 * 44 * 40 * 36 / (51 * 50 * 49 * 48)
    ui.text(f"By the formula {100 * exact:.1f} %", color="muted")
