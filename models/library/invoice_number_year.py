def app(ui):
    ui.title("Invoice number")
    s = ui.state
    year = ui.now.year
    if ui.button("Next number"):
        count = s.get("count", 0) + 1 if s.get("year") == year else 1
        s.year, s.count = year, count
    if s.get("count"):
        ui.text(f"{s.year}-{s.count:03d}", size=48, bold=True)
    else:
        ui.text("No number yet", color="muted")
