def app(ui):
    ui.title("Lunch")
    ui.text("Lunch at 12:30", align="center", color="muted")
    now = ui.now.hour * 60 + ui.now.minute
    left = (12 * 60 + 30 - now) % (24 * 60)
    ui.text(f"{left // 60} h {left % 60} min", size=64, bold=True, align="center")
