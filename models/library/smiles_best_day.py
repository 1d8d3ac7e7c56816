def app(ui):
    ui.title("Smiles")
    days = ui.state.get("days", {})
    today = f"{ui.now:%d %b}"
    if ui.button("Smile"):
        days[today] = days.get(today, 0) + 1
    ui.text(f"Today: {days.get(today, 0)}", size=32)
    if days:
        best = max(days, key=days.get)
        ui.text(f"Best: {days[best]} on {best}", size=20)
