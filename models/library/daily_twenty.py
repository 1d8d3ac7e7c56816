from datetime import date


def app(ui):
    ui.title("Twenty a day")
    s = ui.state
    s.start = s.get("start", str(ui.now.date()))
    s.spent = s.get("spent", 0)
    with ui.row():
        amount = ui.number("Amount", 0, min=0, step=0.5)
        if ui.button("Spend"):
            s.spent += amount
    days = (ui.now.date() - date.fromisoformat(s.start)).days + 1
    left = 20 * days - s.spent
    ui.text(f"Left: {left:.2f}", size=40, bold=True, color="bad" if left < 0 else "")
