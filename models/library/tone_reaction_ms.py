def app(ui):
    ui.title("Listen and press")
    s = ui.state
    times = s.get("times", [])
    if ui.button("Start"):
        s.at, s.played, s.word = ui.time + random.uniform(2, 5), False, "Wait for the tone"
    if s.get("at") and ui.time >= s.at and not s.get("played"):
        s.played = True
        ui.tone(880, 0.3)
    if ui.button("I hear it") and s.get("at"):
        if ui.time < s.at:
            s.word = "Too early"
        else:
            times.append(round((ui.time - s.at) * 1000))
            s.word = f"{times[-1]} ms"
        s.at = None
    ui.text(s.get("word", "Press Start and listen"), size=40, bold=True, align="center")
    if times:
        ui.text(f"Best: {min(times)} ms, average: {sum(times) / len(times):.0f} ms", align="center")
