def app(ui):
    ui.title("Exactly five seconds")
    s = ui.state
    times, wins = s.get("times", []), s.get("wins", [0, 0])
    player = len(times) % 2 + 1
    running = "start" in s
    if not running and ui.button(f"Player {player} counts"):
        if len(times) == 2:
            s.times = []
        s.start = ui.time
    if running and ui.button("Stop"):
        times.append(round(float(ui.time - s.start), 2))
        s.pop("start")
        if len(times) == 2:
            off = [abs(one - 5) for one in times]
            if off[0] != off[1]:
                wins[0 if off[0] < off[1] else 1] += 1
    ui.text("Count in your head ..." if "start" in s else "No clock to see, stop at 5.00", size=24)
    for i, seconds in enumerate(s.get("times", [])):
        ui.text(f"Player {i + 1}: {seconds:.2f} s, off by {abs(seconds - 5):.2f}", size=24, bold=True)
    if len(times) == 2 and "start" not in s:
        a, b = abs(times[0] - 5), abs(times[1] - 5)
        ui.text("Draw" if a == b else f"Player {1 if a < b else 2} wins", size=28, color="good")
    ui.text(f"Rounds won: {wins[0]} : {wins[1]}")
