from datetime import date


def app(ui):
    ui.title("Library fine")
    due = ui.field("Due on", "2026-03-01").strip()
    each = ui.number("Fine a day", 0.25, min=0, step=0.05)
    most = ui.number("At most", 10.0, min=0)
    try:
        late = (ui.now.date() - date.fromisoformat(due)).days
    except ValueError:
        ui.text("Write the date like 2026-03-01", color="warn")
        return
    ui.text(f"Fine: {min(most, max(0, late) * each):.2f}", size=40, bold=True)
    if late > 0:
        ui.text("1 day late" if late == 1 else f"{late} days late", color="bad", size=20)
    else:
        ui.text("Not late", color="good", size=20)
