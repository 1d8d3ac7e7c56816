def app(ui):
    ui.title("Moon and Earth")
    start = ui.state.setdefault("start", ui.time)
    passed = ui.time - start
    turn = float(passed) / 10 * math.tau
    c = ui.canvas(360, 360, background="black")
    c.circle(180, 180, 140, outline="#333333", width=1)
    c.circle(180, 180, 45, "blue")
    c.circle(165, 170, 15, "green")
    c.circle(180 + 140 * math.cos(turn), 180 - 140 * math.sin(turn), 14, "lightgray")
    ui.text(f"Rounds: {int(passed // 10)}", size=28)
