def app(ui):
    ui.title("Quick hand")
    s = ui.state
    tries = s.get("tries", [])
    with ui.row():
        if ui.button("Start"):
            s.at = ui.time + random.uniform(1, 4)
        if ui.button("Hit") and s.get("at") and ui.time >= s.at:
            tries.append(round((ui.time - s.at) * 1000))
            s.tries, s.at = tries[-3:], None
    word = "Press Start" if not s.get("at") else "NOW" if ui.time >= s.at else "Wait"
    ui.text(word, size=56, align="center")
    tries = s.get("tries", [])
    for tried in tries:
        ui.text(f"{tried} ms")
    if tries:
        ui.text(f"Average: {sum(tries) / len(tries):.0f} ms", bold=True)
