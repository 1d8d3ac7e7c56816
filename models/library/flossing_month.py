def app(ui):
    ui.title("Flossing")
    days = ui.state.get("days", [])
    today = str(ui.now.date())
    if ui.button("Flossed today") and today not in days:
        days.append(today)
    month = [day for day in days if day[:7] == today[:7]]
    ui.text(f"{len(month)} of {ui.now.day} days", size=32, bold=True)
    if today in days:
        ui.text("Done for today", color="good")
