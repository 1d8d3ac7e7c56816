def app(ui):
    ui.title("Occupancy")
    rooms = ui.number("Rooms", 10, min=1)
    days = ui.number("Days", 30, min=1)
    booked = ui.number("Booked nights", 210, min=0)
    share = booked / (rooms * days)
    ui.text(f"{share * 100:.1f}%", size=40, bold=True)
    ui.progress(min(1, share))
    if share > 1:
        ui.text("More than there are", color="bad")
