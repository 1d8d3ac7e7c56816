def app(ui):
    ui.title("Eggs")
    days = ui.state.get("days", {})
    with ui.row():
        eggs = int(ui.number("Eggs", 3, min=0))
        if ui.button("Save"):
            today = f"{ui.now:%d %b}"
            days[today] = days.get(today, 0) + eggs
    if not days:
        ui.text("No eggs yet", color="muted")
        return
    total = sum(days.values())
    ui.text(f"{total} {'egg' if total == 1 else 'eggs'}", size=40, bold=True)
    ui.text(f"{total / len(days):.1f} a day", size=20)
    ui.chart(list(days.values()), kind="bar", labels=list(days))
