def app(ui):
    ui.title("Twenty a day")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day = today
        s.spent = 0
    with ui.row():
        amount = ui.number("Amount", 0, min=0, step=0.5)
        if ui.button("Spend"):
            s.spent += amount
    left = 20 - s.spent
    ui.text(f"Left today: {left:.2f}", size=40, bold=True, color="bad" if left < 0 else "")
