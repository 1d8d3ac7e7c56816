from datetime import date


def app(ui):
    ui.title("Days without sugar")
    s = ui.state
    today = ui.now.date()
    if not s.get("since"):
        ui.text("Not started", color="muted")
        if ui.button("Start"):
            s.since = str(today)
        return
    days = (today - date.fromisoformat(s.since)).days
    s.longest = max(days, s.get("longest", 0))
    ui.text(f"{days} days", size=56, bold=True, align="center")
    ui.text(f"Longest: {s.longest} days", align="center")
    if ui.button("I ate some"):
        s.since, s.ate = str(today), s.get("ate", 0) + 1
    ui.text(f"Ate some: {s.get('ate', 0)} times", align="center")
