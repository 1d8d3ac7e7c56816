def app(ui):
    ui.title("Open since")
    s = ui.state
    if "since" not in s or ui.button("Again"):
        s.since = ui.time
    passed = int(ui.time - s.since)
    ui.text(f"{passed // 60}:{passed % 60:02d}", size=64, align="center")
