DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def app(ui):
    ui.title("Takings")
    sums = ui.state.get("sums", [0] * 7)
    with ui.row():
        takings = ui.number("Takings", 100, min=0)
        if ui.button("Save"):
            sums[ui.now.weekday()] += takings
    ui.chart(sums, kind="bar", labels=DAYS)
    if max(sums) > 0:
        ui.text(f"Best day: {DAYS[sums.index(max(sums))]}", size=24, bold=True)
    else:
        ui.text("Nothing saved yet", color="muted")
