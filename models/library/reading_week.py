DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def app(ui):
    ui.title("Reading")
    minutes = [ui.slider(day, 0, 60, 0) for day in DAYS]
    ui.chart(minutes, kind="bar", labels=DAYS)
    ui.text(f"Sum: {sum(minutes)}", size=24)
    ui.text(f"Days with 20 or more: {sum(number >= 20 for number in minutes)}")
