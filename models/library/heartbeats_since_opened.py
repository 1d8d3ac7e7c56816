def app(ui):
    ui.title("Heartbeats")
    s = ui.state
    start = s.setdefault("start", ui.time)
    pulse = ui.slider("Beats per minute", 40, 180, 70)
    beats = int((ui.time - start) * pulse / 60)
    ui.text(f"{beats:,}", size=64, bold=True, color="red", align="center")
    ui.text("heartbeat" if beats == 1 else "heartbeats", align="center")
    ui.text(f"{int((ui.time - start) / 60)} min since you opened this", color="muted", align="center")
    if ui.button("Begin again"):
        s.start = ui.time
