def app(ui):
    ui.title("Phone plans")
    minutes = ui.slider("Minutes a month", 0, 300, 60)
    basic = 5 + minutes * 0.1
    ui.text(f"Basic: {basic:.2f}", size=24)
    ui.text("Flat: 15.00", size=24)
    if minutes == 100:
        ui.text("Both cost the same", bold=True)
    else:
        ui.text(f"Cheaper: {'Basic' if minutes < 100 else 'Flat'}", bold=True)
    ui.text("Flat is better from 101 minutes", color="muted")
