from datetime import timedelta


def app(ui):
    ui.title("Month by month")
    months = ui.state.get("months", {})
    this = f"{ui.today:%Y-%m}"
    last = f"{ui.today.replace(day=1) - timedelta(days=1):%Y-%m}"
    with ui.row():
        amount = ui.number("Amount", 20.0, min=0)
        if ui.button("Spent"):
            months[this] = months.get(this, 0) + amount
    now, before = months.get(this, 0), months.get(last, 0)
    ui.text(f"This month: {now:.2f}", size=32, bold=True)
    ui.text(f"Last month: {before:.2f}", size=20)
    if now > before:
        ui.text(f"{now - before:.2f} more", color="bad")
    elif now < before:
        ui.text(f"{before - now:.2f} less", color="good")
    else:
        ui.text("The same")
