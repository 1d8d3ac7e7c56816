from datetime import date


def app(ui):
    ui.title("Grateful for")
    lines = ui.state.get("lines", {})
    today = str(ui.today)
    with ui.row():
        text = ui.field("Today").strip()
        if ui.button("Save") and text:
            lines[today] = text
            ui.clear("Today")
    if today not in lines:
        ui.text("Not written yet", color="warn")
    ui.text(f"{len(lines)} {'day' if len(lines) == 1 else 'days'}", size=28, bold=True)
    for key in sorted(lines, reverse=True):
        day = date.fromisoformat(key)
        ui.text(f"{day.day} {day:%B}: {lines[key]}")
