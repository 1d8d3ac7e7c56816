DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def app(ui):
    ui.title("Violin")
    minutes = ui.state.get("minutes", [0] * 7)
    with ui.row():
        more = ui.number("Minutes", 30, min=0)
        if ui.button("Add"):
            minutes[ui.now.weekday()] += more
    ui.chart(minutes, kind="bar", labels=DAYS)
    most = max(minutes)
    if most:
        ui.text(f"Best day: {DAYS[minutes.index(most)]} with {most} minutes", bold=True)
    else:
        ui.text("No practice yet", color="muted")
