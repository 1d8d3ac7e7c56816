from collections import Counter


def app(ui):
    ui.title("Concerts")
    concerts = ui.state.get("concerts", [])
    with ui.row():
        band = ui.field("Band").strip()
        place = ui.field("Place").strip()
        year = int(ui.number("Year", ui.now.year, min=1950, max=2100))
        if ui.button("Add") and band:
            concerts.append([year, band, place])
            concerts.sort(reverse=True)
            ui.clear("Band")
    ui.text(f"{len(concerts)} {'concert' if len(concerts) == 1 else 'concerts'}", size=32, bold=True)
    if concerts:
        band, times = Counter(concert[1] for concert in concerts).most_common(1)[0]
        ui.text(f"Most often: {band}, {times} {'time' if times == 1 else 'times'}")
    picked = ui.list([f"{year} {band}, {place}" if place else f"{year} {band}" for year, band, place in concerts], actions=["Delete"])
    if picked:
        concerts.pop(picked.index)
