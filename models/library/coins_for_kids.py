def app(ui):
    ui.title("Pay with coins")
    s = ui.state
    total = s.get("total", 0)
    ui.text("Pay 85 ct", size=24)
    with ui.row():
        for coin in [5, 10, 20, 50]:
            if ui.button(f"{coin} ct"):
                total += coin
        if ui.button("Take away"):
            total = 0
    s.total = total
    ui.text(f"{total} ct so far", size=40, bold=True)
    if total == 85:
        ui.text("Exactly 85 ct", size=24, color="good")
    elif total > 85:
        ui.text("TOO MUCH", size=24, color="bad")
