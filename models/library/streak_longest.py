from datetime import timedelta


def app(ui):
    ui.title("Meditation")
    row = ui.state.get("row", 0)
    last = ui.state.get("last", "")
    today = str(ui.now.date())
    yesterday = str(ui.now.date() - timedelta(days=1))
    if last not in (today, yesterday):
        row = 0
    if ui.button("Meditated") and last != today:
        row += 1
        ui.state.last = today
    longest = max(ui.state.get("longest", 0), row)
    ui.state.row = row
    ui.state.longest = longest
    ui.text(f"In a row: {row}", size=32)
    ui.text(f"Longest: {longest}")
