from collections import Counter


def app(ui):
    ui.title("Stamps")
    stamps = ui.state.get("stamps", [])
    with ui.row():
        country = ui.field("Country").strip().title()
        year = int(ui.number("Year", 1960, min=1840, max=2100))
        if ui.button("Add") and country:
            stamps.append([country, year])
            ui.clear("Country")
    counts = Counter(country for country, _ in stamps)
    ui.text(f"{len(stamps)} {'stamp' if len(stamps) == 1 else 'stamps'}", size=32, bold=True)
    ui.table(counts.most_common(), header=["Country", "Stamps"])
    if stamps:
        oldest = min(stamps, key=lambda stamp: stamp[1])
        ui.text(f"Oldest: {oldest[0]} {oldest[1]}")
    if ui.button("Undo") and stamps:
        stamps.pop()
