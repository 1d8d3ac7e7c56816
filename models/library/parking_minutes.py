def app(ui):
    ui.title("Parking")
    minutes = ui.number("Minutes", 20, min=0, step=5)
    fee = math.ceil(max(0, minutes - 30) / 10) * 0.5
    ui.text(f"{fee:.2f}" if fee > 0 else "Free", size=48)
