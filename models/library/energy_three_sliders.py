TIMES = ["Morning", "Noon", "Evening"]


def app(ui):
    ui.title("My energy")
    days = ui.state.get("days", {})
    values = [ui.slider(time, 1, 10, 5) for time in TIMES]
    ui.text(f"Best now: {TIMES[values.index(max(values))]}", size=28, bold=True)
    if ui.button("Save day"):
        days[str(ui.today)] = values
    if days:
        for place, time in enumerate(TIMES):
            ui.text(f"{time}: {sum(day[place] for day in days.values()) / len(days):.1f}")
        ui.table([[day, *days[day]] for day in sorted(days)], header=["Day", *TIMES])
