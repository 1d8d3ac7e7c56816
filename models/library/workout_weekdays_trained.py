from datetime import timedelta


def app(ui):
    ui.title("Training")
    weeks = ui.state.get("weeks", {})
    monday = ui.now.date() - timedelta(days=ui.now.weekday())
    this, last = str(monday), str(monday - timedelta(days=7))
    if ui.button("Trained"):
        weeks[this] = weeks.get(this, 0) + 1
        ui.state.weeks = weeks
    ui.text(f"This week: {weeks.get(this, 0)}", size=32)
    ui.text(f"Last week: {weeks.get(last, 0)}")
