from datetime import date


def app(ui):
    ui.title("Vet")
    visits = ui.state.get("visits", [])
    text = ui.field("Next vaccination", placeholder="2026-09-30").strip()
    try:
        days = (date.fromisoformat(text) - ui.today).days
        if days >= 0:
            ui.text(f"In {days} {'day' if days == 1 else 'days'}", size=36, bold=True)
        else:
            ui.text(f"Late by {-days} {'day' if days == -1 else 'days'}", size=36, bold=True, color="bad")
    except ValueError:
        ui.text("Write the date like 2026-09-30", color="muted")
    with ui.row():
        reason = ui.field("Reason of the visit").strip()
        if ui.button("Visit today") and reason:
            visits.insert(0, f"{ui.now.day} {ui.now:%B %Y}: {reason}")
            ui.clear("Reason of the visit")
    ui.list(visits)
