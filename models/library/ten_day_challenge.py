def app(ui):
    ui.title("Ten days")
    days = ui.state.get("days", [False] * 10)
    with ui.grid(5):
        for place in range(10):
            days[place] = ui.checkbox(f"Day {place + 1}", days[place])
    ui.text(f"{sum(days)} of 10", size=24)
    if all(days):
        ui.text("Challenge done", size=24, color="good")
