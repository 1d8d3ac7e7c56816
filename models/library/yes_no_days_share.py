def app(ui):
    ui.title("Fruit")
    days = ui.state.get("days", {})
    today = str(ui.now.date())
    with ui.row():
        for answer in ["Yes", "No"]:
            if ui.button(answer):
                days[today] = answer
                ui.state.days = days
    ui.text(f"Today: {days.get(today, '-')}", size=24)
    if days:
        share = 100 * list(days.values()).count("Yes") / len(days)
        ui.text(f"{share:.0f}% of {len(days)} days")
