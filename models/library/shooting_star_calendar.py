from datetime import date

SHOWERS = [
    (1, 3, "Quadrantids", 110), (4, 22, "Lyrids", 18), (5, 6, "Eta Aquariids", 50), (8, 12, "Perseids", 100),
    (10, 21, "Orionids", 20), (11, 17, "Leonids", 15), (12, 14, "Geminids", 150),
]


def app(ui):
    ui.title("Meteor showers")
    today = ui.now.date()
    coming = []
    for month, day, name, rate in SHOWERS:
        peak = date(today.year, month, day)
        if peak < today:
            peak = date(today.year + 1, month, day)
        coming.append([(peak - today).days, name, f"{peak.day} {peak:%B}", rate])
    coming.sort()
    days, name, _, _ = coming[0]
    ui.text(name, size=40, bold=True)
    ui.text("Tonight" if days == 0 else f"in {days} {'day' if days == 1 else 'days'}", size=24)
    ui.table([row[1:] for row in coming], header=["Shower", "Peak", "In an hour"])
