def hours(minutes):
    return f"{minutes // 60} h {minutes % 60} min"


def app(ui):
    ui.title("Screen time")
    days = ui.state.get("days", {})
    with ui.row():
        minutes = int(ui.number("Minutes today", 120, min=0, max=1440, step=10))
        if ui.button("Save"):
            days[f"{ui.now:%d %b}"] = minutes
    if not days:
        ui.text("No days yet", color="muted")
        return
    average = round(sum(days.values()) / len(days))
    ui.text(f"{hours(average)} on average", size=36, bold=True)
    for day, minutes in days.items():
        more = ", more than usual" if minutes > average else ""
        ui.text(f"{day}: {hours(minutes)}{more}", color="warn" if more else "text")
