def app(ui):
    ui.title("Spent")
    log = ui.state.get("log", [])
    today = str(ui.now.date())
    with ui.row():
        amount = ui.number("Amount", 5.0, min=0)
        if ui.button("Spent"):
            log.append([today, amount])
            ui.state.log = log
    day = sum(amount for date, amount in log if date == today)
    month = sum(amount for date, amount in log if date[:7] == today[:7])
    ui.text(f"Today: {day:.2f}", size=24)
    ui.text(f"This month: {month:.2f}", size=24)
