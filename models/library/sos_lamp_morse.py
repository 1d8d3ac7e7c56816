SIGNAL = "1010100011101110111000101010000000"


def app(ui):
    ui.title("SOS")
    s = ui.state
    if ui.button("Stop" if s.get("since") else "Start"):
        s.since = None if s.get("since") else ui.time
    step = int((ui.time - s.since) / 0.25) if s.get("since") else 0
    lit = bool(s.get("since")) and SIGNAL[step % len(SIGNAL)] == "1"
    c = ui.canvas(300, 260, background="black")
    c.circle(150, 130, 90, "yellow" if lit else "#333333")
    ui.text("Light" if lit else "Dark", size=28, bold=True)
    ui.text("... --- ...", size=24)
    ui.text(f"Sent: {step // len(SIGNAL)}")
