def app(ui):
    ui.title("Clicker")
    s = ui.state
    clicks = s.get("clicks", 0)
    if ui.button("Click"):
        ui.tone(2500, 0.03)
        s.clicks = clicks + 1
    ui.text(f"{s.get('clicks', 0)} {'treat' if s.get('clicks', 0) == 1 else 'treats'}", size=40, bold=True)
    if ui.button("Reset"):
        s.clicks = 0
