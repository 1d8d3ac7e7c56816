def app(ui):
    ui.title("Overtime")
    days = ui.state.get("days", [])
    with ui.row():
        hours = ui.number("Hours worked today", 8.0, min=0, max=24, step=0.5)
        if ui.button("Enter"):
            days.append(hours)
    balance = sum(hours - 8 for hours in days)
    ui.text(f"Balance: {balance:+.1f} hours", size=32, color="good" if balance >= 0 else "bad")
    ui.text(f"Days: {len(days)}", color="muted")
