def app(ui):
    ui.title("Pace light")
    s = ui.state
    seconds = ui.slider("Seconds for one length", 3, 60, 10)
    if ui.button("Stop" if s.get("since") else "Go"):
        s.since = None if s.get("since") else ui.time
    passed = float(ui.time - s.since) if s.get("since") else 0
    length = int(passed // seconds)
    part = passed % seconds / seconds
    c = ui.canvas(600, 80, background="black")
    c.circle(20 + part * 560, 40, 16, "lime")
    ui.text(f"Lengths: {length}", size=32, bold=True)
