SHOWS = [("06:00", "Morning show"), ("09:00", "Cartoons"), ("12:00", "News at noon"), ("12:30", "Cooking"),
         ("15:00", "Zoo stories"), ("16:00", "Quiz time"), ("20:00", "Evening news"), ("20:15", "The big film"), ("22:30", "Late talk")]


def app(ui):
    ui.title("On TV")
    clock = ui.now.strftime("%H:%M")
    begun = [show for show in SHOWS if show[0] <= clock]
    coming = [show for show in SHOWS if show[0] > clock]
    time, name = begun[-1] if begun else SHOWS[-1]
    ui.text(name, size=48, bold=True)
    ui.text(f"since {time}", color="muted")
    if coming:
        ui.text(f"Next: {coming[0][1]} at {coming[0][0]}", size=24)
    else:
        ui.text(f"Next: {SHOWS[0][1]} at {SHOWS[0][0]}", size=24)
    ui.table([["now" if show == (time, name) else "", *show] for show in SHOWS], header=["", "Time", "Show"])
