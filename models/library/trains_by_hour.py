HOURS = list(range(6, 22))


def app(ui):
    ui.title("Trains today")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.counts = today, [0] * 16
    if ui.button("Train") and ui.now.hour in HOURS:
        s.counts[ui.now.hour - 6] += 1
    ui.text(f"Trains: {sum(s.counts)}", size=32, bold=True)
    ui.chart(s.counts, kind="bar", labels=HOURS)
